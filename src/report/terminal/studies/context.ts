import type { Analysis } from '../../../model/analysis.js'
import { lookup } from '../../../model/lookup.js'
import type { Canvas } from '../canvas.js'
import { columnsOf, type Line, padTo, piece } from '../line.js'
import { wrap } from '../wrap.js'

/** A keyword in its context, as concordances and tracks give it. */
export interface InContext {
  readonly statement: string
  readonly meeting: string
  readonly seat: string | null
  readonly left: string
  readonly keyword: string
  readonly right: string
}

/** The keyword of every line stands in the same column; what does not fit on a side is cut. */
export function contextLines(lines: readonly InContext[], analysis: Analysis, canvas: Canvas): Line[] {
  const find = lookup(analysis)
  const heads = lines.map(({ meeting, seat }) => `${meeting}  ${find.seat(seat)?.name ?? ''}`)
  const margin = Math.max(0, ...heads.map(columnsOf)) + 2
  const keyword = Math.max(0, ...lines.map(line => columnsOf(line.keyword)))
  const side = Math.floor((canvas.width - margin - keyword) / 2)
  if (side < NARROWEST_SIDE) return lines.flatMap((line, at) => stacked(line, heads[at] as string, canvas))
  return lines.map((line, at) => {
    const left = cutLeft(line.left, side)
    const gap = ' '.repeat(side - columnsOf(left))
    return [
      ...padTo([piece(heads[at] as string, 'dim')], margin),
      piece(`${gap}${left}`),
      piece(line.keyword, 'mark'),
      piece(cutRight(line.right, side)),
    ]
  })
}

/** Below so many columns a side says nothing. */
const NARROWEST_SIDE = 12

function stacked({ left, keyword, right }: InContext, head: string, { width }: Canvas): Line[] {
  return [
    [piece(head, 'dim')],
    ...wrap([piece(left), piece(keyword, 'mark'), piece(right)], width - 2).map(line => [
      piece('  '),
      ...line,
    ]),
  ]
}

function cutRight(text: string, columns: number): string {
  let out = ''
  for (const character of text) {
    if (columnsOf(out + character) > columns) break
    out += character
  }
  return out
}

function cutLeft(text: string, columns: number): string {
  return [...cutRight([...text].reverse().join(''), columns)].reverse().join('')
}
