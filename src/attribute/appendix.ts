import type { Block } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import { readHead } from './heads.js'

/** A line longer than this heads no appendix, in UTF-16 units without whitespace. */
const LONGEST_TITLE = 40

const TERMS = '(?:名词|用语|术语|词语|词汇|词条|概念|名称|缩略语|关键词|提法|事项|内容)'
const EXPLAINED = '(?:解释|注解|注释|释义|释文|说明|解读|简释|浅释|诠释|简介|一览)'
/** `附件1：`, `（一）`, in front of the title of an appendix. */
const COUNTED = '附[件录注]?[一二三四五六七八九十\\d]*[:：]?'

/** How the title of a glossary, of notes or of an annex is printed, a line of its own without brackets and space. */
const TITLES: readonly RegExp[] = [
  new RegExp(`^(?:${COUNTED})?.{0,16}${TERMS}(?:的)?${EXPLAINED}(?:[和及与、]${EXPLAINED})?[:：]?$`, 'u'),
  new RegExp(`^.{0,16}(?:相关|有关|部分|主要)${TERMS}表?[:：]?$`, 'u'),
  /^(?:.{0,10}报告)?(?:附注|注释|注解|脚注|尾注|备注|注)[:：]?$/u,
  /^附[件录表图]?[一二三四五六七八九十\d]*(?:[:：].*)?$/u,
]

/** `[1] 某词：…`, `①某词，指…`: a note, with its mark. */
const NOTE = /^(?:[［[〔【]\s*(?:注)?\d{1,3}\s*[］\]〕】]|[①-⑳㉑-㉟])/u
const EXPLAINS = /^.{1,40}[:：]|是指|指的是|，指/u
/** Notes without a title, from which on they are an appendix. */
const MIN_NOTES = 3

/** A speaker turns to the audience: the report goes on. */
const AUDIENCE = /^(?:各位代表|各位委员|同志们|朋友们)[，,：:！!]/u

/**
 * Where the apparatus of a paper begins (a glossary, notes, an annex), as an index into its blocks; null where it has
 * none. What only looks like its title is text: behind it the report counts its parts on, or turns to its audience.
 * @param plain the reflowed text in simplified script
 */
export function appendixOf(plain: string, blocks: readonly Block[]): number | null {
  const lines = blocks.map(({ range }) => plain.slice(range.from, range.to))
  const first = blocks.findIndex(({ shape }) => shape === 'paragraph')
  const chapters = lines.map(chapterOf)
  const audience = lines.findLastIndex(line => AUDIENCE.test(line))
  let before: number | null = null
  for (let index = 0; index < blocks.length; index++) {
    before = chapters[index] ?? before
    if (index < Math.max(1, first + 1, audience) || !isTitle(lines[index] as string)) continue
    const next = chapters.slice(index + 1).find(number => number !== null)
    if (before === null || next !== before + 1) return index
  }
  return untitledNotes(blocks, lines)
}

function isTitle(line: string): boolean {
  if (line.length > 2 * LONGEST_TITLE) return false
  const bare = line.replace(/[\s《》【】〔〕[\]*]/gu, '').replace(/^[（(](.*)[）)]$/u, '$1')
  return bare.length <= LONGEST_TITLE && TITLES.some(title => title.test(bare))
}

/** The rank of chapters: `一、`. */
const CHAPTER = 2

function chapterOf(line: string): number | null {
  const head = readHead(line)
  return head?.rank === CHAPTER ? head.number : null
}

/** Numbered notes at the very end, without a title over them. */
function untitledNotes(blocks: readonly Block[], lines: readonly string[]): number | null {
  let first: number | null = null
  let notes = 0
  for (let index = blocks.length - 1; index > 0; index--) {
    const line = lines[index] as string
    if (NOTE.test(line) && EXPLAINS.test(line)) {
      first = index
      notes += 1
    } else if (blocks[index]?.shape !== 'furniture') break
  }
  return notes >= MIN_NOTES ? first : null
}

/** The text of an appendix; null where it has none. */
export function textOf(blocks: readonly Block[], from: number | null): TextRange | null {
  const behind = from === null ? [] : blocks.slice(from).filter(({ shape }) => shape !== 'furniture')
  const [first, last] = [behind[0], behind.at(-1)]
  return first && last ? { from: first.range.from, to: last.range.to } : null
}
