import type { FormulaRelation } from '../model/formula.js'
import { compareKey } from './normalize.js'

/** A formula as printed in its canonical form, with its members where they are known. */
export interface Form {
  readonly canonical: string
  readonly members: readonly string[]
}

export interface RelatedForms {
  readonly relation: FormulaRelation
  /** Share of the longer form, or of all members, that both have, 0–1. */
  readonly closeness: number
}

/** Below this share of common members two lists are two formulae. */
const MEMBERS_IN_COMMON = 0.5
/** A form that makes up less than this share of a longer one is a word in it, not an earlier version. */
const SHARE_OF_LONGER = 0.45

/** How the second formula continues the first, or null where they are two formulae. */
export function relateForms(before: Form, after: Form): RelatedForms | null {
  const [a, b] = [compareKey(before.canonical), compareKey(after.canonical)]
  if (a === b) return { relation: 'same', closeness: 1 }
  return relateMembers(membersOf(before), membersOf(after)) ?? relateWording(a, b)
}

function membersOf({ canonical, members }: Form): string[] {
  const listed = members.length > 0 ? members : compareKey(canonical).split(/[、,+]/u)
  return listed.length > 1 ? listed.map(compareKey) : []
}

function relateMembers(before: readonly string[], after: readonly string[]): RelatedForms | null {
  if (before.length === 0 || after.length === 0) return null
  const kept = before.filter(member => after.includes(member)).length
  const closeness = kept / new Set([...before, ...after]).size
  if (closeness < MEMBERS_IN_COMMON && before[0] !== after[0]) return null
  if (kept === before.length) return { relation: 'extends', closeness }
  if (kept === after.length) return { relation: 'shortens', closeness }
  return { relation: 'swaps_member', closeness }
}

function relateWording(before: string, after: string): RelatedForms | null {
  const [short, long] = before.length < after.length ? [before, after] : [after, before]
  if (!modifies(short, long) || short.length / long.length < SHARE_OF_LONGER) return null
  return {
    relation: short === before ? 'extends' : 'shortens',
    closeness: short.length / long.length,
  }
}

/** The longer form is the shorter one with words before or behind it, not a coordination that names it. */
function modifies(short: string, long: string): boolean {
  const at = long.indexOf(short)
  if (short.length < 3 || at < 0) return false
  const [lead, tail] = [long.slice(0, at), long.slice(at + short.length)]
  return !/[、和与及]$/u.test(lead) && !/^[、和与及]/u.test(tail)
}
