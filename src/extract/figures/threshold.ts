import type { QuantityContext } from './context.js'
import { isClass } from './role.js'

/** Nothing but a noun phrase between the size class and the number of those that meet it. */
const MEMBERS = /^[^、，和及与\d]{0,16}$/u
/** 10个|20亿元以上项目, 3个总投资|超50亿元的项目. */
const BEFORE_CLASS = /^(?:总?投资(?:额)?|(?:主营业务|营业|销售)?收入|产值|税收|纳税|年)*$/u

/** The printed size class of what is counted: 50亿元以上 in 50亿元以上项目45个 and in 45个50亿元以上项目; null where none is. */
export function thresholdOf(context: QuantityContext, next: QuantityContext | undefined): string | null {
  if (context.quantity.kind !== 'count' && context.quantity.kind !== 'population') return null
  if (
    next &&
    isClass(next) &&
    BEFORE_CLASS.test(context.text.slice(context.quantity.range.to, next.quantity.range.from))
  )
    return printed(next)
  const before = classBefore(context)
  return before ? printed(before) : null
}

/** The size class whose members a number counts: 新开工|亿元以上|项目300个. */
export function classBefore({ previous, sameClause, lead }: QuantityContext): QuantityContext | null {
  return previous && sameClause && MEMBERS.test(lead) && isClass(previous) ? previous : null
}

const printed = ({ quantity, text }: QuantityContext) => text.slice(quantity.range.from, quantity.range.to)
