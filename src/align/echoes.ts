import type { Slogan, SloganDraft, SloganKind } from '../model/claim.js'
import { type Hearing, hearingsBySeat } from '../model/hearing.js'
import type { SeriesRecord } from '../model/record.js'
import type { TextRange } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { findAll, findUnquoted, unquotedKey } from '../text/find.js'
import { formulaKey, formulaMembers } from '../text/formulae.js'
import { compareKey } from '../text/normalize.js'
import { findFragments } from './fragments.js'

/** Unquoted two-character formulae without a numeral (`南动`) are ordinary words as often as not. */
const SHORT = 2
const NUMERAL = /^[一二两三四五六七八九十\d]/u
const QUOTED = /[“"‘'「『]$/u

/** Quoted by anybody, a phrase of so many characters is a formula wherever it stands. */
const COINED = 4
const COINAGES: ReadonlySet<SloganKind> = new Set(['quoted', 'numeral', 'plus', 'list'])

/**
 * Formulae that stand unmarked in what a seat said: its own of another meeting, and what any seat coined. Before a
 * formula may be called new or gone, the text itself is asked. An occurrence inside a longer formula counts where it is one of its members,
 * since any other longer formula is a form of its own.
 */
export function findEchoes(record: SeriesRecord): SloganDraft[] {
  const forms = knownForms(record)
  const coined = formsOf(record.slogans.filter(isCoined))
  return [...hearingsBySeat(record).values()].flatMap(hearings => {
    const own = formsOf(hearings.flatMap(hearing => hearing.slogans))
    const fragments = hearings.map(hearing => findFragments(hearing, [...own.values()]))
    const shortened = formsOf(fragments.flat())
    return hearings.flatMap((hearing, index) => {
      const here = fragments[index] ?? []
      const elsewhere = without(shortened, here)
      return [...here, ...echoesIn(hearing, new Map([...elsewhere, ...coined, ...own]), forms)]
    })
  })
}

/** The forms without those of which a hearing has fragments already. */
function without(forms: ReadonlyMap<string, Form>, fragments: readonly SloganDraft[]): [string, Form][] {
  const here = new Set(fragments.map(one => formulaKey(one.canonical)))
  return [...forms].filter(([key]) => !here.has(key))
}

/** What an echo takes over from the formula that it repeats. */
type Form = Pick<Slogan, 'canonical' | 'kind' | 'members'>

/** Every form known to the run, by compare key: what an occurrence may really be part of. */
function knownForms({ slogans, formulae }: SeriesRecord): string[] {
  const written = [
    ...slogans.map(slogan => slogan.canonical),
    ...formulae.flatMap(formula => [formula.canonical, ...formula.variants]),
  ]
  return [...new Set(written.map(compareKey))]
}

function isCoined({ canonical, kind }: Slogan): boolean {
  return COINAGES.has(kind) && formulaKey(canonical).length >= COINED
}

function formsOf(slogans: readonly Form[]): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const slogan of slogans)
    if (slogan.kind !== 'allusion' && !forms.has(formulaKey(slogan.canonical)))
      forms.set(formulaKey(slogan.canonical), slogan)
  return forms
}

function echoesIn(hearing: Hearing, own: ReadonlyMap<string, Form>, known: readonly string[]): SloganDraft[] {
  const said = new Set(hearing.slogans.map(slogan => formulaKey(slogan.canonical)))
  const text = hearing.statements.map(statement => unquotedKey(statement.text)).join('\n')
  return [...own].flatMap(([key, slogan]) => {
    const wanted = unquotedKey(slogan.canonical)
    if (said.has(key) || wanted.length < SHORT || !text.includes(wanted)) return []
    const longer = known.filter(form => form.length > wanted.length && form.includes(wanted))
    return hearing.statements.flatMap(statement => {
      const marked = hearing.slogans.filter(one => one.statement === statement.id)
      return findUnquoted(statement.text, slogan.canonical)
        .filter(range => stands(range, statement, wanted))
        .filter(range => !isPart(range, statement, { wanted, longer, marked }))
        .map(range => toDraft(slogan, statement, range))
    })
  })
}

function stands(range: TextRange, { text }: Statement, wanted: string): boolean {
  if (wanted.length > SHORT || NUMERAL.test(wanted)) return true
  return QUOTED.test(text.slice(0, range.from))
}

interface Surroundings {
  readonly wanted: string
  /** Known forms that contain the wanted one. */
  readonly longer: readonly string[]
  /** What the extractors marked in the same statement. */
  readonly marked: readonly Slogan[]
}

function isPart(range: TextRange, { text }: Statement, { wanted, longer, marked }: Surroundings): boolean {
  const covers = (form: string) =>
    findAll(text, form).some(place => place.from <= range.from && place.to >= range.to)
  const listed = marked.some(
    slogan => covers(slogan.surface) && formulaMembers(slogan).some(member => isMember(member, wanted)),
  )
  return !listed && [...longer, ...marked.map(slogan => slogan.surface)].some(covers)
}

/** Shorter forms behind a verb are ordinary words. */
const TELLING_OBJECT = 4
const VERB = 2

/** A member that is the form, a sentence about it (`某某是硬要求`), or the form with its verb (`贯彻新发展理念`). */
function isMember(member: string, wanted: string): boolean {
  const key = compareKey(member)
  if (key === wanted || key.startsWith(`${wanted}是`)) return true
  return wanted.length >= TELLING_OBJECT && key.length === wanted.length + VERB && key.endsWith(wanted)
}

function toDraft(slogan: Form, statement: Statement, range: TextRange): SloganDraft {
  return {
    statement: statement.id,
    range,
    surface: statement.text.slice(range.from, range.to),
    canonical: slogan.canonical,
    kind: slogan.kind,
    members: slogan.members,
    rule: 'echo',
    score: { value: 0.9, parts: { echo: 0.9 } },
  }
}
