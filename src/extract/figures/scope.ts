import type { Passage } from '../../model/statement.js'
import type { QuantityContext } from './context.js'

/** Territories and populations; 中央 is one only where it does not speak (`中央提出今年……`). */
const SCOPE =
  /(?:全国|全省|全市|全县|全区|全州|全港|全行业|我国|我省|我市|我县|我区|本市|本省|本港|市区|市本级|中心城区|主城区|建成区|农村|城镇|城乡|县域|东部|中部|西部|东北|省级|市级|县级|(?<!党)中央(?!提出|决定|要求|确定|明确|强调|指出|部署))/u

/** The territory or population a figure covers, as printed; null where the speaker's own is meant. */
export function scopeOf({ text, clause, quantity }: QuantityContext, passage: Passage): string | null {
  const scope = SCOPE.exec(text.slice(clause.from, quantity.range.from))?.[0] ?? null
  return scope && isOwn(scope, passage) ? null : scope
}

/** 全市 in the mouth of a city is the city itself, in that of a district the larger unit. */
function isOwn(scope: string, { turn, place }: Passage): boolean {
  const own = turn.seat ?? place
  const level = own === null || own === '中国' || own === '全国' ? '国' : own.at(-1)
  return scope === `全${level}` || scope === `我${level}` || scope === `本${level}`
}
