import {
  LEADS_TO_TIME,
  LIST_OF_TARGETS,
  OPENS_PLAN,
  TURN_TO_PLAN,
  TURN_TO_REVIEW,
  TURN_TO_THIS_YEAR,
  TURN_TO_YEAR,
} from '../../lexicon/tense-cues.js'
import type { PassageStatement } from '../../model/statement.js'
import { findTimes, isLateInYear, type TimeAnchor, type TimeExpression } from '../../text/dates.js'
import { foldText } from '../../text/script.js'
import { bareYears, type Heading, isOneYear, isSeveralYears, readHeading, type Tense } from './headings.js'

/** What a passage has said so far that still holds for the statement at hand. */
export interface Discourse {
  /** What holds for this statement. */
  readonly tense: Tense
  /** The year of a yearly figure that names none, and the several years of one that covers them. */
  readonly year: TimeExpression | null
  readonly years: TimeExpression | null
  /** The time of a figure that says neither: that of a list of targets, else what was spoken of last. */
  readonly time: TimeExpression | null
  /** The heading that last said anything of time. */
  readonly heading: Heading
  /** What the heading says of tense or, where it is silent, the last sentence that turned to past or future. */
  readonly section: Tense
  /** The time at the head of the last sentence that began with one (2020年，…; “十三五”期间，…). */
  readonly said: TimeExpression | null
  /** What holds to the end of the paragraph: a list of targets, a look back inside a plan, ahead inside a review. */
  readonly aside: { readonly kind: keyof typeof ASIDE_TENSE; readonly time: TimeExpression | null } | null
  /** Where the last statement ended; the next one of the same paragraph begins there. */
  readonly end: number
}

export const SILENT: Discourse = {
  tense: null,
  year: null,
  years: null,
  time: null,
  heading: { text: '', tense: null, byWords: false, times: [] },
  section: null,
  said: null,
  aside: null,
  end: -1,
}

/** A line that is a heading though the page does not mark it: 一、2016年工作回顾. */
const PLAIN_HEADING = /^(?:\*\*|#+ )?[一二三四五六七八九十]{1,2}、[^。；]{2,40}$/u

/** What holds once a statement (its text folded) has begun. */
export function follow(
  before: Discourse,
  text: string,
  statement: PassageStatement,
  anchor: TimeAnchor,
): Discourse {
  const heading = headingOver(statement, text, anchor) ?? before.heading
  const entered = heading.text !== before.heading.text
  const opening = openingTime(text, before.section, anchor)
  const section = entered ? opensWith(heading, text, anchor) : turnOf(before, text, opening, anchor)
  const continued = statement.range.from === before.end
  const aside =
    asideOf(text, section, opening, anchor) ?? (continued && !TURN_TO_PLAN.test(text) ? before.aside : null)
  const tense = aside ? ASIDE_TENSE[aside.kind] : section
  const kept = entered || section !== before.section ? null : before.said
  const said = opening && fits(opening, section, anchor) ? opening : kept
  const time = aside?.time ?? (said && fits(said, tense, anchor) ? said : null)
  return {
    tense,
    ...timesOf(heading, tense, time, anchor),
    heading,
    section,
    said,
    aside,
    end: statement.range.to,
  }
}

const ASIDE_TENSE = { targets: 'plan', 'look-back': 'review', 'look-ahead': 'plan' } as const

/** The tense at the first statement under a heading; a heading of both tells the past first. */
function opensWith({ tense }: Heading, text: string, anchor: TimeAnchor): Tense {
  return tense === 'both' ? (tenseOfOpening(text, anchor) ?? 'review') : tense
}

/** Under a heading only the opening of the year's plan turns the tense; elsewhere any sentence that opens with a time. */
function turnOf(
  { heading, section }: Discourse,
  text: string,
  opening: TimeExpression | null,
  anchor: TimeAnchor,
): Tense {
  const planned = OPENS_PLAN.test(text) && (opening === null || fits(opening, 'plan', anchor))
  if (planned && !isLateInYear(anchor)) return 'plan'
  const headed = heading.tense !== null && heading.tense !== 'both'
  return (headed ? null : tenseOfOpening(text, anchor)) ?? section
}

/** The heading that says what the time is: the innermost one that names years of a review or plan, else the outermost. */
function headingOver({ section }: PassageStatement, text: string, anchor: TimeAnchor): Heading | null {
  const plain = PLAIN_HEADING.test(text) ? [text] : []
  const headings = [...section.map(one => foldText(one)), ...plain].map(one => readHeading(one, anchor))
  const telling = headings.filter(({ tense, times }) => tense !== null || times.length > 0)
  return telling.findLast(({ byWords, times }) => byWords && times.length > 0) ?? telling[0] ?? null
}

/** The year, the years, and which of them a figure has that says neither. */
function timesOf(
  { times }: Heading,
  tense: Tense,
  said: TimeExpression | null,
  anchor: TimeAnchor,
): Pick<Discourse, 'year' | 'years' | 'time'> {
  const known = [...times.filter(time => fits(time, tense, anchor)), ...(said ? [said] : [])]
  const years = known.findLast(isSeveralYears) ?? null
  const year = known.findLast(isOneYear) ?? null
  return { years, year, time: said ?? year ?? years }
}

/** Whether a time lies where the tense looks: a review speaks of what is over. */
function fits({ start, end }: TimeExpression, tense: Tense, { year, month }: TimeAnchor): boolean {
  if (tense === null || start === null || end === null) return true
  const latest = Number(end.slice(0, 4))
  return tense === 'plan'
    ? latest >= year
    : Number(start.slice(0, 4)) < year || isLateInYear({ year, month, day: null })
}

/** A list of targets anywhere, a look back where a plan is due or ahead where a review is, with the time that its head names. */
function asideOf(
  text: string,
  section: Tense,
  opening: TimeExpression | null,
  anchor: TimeAnchor,
): Discourse['aside'] {
  const list = LIST_OF_TARGETS.exec(text)
  if (list) {
    const head = findTimes(text.slice(0, list.index + list[0].length), anchor)
    return {
      kind: 'targets',
      time: head.findLast(({ end, kind }) => end !== null && kind !== 'span') ?? null,
    }
  }
  if (section === 'plan' && (TURN_TO_REVIEW.test(text) || (opening && !fits(opening, 'plan', anchor))))
    return { kind: 'look-back', time: opening }
  const looksAhead = section === 'review' && opening && !fits(opening, 'review', anchor)
  return looksAhead ? { kind: 'look-ahead', time: opening } : null
}

/** The whole years that stand at the head of a sentence: 2020年，…; 做好今年的工作; 五年来，…. */
function openingTime(text: string, tense: Tense, anchor: TimeAnchor): TimeExpression | null {
  const first = findTimes(text, anchor).find(({ kind }) => kind === 'period')
  if (
    !first ||
    text.startsWith('以来', first.range.to) ||
    !LEADS_TO_TIME.test(text.slice(0, first.range.from))
  )
    return null
  if (first.yearless) return null
  if (first.start === null) return bareYears(first.text, tense, anchor)
  return isOneYear(first) || isSeveralYears(first) ? first : null
}

/** The tense that the first words of a sentence turn to, in a text without headings. */
function tenseOfOpening(sentence: string, anchor: TimeAnchor): Tense {
  if (TURN_TO_REVIEW.test(sentence)) return 'review'
  if (TURN_TO_PLAN.test(sentence) || LIST_OF_TARGETS.test(sentence)) return 'plan'
  if (TURN_TO_THIS_YEAR.test(sentence)) return isLateInYear(anchor) ? 'review' : 'plan'
  const year = TURN_TO_YEAR.exec(sentence)?.groups?.year
  if (year === undefined) return null
  return Number(year) < anchor.year || (Number(year) === anchor.year && isLateInYear(anchor))
    ? 'review'
    : 'plan'
}
