import type { Passage, PassageStatement } from '../../src/model/statement.js'
import { splitStatements } from '../../src/text/sentences.js'
import { createSegmenter } from '../../src/text/tokens.js'

const segmenter = await createSegmenter('jieba', [])

/** What a test may say about the turn that a text was spoken in. */
export interface Setting {
  readonly date?: string
  readonly place?: string
  readonly seat?: string
  readonly section?: readonly string[]
  readonly document?: string
}

/** A turn that says just this text, as the extractors see it. */
export function passageOf(text: string, setting: Setting = {}): Passage {
  const { date = '2020-07', place = '湖城市', seat = place, section = [], document = 'd' } = setting
  const range = { from: 0, to: text.length }
  const id = `${document}-t1`
  const statements = splitStatements(text, range).map((part, index): PassageStatement => {
    const words = text.slice(part.from, part.to)
    return { id: `${id}-s${index + 1}`, range: part, text: words, section, tokens: segmenter.cut(words) }
  })
  const turn = {
    id,
    document,
    meeting: date,
    kind: 'speech',
    speaker: null,
    offices: [],
    seat,
    role: null,
    headline: null,
    span: { start: 0, end: text.length },
    rule: 'test',
    range,
    sections: [],
  } as const
  return { turn, statements, meetingDate: date, place }
}
