import { relationOf } from '../formulae/relation.js'
import type { Analysis } from '../model/analysis.js'
import type { Slogan } from '../model/claim.js'
import type { Formula, FormulaRelation } from '../model/formula.js'
import type { Adoption, AdoptionAt, AdoptionCell, FormulaForm } from '../model/study.js'
import { canonicalFormula, formulaKey } from '../text/formulae.js'
import { keyText, type SaidText } from '../text/said-text.js'
import { type Archive, openArchive } from './archive.js'
import { shareInterval } from './wilson.js'

/** Who says a formula, when first, who follows, who keeps another form of it, meeting by meeting. */
export function adoption(analysis: Analysis, formula: string): Adoption {
  const archive = openArchive(analysis)
  return adoptionIn(archive, textsOf(archive), formula)
}

/** The adoption of every formula that at least `seats` seats use, most widely used first. */
export function adoptions(analysis: Analysis, seats = 2): Adoption[] {
  const archive = openArchive(analysis)
  const texts = textsOf(archive)
  const users = new Map<string, { formula: string; seats: Set<string> }>()
  for (const hearing of [...archive.hearings.values()].flat()) {
    for (const { canonical } of hearing.slogans) {
      const entry = users.get(formulaKey(canonical)) ?? { formula: canonical, seats: new Set<string>() }
      users.set(formulaKey(canonical), entry)
      entry.seats.add(hearing.seat as string)
    }
  }
  return [...users.entries()]
    .filter(([, entry]) => entry.seats.size >= seats)
    .sort(([a, x], [b, y]) => y.seats.size - x.seats.size || (a < b ? -1 : 1))
    .map(([, entry]) => adoptionIn(archive, texts, entry.formula))
}

/** By seat, what it said at each meeting. */
type Texts = ReadonlyMap<string, readonly SaidText[]>

function textsOf({ hearings }: Archive): Texts {
  return new Map([...hearings].map(([seat, heard]) => [seat, heard.map(keyText)]))
}

function adoptionIn(archive: Archive, texts: Texts, query: string): Adoption {
  const known = knownFormula(archive.analysis.formulae, query)
  const formula = known?.canonical ?? canonicalFormula(query)
  const relate = relationTo(formula, known)
  const cells = cellsOf(archive, texts, formulaKey(formula), relate)
  const meetings = archive.analysis.meetings.map(({ id }) => atMeeting(id, cells))
  return {
    formula,
    origin: known?.origin ?? null,
    since: known?.since ?? null,
    firstUse: cells.find(cell => cell.state === 'uses')?.claims[0] ?? null,
    forms: formsOf(archive.analysis.slogans, relate),
    meetings,
    cells,
    trend: trendOf(meetings),
  }
}

function knownFormula(formulae: readonly Formula[], query: string): Formula | null {
  const key = formulaKey(query)
  return (
    formulae.find(({ canonical, variants }) =>
      [canonical, ...variants].some(one => formulaKey(one) === key),
    ) ?? null
  )
}

/** How a slogan is a form of the formula: `same` and `variant` count as its use. */
type Relate = (slogan: Slogan) => FormulaRelation | null

function relationTo(canonical: string, known: Formula | null): Relate {
  const own = new Set([canonical, ...(known?.variants ?? [])].map(formulaKey))
  const shape = { canonical, members: known?.members ?? [] }
  return slogan => (own.has(formulaKey(slogan.canonical)) ? 'same' : relationOf(shape, slogan))
}

const isUse = (relation: FormulaRelation | null) => relation === 'same' || relation === 'variant'

/** Meeting by meeting, so that the first cell that uses the formula is its first use. */
function cellsOf({ analysis }: Archive, texts: Texts, key: string, relate: Relate): AdoptionCell[] {
  return analysis.meetings.flatMap((meeting, index) =>
    [...texts].map(([seat, said]): AdoptionCell => {
      const at = said[index] as SaidText
      return { seat, meeting: meeting.id, ...useIn(at, key, relate) }
    }),
  )
}

/** A seat uses a formula where a slogan of its or its plain words say it. */
function useIn(said: SaidText, key: string, relate: Relate): Pick<AdoptionCell, 'state' | 'claims'> {
  const { slogans, state } = said.hearing
  const uses = slogans.filter(slogan => isUse(relate(slogan))).map(slogan => slogan.id)
  if (uses.length > 0) return { state: 'uses', claims: uses }
  const old = slogans.filter(slogan => relate(slogan) !== null).map(slogan => slogan.id)
  if (old.length > 0) return { state: 'old-form', claims: old }
  const plain = said.place(key)
  if (plain !== null) return { state: 'uses', claims: [plain] }
  return { state: state === 'heard' ? 'silent' : 'not-heard', claims: [] }
}

function atMeeting(meeting: string, cells: readonly AdoptionCell[]): AdoptionAt {
  const here = cells.filter(cell => cell.meeting === meeting && cell.state !== 'not-heard')
  const using = here.filter(cell => cell.state === 'uses')
  const seats = (list: readonly AdoptionCell[]) => list.map(cell => cell.seat)
  return {
    meeting,
    heard: here.length,
    using: using.length,
    share: shareInterval(using.length, here.length),
    adopted: seats(using.filter(cell => previous(cell, cells) === 'without')),
    dropped: seats(here.filter(cell => cell.state !== 'uses' && previous(cell, cells) === 'with')),
    oldForm: seats(here.filter(cell => cell.state === 'old-form')),
  }
}

/** Whether the seat used the formula when it was last heard, or was never heard before. */
function previous(
  { seat, meeting }: AdoptionCell,
  cells: readonly AdoptionCell[],
): 'with' | 'without' | 'never' {
  const own = cells.filter(cell => cell.seat === seat)
  const before = own.slice(
    0,
    own.findIndex(cell => cell.meeting === meeting),
  )
  const last = before.findLast(cell => cell.state !== 'not-heard')
  if (!last) return 'never'
  return last.state === 'uses' ? 'with' : 'without'
}

function formsOf(slogans: readonly Slogan[], relate: Relate): FormulaForm[] {
  const forms = new Map<string, FormulaForm>()
  for (const slogan of slogans) {
    const relation = relate(slogan)
    if (relation === null) continue
    const count = (forms.get(slogan.canonical)?.count ?? 0) + 1
    forms.set(slogan.canonical, { canonical: slogan.canonical, relation, count })
  }
  return [...forms.values()].sort((a, b) => b.count - a.count || (a.canonical < b.canonical ? -1 : 1))
}

function trendOf(meetings: readonly AdoptionAt[]): Adoption['trend'] {
  const balance = meetings.reduce((sum, { adopted, dropped }) => sum + adopted.length - dropped.length, 0)
  return balance > 0 ? 'spread' : balance < 0 ? 'retreat' : 'steady'
}
