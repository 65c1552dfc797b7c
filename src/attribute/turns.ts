import type { Block } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import { endsArticle, type Part, splitParts } from './articles.js'
import { BULLET, QUESTION } from './cues.js'
import { DIVIDED, framedVoice, turnHeadline } from './frames.js'
import { readHead } from './heads.js'
import { mentionIn } from './mentions.js'
import { reporterSentences } from './sentences.js'
import { announcedVoice, introducedVoice, isReporters, NARRATOR, type Page, type Voice } from './voices.js'

/** A stretch of a document in one voice, before its seat is known. */
export interface Stretch {
  readonly range: TextRange
  readonly voice: Voice
  readonly headline: string | null
}

/** Reads a page of several voices: part by part from its frame, else sentence by sentence. */
export function readVoices(page: Page, blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = []
  let frame: Voice | null = null
  for (const part of splitParts(blocks, page.plain)) {
    const own = framedVoice(page, part)
    const voice: Voice | null = own ?? (frame && continuesFrame(page, part, frame) ? frame : null)
    const read = voice ? wholePart(page, part, voice) : readPart(page, part)
    if (!own && voice) continueLast(stretches, read)
    else stretches.push(...read)
    frame = endsArticle(part, page.plain) ? null : voice
  }
  return stretches
}

/** Numbered headings inside a framed speech are its sections, and so are others under which no one else speaks. */
function continuesFrame(page: Page, part: Part, frame: Voice): boolean {
  const numbered = part.heads.every(({ range }) => readHead(page.plain.slice(range.from, range.to)) !== null)
  if (numbered || !DIVIDED.includes(frame.rule)) return numbered
  return part.paragraphs.every(({ range }) => announcedVoice(page, range) === null)
}

/** A section of a speech goes on with the turn before it. */
function continueLast(stretches: Stretch[], [first, ...others]: readonly Stretch[]): void {
  const last = stretches.pop()
  if (last && first && sameVoice(last.voice, first.voice))
    stretches.push({ ...last, range: { from: last.range.from, to: first.range.to } })
  else stretches.push(...[last, first].flatMap(stretch => stretch ?? []))
  stretches.push(...others)
}

/** All paragraphs of a part in one voice, but for those that another person's name opens (`某某：…`). */
function wholePart(page: Page, part: Part, voice: Voice): Stretch[] {
  const leadIn = voice.kind === 'interview' ? leadInTo(page, part) : 0
  let current = voice
  const stretches = part.paragraphs.map(({ range }, index): Stretch => {
    if (index < leadIn) return { range, voice: NARRATOR, headline: turnHeadline(part, NARRATOR, page.text) }
    const announced = voice.kind === 'editorial' ? null : announcedVoice(page, range)
    if (announced?.rule === 'colon')
      current = announced.person?.name === voice.person?.name ? voice : announced
    return { range, voice: current, headline: turnHeadline(part, current, page.text) }
  })
  return mergeStretches(stretches)
}

/** How many paragraphs stand before the first question of an interview in questions and answers. */
function leadInTo(page: Page, part: Part): number {
  return Math.max(
    0,
    part.paragraphs.findIndex(({ range }) => QUESTION.test(page.plain.slice(range.from, range.to))),
  )
}

function readPart(page: Page, part: Part): Stretch[] {
  const stretches: Stretch[] = []
  let current = NARRATOR
  for (const { range } of part.paragraphs) {
    const sentences = reporterSentences(page.plain, range, at => joins(page, at, range.to))
    if (isReporters(page, range) || leadsIn(page, sentences, current)) current = NARRATOR
    for (const sentence of sentences) {
      current = nextVoice(page, sentence, range, current)
      stretches.push({ range: sentence, voice: current, headline: turnHeadline(part, current, page.text) })
    }
  }
  return mergeStretches(stretches)
}

/** Whether a paragraph sets the scene first and lets somebody new speak later. */
function leadsIn(page: Page, sentences: readonly TextRange[], current: Voice): boolean {
  const voices = sentences.map((sentence, index) => takesTheWord(page, sentence, index === 0, current))
  const first = voices.findIndex(voice => voice !== null)
  const voice = voices[first]
  return first > 0 && voice != null && !sameVoice(voice, current)
}

/** The voice that a sentence announces; inside a speaker's paragraph only another person takes the word. */
function takesTheWord(page: Page, sentence: TextRange, first: boolean, current: Voice): Voice | null {
  const announced = announcedVoice(page, sentence)
  // a report of nobody known, cited in the middle of a paragraph, is the paragraph's own matter
  if (!first && announced?.rule === 'report-cited' && !announced.person) return null
  return announced && (first || current.kind !== 'speech' || announced.person) ? announced : null
}

/** The voice of a sentence: the one it announces, or brings on stage, or the one before. */
function nextVoice(page: Page, sentence: TextRange, paragraph: TextRange, current: Voice): Voice {
  const first = sentence.from === paragraph.from
  const rest = { from: sentence.to, to: paragraph.to }
  const voice =
    takesTheWord(page, sentence, first, current) ?? (first ? introducedVoice(page, sentence, rest) : null)
  return voice && !sameVoice(voice, current) && !goesOn(voice, current) ? voice : current
}

/** `报告指出` behind the words of the one who delivers it goes on with them. */
function goesOn(voice: Voice, current: Voice): boolean {
  return voice.rule === 'report-cited' && voice.person !== null && voice.person.name === current.person?.name
}

/** Whether the words at a place say who was quoted just before. */
function joins(page: Page, at: number, to: number): boolean {
  const end = page.plain.slice(at, to).search(/[。！？“「]/u)
  const clause = { from: at, to: end < 0 ? to : at + end + 1 }
  const dashes = BULLET.exec(page.plain.slice(at, to))?.[0].length ?? 0
  const named = mentionIn(page.directory, { from: at + dashes, to })?.range.from === at + dashes
  return named || announcedVoice(page, clause) !== null
}

/** Two speakers whose names cannot be read are not known to be one. */
function sameVoice(a: Voice, b: Voice): boolean {
  return a === b || (a.rule !== 'unread-name' && isAlike(a, b))
}

function isAlike(a: Voice, b: Voice): boolean {
  return a.kind === b.kind && nameOf(a) === nameOf(b)
}

/** The name of who speaks, or the office where it alone is printed. */
const nameOf = ({ person }: Voice) => person && (person.name ?? person.offices[0]?.key)

/** Neighbours in one voice are one turn. */
function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const stretch of stretches) {
    const last = merged.at(-1)
    if (last && sameVoice(last.voice, stretch.voice))
      merged[merged.length - 1] = { ...last, range: { from: last.range.from, to: stretch.range.to } }
    else merged.push(stretch)
  }
  return merged
}
