import type { TextRange } from '../model/span.js'
import type { TurnKind } from '../model/statement.js'
import {
  BULLET,
  COLLECTIVE,
  DATELINE,
  MANDATE,
  MANY,
  MEETING_SPEAKS,
  OCCASION,
  ON_OCCASION,
  PRESENT,
  QUOTED_NEXT,
  RECORD_LABEL,
  REPORT_CITED,
  REPORTER,
  SAY,
  SAYS,
  SAYS_ANYWHERE,
  SAYS_AT_ONCE,
  SCENE,
  SEVERAL,
  TITLED,
  UNREAD_NAME,
} from './cues.js'
import { type Directory, mentionIn, type Person } from './mentions.js'
import { readName } from './names.js'
import type { PersonMention } from './persons.js'
import { afterLeadingQuote } from './sentences.js'
import { parseTitle } from './titles.js'

/** Who speaks, and the rule that said so. */
export interface Voice {
  readonly kind: TurnKind
  readonly person: Person | null
  readonly rule: string
}

export const NARRATOR: Voice = { kind: 'narration', person: null, rule: 'narration' }

/** A page as the rules see it: as printed, the same in simplified script, and the persons it names. */
export interface Page {
  /** As printed. */
  readonly text: string
  /** In simplified script, character for character. */
  readonly plain: string
  readonly directory: Directory
}

type Cue = (page: Page, sentence: TextRange, tail: TextRange) => Voice | null

/** The rules that tell a voice from the reporter's own words, the surest first. */
const CUES: readonly Cue[] = [
  recordLabel,
  reportCited,
  everybody,
  meetingSpeaks,
  personByOffice,
  personByTitle,
  personByName,
  manyAtOnce,
  unreadName,
]

/** The voice that a sentence of the reporter's announces, or null where it announces none. */
export function announcedVoice(page: Page, sentence: TextRange): Voice | null {
  const tail = tailOf(page, sentence)
  for (const cue of CUES) {
    const voice = cue(page, sentence, tail)
    if (voice) return voice
  }
  return null
}

/** A sentence without its bullet, its dateline and the quotation that leads it. */
function tailOf(page: Page, sentence: TextRange): TextRange {
  const behind = (pattern: RegExp, from: number) =>
    from + (pattern.exec(page.plain.slice(from, sentence.to))?.[0].length ?? 0)
  const from = behind(DATELINE, behind(BULLET, sentence.from))
  const quote = afterLeadingQuote(page.plain, { from, to: sentence.to })
  return { from: quote === from ? from : behind(BULLET, quote), to: sentence.to }
}

/**
 * A person whom the first sentence of a paragraph brings on stage without giving the word: the speaker, if a later
 * sentence lets him or her speak (`他说`), else the reporter's subject.
 */
export function introducedVoice(page: Page, sentence: TextRange, rest: TextRange): Voice | null {
  const mention = leadingMention(page, tailOf(page, sentence))
  if (!mention) return null
  const person = page.directory.personAt(mention)
  const speaks = new RegExp(`(?:[他她]|${mention.name})[^。，“”]{0,12}(?:${SAY})`, 'u').test(
    textOf(page, rest),
  )
  return speaks ? { kind: 'speech', person, rule: 'introduced-then-quoted' } : NARRATOR
}

/** How far into a paragraph its scene is set, in characters. */
const REPORTER_REACH = 200

/** Whether a paragraph without any announced voice is the reporter's, not the last speaker's. */
export function isReporters(page: Page, paragraph: TextRange): boolean {
  const text = page.plain.slice(paragraph.from, paragraph.to)
  return REPORTER.test(text.slice(0, REPORTER_REACH)) || SCENE.test(text) || PRESENT.test(text)
}

const quoted = (page: Page, sentence: TextRange, tail: TextRange) =>
  /[”」』]/u.test(page.plain.slice(sentence.from, tail.from))
const nameIn = (page: Page, { from, to }: TextRange) => page.text.slice(from, to).replace(/\s/gu, '')
const textOf = (page: Page, { from, to }: TextRange) => page.plain.slice(from, to)

function reportCited(page: Page, _sentence: TextRange, tail: TextRange): Voice | null {
  if (!REPORT_CITED.test(textOf(page, tail))) return null
  return { kind: 'report', person: page.directory.reporter, rule: 'report-cited' }
}

/** `某某议员：`, `财政司司长：`: in a record of a sitting each speech opens with its speaker. */
function recordLabel(page: Page, _sentence: TextRange, tail: TextRange): Voice | null {
  const [opening = '', label] = RECORD_LABEL.exec(textOf(page, tail)) ?? []
  if (label === undefined) return null
  const printed = page.text.slice(tail.from, tail.from + label.length)
  const read = readName(label)
  if (read && MANDATE.test(label.slice(read.length))) {
    const person = page.directory.persons.get(read.name)
    const name = printed.slice(0, read.length).replace(/\s/gu, '')
    return { kind: 'speech', person: person ?? { name, offices: [] }, rule: 'record-label' }
  }
  const spoken = textOf(page, { from: tail.from + opening.length, to: tail.to }).replace(/[\s。]+/gu, '')
  if (!parseTitle(label)?.speaksForUnit || readName(spoken)?.length === spoken.length) return null
  return {
    kind: 'speech',
    person: { name: null, offices: [{ title: printed, key: label }] },
    rule: 'record-label',
  }
}

function meetingSpeaks(page: Page, _sentence: TextRange, tail: TextRange): Voice | null {
  return MEETING_SPEAKS.test(textOf(page, tail))
    ? { kind: 'report', person: null, rule: 'meeting-speaks' }
    : null
}

function everybody(page: Page, _sentence: TextRange, tail: TextRange): Voice | null {
  // `列席会议的某厅厅长某某说` names one of those present
  if (oneOfThem(page, tail)) return null
  return COLLECTIVE.test(textOf(page, tail)) ? { kind: 'collective', person: null, rule: 'collective' } : null
}

function oneOfThem(page: Page, tail: TextRange): boolean {
  const mention = leadingMention(page, tail)
  return mention !== null && !SEVERAL.test(page.plain.slice(mention.range.to, tail.to))
}

function manyAtOnce(page: Page, _sentence: TextRange, tail: TextRange): Voice | null {
  return MANY.test(textOf(page, tail)) ? { kind: 'collective', person: null, rule: 'many-at-once' } : null
}

/** Better nobody than the speaker before: whose words they are, the reader has to say. */
function unreadName(page: Page, _sentence: TextRange, tail: TextRange): Voice | null {
  return UNREAD_NAME.test(textOf(page, tail)) ? { kind: 'speech', person: null, rule: 'unread-name' } : null
}

/** The first person whom a sentence names by office, where no more than an occasion stands before. */
function leadingMention(page: Page, tail: TextRange): PersonMention | null {
  const mention = mentionIn(page.directory, tail)
  if (!mention) return null
  const before = page.plain.slice(tail.from, mention.range.from)
  return OCCASION.test(before) && !SAYS_ANYWHERE.test(before) ? mention : null
}

/** `市委委员、二七区委书记陈红民在大会表态发言中说，…` */
function personByOffice(page: Page, sentence: TextRange, tail: TextRange): Voice | null {
  const mention = leadingMention(page, tail)
  if (!mention) return null
  const after = page.plain.slice(mention.range.to, tail.to)
  const person = page.directory.personAt(mention)
  if (/^\s*[：:]/u.test(after)) return { kind: 'speech', person, rule: 'colon' }
  if (SEVERAL.test(after))
    return SAYS.test(after) ? { kind: 'collective', person: null, rule: 'several-named' } : null
  const owned = quoted(page, sentence, tail) && mention.range.from === tail.from
  if (!owned && !SAYS.test(after) && !QUOTED_NEXT.test(after)) return null
  return { kind: 'speech', person, rule: owned ? 'quoted-then-named' : 'reported-speech' }
}

/** `习近平总书记在参加内蒙古代表团审议时强调，…`: the title stands behind the name. */
function personByTitle(page: Page, sentence: TextRange, tail: TextRange): Voice | null {
  const read = readName(page.plain.slice(tail.from, tail.from + 24))
  if (!read) return null
  const titled = TITLED.exec(page.plain.slice(tail.from + read.length, tail.to))
  if (!titled) return null
  const nameTo = tail.from + read.length
  const title = page.text.slice(nameTo, nameTo + (titled[1] ?? '').length)
  const person = page.directory.persons.get(read.name) ?? {
    name: nameIn(page, { from: tail.from, to: nameTo }),
    offices: [{ title, key: titled[1] ?? '' }],
  }
  return {
    kind: 'speech',
    person,
    rule: quoted(page, sentence, tail) ? 'quoted-then-named' : 'name-before-title',
  }
}

/** `陈红民表示，…`: somebody whom the page has introduced, or at least a name and a verb of saying. */
function personByName(page: Page, sentence: TextRange, tail: TextRange): Voice | null {
  const start = nameStart(page, tail)
  const read = readName(page.plain.slice(start, start + 24))
  if (!read) return null
  const after = page.plain.slice(start + read.length, tail.to)
  const person = page.directory.persons.get(read.name)
  if (person && start === tail.from && /^\s*[：:]/u.test(after))
    return { kind: 'speech', person, rule: 'colon' }
  if (person ? !SAYS.test(after) : !SAYS_AT_ONCE.test(after) && !ON_OCCASION.test(after)) return null
  const rule = quoted(page, sentence, tail) ? 'quoted-then-named' : 'reported-by-name'
  return {
    kind: 'speech',
    person: person ?? { name: nameIn(page, { from: start, to: start + read.length }), offices: [] },
    rule,
  }
}

/** `列席会议的某某说` */
const PRESENT_AT =
  /^(?:列席|出席|参加|旁听|来自)[^，。：:“”]{1,20}?的(?=\p{Script=Han}{2,4}(?:同志|代表|委员|说|表示|在))/u

/** A name may follow one clause that tells the occasion (`谈到产业发展，陈红民说`). */
function nameStart(page: Page, tail: TextRange): number {
  const present = PRESENT_AT.exec(textOf(page, tail))?.[0] ?? ''
  if (present !== '') return tail.from + present.length
  const clause = /^[^，。！？“”：:]{1,30}[，,]/u.exec(textOf(page, tail))?.[0] ?? ''
  if (clause === '' || SAYS_ANYWHERE.test(clause.replace(/谈到|说到|提到|讲到/gu, ''))) return tail.from
  const from = tail.from + clause.length
  const read = readName(page.plain.slice(from, from + 24))
  return read && page.directory.persons.has(read.name) ? from : tail.from
}
