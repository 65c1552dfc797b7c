import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFigures } from '../../src/extract/figures.js'
import { extractGoals } from '../../src/extract/goals.js'
import type { LexiconAdditions } from '../../src/model/formula.js'
import { passageOf, type Setting } from '../builders/passage.js'
import rows from '../specs/goals.json' with { type: 'json' }

const NOTHING: LexiconAdditions = { formulae: [], notFormulae: [], measures: [], words: [] }

interface Expected {
  readonly verb: string
  readonly text?: string
  readonly object?: string
  readonly deadline?: string
  readonly date?: string
}

function goalsOf(text: string, setting: Setting = {}) {
  const passage = passageOf(text, setting)
  return extractGoals(passage, extractFigures(passage, NOTHING))
}

/** A goal as a row of the table describes it: only what the row speaks of. */
function described(goal: ReturnType<typeof goalsOf>[number], row: Expected): Expected {
  const { verb, text, object, deadline } = goal
  const all = { verb, text, object, deadline: deadline?.text, date: deadline?.date }
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in row)) as unknown as Expected
}

describe('goals', () => {
  it.each(rows)('$text', row => {
    const expected: readonly Expected[] = row.goals
    const found = goalsOf(row.text, { section: row.section ?? [] })
    expect(found.map((goal, index) => described(goal, expected[index] ?? { verb: '' }))).toEqual(expected)
  })

  it('gives no deadline that had passed when the meeting was held', () => {
    expect(goalsOf('今后要建成2018年规划的环湖路。').map(goal => goal.deadline)).toEqual([null])
  })

  it('names what an amount is promised of', () => {
    const [goal] = goalsOf('今年主要预期目标是：财政收入增长8%左右。', { date: '2020-01' })
    expect(goal?.object).toBe('财政收入')
    expect(goal?.text).toBe('财政收入增长8%左右')
  })

  it('places every draft inside its statement, whatever the text', () => {
    const pieces = fc.constantFrom(
      '打造',
      '建设',
      '基地',
      '力争',
      '到2025年',
      '，',
      '、',
      '；',
      '“',
      '”',
      '为',
      '的',
      '3个',
      '项目',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), parts => {
        const passage = passageOf(parts.join(''))
        for (const { range, text, statement } of extractGoals(passage, extractFigures(passage, NOTHING))) {
          const whole = passage.statements.find(one => one.id === statement)?.text ?? ''
          expect(whole.slice(range.from, range.to)).toBe(text)
          expect(text.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
