import type { Redline } from '../../model/redline.js'
import { canvasOf, type TerminalOptions } from './canvas.js'
import { editPiece } from './changes.js'
import { piece } from './line.js'
import { paint } from './paint.js'
import { ruled } from './rule.js'
import { wrap } from './wrap.js'

/** What was said at two meetings as one running text, readable without colour. */
export function renderRedline(
  { title, seat, from, to, paragraphs }: Redline,
  options: TerminalOptions,
): string {
  const { width } = canvasOf(options)
  const heading = [piece(`${title} ${seat.name}`, 'title'), piece(`  ${from.id} → ${to.id}`, 'dim')]
  return paint(
    [
      ...ruled(heading, [], width).slice(2),
      ...paragraphs.flatMap(edits => [[], ...wrap(edits.map(editPiece), width)]),
    ],
    options.color,
  )
}
