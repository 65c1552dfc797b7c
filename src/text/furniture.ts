import type { SourceLine } from './lines.js'

/** Page numbers: `12`, `- 12 -`, `— 12 —`, `第12页`, `12/40`. */
const PAGE_NUMBER = /^(?:[-—–·]\s*)?(?:第\s*)?\d{1,4}(?:\s*[页頁])?(?:\s*\/\s*\d{1,4})?(?:\s*[-—–·])?$/u
/** An entry of a table of contents: a title, a run of spaces or dots, a page or paragraph number. */
const CONTENTS_ENTRY = /^.{1,40}?(?:\s{2,}|[.…·．]{3,}\s*)\d{1,4}(?:\s*[–—-]\s*\d{1,4})?$/u
const CONTENTS_NUMBER = /(?:\s{2,}|[.…·．]{3,}\s*)\d{1,4}(?:\s*[–—-]\s*\d{1,4})?$/u
/** Entries that make a table of contents. */
const MIN_CONTENTS = 4
/** Lines without a number (a long title's first half, a column head) that may stand between two entries. */
const MAX_CONTENTS_GAP = 2
const POST = '(?:记者|記者|通讯员|通訊員|特约评论员|本报评论员|编辑|編輯|责编|摄影|攝影|撰稿|供图)'
/** Characters that names are not made of; they betray a sentence about a reporter (`记者从会上获悉`). */
const NO_NAME = '[从從在获獲悉了的到是说說问問和与與将將]'
/** A byline, with or without a dateline: who reported, wrote, photographed (`本报记者 某某 某某`, `□某某`). */
const BYLINE = new RegExp(
  `^(?:[\\p{Script=Han}]{2,8}(?:\\d{1,2}月)?\\d{1,2}日[电電]\\s*)?[（(【]?\\s*(?:[□■◇◆]|[\\p{Script=Han}]{0,8}${POST})\\s*[:：/]?\\s*(?!.*${NO_NAME})[\\p{Script=Han}·\\s、/]{0,60}[）)】]?$`,
  'u',
)
/** `（上接一版）`, `（下转第二版）`, `(紧接第一版)`: where an article jumps. */
const JUMP_MARK = /^[（(]\s*(?:上接|下转|下轉|紧接|緊接)[^（）()]{0,12}[）)]/u
const JUMP_MARK_AT_END = /[（(]\s*(?:下转|下轉)[^（）()]{0,12}[）)]$/u

/** What web pages put around an article: where one is, when it was put up, how often it was read, what to click. */
const WEB_LINE =
  /^[【[]?(?:当前位置|您(?:的|当前的?)位置|首页\s*[>»]|发布(?:时间|日期)|(?:信息|文章|稿件)?来源\s*[:：]|浏览次数|点击(?:数|量)|字体\s*[:：]|字号|打印本?页?|关闭窗口|分享到|扫一扫|责任编辑|上一篇|下一篇|相关(?:阅读|链接|新闻)|索引号)/u
/** Longest line that can be one of those. */
const MAX_WEB_LINE = 80

export const isWebFurniture = (text: string) =>
  text.length <= MAX_WEB_LINE && WEB_LINE.test(text) && !/。$/u.test(text)
/** A longer line is neither page number, byline nor entry of a table of contents. */
const MAX_FURNITURE = 160
const isShort = (text: string) => text.length <= MAX_FURNITURE

export const isPageNumber = (text: string) => isShort(text) && PAGE_NUMBER.test(text)
export const isByline = (text: string) => isShort(text) && BYLINE.test(text)

/** Whether a line holds nothing but names, as the later lines of a byline do. */
export const isNameList = (text: string) =>
  /^[\p{Script=Han}·]{2,8}(?:[\s、]+[\p{Script=Han}·]{2,8})*$/u.test(text)

/** Length of the jump mark with which a text starts; 0 where it has none. */
export const leadingJumpMark = (text: string) => JUMP_MARK.exec(text)?.[0].length ?? 0

/** Length of the jump mark with which a text ends; 0 where it has none. */
export const trailingJumpMark = (text: string) => JUMP_MARK_AT_END.exec(text)?.[0].length ?? 0

export interface Contents {
  /** Indices of its lines. */
  readonly lines: ReadonlySet<number>
  /** The titles it lists, without spaces. */
  readonly titles: ReadonlySet<string>
}

const isEntry = (text: string) => isShort(text) && CONTENTS_ENTRY.test(text)

/** The tables of contents of a document. */
export function contentsLines(lines: readonly SourceLine[]): Contents {
  const found = new Set<number>()
  const entries = [...lines.keys()].filter(index => isEntry(lines[index]?.content.text ?? ''))
  for (let start = 0; start < entries.length; ) {
    let end = start
    while ((entries[end + 1] ?? Number.POSITIVE_INFINITY) - (entries[end] as number) <= MAX_CONTENTS_GAP + 1)
      end += 1
    if (end - start + 1 >= MIN_CONTENTS)
      for (let line = entries[start] as number; line <= (entries[end] as number); line++) found.add(line)
    start = end + 1
  }
  const titles = [...found].map(index =>
    (lines[index] as SourceLine).content.text.replace(CONTENTS_NUMBER, ''),
  )
  return { lines: found, titles: new Set(titles.map(title => title.replace(/\s/gu, ''))) }
}

/** How often a short line must come back to count as a running head. */
const MIN_RUNNING_HEAD = 3
const MAX_RUNNING_HEAD = 30

/** Short lines that stand alone beside a page number again and again. */
export function runningHeads(lines: readonly SourceLine[]): Set<string> {
  const counts = new Map<string, number>()
  lines.forEach(({ content: { text } }, index) => {
    if (text.length > MAX_RUNNING_HEAD || isPageNumber(text)) return
    const besidePage = [index - 1, index + 1].some(other => isPageNumber(lines[other]?.content.text ?? ''))
    if (besidePage) counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  return new Set([...counts].filter(([, count]) => count >= MIN_RUNNING_HEAD).map(([text]) => text))
}
