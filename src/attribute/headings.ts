import type { Block } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import type { Section } from '../model/statement.js'
import {
  type Head,
  headRange,
  innerHeads,
  LIST_ITEM,
  LIST_TITLE,
  listTitle,
  readHead,
  UNNUMBERED,
} from './heads.js'
import { firstFrom } from './in-order.js'

/** A speaker turns to the audience, or sums up: the list before is over. */
const TURN_TO_AUDIENCE = /^(?:各位代表|各位委员|同志们|各位同志|总之)[，,：:！!]|^以上[一二三四五六七八九十]/u
/** Paragraphs numbered throughout a paper run higher than the items of any list. */
const LONGEST_LIST = 30

/**
 * Headings and numbered heads of a turn, in order: of each the range and the path that holds from it on. Heads that
 * run into their paragraph (`一是…。`) are sections too; their words stay statements.
 * @param printed the blocks of the page without its furniture, in order
 */
export function findSections(
  plain: string,
  text: string,
  printed: readonly Block[],
  turn: TextRange,
): Section[] {
  const inside = blocksOf(plain, printed, turn)
  const outline = new Outline(text)
  const numbered = hasNumberedParagraphs(plain, inside)
  for (const block of inside) {
    if (block.columns) {
      outline.row(block.range, block.columns)
      continue
    }
    const head = readHead(plain.slice(block.range.from, block.range.to))
    const counts = block.shape === 'paragraph' && numbered && head?.rank === PARAGRAPH_NUMBER
    if (block.shape === 'heading')
      outline.enter(block.range, head ?? { rank: UNNUMBERED, number: null }, true)
    else readParagraph(outline, plain, block.range, counts ? null : head)
  }
  return outline.sections
}

/** The text and headings of a turn, with the numbered headings that stand between its speaker's line and its text. */
function blocksOf(plain: string, printed: readonly Block[], turn: TextRange): Block[] {
  const opensSection = ({ shape, range }: Block) =>
    shape === 'heading' && readHead(plain.slice(range.from, range.to)) !== null
  let first = firstFrom(printed, turn.from, ({ range }) => range.from)
  if (first === printed.length) return []
  const end = firstFrom(printed, turn.to + 1, ({ range }) => range.to)
  while (first > 0 && opensSection(printed[first - 1] as Block)) first -= 1
  return printed.slice(first, end)
}

const PARAGRAPH_NUMBER = 5

function hasNumberedParagraphs(plain: string, blocks: readonly Block[]): boolean {
  return blocks.some(({ range }) => {
    const head = readHead(plain.slice(range.from, range.to))
    return head?.rank === PARAGRAPH_NUMBER && (head.number ?? 0) > LONGEST_LIST
  })
}

function readParagraph(outline: Outline, plain: string, range: TextRange, head: Head | null): void {
  const title = head ? null : listTitle(plain, range)
  if (head) outline.enter(headRange(plain, range), head, false)
  else if (title) outline.enter(title, { rank: LIST_TITLE, number: null }, false)
  else if (TURN_TO_AUDIENCE.test(plain.slice(range.from, range.to))) outline.leave(range.from, 3)
  const inner = innerHeads(plain, range)
  for (const item of inner) outline.enter(item, { rank: LIST_ITEM, number: null }, false)
  // a list inside one paragraph ends with it
  if (inner.length > 0 && head?.rank !== LIST_ITEM) outline.leave(range.to, LIST_TITLE)
}

interface OpenSection extends Head {
  readonly title: string
  readonly ownBlock: boolean
}

/** The open sections while a turn is read, and the paths they made. */
class Outline {
  readonly sections: Section[] = []
  #open: OpenSection[] = []

  constructor(readonly text: string) {}

  enter(range: TextRange, head: Head, ownBlock: boolean): void {
    const rank = ownBlock ? head.rank : this.#rankOf(head)
    const title = titleOf(this.text.slice(range.from, range.to))
    this.#open = [
      ...this.#open.filter(one => one.rank < rank),
      { rank, number: head.number, title, ownBlock },
    ]
    this.#note(range)
  }

  /** A row of a table stands under the names of its columns, and nothing behind it does. */
  row(range: TextRange, columns: TextRange): void {
    const title = titleOf(this.text.slice(columns.from, columns.to))
    this.sections.push({ range, path: [...this.#open.map(one => one.title), title] })
    this.#note({ from: range.to, to: range.to })
  }

  leave(at: number, rank: number): void {
    if (!this.#open.some(one => one.rank >= rank)) return
    this.#open = this.#open.filter(one => one.rank < rank)
    this.#note({ from: at, to: at })
  }

  /** A list whose marks are those of the chapters stands inside the chapter, unless it goes on counting them. */
  #rankOf({ rank, number }: Head): number {
    const chapter = this.#open.find(one => one.rank === rank && one.ownBlock)
    return chapter && number !== null && number !== (chapter.number ?? 0) + 1 ? LIST_TITLE : rank
  }

  #note(range: TextRange): void {
    this.sections.push({ range, path: this.#open.map(one => one.title) })
  }
}

/** A heading as one line: spaces that newspapers set between Chinese characters are left out. */
function titleOf(printed: string): string {
  return printed.trim().replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/gu, '')
}
