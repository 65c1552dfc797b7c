import type { Formula, LexiconAdditions } from '../model/formula.js'
import type { Passage } from '../model/statement.js'
import { formulaKey } from '../text/formulae.js'
import { countPhrases, type Phrase } from './discovery/phrases.js'
import { isPlainName, type PhraseScore, scorePhrase, spread } from './discovery/score.js'
import { formulaeByForm } from './discovery/shapes.js'

/** Fewer occurrences say nothing of what stands beside a phrase. */
const MIN_COUNT = 4
/** A formula is taken up: by another meeting's paper, and by several voices where there are several. */
const MIN_DOCUMENTS = 2
/** Below this its words meet as often by chance as by custom. */
const MIN_ASSOCIATION = 0.4
/** Below this (in bits) it is part of a longer phrase. */
const MIN_FREEDOM = 1
/** Less than one occurrence in four or so that quotes, names or upholds it: a subject of policy, not a formula. */
const MIN_EVIDENCE = 0.28
/** What recurs this often and freely is a theme of the series; of it less evidence is asked. */
const THEME = { count: 20, documents: 3, association: 0.65, freedom: 2.5, evidence: 0.1 } as const
/** A phrase that occurs this much within one longer formula is part of it. */
const ABSORBED = 0.6

/**
 * Formulae that the corpus itself shows, without any list: phrases in formula shape, and phrases that recur over
 * the papers as fixed wholes and are quoted, named or upheld as formulae are. The most telling come first.
 */
export function discoverFormulae(passages: readonly Passage[], known: LexiconAdditions): Formula[] {
  const refused = new Set(known.notFormulae.map(formulaKey))
  const shaped = formulaeByForm(passages).map(found => ({ formula: found.formula, value: spread(found) }))
  const seen = new Set(shaped.map(({ formula }) => formulaKey(formula.canonical)))
  const recurring = recurringPhrases(passages)
    .filter(({ text }) => !seen.has(text))
    .map(({ text, value }) => ({ formula: formulaOf(text), value }))
  return [...recurring, ...shaped]
    .filter(({ formula }) => !refused.has(formulaKey(formula.canonical)))
    .sort((a, b) => b.value - a.value || order(a.formula.canonical, b.formula.canonical))
    .map(({ formula }) => formula)
}

/** The phrases that recur as formulae do, the most telling first. */
export function recurringPhrases(passages: readonly Passage[]): { text: string; value: number }[] {
  const counts = countPhrases(passages)
  const ranked = [...counts.phrases.values()]
    .filter(phrase => isSpread(phrase) && !isPlainName(phrase))
    .map(phrase => ({ phrase, score: scorePhrase(phrase, counts) }))
    .filter(({ phrase, score }) => isFixed(score) || isTheme(phrase, score))
    .sort((a, b) => b.score.value - a.score.value || order(a.phrase.text, b.phrase.text))
  const whole = dropParts(ranked.map(({ phrase }) => phrase))
  return ranked.flatMap(({ phrase, score }) =>
    whole.has(phrase) ? [{ text: phrase.text, value: score.value }] : [],
  )
}

/** Order of code units: the same on every machine. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function isSpread({ count, documents }: Phrase): boolean {
  return count >= MIN_COUNT && documents.size >= MIN_DOCUMENTS
}

function isFixed({ association, freedom, evidence }: PhraseScore): boolean {
  return association >= MIN_ASSOCIATION && freedom >= MIN_FREEDOM && evidence >= MIN_EVIDENCE
}

function isTheme({ count, documents }: Phrase, { association, freedom, evidence }: PhraseScore): boolean {
  if (count < THEME.count || documents.size < THEME.documents) return false
  return association >= THEME.association && freedom >= THEME.freedom && evidence >= THEME.evidence
}

/** The phrases that do not mostly occur inside a longer one. */
function dropParts(phrases: readonly Phrase[]): Set<Phrase> {
  const isPart = (part: Phrase) =>
    phrases.some(
      whole => whole !== part && whole.text.includes(part.text) && whole.count >= ABSORBED * part.count,
    )
  return new Set(phrases.filter(phrase => !isPart(phrase)))
}

function formulaOf(canonical: string): Formula {
  return { canonical, variants: [], members: [], since: null, origin: 'recurrence' }
}
