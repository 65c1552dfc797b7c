import { type Attribution, attribute } from '../../src/attribute/attribute.js'
import { createGazetteer } from '../../src/domain/gazetteer.js'
import type { Genre, ReflowedText } from '../../src/model/document.js'
import { reflow } from '../../src/text/reflow.js'

export interface AttributedText extends Attribution {
  readonly reflowed: ReflowedText
}

/** What a manifest says of a text. */
export interface TextSetting {
  readonly place?: string | null
  readonly genre?: Genre
  /** The body whose meeting it is. */
  readonly body?: string | null
}

/** Attributes a text as the pipeline does, without a folder around it. */
export function attributeText(
  text: string,
  { place = null, genre = 'newspaper', body = null }: TextSetting = {},
): AttributedText {
  const reflowed = reflow(text)
  const document = {
    id: 'page',
    path: 'page.txt',
    meeting: '2020-07',
    genre,
    encoding: 'utf-8',
    sha256: '',
    text,
    truncated: null,
    witnessOf: null,
    source: null,
  }
  const meeting = { id: '2020-07', title: '', date: '2020-07', body }
  const gazetteer = createGazetteer({ place, units: [] })
  return { reflowed, ...attribute({ document, reflowed, meeting, gazetteer, place }) }
}

/** The turns of a page as a table that can be read: who, for which seat, from where to where. */
export function describeTurns({ turns, diagnostics, reflowed }: AttributedText): string {
  const lines = turns.map(turn => {
    const body = reflowed.text.slice(turn.range.from, turn.range.to).replace(/\n/gu, ' / ')
    const offices = turn.offices.map(({ title, unit, role }) => `${title} = ${unit ?? '?'} ${role ?? '?'}`)
    return [
      `${turn.kind} · ${turn.speaker ?? '—'} · ${turn.seat ?? '—'} · ${turn.role ?? '—'} · ${turn.rule}`,
      ...(turn.headline ? [`  《${turn.headline}》`] : []),
      ...offices.map(office => `  ${office}`),
      `  ${body.length > 40 ? `${body.slice(0, 20)} … ${body.slice(-20)}` : body}`,
      ...turn.sections.map(({ path }) => `  § ${path.join(' > ')}`),
    ].join('\n')
  })
  return `${[...lines, ...diagnostics.map(({ code, message }) => `! ${code}: ${message}`)].join('\n')}\n`
}
