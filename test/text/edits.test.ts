import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffSequences } from '../../src/text/edits.js'

const characters = (text: string) => [...text]

/** Edits as a person reads them: `=共同 -旧 +新`. */
function show(before: string, after: string): string {
  const [left, right] = [characters(before), characters(after)]
  return diffSequences(left, right)
    .map(({ op, before: b, after: a }) => {
      if (op === 'insert') return `+${right.slice(a.from, a.to).join('')}`
      return `${op === 'equal' ? '=' : '-'}${left.slice(b.from, b.to).join('')}`
    })
    .join(' ')
}

describe('diffSequences', () => {
  it.each([
    ['', '', ''],
    ['全面小康', '全面小康', '=全面小康'],
    ['', '新增', '+新增'],
    ['删去', '', '-删去'],
    ['力争建成20个园区', '力争建成30个园区', '=力争建成 -2 +3 =0个园区'],
    [
      '品质化、统筹化、全民化',
      '品质化、系统化、全民化、精细化',
      '=品质化、 +系 =统 -筹 =化、全民 +化、精细 =化',
    ],
    ['甲乙丙', '丁戊', '-甲乙丙 +丁戊'],
  ])('%s → %s', (before, after, expected) => {
    expect(show(before, after)).toBe(expected)
  })

  it('keeps far-apart passages together by the tokens that stand once', () => {
    const filler = Array.from({ length: 30_000 }, (_, index) => `词${index}`)
    const before = [...filler.slice(0, 20_000), '旧', ...filler.slice(20_000)]
    const after = ['头', ...filler.slice(0, 10_000), ...filler.slice(10_500), '尾']
    expect(diffSequences(before, after).map(({ op }) => op)).toEqual([
      'insert',
      'equal',
      'delete',
      'equal',
      'delete',
      'equal',
      'insert',
    ])
  })

  it('tells a gap with too many differences as a replacement', () => {
    const before = Array.from({ length: 2000 }, (_, index) => `左${index % 7}`)
    const after = Array.from({ length: 2000 }, (_, index) => `右${index % 5}`)
    expect(diffSequences(before, after).map(({ op }) => op)).toEqual(['delete', 'insert'])
  })

  const sequence = fc.array(fc.constantFrom('市', '委', '全', '会', '部', '署'), { maxLength: 40 })

  it('covers both sequences in order, and re-applied gives the second from the first', () => {
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const edits = diffSequences(before, after)
        const rebuilt: string[] = []
        const at = { before: 0, after: 0 }
        let last = ''
        for (const { op, before: b, after: a } of edits) {
          expect([b.from, a.from]).toEqual([at.before, at.after])
          expect(op).not.toBe(last)
          if (op === 'equal') expect(before.slice(b.from, b.to)).toEqual(after.slice(a.from, a.to))
          if (op !== 'delete')
            rebuilt.push(...(op === 'equal' ? before.slice(b.from, b.to) : after.slice(a.from, a.to)))
          at.before = b.to
          at.after = a.to
          last = op
        }
        expect(at).toEqual({ before: before.length, after: after.length })
        expect(rebuilt).toEqual(after)
      }),
    )
  })
})
