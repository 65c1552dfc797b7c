import type { Guess, Paper } from './paper.js'
import { sharedShare } from './shared.js'

/** Papers that seem to report on one meeting. */
export interface MeetingDraft {
  readonly title: Guess<string>
  readonly date: Guess<string>
  readonly body: string | null
  readonly papers: readonly PaperDraft[]
}

export interface PaperDraft {
  readonly paper: Paper
  /** File of the paper that carries the same passages, and how much of this one they are. */
  readonly witnessOf: Guess<string> | null
}

/** Share of a paper's text in another from which they are witnesses of one passage. */
const WITNESS_SHARE = 0.15

/** Puts papers into meetings; those without any date stand apart. */
export function groupPapers(papers: readonly Paper[]): { meetings: MeetingDraft[]; undated: Paper[] } {
  const groups: Paper[][] = []
  for (const paper of papers) {
    const group = groups.find(others => others.some(other => isSameMeeting(paper, other)))
    if (group) group.push(paper)
    else groups.push([paper])
  }
  const isDated = (group: readonly Paper[]) => group.some(paper => paper.date)
  return {
    meetings: groups.filter(isDated).map(draftMeeting).sort(byDate),
    undated: groups.filter(group => !isDated(group)).flat(),
  }
}

/** One session, or one day (one month, where one of them says no more) and no other session. */
function isSameMeeting(a: Paper, b: Paper): boolean {
  if (a.session && b.session) return a.session.key === b.session.key && areNear(a, b)
  if (a.sitting && b.sitting && a.sitting.body !== b.sitting.body) return false
  const [one, other] = [a.date?.value, b.date?.value].sort((x = '', y = '') => x.length - y.length)
  if (!one || !other) return false
  return one === other || (one.includes('-') && other.startsWith(one))
}

/** Months between two papers of one session; a later paper that only looks back at it belongs elsewhere. */
const SESSION_MONTHS = 2

function areNear(a: Paper, b: Paper): boolean {
  if (!a.date || !b.date) return true
  const [one, other] = [a.date.value, b.date.value]
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  const areMonths = one.includes('-') && other.includes('-')
  return areMonths
    ? Math.abs(months(one) - months(other)) <= SESSION_MONTHS
    : one.slice(0, 4) === other.slice(0, 4)
}

function draftMeeting(papers: readonly Paper[]): MeetingDraft {
  const sessions = papers.flatMap(paper => paper.session ?? [])
  const session = sessions.find(one => one.name.includes('暨')) ?? sessions[0]
  const sitting = papers.find(paper => paper.sitting)?.sitting
  const headline = papers.find(paper => paper.title)?.title
  const title = session?.name ?? sitting?.name ?? (headline && withoutNews(headline))
  return {
    title: title
      ? {
          value: title,
          because: session
            ? 'the session that the text names'
            : sitting
              ? 'the body that meets'
              : 'the title of the text',
        }
      : { value: papers[0]?.file ?? '', because: 'the file name; no title found' },
    date: bestDate(papers),
    body: session?.body ?? sitting?.body ?? null,
    papers: papers.map(paper => ({ paper, witnessOf: findMainWitness(paper, papers) })),
  }
}

/** A headline says of a meeting that it meets; its name does not. */
function withoutNews(headline: string): string {
  return headline.replace(/^.*召开(?=.)/u, '').replace(/(?:隆重|胜利)?(?:召开|举行|开幕|闭幕)$/u, '')
}

/** The most exact date; of equally exact ones the earliest, as papers report after the day. */
function bestDate(papers: readonly Paper[]): Guess<string> {
  const [best] = papers
    .flatMap(paper => paper.date ?? [])
    .sort((a, b) => b.value.length - a.value.length || (a.value < b.value ? -1 : 1))
  if (!best) throw new RangeError('a meeting has at least one dated paper')
  return best
}

/** The longer paper of a meeting that carries much of this one. */
function findMainWitness(paper: Paper, papers: readonly Paper[]): Guess<string> | null {
  const shares = papers
    .filter(other => other !== paper && isLonger(other, paper))
    .map(other => ({ file: other.file, share: sharedShare(paper.flat, other.flat) }))
    .sort((a, b) => b.share - a.share)
  const [main] = shares
  if (!main || main.share < WITNESS_SHARE) return null
  return { value: main.file, because: `${Math.round(main.share * 100)}% of its text stands there too` }
}

function isLonger(a: Paper, b: Paper): boolean {
  return a.flat.length > b.flat.length || (a.flat.length === b.flat.length && a.file < b.file)
}

function byDate(a: MeetingDraft, b: MeetingDraft): number {
  return a.date.value < b.date.value ? -1 : a.date.value > b.date.value ? 1 : 0
}
