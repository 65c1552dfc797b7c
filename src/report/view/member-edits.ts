import type { Edit, Facet } from '../../model/finding.js'

/** Papers list members with one of these. */
const SEPARATORS = ['+', '＋', '、'] as const

/** A change of members as one list: those of the later text in its order, those left out where they stood. */
export function memberEdits(
  { added, removed, kept }: Extract<Facet, { facet: 'members' }>,
  before: string,
  after: string,
): Edit[] {
  const old = inOrder([...removed, ...kept], before)
  const isRemoved = (member: string) => removed.includes(member)
  const list: Edit[] = []
  for (const member of inOrder([...added, ...kept], after)) {
    // What is taken out goes before what takes its place.
    const next = old.findIndex(one => !isRemoved(one))
    const passed = old.splice(0, next < 0 ? old.length : next).filter(isRemoved)
    list.push(...passed.map((text): Edit => ({ op: 'delete', text })))
    list.push({ op: added.includes(member) ? 'insert' : 'equal', text: member })
    if (old.includes(member)) old.splice(old.indexOf(member), 1)
  }
  const separator = SEPARATORS.find(one => after.includes(one)) ?? '、'
  return separated(
    [...list, ...old.filter(isRemoved).map((text): Edit => ({ op: 'delete', text }))],
    separator,
  )
}

function inOrder(members: readonly string[], text: string): string[] {
  return [...members].sort((a, b) => text.indexOf(a) - text.indexOf(b))
}

/** A separator goes with the member before it; one put in for one taken out needs none between. */
function separated(list: readonly Edit[], separator: string): Edit[] {
  return list.flatMap(({ op, text }, at): Edit[] => {
    const next = list[at + 1]
    const replaced = op === 'delete' && next?.op === 'insert'
    if (!next || replaced) return [{ op, text }]
    return [
      { op, text },
      { op: 'equal', text: separator },
    ]
  })
}
