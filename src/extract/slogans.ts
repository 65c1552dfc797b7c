import type { SloganDraft } from '../model/claim.js'
import type { TextRange } from '../model/span.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { canonicalFormula, formulaMembers } from '../text/formulae.js'
import type { Formulary } from './formulary.js'
import { ALLUSION_WEIGHT, findAllusions } from './slogans/allusions.js'
import { BRAND_RULES } from './slogans/brand-rules.js'
import { LIST_RULES } from './slogans/list-rules.js'
import { NUMERAL_RULES } from './slogans/numeral-rules.js'
import { PARALLEL_RULES } from './slogans/parallel-rules.js'
import { QUOTATION_RULES } from './slogans/quotation-rules.js'
import type { Found, SloganCandidate, SloganRule, Veto } from './slogans/rule.js'
import { type Scene, sceneOf } from './slogans/scene.js'
import { VETOES } from './slogans/vetoes.js'

/** All rules, those for quotations first. */
export const SLOGAN_RULES: readonly SloganRule[] = [
  ...QUOTATION_RULES,
  ...LIST_RULES,
  ...PARALLEL_RULES,
  ...NUMERAL_RULES,
  ...BRAND_RULES,
]
export { VETOES as SLOGAN_VETOES }

/** The set formulae of a turn, in order; one per place, so that repetition can be counted. */
export function extractSlogans(passage: Passage, formulary: Formulary): SloganDraft[] {
  const turnText = passage.statements.map(({ text }) => text).join('')
  return passage.statements.flatMap(statement => {
    const scene = sceneOf(statement, passage, formulary)
    const allusions = findAllusions(scene, turnText)
    const candidates = findCandidates(scene).filter(
      ({ range }) => !allusions.some(allusion => overlaps(allusion.range, range)),
    )
    return [...candidates, ...allusions].map(candidate => draftOf(statement, candidate))
  })
}

/** Candidates in order of place; where two overlap, quotes win, then the longer one, then the earlier rule. */
export function findCandidates(scene: Scene, rules: readonly SloganRule[] = SLOGAN_RULES): SloganCandidate[] {
  const found = rules.flatMap(rule =>
    rule.needs.test(scene.text) ? rule.gives(scene).map(one => candidateOf(scene, rule, one)) : [],
  )
  const kept: SloganCandidate[] = []
  const names: TextRange[] = []
  for (const candidate of found.sort(byPrecedence)) {
    const { canonical, range } = candidate
    if (scene.formulary.refuses(canonical) || names.some(name => overlaps(name, range))) continue
    const veto = vetoOf(scene, candidate)
    if (veto?.whole) names.push(range)
    if (!veto && !kept.some(other => overlaps(other.range, range))) kept.push(candidate)
  }
  return kept.sort((a, b) => a.range.from - b.range.from)
}

function vetoOf(scene: Scene, { rule, range }: SloganCandidate): Veto | undefined {
  return VETOES.find(veto => veto.of.test(rule) && veto.forbids(scene, range))
}

function byPrecedence(a: SloganCandidate, b: SloganCandidate): number {
  const quoted = Number(isQuoted(b)) - Number(isQuoted(a))
  return quoted || (isQuoted(a) ? a.range.from - b.range.from : length(b.range) - length(a.range))
}

const isQuoted = ({ rule }: SloganCandidate) => rule.startsWith('quoted')
const length = ({ from, to }: TextRange): number => to - from

function candidateOf(scene: Scene, { id }: SloganRule, found: Found): SloganCandidate {
  const { from, to } = found.range
  const canonical = found.canonical ?? canonicalFormula(scene.surface.slice(from, to))
  const members = found.members ?? formulaMembers({ canonical, members: [] })
  return { range: found.range, kind: found.kind, canonical, members, rule: id }
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.from < b.to && b.from < a.to
}

const WEIGHTS = new Map([
  ...SLOGAN_RULES.map(({ id, weight }) => [id, weight] as const),
  ['allusion', ALLUSION_WEIGHT] as const,
])

function draftOf(
  statement: PassageStatement,
  { range, canonical, kind, members, rule }: SloganCandidate,
): SloganDraft {
  const value = WEIGHTS.get(rule) ?? 0
  return {
    statement: statement.id,
    range,
    surface: statement.text.slice(range.from, range.to),
    canonical,
    kind,
    members,
    rule: `slogan.${rule}`,
    score: { value, parts: { rule: value } },
  }
}
