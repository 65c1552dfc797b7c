import type { Hearing } from '../model/hearing.js'
import { compareKey } from '../text/normalize.js'
import type { Chain, ChainLink, Item, Match } from './follow.js'

/** A commitment with the words by which a text would speak of it, the most telling first. */
export interface Mentionable extends Item {
  readonly names: readonly string[]
}

/**
 * Before a commitment may be called new or gone, the text itself is asked: a sentence that names its object speaks
 * of it, whether or not it commits anew. The sentence then stands in the cell, and is linked to the commitment.
 */
export function addMentions<I extends Mentionable>(
  chains: readonly Chain<I>[],
  hearings: readonly Hearing[],
): Chain<Item>[] {
  const texts = hearings.map(({ statements }) =>
    statements.map(({ id, text }) => ({ id, key: compareKey(text), text })),
  )
  return chains.map(chain => {
    const cells = new Map<string, Item[]>()
    hearings.forEach(({ meeting }, index) => {
      const beside = isBeside(chain, hearings, index)
      const said = chain.cells.get(meeting.id) ?? (beside ? mentionIn(texts[index] ?? [], chain) : null)
      if (said !== null) cells.set(meeting.id, [...said])
    })
    return { cells, links: [...chain.links, ...linksToMentions(cells, chain)] }
  })
}

/** Whether the commitment stands at the last or the next meeting at which the seat was heard. */
function isBeside(chain: Chain<Item>, hearings: readonly Hearing[], index: number): boolean {
  const before = hearings.slice(0, index).findLast(hearing => hearing.turns.length > 0)
  const after = hearings.slice(index + 1).find(hearing => hearing.turns.length > 0)
  return [before, after].some(hearing => hearing !== undefined && chain.cells.has(hearing.meeting.id))
}

function mentionIn<I extends Mentionable>(
  texts: readonly { id: string; key: string; text: string }[],
  chain: Chain<I>,
): Item[] | null {
  const items = [...chain.cells.values()].flat()
  const names = items.flatMap(item => item.names)
  for (const name of names) {
    const found = texts.find(({ key }) => key.includes(name))
    if (found) return [{ claims: [found.id], identity: name, label: items.at(-1)?.label ?? found.text }]
  }
  return null
}

const MENTION: Match = {
  relation: null,
  score: { value: 0.8, parts: { mention: 0.8 } },
  rule: 'object-in-text',
}

/** Links between neighbouring cells of which at least one is a mention. */
function linksToMentions<I extends Mentionable>(
  cells: ReadonlyMap<string, readonly Item[]>,
  chain: Chain<I>,
): ChainLink[] {
  const told = [...cells]
  return told.slice(1).flatMap(([meeting, items], index) => {
    const [earlier, before] = told[index] as [string, readonly Item[]]
    if (chain.cells.has(meeting) && chain.cells.has(earlier)) return []
    return [{ ...MENTION, before: before[0]?.claims[0] as string, after: items[0]?.claims[0] as string }]
  })
}
