/** Marks with which a sentence ends. */
const SENTENCE_END = /[。！？!?…]$/u
/** Marks after which a sentence may end or go on. */
const COLON_END = /[：:]$/u
/** A closing quote or bracket, behind which the mark that ends the sentence stands. */
const CLOSER = /[”’」』）)】〕"\s]/u
/** Marks after which a sentence certainly goes on. */
const OPEN_END = /[，,、；;]$/u

/** A part's number: 一、 （二） 第三章. */
const PART_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]|第[一二三四五六七八九十百]{1,4}[章节節编編部])/u
/** A list item's mark: （1） 1. ① •. */
const LIST_MARK = /^(?:[(（]\d{1,2}[)）]|[-•●◆■▪*]\s|\d{1,3}\s*[.．、](?!\d)|[①-⑳])/u
const SUBTITLE_MARK = /^——/u
/** The head of an enumerated passage: 一是 …, 二要 …. */
const ENUMERATOR = /^[一二三四五六七八九十]{1,2}[是要]/u
/** The audience addressed, in a paragraph of its own. */
const SALUTATION = /^(?:各位|同志们|同志們|朋友们|朋友們)[^，,。]{0,12}[！!：:]$/u
/** The place and paper that a report starts with: `【本报讯】`, `新华社某地3月5日电`. */
const DATELINE =
  /^[【（(]?(?:本[报報](?:[讯訊综綜]|[^，。]{2,10}[日][电電])|(?:新[华華]社|中新社|人民网)[^，。]{0,16}[电電])/u
/** A line all in brackets: the date and place of a speech, the session that passed a paper. */
const BRACKETED = /^[（(][^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]$/u

export function endsSentence(text: string): boolean {
  let end = text.length
  while (end > 0 && CLOSER.test(text.charAt(end - 1))) end -= 1
  return SENTENCE_END.test(text.charAt(end - 1))
}
export const endsWithColon = (text: string) => COLON_END.test(text)
export const endsOpen = (text: string) => OPEN_END.test(text)
export const startsPart = (text: string) => PART_NUMBER.test(text)
export const withoutPartNumber = (text: string) => text.replace(PART_NUMBER, '')
export const startsListItem = (text: string) => LIST_MARK.test(text)
export const startsSubtitle = (text: string) => SUBTITLE_MARK.test(text)
export const startsItem = (text: string) => startsPart(text) || startsListItem(text) || startsSubtitle(text)
export const startsEnumerator = (text: string) => ENUMERATOR.test(text)
export const startsReport = (text: string) => DATELINE.test(text)
/** `省财政厅厅长　金 禾：` on a line of its own: some words, a name apart from them, a colon. */
const SPEAKER_LINE =
  /^[^，。；：:！？“”]{3,40}[ \u3000]+\p{Script=Han}(?:[ \u3000]?\p{Script=Han}){1,3}[：:]$/u
export const isSpeakerLine = (text: string) => SPEAKER_LINE.test(text)
export const startsBullet = (text: string) => /^[□■◇◆●○▲★☆]/u.test(text)
export const isSalutation = (text: string) => SALUTATION.test(text)
export const isBracketed = (text: string) => BRACKETED.test(text)

/** `（2021年10月15日）` on a line of its own: a title stands above it, a speaker or the text below. */
export const isBracketedDate = (text: string) => isBracketed(text) && /\d\s*年.{0,12}[日月]/u.test(text)

/** Whether each quotation mark and bracket that opens in the text closes in it. */
export function isBalanced(text: string): boolean {
  for (const pair of ['“”', '‘’', '「」', '『』', '《》', '（）', '()']) {
    const [opener, closer] = [...pair] as [string, string]
    if (text.split(opener).length !== text.split(closer).length) return false
  }
  return true
}
