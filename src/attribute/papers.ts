import type { Block, Genre } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import { isBracketedDate } from '../text/layout.js'
import { appendixOf, textOf } from './appendix.js'
import { MEETING_TITLE } from './cues.js'
import { personLine } from './frames.js'
import { mentionIn, type Person } from './mentions.js'
import { aloneOnLine, bareTitle, isReportTitle, isTitleLine, plainOf, speakerOf } from './title-page.js'
import type { Stretch } from './turns.js'
import { announcedVoice, type Page } from './voices.js'

/** A paper that one person delivers: a work report, a policy address, a speech. */
export interface Paper {
  readonly range: TextRange
  readonly title: string | null
  readonly person: Person | null
  /** Title and lines under it, in simplified script: they tell the seat where no office is printed. */
  readonly preamble: string
  /** A communiqué, a resolution or a read-out: the meeting itself speaks. */
  readonly ofMeeting: boolean
  /** Glossary, notes and annexes behind it, which nobody says; null where it has none. */
  readonly appendix: TextRange | null
}

/** Lines under a title among which its date and speaker stand. */
const TITLE_PAGE_LINES = 3

/** `——2022年1月15日在……会议上` under a title. */
const OCCASION = /^[—\-–]+.{0,4}\d{4}年.*(?:会议|全会|大会)上$/u

/** Genres of papers that one voice delivers, whatever their title. */
const DELIVERED_GENRES: readonly Genre[] = ['report', 'speech', 'communique']

/** Whoever says so speaks to an audience. */
const TO_AUDIENCE = /我们|各位代表|各位委员|同志们/u

/** A speech without title and speaker, if the document is one: text of no known genre in which nobody else is heard. */
export function readUntitled(page: Page, stretches: readonly Stretch[], genre: Genre): Paper[] {
  const first = stretches[0]
  const last = stretches.at(-1)
  if (genre !== 'other' || !first || !last) return []
  if (stretches.some(({ voice }) => voice.kind !== 'narration')) return []
  const range = { from: first.range.from, to: last.range.to }
  if (!TO_AUDIENCE.test(page.plain.slice(range.from, range.to))) return []
  return [{ range, title: first.headline, person: null, preamble: '', ofMeeting: false, appendix: null }]
}

/** The papers of a document, and what of it is no paper's text. */
export interface Papers {
  readonly papers: readonly Paper[]
  /** Papers that stand in the document a second time. */
  readonly repeats: readonly Paper[]
}

/** Reads a document as the papers delivered in it, one behind the other; none where it is made up of several voices. */
export function readPapers(page: Page, blocks: readonly Block[], genre: Genre): Papers {
  const parts = splitAtTitlePages(page, blocks).map(own => readPaper(page, own, genre))
  const whole = parts.flatMap(paper => paper ?? [])
  const repeats = repeated(page, whole)
  const papers = whole.filter(paper => !repeats.includes(paper))
  const titlePages = new Set(papers.map(({ preamble }) => preamble))
  if (whole.length === parts.length && titlePages.size === papers.length) return { papers, repeats }
  const paper = readPaper(page, blocks, genre)
  return { papers: paper ? [paper] : [], repeats: [] }
}

/** Share of the lines of a paper that must stand in an earlier one of the same title page to be that paper again. */
const REPEATED_SHARE = 0.8

/** The papers under a title page that stood there before, with the same text. */
function repeated(page: Page, papers: readonly Paper[]): Paper[] {
  const printed = new Map<string, Set<string>>()
  return papers.filter(paper => {
    const lines = page.plain.slice(paper.range.from, paper.range.to).split('\n')
    const before = printed.get(paper.preamble)
    printed.set(paper.preamble, new Set(lines))
    return (
      before !== undefined && lines.filter(line => before.has(line)).length >= lines.length * REPEATED_SHARE
    )
  })
}

/** Cuts a document where, behind text, another title page begins: a report's title with its date or speaker under it. */
function splitAtTitlePages(page: Page, blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]]
  blocks.forEach((block, index) => {
    const hasText = parts.at(-1)?.some(({ shape }) => shape === 'paragraph')
    if (hasText && opensTitlePage(page, blocks, index)) parts.push([])
    parts.at(-1)?.push(block)
  })
  return parts
}

function opensTitlePage(page: Page, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block
  if (block.shape !== 'heading' || !isReportTitle(page, block)) return false
  const below = blocks.slice(index + 1, index + 1 + TITLE_PAGE_LINES)
  const text = below.findIndex(({ shape }) => shape === 'paragraph')
  return below
    .slice(0, text < 0 ? below.length : text)
    .some(
      line =>
        isBracketedDate(plainOf(page, line)) ||
        OCCASION.test(plainOf(page, line)) ||
        personLine(page, line) ||
        aloneOnLine(page, line),
    )
}

/** Reads a document as one paper, or null where it is made up of several voices. */
function readPaper(page: Page, blocks: readonly Block[], genre: Genre): Paper | null {
  const start = blocks.findIndex(block => block.shape === 'paragraph' && !isTitleLine(page, block))
  const first = blocks[start]
  if (!first) return null
  const preamble = blocks.slice(0, start).filter(block => isTitleLine(page, block))
  const titles = preamble.map(block => plainOf(page, block))
  const titled = preamble.some(block => isReportTitle(page, block))
  if (!titled && (!DELIVERED_GENRES.includes(genre) || isReported(page, blocks, genre))) return null
  const behind = behindNames(page, blocks)
  if (!titled && behind.some(rest => /^\s*[：:]/u.test(rest))) return null
  // one speaker's line stands on a title page, several divide a page of speeches
  if (!titled && behind.filter(rest => rest === '').length > 1) return null
  // a title such as `……分组审议时的发言` may stand over many speeches
  if (behind.filter(rest => /^\s*[：:]/u.test(rest)).length > 1) return null
  const ofMeeting = titled ? titles.some(line => MEETING_TITLE.test(bareTitle(line))) : genre === 'communique'
  const title = preamble.find(block => (titled ? isReportTitle(page, block) : ofMeeting && isHeadline(block)))
  const text = blocks.slice(start)
  const appendix = appendixOf(page.plain, text)
  const end = text.slice(0, appendix ?? undefined).findLast(block => block.shape === 'paragraph')
  return {
    range: { from: first.range.from, to: end?.range.to ?? first.range.to },
    title: title ? page.text.slice(title.range.from, title.range.to).replace(/\s/gu, '') : null,
    person: speakerOf(page, preamble),
    preamble: titles.join('\n'),
    ofMeeting,
    appendix: textOf(text, appendix),
  }
}

const isHeadline = ({ shape }: Block) => shape === 'heading'

/**
 * Persons who take the word at the head of paragraphs, from which on a page is a report about its speakers; beside a
 * meeting's own voice one is enough.
 */
const REPORTED_SPEAKERS = { ofMeeting: 1, others: 2 } as const

/** Whether the page lets several persons speak, whatever genre the manifest gives it. */
function isReported(page: Page, blocks: readonly Block[], genre: Genre): boolean {
  const names = blocks.flatMap(({ shape, range }) => {
    const voice = shape === 'paragraph' ? announcedVoice(page, range) : null
    return voice?.person && voice.person.offices.length > 0 ? [voice.person.name] : []
  })
  return new Set(names).size >= REPORTED_SPEAKERS[genre === 'communique' ? 'ofMeeting' : 'others']
}

/** What stands behind the person in each heading that names one. */
function behindNames(page: Page, blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ range, shape }) => {
    if (shape !== 'heading') return []
    const mention = mentionIn(page.directory, range)
    return mention ? [page.plain.slice(mention.range.to, range.to)] : []
  })
}
