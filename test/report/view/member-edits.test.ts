import { describe, expect, it } from 'vitest'
import { memberEdits } from '../../../src/report/view/member-edits.js'

/** The edits as a terminal prints them. */
function shown(before: string, after: string, separator: string): string {
  const [old, now] = [before.split(separator), after.split(separator)]
  const facet = {
    facet: 'members' as const,
    added: now.filter(one => !old.includes(one)),
    removed: old.filter(one => !now.includes(one)),
    kept: old.filter(one => now.includes(one)),
  }
  return memberEdits(facet, before, after)
    .map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
}

describe('a change of members', () => {
  const rows = [
    ['甲、乙、丙', '甲、丁、丙', '、', '甲、[-乙-]{+丁+}、丙'],
    ['甲、乙', '甲、乙、丙', '、', '甲、乙、{+丙+}'],
    ['甲、乙、丙', '乙、丙', '、', '[-甲-]、乙、丙'],
    ['甲、乙、丙', '甲、乙', '、', '甲、乙、[-丙-]'],
    ['甲、乙', '丙、丁', '、', '[-甲-]、[-乙-]{+丙+}、{+丁+}'],
    ['甲+乙+丙', '甲+丁', '+', '甲+[-乙-]+[-丙-]{+丁+}'],
    ['甲、乙、丙', '丙、乙、甲', '、', '丙、乙、甲'],
  ] as const
  for (const [before, after, separator, expected] of rows) {
    it(`${before} → ${after}`, () => {
      expect(shown(before, after, separator)).toBe(expected)
    })
  }
})
