import type { Slogan, SloganDraft } from '../model/claim.js'
import type { Hearing } from '../model/hearing.js'
import type { TextRange } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { canonicalFormula, formulaKey, formulaMembers } from '../text/formulae.js'

/** So many characters of a formula, one behind the other, do not stand in another text by chance. */
const TELLING_LENGTH = 8

/**
 * Shortened forms: the words of the hearing that hold a long stretch, but not the whole, of a formula which the
 * seat uses at another meeting. Words that an extractor has marked as a formula are left to it.
 */
export function findFragments(
  hearing: Hearing,
  own: readonly Pick<Slogan, 'canonical' | 'kind'>[],
): SloganDraft[] {
  const keyed = hearing.statements.map(statement => ({ statement, ...keyText(statement.text) }))
  const text = keyed.map(({ key }) => key).join('\n')
  return own.flatMap(slogan => {
    const form = formulaKey(slogan.canonical)
    if (form.length <= TELLING_LENGTH || text.includes(form)) return []
    const stretch = longestStretch(form, text)
    if (stretch === null) return []
    const place = keyed.find(({ key }) => key.includes(stretch))
    if (!place) return []
    const at = place.key.indexOf(stretch)
    const range = {
      from: place.from[at] as number,
      to: (place.from[at + stretch.length - 1] as number) + 1,
    }
    const marked = hearing.slogans.filter(one => one.statement === place.statement.id)
    return isMarked(range, place.statement, marked) ? [] : [toDraft(slogan, place.statement, range)]
  })
}

/** The longest stretch of the form that the text holds, or null where none is telling. */
function longestStretch(form: string, text: string): string | null {
  let longest: string | null = null
  for (let from = 0; from + TELLING_LENGTH <= form.length; from++) {
    let to = from + Math.max(TELLING_LENGTH, (longest?.length ?? 0) + 1)
    while (to <= form.length && text.includes(form.slice(from, to))) longest = form.slice(from, to++)
  }
  return longest
}

/** The formula key of a text, with the place in it that each character came from. */
function keyText(text: string): { key: string; from: number[] } {
  const from: number[] = []
  let key = ''
  for (let at = 0; at < text.length; at++) {
    const part = formulaKey(text[at] as string)
    for (const _ of part) from.push(at)
    key += part
  }
  return { key, from }
}

function isMarked(range: TextRange, { text }: Statement, marked: readonly Slogan[]): boolean {
  return marked.some(({ surface }) => {
    const at = text.indexOf(surface)
    return at >= 0 && at < range.to && at + surface.length > range.from
  })
}

function toDraft(slogan: Pick<Slogan, 'kind'>, { id, text }: Statement, range: TextRange): SloganDraft {
  const surface = text.slice(range.from, range.to)
  const canonical = canonicalFormula(surface)
  return {
    statement: id,
    range,
    surface,
    canonical,
    kind: slogan.kind,
    members: formulaMembers({ canonical, members: [] }),
    rule: 'fragment',
    score: { value: 0.7, parts: { fragment: 0.7 } },
  }
}
