import type { Block, BlockShape, ReflowedText } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import { isFull, isShortByIndent, WIDE_INDENT } from './columns.js'
import { isByline, isNameList } from './furniture.js'
import { isHeading } from './headings.js'
import {
  endsOpen,
  endsSentence,
  endsWithColon,
  isBracketed,
  isBracketedDate,
  isSalutation,
  isSpeakerLine,
  startsBullet,
  startsEnumerator,
  startsItem,
  startsSubtitle,
} from './layout.js'
import { joinMapped, type MappedText } from './mapped.js'
import { type Line, type Page, readPage } from './read-lines.js'
import { referenceEnds } from './references.js'
import { dropStraySpaces } from './spacing.js'

/** A block in the making: the lines that were joined to it so far. */
interface Draft {
  readonly shape: BlockShape
  readonly lines: Line[]
}

/** Joins hard wraps and cut columns, tells headings and page furniture apart, and keeps the map to the source. */
export function reflow(source: string): ReflowedText {
  const page = readPage(source)
  const drafts: Draft[] = []
  for (const index of page.lines.keys()) place(page, index, drafts)
  return { ...layOut(drafts, page.letterSpaced), ends: referenceEnds(source) }
}

/** Adds the line to the block that it goes on with, or starts a new one. */
function place(page: Page, index: number, drafts: Draft[]): void {
  const line = page.lines[index] as Line
  const current = behindPageFurniture(page, line, drafts) ?? drafts.at(-1)
  const shape = shapeOf(page, index, current)
  if (current?.shape !== shape || !continues(page, current, line, current !== drafts.at(-1)))
    drafts.push({ shape, lines: [line] })
  else {
    drafts.splice(drafts.lastIndexOf(current) + 1)
    current.lines.push(line)
  }
}

/** The paragraph behind which only page furniture stands, where a page was turned in its middle. */
function behindPageFurniture(page: Page, line: Line, drafts: readonly Draft[]): Draft | null {
  const last = drafts.findLast(draft => draft.shape !== 'furniture' || lastOf(draft).role !== 'page')
  if (!last || last === drafts.at(-1) || last.shape !== 'paragraph') return null
  const isFlush = page.indented && line.indent === 0 && isFull(lastOf(last))
  return isFlush || isUnfinished(last) ? last : null
}

function shapeOf(page: Page, index: number, current: Draft | undefined): BlockShape {
  const line = page.lines[index] as Line
  if (line.role === 'title') return 'heading'
  if (line.role === 'row') return 'paragraph'
  if (line.role !== 'text') return 'furniture'
  const unfinished = current && isUnfinished(current) ? lastOf(current).content.text : null
  if (isBylineHere(line, current, unfinished !== null)) return 'furniture'
  return isHeading(page, index, unfinished) ? 'heading' : 'paragraph'
}

function isBylineHere(
  { content: { text }, gap }: Line,
  current: Draft | undefined,
  inSentence: boolean,
): boolean {
  if (isByline(text)) return gap > 0 || !inSentence
  const before = current?.shape === 'furniture' ? current.lines[0]?.content.text : undefined
  return gap === 0 && before !== undefined && isByline(before) && !startsBullet(before) && isNameList(text)
}

function isUnfinished(draft: Draft): boolean {
  const { text } = lastOf(draft).content
  if (
    draft.shape !== 'paragraph' ||
    lastOf(draft).role === 'row' ||
    endsSentence(text) ||
    endsWithColon(text)
  )
    return false
  return !(draft.lines.length === 1 && isBracketedDate(text))
}

/** Whether a line of the same shape goes on where the block stopped. */
function continues(page: Page, draft: Draft, line: Line, overPage: boolean): boolean {
  if (draft.shape === 'furniture') return line.gap === 0 && line.role === lastOf(draft).role
  if (draft.shape === 'heading') return continuesHeading(lastOf(draft), line)
  if (line.role === 'row' || lastOf(draft).role === 'row') return false
  if (page.indented && line.indent >= WIDE_INDENT && !endsOpen(lastOf(draft).content.text)) return false
  return isUnfinished(draft)
    ? continuesSentence(lastOf(draft), line)
    : overPage || continuesParagraph(page, draft, line)
}

/** Headlines of several lines; what is numbered, marked up or in brackets stands alone, as a subtitle does. */
function continuesHeading(last: Line, line: Line): boolean {
  const { text } = line.content
  const standsAlone = startsItem(text) || isBracketed(text)
  const isBehindSubtitle = isWholeSubtitle(last.content.text, text) || isBracketed(last.content.text)
  return line.gap === 0 && last.role === 'text' && line.role === 'text' && !standsAlone && !isBehindSubtitle
}

/** Words with which a subtitle is complete. */
const SUBTITLE_END =
  /(?:报告|讲话|发言|致辞|说明|決議|决议|報告|講話|發言|摘登|摘要|摘编|侧记|综述|纪实|记|评)$/u

/** A subtitle stands alone, unless only its next line completes it: `——在……委员会` / `第三次全体会议上的报告`. */
function isWholeSubtitle(last: string, next: string): boolean {
  return startsSubtitle(last) && (SUBTITLE_END.test(last) || !SUBTITLE_END.test(next))
}

/** A sentence goes on over wraps, column ends and pages, but not into a list item or where it was cut off. */
function continuesSentence(last: Line, line: Line): boolean {
  const { text } = line.content
  if (endsOpen(last.content.text)) return !startsItem(text)
  if (isBracketedDate(text) || isSalutation(text) || isSpeakerLine(text)) return false
  if (startsItem(text)) return last.column !== null && line.gap === 0
  return last.column !== null || line.gap === 0 || !startsEnumerator(text)
}

/** A paragraph goes on behind a full stop only where that stands at the end of a full line. */
function continuesParagraph(page: Page, draft: Draft, line: Line): boolean {
  const last = lastOf(draft)
  if (draft.lines.length === 1 && isSpeakerLine(last.content.text)) return false
  if (line.inner || line.gap > 0 || startsItem(line.content.text) || line.indent > last.indent) return false
  if (isSalutation(line.content.text) || (page.dropsIndent && isShortByIndent(line))) return false
  return isFull(last) && !(draft.lines.length === 1 && line.indent >= WIDE_INDENT)
}

const lastOf = (draft: Draft): Line => draft.lines.at(-1) as Line

/** Writes the blocks out, each followed by a line feed. */
function layOut(drafts: readonly Draft[], letterSpaced: boolean): Omit<ReflowedText, 'ends'> {
  const pieces = drafts.map(draft => contentOf(draft, letterSpaced))
  const offsets = new Int32Array(pieces.reduce((sum, { text }) => sum + text.length + 1, 1))
  const blocks: Block[] = []
  const rangeOf = new Map<Line, TextRange>()
  let at = 0
  drafts.forEach(({ shape, lines }, index) => {
    const { text, offsets: places } = pieces[index] as MappedText
    const range = { from: at, to: at + text.length }
    offsets.set(places, at)
    offsets[range.to] = places.at(-1) ?? 0
    at = range.to + 1
    const [first] = lines
    if (first) rangeOf.set(first, range)
    const columns = first?.heads ? (rangeOf.get(first.heads) ?? null) : null
    blocks.push({ range, shape, level: first?.level ?? null, columns })
  })
  offsets[at] = offsets[at - 1] ?? 0
  return { text: pieces.map(({ text }) => `${text}\n`).join(''), blocks, offsets }
}

/** The lines of a block as one piece: run on in a paragraph, with a space between them elsewhere. */
function contentOf({ shape, lines }: Draft, letterSpaced: boolean): MappedText {
  const contents = lines.map(line => line.content)
  if (shape === 'paragraph') return dropStraySpaces(joinMapped(contents, ' '), false)
  return joinMapped(
    contents.map(content => dropStraySpaces(content, !letterSpaced)),
    ' ',
  )
}
