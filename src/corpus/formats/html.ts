import { htmlLines, type PageLine } from './html-lines.js'

/** The text of a web page, and how much of what stands around it was left out. */
export interface WebPage {
  readonly text: string
  /** The first lines that were left out, as a reader sees them. */
  readonly leftOut: readonly string[]
}

/** Share of a line that must be links for it to be a menu or a list of other articles. */
const LINKED_SHARE = 0.5
/** Share of the running text that an element must hold to be the article. */
const ARTICLE_SHARE = 0.8
/** A line without a full stop from this length on is text and no label, in UTF-16 units. */
const RUNNING_LENGTH = 30

/**
 * The text of a web page without menus, links, footers and what no reader sees: lines that are mostly links, what
 * the page marks as its sides, and what stands behind the innermost element that holds nearly all running text. Its
 * title and date stand before that element often, and stay.
 */
export function readWebPage(html: string): WebPage {
  const all = htmlLines(html)
  const sideText = running(all.filter(({ side }) => side))
  const hasSides = sideText * 2 < running(all)
  const lines = all.filter(line => !(hasSides && line.side) && !isLinks(line))
  const end = endOfArticle(lines)
  const kept = lines.slice(0, end)
  const isKept = new Set(kept)
  return {
    text: joinLines(kept),
    leftOut: all.filter(line => !isKept.has(line)).map(({ text }) => text.trim()),
  }
}

/** The lines as a text: a blank line between paragraphs, a line feed where the page only breaks a line. */
export function joinLines(lines: readonly PageLine[]): string {
  return lines.map(({ text, close }, index) => (index === 0 ? '' : close ? '\n' : '\n\n') + text).join('')
}

const isRunning = ({ text, linked }: PageLine) =>
  (/[。；！？]/u.test(text) || text.length >= RUNNING_LENGTH) && linked < text.length * LINKED_SHARE

const running = (lines: readonly PageLine[]) =>
  lines.reduce((sum, line) => sum + (isRunning(line) ? line.text.length : 0), 0)

const isLinks = ({ text, linked }: PageLine) =>
  linked >= text.trim().length * LINKED_SHARE && !/。$/u.test(text)

/** How many lines there are up to the end of the innermost element that holds nearly all running text. */
function endOfArticle(lines: readonly PageLine[]): number {
  const held = new Map<number, number>()
  for (const line of lines) {
    if (!isRunning(line)) continue
    for (const element of line.path) held.set(element, (held.get(element) ?? 0) + line.text.length)
  }
  const needed = running(lines) * ARTICLE_SHARE
  const articles = [...held].filter(([, length]) => length >= needed).map(([element]) => element)
  const article = Math.max(...articles)
  return needed === 0 || articles.length === 0
    ? lines.length
    : lines.findLastIndex(({ path }) => path.includes(article)) + 1
}
