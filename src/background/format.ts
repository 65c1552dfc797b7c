/**
 * The file of background counts, little-endian:
 *
 *     u32 length of the header, header (JSON, padded with blanks to a multiple of 4)
 *     u32 × n    first hash of each phrase, ascending
 *     u32 × ⌈n/16⌉  where the record of every 16th phrase begins
 *     u8  × n    second hash
 *     records: varint places, varint reports that quote it, varint number of cells, cells
 *
 * A cell is a byte, (year − 1990) × 3 + level, with the high bit set where more than one report of that year and
 * level prints the phrase; their number follows then as a varint.
 */
export interface BackgroundHeader {
  readonly phrases: number
  /** Short hash of the counts. */
  readonly id: string
  /** Number of reports counted, by level and year. */
  readonly reports: Readonly<Record<Level, Readonly<Record<string, number>>>>
}

export type Level = 'centre' | 'province' | 'city'
export const LEVELS: readonly Level[] = ['centre', 'province', 'city']
export const FIRST_YEAR = 1990
/** Records are found by counting on from every so many. */
export const STRIDE = 16
export const MANY = 0x80

/** Phrases are counted from this length on, to that. */
export const MIN_PHRASE = 2
export const MAX_PHRASE = 12

export const SEED = 0x811c9dc5
const FIRST = 0x01000193
const SECOND = 0x9e3779b1

/** Carries the first hash of a phrase on by more text (FNV-1a over UTF-16 code units). */
export function firstHash(text: string, from = SEED): number {
  return hashOn(text, from, FIRST)
}

/** Carries the second, independent hash on. */
export function secondHash(text: string, from = SEED): number {
  return hashOn(text, from, SECOND)
}

function hashOn(text: string, from: number, prime: number): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash
}

/** The byte of the second hash that is kept. */
export const checkOf = (second: number): number => (second ^ (second >>> 15)) & 0xff
