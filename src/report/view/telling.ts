import type { FindingView } from './findings.js'

/** How many findings the first screen holds. */
const TELLING = 12
/** Of one seat, where several are heard: a reader of the first screen wants to see who moved, not one of them. */
const OF_ONE_SEAT = 3
/** Of one claim of a seat, whose value is set anew at each meeting. */
const OF_ONE_CLAIM = 2
/** Of one kind and status: a report of a hundred dropped figures also changed its slogans. */
const OF_ONE_SORT = 4

/**
 * The findings a reader should see first: the most telling, but no sentence and no claim twice and not all of
 * one sort, filled up with the next where that leaves room. What persisted is no news.
 */
export function tellingOf(findings: readonly FindingView[]): FindingView[] {
  const news = findings.filter(finding => finding.status !== 'persisted')
  const severalSeats = new Set(news.map(finding => finding.seat)).size > 2
  const count = new Map<string, number>()
  const isOverdone = (finding: FindingView) =>
    limitsOf(finding, severalSeats).some(({ key, most }) => (count.get(key) ?? 0) >= most)
  const chosen: FindingView[] = []
  for (const finding of news) {
    if (chosen.length === TELLING) break
    if (isOverdone(finding)) continue
    chosen.push(finding)
    for (const { key } of limitsOf(finding, severalSeats)) count.set(key, (count.get(key) ?? 0) + 1)
  }
  const rest = news.filter(finding => !chosen.includes(finding) && !repeats(finding, chosen))
  return [...chosen, ...rest].slice(0, TELLING)
}

function limitsOf(finding: FindingView, severalSeats: boolean): { key: string; most: number }[] {
  const { kind, status, seat, to } = finding
  return [
    { key: `sentence ${sentenceOf(finding)} ${status}`, most: 1 },
    { key: `claim ${finding.label} ${to} ${status}`, most: 1 },
    { key: `label ${finding.label} ${seat}`, most: OF_ONE_CLAIM },
    { key: `sort ${kind} ${status}`, most: OF_ONE_SORT },
    ...(severalSeats ? [{ key: `seat ${seat}`, most: OF_ONE_SEAT }] : []),
  ]
}

/** Whether the sentence of a finding is shown already. */
function repeats(finding: FindingView, chosen: readonly FindingView[]): boolean {
  return chosen.some(one => sentenceOf(one) === sentenceOf(finding) && one.status === finding.status)
}

function sentenceOf({ before, after }: FindingView): string {
  const said = after ?? before
  return said ? `${said.document}:${said.line} ${said.quote}` : ''
}
