import { readFileSync } from 'node:fs'
import { formulaKey } from '../text/formulae.js'
import {
  type BackgroundHeader,
  checkOf,
  FIRST_YEAR,
  firstHash,
  LEVELS,
  type Level,
  MANY,
  STRIDE,
  secondHash,
} from './format.js'

/** In how many public work reports a phrase stands, and how. */
export interface Usage {
  /** Reports that print it, in quotes or not. */
  readonly reports: number
  /** Places whose reports print it; the centre is one. */
  readonly places: number
  /** Reports that print it in quotes. */
  readonly quoted: number
  /** The earliest report that prints it. */
  readonly first: { readonly year: number; readonly level: Level }
  readonly byLevel: Readonly<Record<Level, number>>
}

/** The usage of a phrase of 2–12 characters in the background, or null where too few reports print it. */
export function usageOf(phrase: string): Usage | null {
  const key = formulaKey(phrase)
  return usageByHash(firstHash(key), secondHash(key))
}

/** The same, for a caller that has hashed the key already. */
export function usageByHash(first: number, second: number): Usage | null {
  const table = loaded()
  const at = indexOf(table, first >>> 0, checkOf(second))
  return at < 0 ? null : recordAt(table, at)
}

/** Share of the reports of the background that print a phrase, 0–1: how common it is elsewhere. */
export function commonness(phrase: string): number {
  return (usageOf(phrase)?.reports ?? 0) / loaded().reports
}

/** The year and level of the earliest report that prints a phrase, or null. */
export function firstSeen(phrase: string): Usage['first'] | null {
  return usageOf(phrase)?.first ?? null
}

/** Names the counts in every result. */
export function backgroundId(): string {
  return loaded().id
}

interface Table {
  readonly id: string
  readonly reports: number
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
  readonly checks: Uint8Array
  readonly records: Uint8Array
  /** Which first hashes occur, by their upper bits: most phrases of a text are told absent by it. */
  readonly present: Uint8Array
}

const PRESENT_BITS = 21

let table: Table | undefined

/** Read with the first look-up: 2 MB, a few milliseconds. */
function loaded(): Table {
  table ??= parse(readFileSync(new URL('../../data/background.bin', import.meta.url)))
  return table
}

function parse(file: Buffer): Table {
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  const [length] = new Uint32Array(bytes, 0, 1) as unknown as [number]
  const header = JSON.parse(Buffer.from(bytes, 4, length).toString()) as BackgroundHeader
  const n = header.phrases
  const strides = Math.ceil(n / STRIDE)
  const hashes = new Uint32Array(bytes, 4 + length, n)
  const starts = new Uint32Array(bytes, 4 + length + 4 * n, strides)
  const rest = 4 + length + 4 * (n + strides)
  const present = new Uint8Array(2 ** (PRESENT_BITS - 3))
  for (const hash of hashes) {
    const bit = hash >>> (32 - PRESENT_BITS)
    present[bit >>> 3] = (present[bit >>> 3] as number) | (1 << (bit & 7))
  }
  const reports = LEVELS.flatMap(level => Object.values(header.reports[level]))
  return {
    id: header.id,
    reports: reports.reduce((sum, count) => sum + count, 0),
    hashes,
    starts,
    checks: new Uint8Array(bytes, rest, n),
    records: new Uint8Array(bytes, rest + n),
    present,
  }
}

function indexOf({ hashes, checks, present }: Table, hash: number, check: number): number {
  const bit = hash >>> (32 - PRESENT_BITS)
  if (((present[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return -1
  let [low, high] = [0, hashes.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hashes[middle] as number) < hash) low = middle + 1
    else high = middle
  }
  return hashes[low] === hash && checks[low] === check ? low : -1
}

function recordAt({ starts, records }: Table, index: number): Usage {
  const read = reader(records, starts[Math.floor(index / STRIDE)] as number)
  for (let skip = index % STRIDE; skip > 0; skip--) read()
  return read()
}

/** Reads one record after the other. */
function reader(bytes: Uint8Array, start: number): () => Usage {
  let at = start
  const varint = (): number => {
    let [value, shift] = [0, 0]
    for (;;) {
      const byte = bytes[at++] as number
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
      shift += 7
    }
  }
  return () => {
    const [places, quoted, cells] = [varint(), varint(), varint()]
    const byLevel = { centre: 0, province: 0, city: 0 }
    let first = { year: Number.POSITIVE_INFINITY, level: 'centre' as Level }
    for (let cell = 0; cell < cells; cell++) {
      const byte = bytes[at++] as number
      const level = LEVELS[(byte & 0x7f) % LEVELS.length] as Level
      const year = FIRST_YEAR + Math.floor((byte & 0x7f) / LEVELS.length)
      byLevel[level] += byte & MANY ? varint() : 1
      if (year < first.year) first = { year, level }
    }
    return { reports: byLevel.centre + byLevel.province + byLevel.city, places, quoted, first, byLevel }
  }
}
