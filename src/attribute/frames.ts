import type { Block } from '../model/document.js'
import { bodyOf, headlineOf, type Part } from './articles.js'
import {
  COMMENTATOR,
  EDITORIAL_HEAD,
  INTERVIEW_AFTER,
  INTERVIEW_BEFORE,
  JUMP,
  REPORTER,
  SIGNATURE,
} from './cues.js'
import { mentionIn } from './mentions.js'
import { readName } from './names.js'
import type { PersonMention } from './persons.js'
import type { Page, Voice } from './voices.js'

/** A rule that knows from the frame of a part (headline, signature, jump mark) whose words all of it are. */
type Frame = (page: Page, part: Part) => Voice | null

const FRAMES: readonly Frame[] = [
  interview,
  personInHeading,
  nameInHeading,
  personOnLine,
  editorial,
  continuedPage,
]

/** The voice of a whole part, or null where its sentences have to tell. */
export function framedVoice(page: Page, part: Part): Voice | null {
  for (const frame of FRAMES) {
    const voice = frame(page, part)
    if (voice) return voice
  }
  return null
}

const plainOf = (page: Page, { range }: Block) => page.plain.slice(range.from, range.to)

/** `二七区委书记陈红民：努力建设…`, or office and name on a line of their own above the headline. */
function personInHeading(page: Page, part: Part): Voice | null {
  for (const { range } of part.heads) {
    const mention = mentionIn(page.directory, range)
    if (!mention || mention.range.from > range.from + 2) continue
    if (
      !/^(?:[（(][^（）()]{2,12}[）)])?(?:\s*[：:]|\s|$)/u.test(page.plain.slice(mention.range.to, range.to))
    )
      continue
    return { kind: 'speech', person: page.directory.personAt(mention), rule: 'person-in-heading' }
  }
  return null
}

/** `陈红民代表：标题`: the office, if any, stands elsewhere on the page. */
function nameInHeading(page: Page, part: Part): Voice | null {
  for (const { range } of part.heads) {
    const read = readName(page.plain.slice(range.from, range.to))
    if (!read || !/^(?:代表|委员|同志)?\s*[：:]/u.test(page.plain.slice(range.from + read.length, range.to)))
      continue
    const name = page.text.slice(range.from, range.from + read.length).replace(/\s/gu, '')
    const person = page.directory.persons.get(read.name) ?? { name, offices: [] }
    return { kind: 'speech', person, rule: 'name-in-heading' }
  }
  return null
}

/** `标题——访二七区委书记樊惠林` */
function interview(page: Page, part: Part): Voice | null {
  for (const { range } of part.heads) {
    const mention = mentionIn(page.directory, range)
    if (!mention) continue
    const asked = INTERVIEW_BEFORE.test(page.plain.slice(range.from, mention.range.from))
    const answering = INTERVIEW_AFTER.test(page.plain.slice(mention.range.to, range.to))
    if (!asked && !answering) continue
    return { kind: 'interview', person: page.directory.personAt(mention), rule: 'interview-heading' }
  }
  return null
}

/** A line that is nothing but office and name: `国务院总理 温家宝`. */
function personOnLine(page: Page, part: Part): Voice | null {
  for (const block of [...part.heads, ...part.opening]) {
    const mention = personLine(page, block)
    if (mention) return { kind: 'speech', person: page.directory.personAt(mention), rule: 'person-on-line' }
  }
  return null
}

/** The person whom a line names, if it does nothing else. */
export function personLine(page: Page, { range }: Block): PersonMention | null {
  const mention = mentionIn(page.directory, range)
  if (!mention) return null
  const around =
    page.plain.slice(range.from, mention.range.from) + page.plain.slice(mention.range.to, range.to)
  return /^(?:报告人|作者|主讲人|发言人|讲话人)?[\s（()）*□■—\-:：]*$/u.test(around) ? mention : null
}

/** Unnumbered headings divide these; those of other frames open another article. */
export const DIVIDED: readonly string[] = ['person-on-line', 'interview-heading']

/** `□某某`, `本报评论员`, `一论…`: commentary that a name signs, or none. */
function editorial(page: Page, part: Part): Voice | null {
  const lines = [...part.opening, ...part.closing].map(block => plainOf(page, block))
  const signature = lines.flatMap(line => SIGNATURE.exec(line) ?? COMMENTATOR.exec(line) ?? [])
  const headed = part.heads.some(block => EDITORIAL_HEAD.test(plainOf(page, block).replace(/^[—\s-]+/u, '')))
  if (signature.length === 0 && !headed) return null
  const name = (signature[1] ?? '').replace(/\s/gu, '')
  return { kind: 'editorial', person: name ? { name, offices: [] } : null, rule: 'signed-editorial' }
}

/** The rest of an article from another page; one without a reporter's sentence is commentary. */
function continuedPage(page: Page, part: Part): Voice | null {
  const body = bodyOf(part)
  const continued = part.opening.some(block => JUMP.test(plainOf(page, block)))
  if (!continued || !body || !/我们(?:要|必须|应|都|在)/u.test(page.plain.slice(body.from, body.to)))
    return null
  return REPORTER.test(page.plain.slice(body.from, body.from + 100))
    ? null
    : { kind: 'editorial', person: null, rule: 'continued-page' }
}

/** The headline that a turn bears: none where the heading was displaced from another article. */
export function turnHeadline(part: Part, voice: Voice, text: string): string | null {
  return voice.rule === 'continued-page' ? null : headlineOf(part.heads, text)
}
