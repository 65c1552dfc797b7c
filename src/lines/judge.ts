import { FORCE, LADDERS, type Ladder, type Rung } from '../lexicon/ladders.js'
import type { Direction } from '../model/line.js'

/** What the words of a line say on a ladder. */
interface Standing {
  readonly label: number | null
  readonly cues: ReadonlyMap<string, number>
}

/** Differences smaller than this are none; in a long line, where many cues meet, one word alone is no turn. */
const STEP = { short: 0.25, long: 1 } as const
/** From this length on a line is long, in characters. */
const LONG_LINE = 250

const stepOf = (...texts: readonly string[]) =>
  texts.some(({ length }) => length >= LONG_LINE) ? STEP.long : STEP.short
/** Words of force that add up to this press harder. */
const HARDER = 1
/** A line that grew or shrank by this factor is pressed harder or less. */
const GREW = 1.8

/** Which way a line moved, and whether a ladder says so. */
export interface Judgement {
  readonly direction: Direction
  readonly ladder: string | null
}

/** What the ladders of a topic say; null where it has none. */
export function judge(topic: string, before: string, after: string): Judgement | null {
  const own = LADDERS.filter(ladder => ladder.topics.includes(topic))
  for (const ladder of own) {
    const direction = climb(ladder, before, after)
    if (direction !== null) return { direction, ladder: ladder.id }
  }
  return own.length > 0 ? { direction: 'neutral', ladder: null } : null
}

/**
 * A label that moved decides. Else the cues do: a word of tightening that came tightens, one that went loosens, a word
 * of loosening that came loosens; one that went says nothing, for short papers leave instruments out.
 */
function climb(ladder: Ladder, before: string, after: string): Direction | null {
  const [one, other] = [standing(ladder, before), standing(ladder, after)]
  if (one.label !== null && other.label !== null && Math.abs(one.label - other.label) >= 1)
    return named(ladder, other.label - one.label)
  const moved = total(other) - total(one)
  if (Math.abs(moved) < stepOf(before, after)) return null
  if (
    moved < 0 &&
    ladder.axis === 'stance' &&
    ![...other.cues].some(([text, step]) => step < 0 && !one.cues.has(text))
  )
    return null
  return named(ladder, moved)
}

const named = ({ axis }: Ladder, moved: number): Direction => {
  if (axis === 'strength') return moved > 0 ? 'stronger' : 'weaker'
  return moved > 0 ? 'looser' : 'tighter'
}

const total = ({ cues }: Standing) => [...cues.values()].reduce((sum, step) => sum + step, 0)

function standing({ labels, cues }: Ladder, text: string): Standing {
  const named = labels
    .filter(label => text.includes(label.text))
    .sort((a, b) => b.text.length - a.text.length)[0]
  return { label: named?.step ?? null, cues: cuesIn(cues, text) }
}

function cuesIn(cues: readonly Rung[], text: string): Map<string, number> {
  return new Map(cues.filter(cue => text.includes(cue.text)).map(cue => [cue.text, cue.step]))
}

/** Which way a line that appears points by itself; null where its words say nothing. */
export function judgeNew(topic: string, text: string): Direction | null {
  for (const ladder of LADDERS) {
    if (!ladder.topics.includes(topic) || ladder.axis !== 'stance') continue
    const moved = total(standing(ladder, text))
    if (Math.abs(moved) >= stepOf(text)) return named(ladder, moved)
  }
  return null
}

/** How hard words press. */
const forceOf = (text: string): number =>
  FORCE.reduce((sum, { text: word, step }) => sum + (text.includes(word) ? step : 0), 0)

/** Whether a line is pressed harder or less than before: by the words of force that came or went, or by its length. */
export function judgeForce(removed: string, inserted: string, grew: number): Direction {
  const moved = forceOf(inserted) - forceOf(removed)
  if (moved >= HARDER || (moved >= 0 && grew >= GREW)) return 'stronger'
  if (moved <= -HARDER && grew <= 1 / GREW) return 'weaker'
  return 'neutral'
}

/** How many steps the words of a text are worth on the ladders of a topic, and in force: up or down. A label tells most. */
export function stepsIn(topic: string, text: string): number {
  const own = LADDERS.filter(({ topics }) => topics.includes(topic))
  const cues = own.length > 0 ? own.flatMap(ladder => ladder.cues) : FORCE
  const isLabel = own.some(({ labels }) => labels.some(label => text.includes(label.text)))
  return cues.reduce(
    (sum, { text: word, step }) => sum + (text.includes(word) ? Math.abs(step) : 0),
    isLabel ? LABEL : 0,
  )
}

/** A label of policy that came or went is told before anything else of its line. */
const LABEL = 4
