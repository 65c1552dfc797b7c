import { NEXT_PREDICATE, SERVICE_ENDINGS, TOPIC_ENDINGS } from '../../lexicon/goal-cues.js'
import type { TextRange } from '../../model/span.js'
import { FURTHER_PREDICATE } from './verbs.js'

/** A goal is quoted up to this length; longer enumerations are cut behind a whole item. */
const MAX_SPAN = 60
/** A further predicate behind 、 is a goal of its own, unless both are as short as 争创一流、争当示范. */
const MIN_OWN_ITEM = 6

/** Where the goal that begins at `from` ends: its clause, less what only says what the goal is there for. */
export function goalEnd(text: string, from: number, clause: TextRange, next: number | null): number {
  let end = next === null ? clause.to : separateItem(text, from, next)
  for (const further of [FURTHER_PREDICATE, NEXT_PREDICATE]) {
    const at = text.slice(from, end).search(further)
    if (at >= MIN_OWN_ITEM) end = from + at
  }
  const topic = TOPIC_ENDINGS.exec(text.slice(from, end))
  if (topic && topic.index > 3) end = from + topic.index
  if (/为[^，]*$/u.test(text.slice(clause.from, from))) {
    const service = SERVICE_ENDINGS.exec(text.slice(from + 2, end))
    if (service && service.index > 1) end = from + 2 + service.index
  }
  return cutLong(text, from, closeOfQuote(text, from, end))
}

/** A goal inside a quotation ends with it. */
function closeOfQuote(text: string, from: number, end: number): number {
  const inside = text.slice(from, end)
  const close = inside.search(/[”’」』]/u)
  const open = inside.search(/[“‘「『]/u)
  return close >= 0 && (open < 0 || close < open) ? from + close : end
}

/** The end in front of the next goal of the same clause; both share one where the items are short. */
function separateItem(text: string, from: number, next: number): number {
  const item = text.slice(from, next)
  const cut = Math.max(item.lastIndexOf('、'), item.lastIndexOf('并'), item.lastIndexOf('和'))
  return cut > 0 ? from + cut : next
}

function cutLong(text: string, from: number, end: number): number {
  if (end - from <= MAX_SPAN) return end
  const cut = text.slice(from, from + MAX_SPAN).lastIndexOf('、')
  return cut > MIN_OWN_ITEM ? from + cut : from + MAX_SPAN
}
