import type { TextRange } from '../../model/span.js'
import type { SloganCandidate } from './rule.js'
import type { Scene } from './scene.js'

/** How often a careful reader agrees. */
export const ALLUSION_WEIGHT = 0.6

/** 让港口“动”起来, 让南部“动起来”: in quotes, the character of a known member (南动) which the turn does not name. */
export function findAllusions(
  { surface, quotations, formulary }: Scene,
  turnText: string,
): SloganCandidate[] {
  return quotations.flatMap(range => {
    const hint = hintOf(surface, range)
    const [member, another] = hint === null ? [] : formulary.membersEndingIn(hint)
    if (!member || another || turnText.includes(member)) return []
    return [{ range, canonical: member, members: [], kind: 'allusion', rule: 'allusion' }]
  })
}

/** The one character that is to rise, or null. */
function hintOf(text: string, range: TextRange): string | null {
  const quoted = text.slice(range.from, range.to)
  const whole = quoted.length === 1 ? text.slice(range.from, range.to + 3).replace(/.(起来)$/u, '$1') : quoted
  return /^(\p{Script=Han})起来$/u.exec(whole)?.[1] ?? null
}
