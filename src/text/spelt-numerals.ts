import Big from 'big.js'

/** A power of ten with the digit before it, or with two neighbouring ones (七八十); `null` where it has none (十二, 百亿). */
interface Term {
  readonly lo: number | null
  readonly hi: number | null
  readonly power: number
}

/** A numeral in words, taken apart: 三十六万五千 is 3×10, 6, ×万, 5×1000. */
export interface Spelling {
  readonly to: number
  readonly terms: readonly Term[]
  /** Digits behind the last power, or all of them where there is none (二〇三五). */
  readonly run: readonly number[]
  /** The digits behind 点, and the power behind those. */
  readonly decimals: string
  readonly scale: number
  /** 两万四: the last digit counts a tenth of the power right before it. */
  readonly tenths: boolean
  readonly over: boolean
}

const map = (signs: Record<string, number>): ReadonlyMap<string, number> => new Map(Object.entries(signs))
/** The zero of years is printed as several signs. */
const DIGITS = map({
  零: 0,
  〇: 0,
  '○': 0,
  '◯': 0,
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
})
const SMALL = map({ 十: 10, 百: 100, 千: 1000 })
const LARGE = map({ 万: 10_000, 亿: 100_000_000 })
const ABOUT = new Set('多余来几')
/** What is typed for the zero of a year: 二OO八, 二00八. */
const TYPED_ZEROS = new Set('O0')
/** 千 and 百 begin a unit in front of these: 千瓦, 千米, 千克, 千伏, 千卡, 百分之, 百分点. */
const UNIT_BEHIND = map({ 千瓦: 1, 千米: 1, 千克: 1, 千伏: 1, 千卡: 1, 百分: 1 })
/** 一点一滴 and 一点一点 are no decimals. */
const NO_DECIMALS = new Set('滴点')

/** Takes the numeral in words apart that begins at `at`; null where none does. One pass, no sign is read twice. */
export function spelling(text: string, at: number): Spelling | null {
  const first = text[at] ?? ''
  if (!DIGITS.has(first) && !SMALL.has(first) && !LARGE.has(first)) return null
  const reader = new Reader()
  let to = at
  while (to < text.length && reader.take(text, to)) to += 1
  return to === at ? null : reader.finish(text, to)
}

/** The least and the greatest value that a numeral in words can have. */
export function spanOfValues(spelt: Spelling): [Big, Big] {
  return [worth(spelt, ({ lo }) => lo, 0), worth(spelt, ({ hi }) => hi, spelt.run.length - 1)]
}

/** The running sum of a numeral: 万 and 亿 multiply what stands before them, up to the last 亿. */
function worth(spelt: Spelling, digit: (term: Term) => number | null, last: number): Big {
  let billions = new Big(0)
  let below = new Big(0)
  let section = new Big(0)
  for (const term of spelt.terms) {
    if (term.power < 10_000) section = section.plus((digit(term) ?? 1) * term.power)
    else {
      section = section.plus(digit(term) ?? 0)
      const all = term.power > 10_000 ? below.plus(section) : section
      const product = (all.eq(0) ? new Big(1) : all).times(term.power)
      if (term.power > 10_000) [billions, below] = [billions.plus(product), new Big(0)]
      else below = below.plus(product)
      section = new Big(0)
    }
  }
  return billions.plus(below).plus(section).plus(rest(spelt, last)).times(spelt.scale)
}

/** What stands behind the last power: 两万|四, 一百零|五, 二〇三五; 四 or 五 of 四五. */
function rest({ terms, run, tenths, decimals }: Spelling, last: number): Big {
  const spans = run.length === 2 && areNeighbours(run[0], run[1])
  const whole = spans || terms.length > 0 ? String(run[Math.max(0, last)] ?? 0) : run.join('') || '0'
  const scale = tenths ? (terms.at(-1)?.power ?? 10) / 10 : 1
  return new Big(decimals ? `${whole}.${decimals}` : whole).times(scale)
}

/** 一两, 三四, 七八 and the set pair 三五 name a span; 二五 is a number spelt digit by digit. */
function areNeighbours(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined || first === 0) return false
  return second - first === 1 || (first === 3 && second === 5)
}

/** The grammar of numerals in words, sign by sign. */
class Reader {
  private readonly terms: Term[] = []
  private run: number[] = []
  /** Powers of a section fall: behind 百 only 十 may follow. */
  private lastSmall = Number.POSITIVE_INFINITY
  private lastLarge = Number.POSITIVE_INFINITY
  private over = false
  /** Whether a 零 stood between the last power and the run. */
  private gap = false

  /** Whether the sign at `at` goes on with the numeral. */
  take(text: string, at: number): boolean {
    const sign = text[at] ?? ''
    const digit = DIGITS.get(sign) ?? this.typedZero(text, at)
    if (digit !== undefined) return this.takeDigit(digit)
    const behind = text[at + 1] ?? ''
    if (SMALL.has(sign)) return !UNIT_BEHIND.has(sign + behind) && this.takeSmall(SMALL.get(sign) as number)
    if (LARGE.has(sign)) return this.takeLarge(LARGE.get(sign) as number)
    if (!ABOUT.has(sign) || !LARGE.has(behind) || this.run.length + this.terms.length === 0) return false
    this.over = true
    return true
  }

  private typedZero(text: string, at: number): number | undefined {
    if (this.run.length === 0 || !TYPED_ZEROS.has(text[at] ?? '')) return undefined
    const behind = text[at + 1] ?? ''
    return behind === '年' || TYPED_ZEROS.has(behind) || DIGITS.has(behind) ? 0 : undefined
  }

  private takeDigit(digit: number): boolean {
    const [first, second] = this.run
    if (this.terms.length > 0 && first === 0 && second === undefined) this.run = []
    else if (this.terms.length > 0 && first !== undefined) {
      if (second !== undefined || !areNeighbours(first, digit)) return false
    }
    this.gap ||= digit === 0
    this.run.push(digit)
    return true
  }

  /** The digit or the two neighbouring ones that a power multiplies; undefined where more digits wait. */
  private multiplier(): Pick<Term, 'lo' | 'hi'> | undefined {
    const [lo = null, hi = lo] = this.run
    if (this.run.length > 2 || (this.run.length === 2 && !areNeighbours(lo ?? 0, hi ?? 0))) return undefined
    return lo === 0 ? { lo: null, hi: null } : { lo, hi }
  }

  private takeSmall(power: number): boolean {
    const digit = this.multiplier()
    if (!digit || power >= this.lastSmall) return false
    this.lastSmall = power
    return this.push({ ...digit, power })
  }

  /** One 万 before 亿 and one behind it; 亿万 is no number. */
  private takeLarge(power: number): boolean {
    const digit = this.multiplier()
    const grows = power > this.lastLarge
    if (!digit || power === this.lastLarge || (grows && this.terms.some(term => term.power === power)))
      return false
    if (power < this.lastLarge && this.terms.at(-1)?.power === this.lastLarge && digit.lo === null)
      return false
    this.lastLarge = power
    this.lastSmall = Number.POSITIVE_INFINITY
    return this.push({ ...digit, power })
  }

  private push(term: Term): boolean {
    this.terms.push(term)
    this.run = []
    this.gap = false
    return true
  }

  finish(text: string, end: number): Spelling {
    const { terms, over } = this
    const dangling = terms.length > 0 && this.run.length === 1 && this.run[0] === 0
    const run = dangling ? [] : this.run
    const to = dangling ? end - 1 : end
    const tenths = run.length > 0 && !this.gap && (terms.at(-1)?.power ?? 0) >= 100
    const plain = { to, terms, run, over, tenths, decimals: '', scale: 1 }
    return text[to] === '点' && !tenths ? withDecimals(plain, text) : plain
  }
}

/** 三点五, 一点二万: digits behind 点, and a power behind those. */
function withDecimals(spelt: Spelling, text: string): Spelling {
  let to = spelt.to + 1
  let decimals = ''
  for (let digit = DIGITS.get(text[to] ?? ''); digit !== undefined; digit = DIGITS.get(text[to] ?? '')) {
    decimals += digit
    to += 1
  }
  if (decimals === '' || NO_DECIMALS.has(text[to] ?? '')) return spelt
  let scale = 1
  for (const sign of text.slice(to, to + 2)) {
    if (!LARGE.has(sign)) break
    scale *= LARGE.get(sign) as number
    to += 1
  }
  return { ...spelt, to, decimals, scale }
}
