import { expect } from 'vitest'
import type { ReflowedText } from '../../src/model/document.js'
import { spanOf } from '../../src/text/source-map.js'

/** A bar of a table may be read as a comma, a character reference as its character. */
const isReadAs = (source: string | undefined, character: string) =>
  source === '&' || (source === '|' && /[，、]/u.test(character))

/**
 * Checks that reflowed text says what its source says: each character that is not space stands at its place in the
 * source, places rise strictly, blocks are ordered and cover everything but the line feeds between them, and the
 * span of every block lies in the file with the block's characters in it, in order.
 */
export function expectFaithful(source: string, reflowed: ReflowedText): void {
  const points = [...source]
  const { text, blocks, offsets } = reflowed
  expect(offsets).toHaveLength(text.length + 1)
  let unit = 0
  let last = -1
  for (const character of text) {
    const place = offsets[unit] as number
    if (character.trim() !== '' && points[place] !== character && !isReadAs(points[place], character))
      expect.fail(`${character} at ${unit} maps to ${points[place]} at ${place}`)
    const rises = character.trim() === '' ? place >= last : place > last
    if (!rises) expect.fail(`place ${place} of ${JSON.stringify(character)} does not rise behind ${last}`)
    last = Math.max(last, place)
    unit += character.length
  }
  let at = 0
  for (const { range } of blocks) {
    expect(range.from).toBe(at)
    expect(text.slice(range.from, range.to).trim()).not.toBe('')
    expect(text.charAt(range.to)).toBe('\n')
    at = range.to + 1
    const span = spanOf(reflowed, range)
    expect(span.start).toBeLessThan(span.end)
    expect(span.end).toBeLessThanOrEqual(points.length)
    expectWithin(text.slice(range.from, range.to), points.slice(span.start, span.end))
  }
  expect(at).toBe(text.length)
}

function expectWithin(block: string, slice: readonly string[]): void {
  if (slice.includes('&')) return
  let at = 0
  for (const character of block.replace(slice.includes('|') ? /[\s，、]/gu : /\s/gu, '')) {
    at = slice.indexOf(character, at) + 1
    if (at === 0) expect.fail(`${character} of ${block} is not in its span`)
  }
}
