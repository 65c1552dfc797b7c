import chardet from 'chardet'
import iconv from 'iconv-lite'

/** The encodings that Chinese papers come in, by their WHATWG names. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** Bytes as text. A byte order mark is dropped; everything else stands as it did, line ends included. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Whether a mark, a declaration, the bytes themselves or good evidence tell the encoding. */
  readonly certain: boolean
}

/** Stands in a decoded text where bytes were illegal. */
export const REPLACEMENT = '\uFFFD'

/** chardet's confidence (0–100) from which its word is taken: Chinese texts of 20 characters reach 60. */
const TRUSTED_CONFIDENCE = 50
/** How many whole multi-byte sequences a broken one may stand beside in damaged UTF-8. */
const SOUND_PER_BROKEN = 10
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

/** The names under which pages and detectors know the legacy encodings and their subsets. */
const LEGACY: Readonly<Record<string, Encoding>> = {
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
}

/**
 * Tells the encoding of a text and decodes it; illegal bytes become U+FFFD.
 * @param declared what the text itself says its encoding is, if anything; believed unless it is valid UTF-8
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const { encoding, certain } = detectEncoding(bytes, declared)
  return { text: decodeAs(bytes, encoding), encoding, certain }
}

/**
 * UTF-8 and UTF-16 go through the platform's decoder; the legacy encodings through iconv-lite, whose tables
 * are the same on every version of Node and hold Hong Kong's additions to Big5.
 */
function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'gb18030' && encoding !== 'big5') return new TextDecoder(encoding).decode(bytes)
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
}

function detectEncoding(bytes: Uint8Array, declared: string | null): Omit<Decoded, 'text'> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return { encoding: marked[0], certain: true }
  if (isUtf8(bytes)) return { encoding: 'utf-8', certain: true }
  const stated = LEGACY[declared?.toLowerCase() ?? '']
  return stated ? { encoding: stated, certain: true } : guessEncoding(bytes.subarray(0, SAMPLE))
}

/** Bytes of another encoding hardly ever form UTF-8 sequences, so that a few broken ones do not count. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isStrictUtf8(bytes)) return true
  const text = decodeAs(bytes, 'utf-8')
  const broken = text.split(REPLACEMENT).length - 1
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return !text.includes('\0') && whole >= broken * SOUND_PER_BROKEN
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0')
  } catch {
    return false
  }
}

function guessEncoding(sample: Uint8Array): Omit<Decoded, 'text'> {
  const [best] = chardet.analyse(sample)
  const legacy = LEGACY[best?.name.toLowerCase() ?? '']
  if (legacy && (best?.confidence ?? 0) >= TRUSTED_CONFIDENCE) return { encoding: legacy, certain: true }
  const wide = plausibleUtf16(sample)
  if (wide) return { encoding: wide, certain: true }
  return { encoding: legacy ?? leastLossy(sample), certain: false }
}

/** The byte order under which the bytes read as Chinese, if one does. */
function plausibleUtf16(sample: Uint8Array): Encoding | null {
  const [first, second] = (['utf-16le', 'utf-16be'] as const)
    .map(encoding => ({ encoding, share: chineseShare(decodeAs(sample, encoding)) }))
    .sort((a, b) => b.share - a.share)
  return first && first.share >= PLAUSIBLE_SHARE && first.share > (second?.share ?? 0) ? first.encoding : null
}

/** Pairs of ASCII letters read as Chinese characters too, but never as line ends and punctuation. */
function chineseShare(text: string): number {
  if (!/[\n，。、；：]/u.test(text)) return 0
  const chinese = text.match(/[\p{Script=Han}，。、；：“”‘’！？（）《》\d\s]/gu)?.length ?? 0
  return chinese / Math.max(1, text.length)
}

/** Where nothing speaks clearly: the encoding that loses the fewest characters, UTF-8 before the others. */
function leastLossy(sample: Uint8Array): Encoding {
  const losses = (['utf-8', 'gb18030', 'big5'] as const).map(encoding => ({
    encoding,
    lost: decodeAs(sample, encoding).split(REPLACEMENT).length,
  }))
  return losses.reduce((least, one) => (one.lost < least.lost ? one : least)).encoding
}
