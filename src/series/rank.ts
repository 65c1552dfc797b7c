import type { Finding } from '../model/finding.js'
import { compareKey } from '../text/normalize.js'
import type { Evidence, Lookup } from './lookup.js'

/** What a further finding about the same thing is worth: the first tells, the others confirm. */
const REPEATED = 0.75

/**
 * Findings in the order in which they tell a reader something: by salience, where what an earlier one has told of
 * the same formula, commitment or measure counts less each time (`novelty`).
 */
export function rankFindings(findings: readonly Finding[], lookup: Lookup): Finding[] {
  const told = new Map<string, number>()
  return [...findings]
    .sort(mostTelling)
    .map(finding => {
      const subject = subjectOf(finding, lookup)
      const times = told.get(subject) ?? 0
      told.set(subject, times + 1)
      return discount(finding, REPEATED ** times)
    })
    .sort(mostTelling)
}

function mostTelling(a: Finding, b: Finding): number {
  return b.salience.value - a.salience.value || compareText(a.id, b.id)
}

/**
 * What a finding is about, whoever says it. A measure that is set anew at each
 * meeting is one subject, so that no single one fills the first screen of a long series.
 */
function subjectOf({ status, to, before, after }: Finding, lookup: Lookup): string {
  const evidence = lookup.evidence((after ?? before) as string)
  const measure =
    evidence.type === 'commitment' ? lookup.figuresOf(evidence)[0]?.measure : measureOf(evidence)
  if (measure) return [status, measure.key].join(' ')
  return [status, to, compareKey(wordsOf(evidence))].join(' ')
}

const measureOf = (evidence: Evidence) => (evidence.type === 'figure' ? evidence.measure : null)

function wordsOf(evidence: Evidence): string {
  switch (evidence.type) {
    case 'slogan':
      return evidence.canonical
    case 'goal':
      return evidence.text
    case 'commitment':
      return evidence.object.key
    case 'figure':
      return evidence.surface
    case 'statement':
      return evidence.id
  }
}

function discount(finding: Finding, novelty: number): Finding {
  const { value, parts } = finding.salience
  const salience = { value: Math.round(value * novelty * 1000) / 1000, parts: { ...parts, novelty } }
  return { ...finding, salience }
}

/** Order by code units: the same in every locale. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
