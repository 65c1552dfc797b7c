import type { Block } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import { BYLINE, JUMP } from './cues.js'

/** A headline and what stands under it, up to the next headline. */
export interface Part {
  readonly heads: readonly Block[]
  readonly paragraphs: readonly Block[]
  /** Signatures, bylines and jump marks that stand before its first paragraph and after its last. */
  readonly opening: readonly Block[]
  readonly closing: readonly Block[]
}

interface OpenPart {
  heads: Block[]
  paragraphs: Block[]
  opening: Block[]
  closing: Block[]
}

const emptyPart = (): OpenPart => ({ heads: [], paragraphs: [], opening: [], closing: [] })

/** Cuts a page into parts at its headings; a byline or a jump mark closes the part before it. */
export function splitParts(blocks: readonly Block[], plain: string): Part[] {
  const parts: OpenPart[] = []
  let open = emptyPart()
  const close = () => {
    if (open.heads.length + open.paragraphs.length + open.opening.length > 0) parts.push(open)
    open = emptyPart()
  }
  for (const block of blocks) {
    const text = plain.slice(block.range.from, block.range.to)
    const starts = block.shape === 'heading' || (block.shape === 'furniture' && JUMP.test(text))
    if (starts && open.paragraphs.length > 0) close()
    if (block.shape === 'heading') open.heads.push(block)
    else if (block.shape === 'paragraph') open.paragraphs.push(block)
    else if (open.paragraphs.length === 0) open.opening.push(block)
    else open.closing.push(block)
  }
  close()
  return parts
}

/** Whether a byline or signature ends the article with this part. */
export function endsArticle(part: Part, plain: string): boolean {
  return part.closing.some(({ range }) => BYLINE.test(plain.slice(range.from, range.to)))
}

/** The headline of a part as printed, without whitespace; null where it has none. */
export function headlineOf(heads: readonly Block[], text: string): string | null {
  return heads.map(({ range }) => text.slice(range.from, range.to).replace(/\s/gu, '')).join('') || null
}

/** The range from the first paragraph of a part to its last; null where it has none. */
export function bodyOf(part: Part): TextRange | null {
  const first = part.paragraphs[0]
  const last = part.paragraphs.at(-1)
  return first && last ? { from: first.range.from, to: last.range.to } : null
}
