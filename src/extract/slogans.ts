import type { SloganDraft } from '../model/claim.js'
import type { TextRange } from '../model/span.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import type { Formulary } from './formulary.js'
import { findCoined, findKnown } from './slogans/brands.js'
import { RULE_SCORES, type SloganCandidate } from './slogans/candidate.js'
import { findLists } from './slogans/lists.js'
import { findNumerals } from './slogans/numerals.js'
import { findAllusions, findQuoted } from './slogans/quoted.js'

/** The set formulae of a turn, in order; one per place, so that repetition can be counted. */
export function extractSlogans(passage: Passage, formulary: Formulary): SloganDraft[] {
  const turnText = passage.statements.map(({ text }) => text).join('')
  return passage.statements.flatMap(statement => {
    const allusions = findAllusions(statement, turnText, formulary)
    const candidates = findCandidates(statement, passage, formulary).filter(
      ({ range }) => !allusions.some(allusion => overlaps(allusion.range, range)),
    )
    return [...candidates, ...allusions].map(candidate => draftOf(statement, candidate))
  })
}

/** Candidates in order of place; where two overlap, quotes win, then the longer one. */
function findCandidates(
  statement: PassageStatement,
  passage: Passage,
  formulary: Formulary,
): SloganCandidate[] {
  const kept: SloganCandidate[] = []
  const unquoted = [
    ...findLists(statement, formulary),
    ...findKnown(statement, formulary),
    ...findNumerals(statement),
    ...findCoined(statement, passage),
  ].sort((a, b) => length(b.range) - length(a.range))
  for (const candidate of [...findQuoted(statement, formulary), ...unquoted]) {
    if (formulary.refuses(candidate.canonical)) continue
    if (!kept.some(other => overlaps(other.range, candidate.range))) kept.push(candidate)
  }
  return kept.sort((a, b) => a.range.from - b.range.from)
}

const length = ({ from, to }: TextRange): number => to - from

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.from < b.to && b.from < a.to
}

function draftOf(
  statement: PassageStatement,
  { range, canonical, kind, members, rule }: SloganCandidate,
): SloganDraft {
  const value = RULE_SCORES[rule]
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
