import type { Passage } from '../../model/statement.js'
import { type QuantityContext, wordsBefore } from './context.js'

/** Territories and populations; 中央 is one only where it does not speak (`中央提出今年……`). */
const SCOPE =
  /(?:全国|全省|全市|全县|全区|全州|全港|全行业|我国|我省|我市|我县|我区|本市|本省|本港|市区|市本级|中心城区|主城区|建成区|农村|城镇|城乡|县域|东部|中部|西部|东北|省级|市级|县级|(?<!党)中央(?!提出|决定|要求|确定|明确|强调|指出|部署))/u
/** 高新区|完成地区生产总值84亿元: the unit whose amount it is opens the clause. */
const UNIT_OF =
  /^[、，\s]*(?<unit>(?![全我本各其])[一-龥]{1,6}(?:(?<![地社校景小片])区|县|(?<!上)市(?!场)|镇|园区))(?:共|全年|预计|已|累计)*(?:完成|实现|达到?)/u

/** In a list of measures these belong to the name of one member: 城镇居民和农村居民收入. */
const OF_A_MEMBER = /^(?:农村|城镇|城乡)$/u

/**
 * The territory or population a figure covers, as printed; null where the speaker's own is meant. A word of scope
 * carries no further than its list: 农村劳动力转移130万人、|城镇新增就业4.7万人.
 */
export function scopeOf(context: QuantityContext, passage: Passage, listed: boolean): string | null {
  const words = wordsBefore(context)
  const scope = UNIT_OF.exec(words)?.groups?.unit ?? SCOPE.exec(words)?.[0] ?? null
  return scope && (isOwn(scope, passage) || (listed && OF_A_MEMBER.test(scope))) ? null : scope
}

/** 全市 in the mouth of a city is the city itself, in that of a district the larger unit. */
function isOwn(scope: string, { turn, place }: Passage): boolean {
  if (scope === place || scope === turn.seat) return true
  const own = turn.seat ?? place
  const level = own === null || own === '中国' || own === '全国' ? '国' : own.at(-1)
  return scope === `全${level}` || scope === `我${level}` || scope === `本${level}`
}
