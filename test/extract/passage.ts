import type { Passage } from '../../src/model/statement.js'
import { splitStatements } from '../../src/text/sentences.js'

interface Setting {
  /** Date of the meeting; 2020-07 unless said. */
  readonly date?: string | undefined
  /** Headings over all of it. */
  readonly section?: readonly string[] | undefined
  readonly place?: string | null
}

/** A passage of one speaker made of paragraphs, as the extractors see it. */
export function passageOf(paragraphs: readonly string[], setting: Setting = {}): Passage {
  const text = `${paragraphs.join('\n')}\n`
  let from = 0
  const ranges = paragraphs.flatMap(paragraph => {
    const start = from
    from += paragraph.length + 1
    return splitStatements(text, { from: start, to: from - 1 })
  })
  const meeting = setting.date ?? '2020-07'
  return {
    turn: {
      id: 't1',
      document: 'd1',
      meeting,
      kind: 'speech',
      speaker: null,
      offices: [],
      seat: null,
      role: null,
      headline: null,
      span: { start: 0, end: text.length },
      rule: 'test',
      range: { from: 0, to: text.length },
      sections: [],
    },
    statements: ranges.map((range, index) => ({
      id: `s${index + 1}`,
      range,
      text: text.slice(range.from, range.to),
      section: setting.section ?? [],
      tokens: [],
    })),
    meetingDate: meeting,
    place: setting.place ?? null,
  }
}
