import chardet from 'chardet'
import iconv from 'iconv-lite'

/** The encodings that Chinese papers come in, by their WHATWG names. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** Bytes as text. A byte order mark is dropped; everything else stands as it did, line ends included. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Whether the encoding is known (by mark or by being valid UTF-8), or guessed on good evidence. */
  readonly certain: boolean
}

/** U+FFFD, which stands where bytes were illegal. */
export const REPLACEMENT = '\uFFFD'

/** chardet's confidence (0–100) from which its word is taken: real texts of 20 characters reach 60. */
const TRUSTED_CONFIDENCE = 50
/** Share of Chinese characters and punctuation from which bytes pass as UTF-16 without a mark. */
const PLAUSIBLE_SHARE = 0.6
/** How much of a file is looked at to guess its encoding, in bytes; even, so that no UTF-16 unit is cut. */
const SAMPLE = 65_536

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

const LEGACY: Readonly<Record<string, Encoding>> = { GB18030: 'gb18030', Big5: 'big5' }

/** Detects the encoding of a text and decodes it; illegal bytes become U+FFFD. */
export function decode(bytes: Uint8Array): Decoded {
  const { encoding, certain } = detectEncoding(bytes)
  return { text: decodeAs(bytes, encoding), encoding, certain }
}

/**
 * Decodes in a given encoding. UTF-8 and UTF-16 go through the platform's decoder; the legacy ones through
 * iconv-lite, whose tables are the same on every Node and hold Hong Kong's additions to Big5.
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'gb18030' || encoding === 'big5')
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
  return new TextDecoder(encoding).decode(bytes)
}

function detectEncoding(bytes: Uint8Array): Pick<Decoded, 'encoding' | 'certain'> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return { encoding: marked[0], certain: true }
  if (isUtf8(bytes)) return { encoding: 'utf-8', certain: true }
  const sample = bytes.subarray(0, SAMPLE)
  const [best] = chardet.analyse(sample)
  const legacy = best && LEGACY[best.name]
  if (legacy && best.confidence >= TRUSTED_CONFIDENCE) return { encoding: legacy, certain: true }
  const wide = plausibleUtf16(sample)
  if (wide) return { encoding: wide, certain: true }
  return { encoding: legacy ?? fallback(sample), certain: best?.name === 'UTF-8' }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0')
  } catch {
    return false
  }
}

/** The byte order under which the bytes read as Chinese, if one does. */
function plausibleUtf16(sample: Uint8Array): Encoding | null {
  if (sample.length % 2) return null
  const orders = ['utf-16le', 'utf-16be'] as const
  const [first, second] = orders
    .map(encoding => ({ encoding, share: chineseShare(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.share - a.share)
  return first && first.share >= PLAUSIBLE_SHARE && first.share > (second?.share ?? 0) ? first.encoding : null
}

function chineseShare(text: string): number {
  const chinese = text.match(/[\p{Script=Han}，。、；：“”‘’！？（）《》\d\s]/gu)?.length ?? 0
  return chinese / Math.max(1, [...text].length)
}

/** Where nothing speaks clearly: the candidate that loses the fewest characters, UTF-8 first. */
function fallback(sample: Uint8Array): Encoding {
  const losses = (['utf-8', 'gb18030', 'big5'] as const).map(encoding => ({
    encoding,
    lost: decodeAs(sample, encoding).split(REPLACEMENT).length,
  }))
  return losses.reduce((least, one) => (one.lost < least.lost ? one : least)).encoding
}
