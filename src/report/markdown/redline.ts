import type { Redline } from '../../model/redline.js'
import { heading, type Inline, paragraph, tagged } from './nodes.js'
import { write } from './write.js'

/** What was said at two meetings as one running text. */
export function renderRedlineMarkdown({ title, seat, from, to, paragraphs }: Redline): string {
  const body = paragraphs.map(edits =>
    paragraph(
      ...edits.flatMap(({ op, text }): Inline[] =>
        op === 'equal' ? [text] : tagged(op === 'delete' ? 'del' : 'ins', text),
      ),
    ),
  )
  return write({
    type: 'root',
    children: [heading(1, `${title} ${seat.name}`), paragraph(`${from.id} → ${to.id}`), ...body],
  })
}
