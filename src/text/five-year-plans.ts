const NAME = /^(?<ordinal>[一二三四五六七八九]|十[一二三四五六七八九]?)五(?:规划|时期|期间)?$/u
const DIGITS = '〇一二三四五六七八九'
/** The first plan began in 1953; from the third (1966) on they follow each other every five years without a gap. */
const THIRD = { ordinal: 3, year: 1966 } as const

/** The year in which the five-year plan of this name (`十四五`, `十五五规划`) begins, or null where it names none. */
export function planStart(name: string): number | null {
  const ordinal = NAME.exec(name)?.groups?.ordinal
  if (ordinal === undefined) return null
  const unit = DIGITS.indexOf(ordinal.replace('十', '') || '〇')
  return THIRD.year + 5 * ((ordinal.startsWith('十') ? 10 : 0) + unit - THIRD.ordinal)
}
