import { type Line, piece, widthOf } from './line.js'
import { wrap } from './wrap.js'

/** A heading with a rule after it, and something at the right edge where there is room. */
export function ruled(heading: Line, right: Line, width: number): Line[] {
  const space = right.length > 0 ? 2 : 1
  const room = width - widthOf(heading) - widthOf(right) - space
  if (room < 2) return [[], [], ...wrap(heading, width), ...wrap(right, width)]
  const rule = piece(` ${'─'.repeat(room)}${right.length > 0 ? ' ' : ''}`, 'dim')
  return [[], [], [...heading, rule, ...right]]
}
