import { BEFORE_SAYING, NAME_SYLLABLES, OPENS_NAME } from '../lexicon/surnames.js'
import type { TextRange } from '../model/span.js'
import { SAY, SAYS_AT_ONCE, SPEAKS_NEXT } from './cues.js'
import { type NameAt, readName } from './names.js'
import { parseTitle, TITLE_NOUNS } from './titles.js'

/** A person introduced by offices: `市委委员、二七区委书记陈红民`. Ranges point into the text given. */
export interface PersonMention {
  readonly range: TextRange
  readonly offices: readonly TextRange[]
  readonly name: string
  /** Where the name stands; inner spaces included. */
  readonly nameRange: TextRange
}

const TITLE = new RegExp(`(?:${TITLE_NOUNS})`, 'gu')
/** An office reaches back to one of these at most. */
const BREAK = /[。！？!?；;：:“”"「」『』（）()《》【】□■◇◆●▲.．\n*—…]/u
const SEPARATOR = /[、，,兼\s]/u
/** Words of the sentence that may run into the first office of a list (`讨论省委常委…`). */
const LEADS =
  /日电|日讯|报讯|讨论|审议|听取了?|聆听|学习|传达|采访了?|专访|访|会见了?|陪同|邀请|选举|任命|当选|担任|作为|身为|根据|按照|据|由|与|和|及|对|请|让|记者|其中|中|上|在|时|日|午|后|的|了|是|向|为|任|位|名/gu

/** A name and what stands in brackets behind it, at the head of a sentence or behind a quotation. */
const BRACKETED =
  /(?<=^|[。”」\n])((?:\p{Script=Han}[ \u3000]?){2,4}?|\p{Script=Han}+[·•]\p{Script=Han}+)((?:代表|委员)?[（(])([^（）()\n]{3,50})[）)]/gu

/** Whether the unit of an office is known, which tells the office from the words before it. */
export type KnowsOffice = (office: string) => boolean

/** Persons introduced by their offices in a text of simplified script, in order. */
export function findPersons(text: string, knows: KnowsOffice): PersonMention[] {
  const sure = readPersons(text, knows, readName)
  const names = new Set([...sure.map(({ name }) => name), ...speakersByName(text)])
  const mentions = readPersons(
    text,
    knows,
    head => readName(head) ?? knownName(head, names) ?? nameBeforeVerb(head),
  )
  return [...mentions, ...bracketedOffices(text, knows), ...unitSpeakers(text, knows)].sort(
    (a, b) => a.range.from - b.range.from,
  )
}

/** Persons whom the head of a line names with their unit alone: `省发展改革委 程立群：`. */
function unitSpeakers(text: string, knows: KnowsOffice): PersonMention[] {
  return [...text.matchAll(/^[^：:\n]{4,30}(?=[：:])/gmu)].flatMap(({ 0: line, index }) => {
    for (let at = 3; at <= line.length - 2; at += 1) {
      const unit = line.slice(0, at).replace(/\s/gu, '')
      const gap = /^[ \u3000]*/u.exec(line.slice(at))?.[0].length ?? 0
      const name = readName(line.slice(at + gap))
      if (name?.length !== line.length - at - gap || !isUnit(unit, knows)) continue
      const nameRange = { from: index + at + gap, to: index + line.length }
      const range = { from: index, to: nameRange.to }
      return [{ range, offices: [{ from: index, to: index + at }], name: name.name, nameRange }]
    }
    return []
  })
}

/** A listed unit, which would be one with any office; `…厅厅长` is none. */
const isUnit = (name: string, knows: KnowsOffice) =>
  parseTitle(name) === null && /[委局厅办部署院县市区省镇乡司]$/u.test(name) && knows(`${name}负责人`)

/** `李连成（濮阳县西辛庄村党支部书记）`: the offices stand in brackets behind the name. */
function bracketedOffices(text: string, knows: KnowsOffice): PersonMention[] {
  return [...text.matchAll(BRACKETED)].flatMap(match => {
    const [whole, printed = '', gap = '', inner = ''] = match
    const read = readName(printed)
    const end = match.index + printed.length + gap.length + inner.length
    const offices = officesBefore(text, end, knows)
    if (read?.length !== printed.length || (offices[0]?.from ?? 0) > end - inner.length) return []
    const nameRange = { from: match.index, to: match.index + printed.length }
    return [
      { range: { from: match.index, to: match.index + whole.length }, offices, name: read.name, nameRange },
    ]
  })
}

type ReadName = (head: string) => NameAt | null

/** No name is longer, inner spaces included. */
const LONGEST_NAME = 24

function readPersons(text: string, knows: KnowsOffice, read: ReadName): PersonMention[] {
  const found: PersonMention[] = []
  for (const match of text.matchAll(TITLE)) {
    const end = match.index + match[0].length
    if ((found.at(-1)?.range.to ?? 0) > match.index) continue
    const gap = /^[ \u3000]*/u.exec(text.slice(end, end + LONGEST_NAME))?.[0].length ?? 0
    const head = text.slice(end + gap, end + gap + LONGEST_NAME)
    const name = read(head) ?? (gap > 0 ? nameApart(head) : null)
    const mention = name && mentionAt(text, end, end + gap, name, knows)
    if (mention) found.push(mention)
  }
  return found
}

/** Names at the head of a sentence with a verb of saying behind them. */
function speakersByName(text: string): string[] {
  return [...text.matchAll(/(?<=[。”」\n])\p{Script=Han}[^。\n]{2,30}/gu)].flatMap(([head]) => {
    const read = readName(head)
    return read && SAYS_AT_ONCE.test(head.slice(read.length)) ? [read.name] : []
  })
}

/** Characters and words that no name holds, so that `市长随即表示` or `书记语重心长说` names nobody. */
const NO_NAME = new RegExp(
  `[们在会上时中对就和与的地着了还也又都却则并从向被把将要]|纷纷|一致|普遍|${SAY}|当场|当即|随即|随后|多次|再次|现场|反复|专门|特别|明确|首先|最后|同时|感触|感受|心长|见山|截铁|见血|信心|有声|解释|回忆|总结|当日`,
  'u',
)
const BEFORE_VERB = new RegExp(`^(\\p{Script=Han}{3,5}?)(?:${SAY})[，,：:]`, 'u')

/** `副州长　和 丽川` at the end of a line: what stands apart from the office there is a name, whatever its surname. */
const APART = /^((?:\p{Script=Han}[ \u3000]?){1,3}\p{Script=Han})(?=\s*(?:[：:]|\n|$))/u
const DEED = /[作做在]|致辞|讲话|报告|发言|主持|点评|总结|会议/u

function nameApart(head: string): NameAt | null {
  const name = APART.exec(head)?.[1]
  if (name === undefined || DEED.test(name)) return null
  return { name: name.replace(/\s/gu, ''), length: name.length }
}

/** Two characters may be a word as well. */
const SHORT_NAME = new RegExp(`^(\\p{Script=Han}{2})(?:${SAY})[，,：:]`, 'u')
const NO_SHORT_NAME: ReadonlySet<string> = new Set(BEFORE_SAYING)
/** `县长岩应：…`, `县长岩应在会上说`: only where it opens as such names do. */
const OPENED_NAME = new RegExp(
  `^([${NAME_SYLLABLES}${OPENS_NAME}]\\p{Script=Han}{1,3}?)(?:[：:]|在[^。，]{2,30}(?:${SAY})[，,：:])`,
  'u',
)

const NOT_ALONE = new RegExp(
  `^和(?:大家|群众|代表|委员|同志|记者|干部|村民|居民|职工|企业|家长|老师|学生|${TITLE_NOUNS})`,
  'u',
)

/** Behind an office and right before a verb of saying stands a name, though its surname is on no list. */
function nameBeforeVerb(head: string): NameAt | null {
  const names = [BEFORE_VERB, SHORT_NAME, OPENED_NAME].flatMap(form => form.exec(head)?.[1] ?? [])
  const name = names.find(one => isName(one))
  return name === undefined ? null : { name, length: name.length }
}

/** 和 is a surname, too, but joins the office to others in `书记和群众说`. */
function isName(text: string): boolean {
  const given = text.startsWith('和') && !NOT_ALONE.test(text) ? text.slice(1) : text
  return !NO_NAME.test(given) && !NO_SHORT_NAME.has(text)
}

/** A name that the page uses elsewhere, whatever follows it here. */
function knownName(head: string, names: ReadonlySet<string>): NameAt | null {
  for (const length of [4, 3, 2, 5]) {
    const printed = head.slice(0, length)
    const name = printed.replace(/\s/gu, '')
    if (names.has(name)) return { name, length: printed.length }
  }
  return null
}

function mentionAt(
  text: string,
  end: number,
  nameFrom: number,
  name: NameAt,
  knows: KnowsOffice,
): PersonMention | null {
  const offices = officesBefore(text, end, knows)
  const [first] = offices
  const last = offices.at(-1)
  if (!first || !last || MANY_OFFICES.test(text.slice(first.from, first.to))) return null
  const nameRange = { from: nameFrom, to: nameFrom + name.length }
  const speaker = SPEAKS_NEXT.test(text.slice(nameRange.to, nameRange.to + 40))
  if (!speaker && !isOffice(text.slice(last.from, last.to))) return null
  return { range: { from: first.from, to: nameRange.to }, offices, name: name.name, nameRange }
}

/** `各地负责人`, `多位局长`: no one's office. */
const MANY_OFFICES = /^(?:各|多位|多名|部分|有关|相关|全体|众|两位|几位)/u

const isOffice = (title: string) => parseTitle(title.replace(/\s/gu, ''))?.speaksForUnit ?? false

/** The list of offices that ends at `end`, walking back over its separators while each part ends in a title. */
function officesBefore(text: string, end: number, knows: KnowsOffice): TextRange[] {
  const offices: TextRange[] = []
  let to = end
  while (to > 0) {
    const from = segmentStart(text, to)
    const trimmed = { from: trimLead(text, from, to, knows), to }
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

/** Leaves out words of the sentence before the office, where what is left is better known: `讨论省委常委` → `省委常委`. */
function trimLead(text: string, from: number, to: number, knows: KnowsOffice): number {
  const segment = text.slice(from, to)
  if (knows(segment.replace(/\s/gu, ''))) return from
  for (const lead of segment.matchAll(LEADS)) {
    const start = from + lead.index + lead[0].length
    if (knows(text.slice(start, to).replace(/\s/gu, ''))) return start
  }
  return from
}
