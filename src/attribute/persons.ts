import type { TextRange } from '../model/span.js'
import { type NameAt, readName } from './names.js'
import { parseTitle, TITLE_NOUNS } from './titles.js'

/** A person introduced by offices: `市委委员、二七区委书记陈红民`. Ranges point into the text given. */
export interface PersonMention {
  readonly range: TextRange
  readonly offices: readonly TextRange[]
  readonly name: string
}

const TITLE = new RegExp(`(?:${TITLE_NOUNS})`, 'gu')
/** An office reaches back to one of these at most. */
const BREAK = /[。！？!?；;：:“”"「」『』（）()《》\n—…]/u
const SEPARATOR = /[、，,\s\u3000]/u
/** What may stand before the first office of a list without belonging to it. */
const LEAD = /^.*?(?:讨论|采访了?|访|专访|会见了?|据|由|与|和|对|请|听取了?|记者|时任|中|上|时|日|下午|上午|的|是)(?=.{2,})/u

/** Persons introduced by their offices in a text of simplified script, in order. */
export function findPersons(text: string): PersonMention[] {
  const found: PersonMention[] = []
  for (const match of text.matchAll(TITLE)) {
    const end = match.index + match[0].length
    if (found.some(mention => mention.range.to > match.index)) continue
    const gap = /^[ \u3000]*/u.exec(text.slice(end))?.[0].length ?? 0
    const name = readName(text.slice(end + gap, end + gap + 24))
    if (!name) continue
    const mention = mentionAt(text, end, end + gap, name)
    if (mention) found.push(mention)
  }
  return found
}

function mentionAt(text: string, end: number, nameFrom: number, name: NameAt): PersonMention | null {
  const offices = officesBefore(text, end)
  const [first] = offices
  if (!first) return null
  return { range: { from: first.from, to: nameFrom + name.length }, offices, name: name.name }
}

/** The list of offices that ends at `end`, walking back over its separators while each part ends in a title. */
function officesBefore(text: string, end: number): TextRange[] {
  const offices: TextRange[] = []
  let to = end
  while (to > 0) {
    const from = segmentStart(text, to)
    const trimmed = { from: trimLead(text, from, to), to }
    if (!parseTitle(text.slice(trimmed.from, to).replace(/\s/gu, ''))) break
    offices.unshift(trimmed)
    if (trimmed.from > from || from === 0 || !SEPARATOR.test(text.charAt(from - 1))) break
    to = from - 1
  }
  return offices
}

function segmentStart(text: string, to: number): number {
  let from = to
  while (from > 0 && !BREAK.test(text.charAt(from - 1)) && !SEPARATOR.test(text.charAt(from - 1))) from -= 1
  return from
}

/** Leaves out words of the sentence before the office: `讨论省委常委` → `省委常委`. */
function trimLead(text: string, from: number, to: number): number {
  const segment = text.slice(from, to)
  const lead = LEAD.exec(segment)?.[0] ?? ''
  const rest = segment.slice(lead.length)
  return lead !== '' && parseTitle(rest) && /^(?:中共|中央|国|全|省|市|区|县|自治|原|时任|党|\p{Script=Han}{2,})/u.test(rest)
    ? from + lead.length
    : from
}
