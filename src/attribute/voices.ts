import type { TextRange } from '../model/span.js'
import type { TurnKind } from '../model/statement.js'
import {
  COLLECTIVE,
  MANY,
  MEETING_SPEAKS,
  OCCASION,
  REPORT_CITED,
  REPORTER,
  SAYS,
  SAYS_ANYWHERE,
  SAYS_AT_ONCE,
} from './cues.js'
import type { Directory, Person } from './mentions.js'
import { readName } from './names.js'
import { afterLeadingQuote } from './sentences.js'

/** Who speaks, and the rule that said so. */
export interface Voice {
  readonly kind: TurnKind
  readonly person: Person | null
  readonly rule: string
}

export const NARRATOR: Voice = { kind: 'narration', person: null, rule: 'narration' }

/** A page as the rules see it: simplified script, and the persons it names. */
export interface Page {
  readonly plain: string
  readonly directory: Directory
}

type Cue = (page: Page, sentence: TextRange, tail: TextRange) => Voice | null

/** The rules that tell a voice from the reporter's own words, the surest first. */
const CUES: readonly Cue[] = [reportCited, everybody, personByOffice, personByName, manyAtOnce, meetingSpeaks]

/** The voice that a sentence of the reporter's announces, or null where it announces none. */
export function announcedVoice(page: Page, sentence: TextRange): Voice | null {
  const tail = { from: afterLeadingQuote(page.plain, sentence), to: sentence.to }
  for (const cue of CUES) {
    const voice = cue(page, sentence, tail)
    if (voice) return voice
  }
  return null
}

/** Whether a paragraph without any announced voice is the reporter's, not the last speaker's. */
export function isReporters(page: Page, paragraph: TextRange): boolean {
  return REPORTER.test(page.plain.slice(paragraph.from, Math.min(paragraph.to, paragraph.from + 200)))
}

const quoted = (sentence: TextRange, tail: TextRange) => tail.from > sentence.from
const textOf = (page: Page, { from, to }: TextRange) => page.plain.slice(from, to)

function reportCited(page: Page, _sentence: TextRange, tail: TextRange): Voice | null {
  if (!REPORT_CITED.test(textOf(page, tail))) return null
  return { kind: 'report', person: page.directory.reporter, rule: 'report-cited' }
}

function meetingSpeaks(page: Page, _sentence: TextRange, tail: TextRange): Voice | null {
  return MEETING_SPEAKS.test(textOf(page, tail))
    ? { kind: 'report', person: null, rule: 'meeting-speaks' }
    : null
}

function everybody(page: Page, _sentence: TextRange, tail: TextRange): Voice | null {
  return COLLECTIVE.test(textOf(page, tail)) ? { kind: 'collective', person: null, rule: 'collective' } : null
}

function manyAtOnce(page: Page, _sentence: TextRange, tail: TextRange): Voice | null {
  return MANY.test(textOf(page, tail)) ? { kind: 'collective', person: null, rule: 'many-at-once' } : null
}

/** `市委委员、二七区委书记陈红民在大会表态发言中说，…` */
function personByOffice(page: Page, sentence: TextRange, tail: TextRange): Voice | null {
  const { mentions, personAt } = page.directory
  const mention = mentions.find(({ range }) => range.from >= tail.from && range.to <= tail.to)
  if (!mention) return null
  const before = page.plain.slice(tail.from, mention.range.from)
  const after = page.plain.slice(mention.range.to, tail.to)
  if (!OCCASION.test(before) || SAYS_ANYWHERE.test(before)) return null
  if (/^[：:]/u.test(after)) return { kind: 'speech', person: personAt(mention), rule: 'colon' }
  if (!SAYS.test(after)) return null
  const rule = quoted(sentence, tail) ? 'quoted-then-named' : 'reported-speech'
  return { kind: 'speech', person: personAt(mention), rule }
}

/** `陈红民表示，…`: somebody whom the page has introduced, or at least a name and a verb of saying. */
function personByName(page: Page, sentence: TextRange, tail: TextRange): Voice | null {
  const start = nameStart(page, tail)
  const read = readName(page.plain.slice(start, start + 24))
  if (!read) return null
  const after = page.plain.slice(start + read.length, tail.to)
  const person = page.directory.persons.get(read.name)
  if (person ? !SAYS.test(after) : !SAYS_AT_ONCE.test(after)) return null
  const rule = quoted(sentence, tail) ? 'quoted-then-named' : 'reported-by-name'
  return { kind: 'speech', person: person ?? { name: read.name, offices: [] }, rule }
}

/** A name may follow one clause that tells the occasion (`谈到产业发展，陈红民说`). */
function nameStart(page: Page, tail: TextRange): number {
  const clause = /^[^，。！？“”：:]{1,30}[，,]/u.exec(textOf(page, tail))?.[0] ?? ''
  if (clause === '' || SAYS_ANYWHERE.test(clause.replace(/谈到|说到|提到|讲到/gu, ''))) return tail.from
  const from = tail.from + clause.length
  const read = readName(page.plain.slice(from, from + 24))
  return read && page.directory.persons.has(read.name) ? from : tail.from
}
