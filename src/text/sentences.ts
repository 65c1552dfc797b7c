import type { TextRange } from '../model/span.js'

/**
 * Length from which a sentence is cut at its semicolons: sentences of such papers are about 45 characters long;
 * beyond this they string together measures of their own, which later meetings take up one by one.
 */
const LONG_SENTENCE = 60
/** What remains behind the last semicolon is a clause of its own only if it is longer (not `以及`). */
const MIN_CLAUSE = 5
/** Length from which a quotation is cut into its own sentences: it is a speech, not a part of the sentence. */
const LONG_QUOTATION = 120
/** A sentence behind a quotation that is not longer than this and only says who spoke stays with it. */
const MAX_ATTRIBUTION = 40
/** A quotation up to this length in the middle of a clause is a name or a catchword (“谁来干？”), not a sentence. */
const MAX_CATCHWORD = 16

/** Marks in a row that are looked at for the end of a sentence. */
const MAX_MARKS = 40

const STOP = /[。！？!?]/u
const FURTHER_MARK = /[。！？!?…”’」』）)》】〕"]/u
const GOES_ON = /^[的地等、，,；;：:]/u
const ATTRIBUTION = /^[^。！？!?，,；;\n]*(?:说|說|道|表示|指出|强调|強調|认为|認為|介绍|介紹|坦言)[。！!]/u

/** Cuts a range of a text into statements: sentences, and the 分号-clauses of long ones. */
export function splitStatements(text: string, range: TextRange): TextRange[] {
  const body = text.slice(range.from, range.to)
  const quotations = findQuotations(body)
  const whole = { from: 0, to: body.length }
  return cutBehind(body, whole, index => sentenceEnd(body, quotations, index))
    .flatMap(sentence => cutLongSentence(body, quotations, sentence))
    .flatMap(statement => cutEndless(body, statement))
    .map(({ from, to }) => ({ from: range.from + from, to: range.from + to }))
}

/** Cuts a long sentence at the semicolons outside its quotations. */
function cutLongSentence(body: string, quotations: Quotations, sentence: TextRange): TextRange[] {
  if (sentence.to - sentence.from < LONG_SENTENCE) return [sentence]
  return cutBehind(body, sentence, index => {
    const isCut = /[；;]/u.test(body.charAt(index)) && !quotations[index]
    return isCut && sentence.to - index > MIN_CLAUSE ? index + 1 : null
  })
}

/** Longest statement: real ones have some hundred characters, a table or a list without stops has no end. */
const LONGEST_STATEMENT = 3000

/** Cuts what has no stop at its last comma or space before the limit, so that no stage meets a text without end. */
function cutEndless(body: string, { from, to }: TextRange): TextRange[] {
  const parts: TextRange[] = []
  let start = from
  while (to - start > LONGEST_STATEMENT) {
    const cut = body.slice(start, start + LONGEST_STATEMENT).search(/[，,、；;\s][^，,、；;\s]{0,200}$/u)
    const end = start + (cut > 0 ? cut + 1 : LONGEST_STATEMENT)
    parts.push({ from: start, to: end })
    start = end
  }
  return [...parts, { from: start, to }]
}

/** Cuts a range where `endAt` names an end, without the space around the parts. */
function cutBehind(body: string, range: TextRange, endAt: (index: number) => number | null): TextRange[] {
  const parts: TextRange[] = []
  let from = range.from
  const push = (to: number) => {
    const part = body.slice(from, to)
    const start = from + part.length - part.trimStart().length
    if (part.trim() !== '') parts.push({ from: start, to: from + part.trimEnd().length })
    from = to
  }
  for (let index = range.from; index < range.to; index++) {
    const end = endAt(index)
    if (end === null || end <= from) continue
    push(Math.min(end, range.to))
    index = from - 1
  }
  push(range.to)
  return parts
}

/** The end of the sentence that the mark at an index ends, behind its closing quotes; null where it goes on. */
function sentenceEnd(body: string, quotations: Quotations, index: number): number | null {
  if (body.charAt(index) === '\n') return index + 1
  if (!STOP.test(body.charAt(index))) return null
  const quotation = quotations[index]
  let end = index + 1
  while (
    end < index + MAX_MARKS &&
    FURTHER_MARK.test(body.charAt(end)) &&
    !(body.charAt(end) === '"' && !quotations[end])
  )
    end += 1
  if (!quotation) return end
  if (end <= quotation.to - 1) return quotation.to - quotation.from > LONG_QUOTATION ? end : null
  return goesOnBehind(body, quotation, end) ? null : end
}

/** Whether the sentence around a quotation that ended in a mark of its own goes on behind it. */
function goesOnBehind(body: string, quotation: TextRange, end: number): boolean {
  const rest = body.slice(end, end + MAX_ATTRIBUTION)
  if (rest.trim() === '') return false
  if (GOES_ON.test(rest) || ATTRIBUTION.test(rest)) return true
  const before = body.slice(Math.max(0, quotation.from - MAX_ATTRIBUTION), quotation.from).trimEnd()
  const standsAlone = before === '' || /[。！？!?；;：:，,\n]$/u.test(before)
  if (/[（(【〔]/u.test(body.charAt(quotation.from))) return !standsAlone
  const asksOrCalls = /[？！?!][^。]*$/u.test(body.slice(quotation.from, quotation.to))
  return !standsAlone && asksOrCalls && quotation.to - quotation.from <= MAX_CATCHWORD
}

/** Per position: the outermost closed quotation or bracket around it, its marks included. */
type Quotations = readonly (TextRange | undefined)[]

const CLOSER_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
  '【': '】',
  '〔': '〕',
  '"': '"',
}

function findQuotations(body: string): Quotations {
  const around: (TextRange | undefined)[] = new Array(body.length)
  const closes = closesOf(body)
  for (let from = 0; from < body.length; from++) {
    const close = closes.get(from)
    if (close === undefined) continue
    around.fill({ from, to: close + 1 }, from, close + 1)
    from = close
  }
  return around
}

const OPENER_OF = new Map(Object.entries(CLOSER_OF).map(([opener, closer]) => [closer, opener]))

/** Where each quotation and bracket that opens closes in the same line; what stays open is not in it. */
function closesOf(body: string): Map<number, number> {
  const closes = new Map<number, number>()
  const open = new Map<string, number[]>()
  let straight: number | null = null
  for (let at = 0; at < body.length; at++) {
    const mark = body.charAt(at)
    const opener = OPENER_OF.get(mark)
    if (mark === '\n') {
      open.clear()
      straight = null
    } else if (mark === '"') {
      if (straight !== null) closes.set(straight, at)
      straight = at
    } else if (opener !== undefined) {
      const from = open.get(opener)?.pop()
      if (from !== undefined) closes.set(from, at)
    } else if (CLOSER_OF[mark] !== undefined) {
      const own = open.get(mark)
      if (own) own.push(at)
      else open.set(mark, [at])
    }
  }
  return closes
}
