import Big from 'big.js'

/** A numeral in a text folded by `foldText`: where it stands and what it is worth. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: Big
  /** The power of ten written behind the digits (万, 亿 …); 1 where there is none. */
  readonly magnitude: Big
  /** `digits`: 12.5万; `words`: 十二; `bare`: a power of ten without a digit, as in 百亿级. */
  readonly script: 'digits' | 'words' | 'bare'
  /** 多, 余, 来 or 几 inside the numeral: 100多万, 十几万. */
  readonly over: boolean
  /** Greater than `value` where two neighbouring digits give a span: 三五个, 七八十. */
  readonly upTo: Big
  /** As it stands in the text. */
  readonly word: string
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

// 千 is a prefix, not a thousand, in 千瓦, 千米, 千克, 千伏, 千卡
const MAGNITUDE = '(?:[十百千万]?[万亿]|[百千](?![瓦米克伏卡]))'
const DIGIT_NUMERAL = new RegExp(
  `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?:(?:\\s?(?<over>[多余来])(?=\\s?${MAGNITUDE}))?\\s?(?<magnitude>${MAGNITUDE}))?`,
  'uy',
)
const WORD_NUMERAL =
  /[零〇一二两三四五六七八九十百千万亿]+(?:(?<over>[多余来几])(?<magnitude>[万亿]+))?(?:点[零一二三四五六七八九]+(?<scale>[万亿]*))?/uy

/** Reads the numeral that begins at `at`, or null where none does. */
export function readNumeral(text: string, at: number): Numeral | null {
  return readDigits(text, at) ?? readWords(text, at)
}

function readDigits(text: string, at: number): Numeral | null {
  DIGIT_NUMERAL.lastIndex = at
  const match = DIGIT_NUMERAL.exec(text)
  if (!match) return null
  const magnitude = powerOf(match.groups?.magnitude ?? '')
  const value = new Big(match[0].replace(/[^\d.]/gu, '')).times(magnitude)
  return {
    from: at,
    to: at + match[0].length,
    word: match[0],
    value,
    upTo: value,
    magnitude,
    script: 'digits',
    over: match.groups?.over !== undefined,
  }
}

function readWords(text: string, at: number): Numeral | null {
  WORD_NUMERAL.lastIndex = at
  const match = WORD_NUMERAL.exec(text)
  if (!match) return null
  const words = trimPrefixPower(match[0], text[at + match[0].length])
  if (!words) return null
  const [value, upTo] = valueOfWords(words)
  const bare = /^[百千万亿]+$/u.test(words)
  return {
    from: at,
    to: at + words.length,
    word: words,
    value,
    upTo,
    magnitude: powerOf(/[百千万亿]*$/u.exec(words)?.[0] ?? ''),
    script: bare ? 'bare' : 'words',
    over: /[多余来几]/u.test(words),
  }
}

/** The 千 of 千瓦 belongs to the unit. */
function trimPrefixPower(words: string, next: string | undefined): string {
  return words.endsWith('千') && /[瓦米克伏卡]/u.test(next ?? '') ? words.slice(0, -1) : words
}

/** The product of the powers of ten in `signs`: 万亿 is 10¹². */
function powerOf(signs: string): Big {
  return [...signs].reduce((product, sign) => product.times(POWERS[sign] ?? 1), new Big(1))
}

function valueOfWords(words: string): [Big, Big] {
  const [whole = '', fraction] = words.replace(/[多余来几]/gu, '').split('点')
  if (fraction !== undefined) {
    const scale = fraction.replace(/[^万亿]/gu, '')
    const decimals = [...fraction].filter(sign => sign in DIGITS).map(sign => DIGITS[sign])
    const value = new Big(`${valueOfWhole(whole).toFixed()}.${decimals.join('')}`).times(powerOf(scale))
    return [value, value]
  }
  const span = /^(.*?)([一二两三四五六七八九])([一二三四五六七八九])([十百千]?[万亿]*)$/u.exec(whole)
  if (span && neighbours(span[2] as string, span[3] as string))
    return [valueOfWhole(`${span[1]}${span[2]}${span[4]}`), valueOfWhole(`${span[1]}${span[3]}${span[4]}`)]
  const value = valueOfWhole(whole)
  return [value, value]
}

/** 三四, 七八 and the set pair 三五 name a span; 二五 is a spelt-out number. */
function neighbours(first: string, second: string): boolean {
  const distance = (DIGITS[second] ?? 0) - (DIGITS[first] ?? 0)
  return distance === 1 || (first === '三' && second === '五')
}

function valueOfWhole(words: string): Big {
  for (const sign of ['亿', '万']) {
    const at = words.lastIndexOf(sign)
    if (at < 0) continue
    const left = at === 0 ? new Big(1) : valueOfWhole(words.slice(0, at))
    return left.times(POWERS[sign] as number).plus(valueOfWhole(words.slice(at + 1)))
  }
  return valueBelowTenThousand(words)
}

function valueBelowTenThousand(words: string): Big {
  if (!/[十百千]/u.test(words)) return new Big([...words].map(sign => DIGITS[sign] ?? 0).join('') || '0')
  let total = 0
  let digit: number | null = null
  for (const sign of words) {
    if (sign in DIGITS) digit = DIGITS[sign] as number
    else {
      total += (digit ?? 1) * (POWERS[sign] as number)
      digit = null
    }
  }
  return new Big(total + (digit ?? 0))
}
