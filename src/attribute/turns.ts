import type { Block } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import { endsArticle, type Part, splitParts } from './articles.js'
import { framedVoice, turnHeadline } from './frames.js'
import { reporterSentences } from './sentences.js'
import { announcedVoice, isReporters, NARRATOR, type Page, type Voice } from './voices.js'

/** A stretch of a document in one voice, before its seat is known. */
export interface Stretch {
  readonly range: TextRange
  readonly voice: Voice
  readonly headline: string | null
}

/** Reads a page of several voices: part by part from its frame, else sentence by sentence. */
export function readVoices(page: Page, text: string, blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = []
  let frame: Voice | null = null
  for (const part of splitParts(blocks, page.plain)) {
    const own = framedVoice(page, part)
    const voice: Voice | null = own ?? (continuesFrame(page, part) ? frame : null)
    if (voice) stretches.push(...wholePart(part, voice, text))
    else stretches.push(...readPart(page, part, text))
    frame = endsArticle(part, page.plain) ? null : voice
  }
  return stretches
}

/** Numbered headings inside a framed speech are its sections. */
function continuesFrame(page: Page, part: Part): boolean {
  return part.heads.every(({ range }) =>
    /^(?:[（(]?[一二三四五六七八九十]+[）)、]|\d+[.、．])/u.test(page.plain.slice(range.from, range.to)),
  )
}

function wholePart(part: Part, voice: Voice, text: string): Stretch[] {
  const [first] = part.paragraphs
  const last = part.paragraphs.at(-1)
  if (!first || !last) return []
  const range = { from: first.range.from, to: last.range.to }
  return [{ range, voice, headline: turnHeadline(part, voice, text) }]
}

function readPart(page: Page, part: Part, text: string): Stretch[] {
  const stretches: Stretch[] = []
  let current = NARRATOR
  for (const { range } of part.paragraphs) {
    if (current.kind !== 'narration' && isReporters(page, range)) current = NARRATOR
    for (const sentence of reporterSentences(page.plain, range, at => joins(page, at, range.to))) {
      const announced = announcedVoice(page, sentence)
      if (announced && !sameVoice(announced, current)) current = announced
      stretches.push({ range: sentence, voice: current, headline: turnHeadline(part, current, text) })
    }
  }
  return mergeStretches(stretches)
}

/** Whether the words at a place say who was quoted just before. */
function joins(page: Page, at: number, to: number): boolean {
  const end = page.plain.slice(at, to).search(/[。！？“「]/u)
  return announcedVoice(page, { from: at, to: end < 0 ? to : at + end + 1 }) !== null
}

function sameVoice(a: Voice, b: Voice): boolean {
  return a.kind === b.kind && a.person?.name === b.person?.name
}

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
