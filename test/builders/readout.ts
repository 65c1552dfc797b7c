import type { Passage } from '../../src/model/statement.js'
import { splitStatements } from '../../src/text/sentences.js'
import { createSegmenter } from '../../src/text/tokens.js'

const segmenter = await createSegmenter('intl', [])

/** What one voice says at a meeting, a paragraph a line, cut into statements. */
export function passageOf(text: string, meetingDate = '2021-07-30'): Passage {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const whole = lines.join('\n')
  const statements = splitStatements(whole, { from: 0, to: whole.length }).map((range, index) => {
    const said = whole.slice(range.from, range.to)
    return { id: `${meetingDate}-s${index + 1}`, range, text: said, section: [], tokens: segmenter.cut(said) }
  })
  const turn = {
    id: `${meetingDate}-t`,
    document: `${meetingDate}-d`,
    meeting: meetingDate,
    kind: 'report' as const,
    speaker: null,
    offices: [],
    seat: 'body',
    role: null,
    headline: null,
    span: { start: 0, end: whole.length },
    rule: 'test',
    range: { from: 0, to: whole.length },
    sections: [],
  }
  return { turn, statements, meetingDate, place: null }
}
