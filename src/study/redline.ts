import type { Analysis } from '../model/analysis.js'
import { MisuseError } from '../model/errors.js'
import type { Edit } from '../model/finding.js'
import type { Meeting } from '../model/meeting.js'
import type { Redline } from '../model/redline.js'
import type { Statement, Token } from '../model/statement.js'
import { diffSequences, longestRising } from '../text/edits.js'
import type { Segmenter } from '../text/tokens.js'

/** Sentences that share at least this part of their words are one sentence, rewritten. */
const ALIKE = 0.5

interface Sentence {
  readonly statement: Statement
  readonly tokens: readonly Token[]
  /** Whether a new paragraph begins with it. */
  readonly opens: boolean
}

/**
 * One running text of what a seat said at two meetings. Sentences much alike are set against each other word by
 * word, in the order that both papers share; the others are taken out or put in whole.
 * @throws MisuseError where the seat said nothing at one of the meetings
 */
export function redline(
  analysis: Analysis,
  segmenter: Segmenter,
  { seat, from, to }: { readonly seat: string; readonly from: string; readonly to: string },
): Redline {
  const before = sentencesOf(analysis, segmenter, seat, from)
  const after = sentencesOf(analysis, segmenter, seat, to)
  for (const [meeting, said] of [
    [from, before],
    [to, after],
  ] as const)
    if (said.length === 0)
      throw new MisuseError(`${seat} is not heard at ${meeting}; policy-diff check says who is.`)
  const name = analysis.seats.find(({ id }) => id === seat)?.name ?? seat
  const meetingOf = (id: string) => analysis.meetings.find(meeting => meeting.id === id) as Meeting
  return {
    title: analysis.corpus.title,
    seat: { id: seat, name },
    from: meetingOf(from),
    to: meetingOf(to),
    paragraphs: runTogether(before, after),
  }
}

function sentencesOf(
  { turns, statements }: Analysis,
  segmenter: Segmenter,
  seat: string,
  meeting: string,
): Sentence[] {
  const own = new Set(
    turns.filter(turn => turn.seat === seat && turn.meeting === meeting).map(({ id }) => id),
  )
  const said = statements.filter(({ turn, witnessOf }) => own.has(turn) && witnessOf === null)
  return said.map((statement, at) => {
    const last = said[at - 1]
    const opens = last?.document !== statement.document || last.span.end !== statement.span.start
    return { statement, tokens: segmenter.cut(statement.text), opens }
  })
}

function runTogether(before: readonly Sentence[], after: readonly Sentence[]): Edit[][] {
  const partners = partnersOf(before, after)
  const paragraphs: Edit[][] = []
  let next = 0
  const push = (edits: readonly Edit[], opens: boolean) => {
    const current = paragraphs.at(-1)
    if (opens || !current) paragraphs.push([...edits])
    else for (const edit of edits) current.push(edit)
  }
  const leaveOut = (end: number) => {
    for (; next < end; next++) {
      const { statement, opens } = before[next] as Sentence
      push([{ op: 'delete', text: statement.text }], opens)
    }
  }
  for (const [at, sentence] of after.entries()) {
    const partner = partners.get(at)
    if (partner === undefined) push([{ op: 'insert', text: sentence.statement.text }], sentence.opens)
    else {
      leaveOut(partner)
      push(editsBetween(before[partner] as Sentence, sentence), sentence.opens)
      next = partner + 1
    }
  }
  leaveOut(before.length)
  return paragraphs.map(joinNeighbours)
}

/** By the index of a later sentence, that of the earlier one it rewrites; both rise. */
function partnersOf(before: readonly Sentence[], after: readonly Sentence[]): Map<number, number> {
  const postings = new Map<string, Set<number>>()
  after.forEach(({ tokens }, at) => {
    for (const { key } of tokens) if (isWord(key)) postings.set(key, (postings.get(key) ?? new Set()).add(at))
  })
  const sizes = after.map(sentence => sizeOf(sentence))
  const best = before.flatMap((sentence, at) => {
    const shared = new Map<number, number>()
    for (const key of new Set(sentence.tokens.map(token => token.key)))
      for (const other of postings.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + key.length)
    const alike = [...shared]
      .map(([other, common]) => ({
        other,
        score: (2 * common) / (sizeOf(sentence) + (sizes[other] as number)),
      }))
      .sort((a, b) => b.score - a.score)[0]
    return alike && alike.score >= ALIKE ? [{ before: at, after: alike.other }] : []
  })
  return new Map(longestRising(best).map(pair => [pair.after, pair.before]))
}

const isWord = (key: string) => /[\p{L}\p{N}]/u.test(key)
const sizeOf = ({ tokens }: Sentence) =>
  [...new Set(tokens.map(({ key }) => key))].reduce((sum, key) => sum + (isWord(key) ? key.length : 0), 0)

function editsBetween(one: Sentence, other: Sentence): Edit[] {
  const edits = diffSequences(
    one.tokens.map(({ key }) => key),
    other.tokens.map(({ key }) => key),
  )
  const textOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }) =>
    tokens
      .slice(from, to)
      .map(({ surface }) => surface)
      .join('')
  return edits.map(({ op, before, after }) => ({
    op,
    text: op === 'delete' ? textOf(one.tokens, before) : textOf(other.tokens, after),
  }))
}

function joinNeighbours(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last?.op === edit.op) joined[joined.length - 1] = { op: edit.op, text: last.text + edit.text }
    else joined.push(edit)
  }
  return joined
}
