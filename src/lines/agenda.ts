import { words } from '../lexicon/words.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { foldText } from '../text/script.js'
import { paragraphsOf } from './paragraphs.js'

/** What a read-out says in its first sentence that the meeting did besides its main business. */
const ITEM =
  /审议(?:通过)?(?:了)?(?<paper>(?:《[^》]{2,60}》[和、]?)+)|听取(?:和审议)?(?<heard>[^，；。]{2,40}?)(?:等?情况)?(?:的)?(?:工作)?汇报|研究部署(?<work>[^，；。]{2,40})|(?:决定|研究)[^。；]{0,30}(?<plenum>召开[^。；，]{0,20}第[一二三四五六七八九十]+次全体会议)|主要议程是(?<agenda>[^。]{2,80})/gu
/** The main business of the tables. */
const ECONOMY = /经济形势|经济工作|经济运行|经济发展|国民经济/u
/** Words of an item's name that say nothing of its matter. */
const GENERIC = new Set(
  words(
    `中国共产党 中国 共产党 中共中央 中央 审议 听取 通过 决定 党风 廉政 工作 情况 汇报 报告 综合 专题 研究 部署 关于 意见 加强 进行 新时代 建设 推进 促进 若干 问题 规定 试行 十八届 十九届 二十届 委员会 召开 全会 会议 成效 考核 攻坚 重大 制定 修订 和 的 全面 坚持`,
  ),
)

/** An item beside the economy: its words, by which its paragraphs are known. */
export interface Agenda {
  readonly keys: readonly string[]
}

/** The head of a read-out: the body met, and what it dealt with. */
const HEAD = /^(?!会议)[^。]*(?:召开|举行)[^。，]{0,12}会议，/u

/** The statements of the paragraph that says what the meeting dealt with; none in a paper that is no read-out. */
export function headOf(statements: readonly PassageStatement[]): readonly PassageStatement[] {
  const firsts = paragraphsOf(statements).slice(0, 2)
  return firsts.find(paragraph => paragraph.some(({ text }) => HEAD.test(foldText(text)))) ?? []
}

/** The other items that a read-out names at its head. */
export function readAgenda(passages: readonly Passage[]): Agenda {
  const keys = new Set<string>()
  for (const { statements } of passages)
    for (const statement of headOf(statements)) for (const key of keysOf(statement)) keys.add(key)
  return { keys: [...keys] }
}

/** The clauses of a statement that name an item beside the economy. */
export function agendaItems(text: string): { from: number; to: number }[] {
  return [...text.matchAll(ITEM)]
    .filter(({ 0: found }) => !ECONOMY.test(found))
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
}

function keysOf({ text, tokens }: PassageStatement): string[] {
  const items = agendaItems(foldText(text))
  const keys: string[] = []
  let at = 0
  for (const { surface } of tokens) {
    const inside = items.some(({ from, to }) => at >= from && at + surface.length <= to)
    if (inside) keys.push(...partsOf(surface).filter(part => !GENERIC.has(part)))
    at += surface.length
  }
  return keys
}

/** A word of four characters is often two: 纪律|处分. */
function partsOf(word: string): string[] {
  if (word.length < 2 || !/^[一-龥]+$/u.test(word)) return []
  return word.length === 4 ? [word, word.slice(0, 2), word.slice(2)] : [word]
}

/**
 * Whether a paragraph is about another item: its words are there twice or more, and more often than the economy's.
 * What follows belongs to the item too, until a paragraph turns to the economy.
 */
export function isOther(paragraph: string, economic: number, agenda: Agenda, before: boolean): boolean {
  if (agenda.keys.length === 0) return false
  if (/经济形势|经济工作|经济运行|宏观政策/u.test(paragraph)) return false
  if (before) return true
  const count = agenda.keys.reduce((sum, key) => sum + paragraph.split(key).length - 1, 0)
  return count >= 2 && count > economic
}
