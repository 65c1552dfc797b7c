import { parse } from 'yaml'
import { findSitting, isReadout, type Sitting } from '../../domain/readouts.js'
import type { Genre, Truncation } from '../../model/document.js'
import { foldScript } from '../../text/script.js'
import { guessGenre } from '../genre.js'
import { findTruncation } from '../inspect.js'
import { guessDate } from './date.js'
import { findSession, type Session } from './session.js'

/** Something guessed, and from what. */
export interface Guess<Value> {
  readonly value: Value
  readonly because: string
}

/** What a text says about itself. */
export interface Paper {
  readonly file: string
  /** The text under NFKC without whitespace, in which phrases are looked for. */
  readonly flat: string
  /** The same with a line feed for each blank line: no name reaches from a headline into the text under it. */
  readonly parts: string
  readonly title: string | null
  readonly date: Guess<string> | null
  /** The session it reports on, with all forms of its name. */
  readonly session: Session | null
  /** The body whose meeting it reads out, or null where it is no read-out. */
  readonly sitting: Sitting | null
  readonly genre: Genre
  readonly truncated: Truncation | null
  readonly source: string | null
}

/** How many lines of a text may hold its title, date and byline. */
const HEAD_LINES = 40
/** How many lines at its end may hold the date and the signature. */
const FOOT_LINES = 3
/** A longer line is no title, in UTF-16 units. */
const LONGEST_TITLE = 40

/** Reads what a text says about itself. */
export function readPaper(file: string, text: string): Paper {
  const front = readFrontMatter(text)
  const flat = flatten(text)
  const lines = readLines(text)
  const head = lines.slice(0, HEAD_LINES)
  const sitting = sittingOf(text, lines)
  return {
    file,
    flat,
    parts: text
      .split(/\n\s*\n/u)
      .map(flatten)
      .join('\n'),
    title: front.title ?? head.find(isTitle) ?? null,
    date: guessDate({
      file,
      lines: [...head, ...lines.slice(HEAD_LINES).slice(-FOOT_LINES)],
      flat,
      stated: front.date ?? null,
    }),
    session: sitting ? null : (findSession(file.normalize('NFKC').replace(/\s/gu, '')) ?? findSession(flat)),
    sitting,
    genre: guessGenre(head.join('\n')),
    truncated: findTruncation(text.trim()),
    source: front.source ?? front.url ?? findSource(text),
  }
}

const flatten = (text: string) => text.normalize('NFKC').replace(/[\s*]+/gu, '')

/** Headlines of read-outs give the agenda between blanks (`…召开会议 分析研究… 某某主持会议`); so much of it is a title. */
const AGENDA_LENGTH = 40

function sittingOf(text: string, lines: readonly string[]): Sitting | null {
  const flat = foldScript(lines.join('\n'))
  const sitting = isReadout(flat) ? findSitting(flat) : null
  if (!sitting) return null
  const headline = text.trim().split('\n', 1)[0]?.normalize('NFKC') ?? ''
  const [, ...agenda] = headline.trim().split(/\s+/u)
  const items = agenda.filter(item => !/主持.{0,12}会议/u.test(item))
  while (items.join('、').length > AGENDA_LENGTH) items.pop()
  return items.length > 0 ? { ...sitting, name: `${sitting.name}：${items.join('、')}` } : sitting
}

type FrontMatter = Readonly<Partial<Record<'title' | 'date' | 'source' | 'url', string>>>

function readFrontMatter(text: string): FrontMatter {
  const block = /^---\r?\n([\s\S]*?)\r?\n---\s*$/m.exec(text)
  if (!block || block.index > 0) return {}
  try {
    const values: unknown = parse(block[1] ?? '', { schema: 'failsafe' })
    const entries = Object.entries(values ?? {}).filter(([, value]) => typeof value === 'string')
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}

/** The lines that hold text, without front matter, mark-up and whitespace. */
function readLines(text: string): string[] {
  return text
    .replace(/^---\r?\n[\s\S]*?\r?\n---\s*\n/, '')
    .normalize('NFKC')
    .split('\n')
    .map(line => line.replace(/<!--|-->|[\s*#]+/gu, ''))
    .filter(line => line)
}

function isTitle(line: string): boolean {
  return (
    line.length <= LONGEST_TITLE &&
    /(?:报告|讲话|公报|决议|全会|会议)/u.test(foldScript(line)) &&
    !/[,。]/u.test(line)
  )
}

/** `来源：云州日报`, as web pages have it; not the 资金来源 of a sentence. */
function findSource(text: string): string | null {
  return /(?<!\p{Script=Han})来源[:：]\s*([\p{Script=Han}\w]{2,16})/u.exec(text)?.[1] ?? null
}
