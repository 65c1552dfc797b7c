import type { Genre } from '../model/document.js'
import type { Caveat } from '../model/finding.js'
import type { Hearing } from '../model/hearing.js'
import type { Transition } from '../model/transition.js'
import { contentId } from '../text/content-id.js'
import type { Lookup } from './lookup.js'

/** A later record below this share of the earlier one's length makes silence less telling. */
const SHORTER_RECORD = 0.5

/** The transitions of a series, each made once, when the first finding asks for it. */
export interface Transitions {
  between(seat: string | null, from: string, to: string): Transition
  /** All that were asked for, in order of seat and meetings. */
  all(): Transition[]
}

export function transitionsOf(lookup: Lookup): Transitions {
  const made = new Map<string, Transition>()
  return {
    between: (seat, from, to) => {
      const key = [seat ?? '', from, to].join('\u0000')
      const known = made.get(key) ?? makeTransition(seat, from, to, lookup)
      made.set(key, known)
      return known
    },
    all: () => [...made].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, transition]) => transition),
  }
}

function makeTransition(seat: string | null, from: string, to: string, lookup: Lookup): Transition {
  const { meetings } = lookup.record
  const [start, end] = [from, to].map(id => meetings.findIndex(one => one.id === id)) as [number, number]
  const between = meetings.slice(Math.min(start, end) + 1, Math.max(start, end)).map(one => one.id)
  const dates = [from, to].map(id => lookup.meetingDate(id)) as [string, string]
  return {
    id: contentId('transition', seat, ...dates),
    seat,
    from,
    to,
    skipped: between,
    sameSlot: dates.every(date => date.length >= 7) && dates[0].slice(5, 7) === dates[1].slice(5, 7),
    caveats: caveatsBetween(seat, from, to, between, lookup),
  }
}

function caveatsBetween(
  seat: string | null,
  from: string,
  to: string,
  skipped: readonly string[],
  lookup: Lookup,
): Caveat[] {
  const caveats: Caveat[] = []
  if (skipped.length > 0)
    caveats.push({ code: 'seat-skipped', message: `Nothing can be said of ${skipped.join(', ')}.` })
  if (seat === null) return caveats
  const [before, after] = [hearingAt(seat, from, lookup), hearingAt(seat, to, lookup)]
  if (!before || !after) return caveats
  return [
    ...caveats,
    ...changed('holder-changed', namesOf(before), namesOf(after), '、'),
    ...changed('role-changed', rolesOf(before), rolesOf(after), ', '),
    ...changed('genre-differs', genresOf(before, lookup), genresOf(after, lookup), ', '),
    ...shorterRecord(before, after),
    ...cutOff(before),
  ]
}

export function hearingAt(seat: string, meeting: string, lookup: Lookup): Hearing | null {
  return lookup.hearings.get(seat)?.find(one => one.meeting.id === meeting) ?? null
}

/** What one side has and the other shares none of, said where both sides are known. */
function changed(
  code: Caveat['code'],
  was: readonly string[],
  is: readonly string[],
  comma: string,
): Caveat[] {
  if (was.length === 0 || is.length === 0 || is.some(one => was.includes(one))) return []
  return [{ code, message: `${was.join(comma)} → ${is.join(comma)}` }]
}

const namesOf = ({ turns }: Hearing) => [...new Set(turns.flatMap(turn => turn.speaker ?? []))]
const rolesOf = ({ turns }: Hearing) => [...new Set(turns.flatMap(turn => turn.role ?? []))]

function genresOf({ turns }: Hearing, lookup: Lookup): Genre[] {
  const ids = new Set(turns.map(turn => turn.document))
  return [...new Set(lookup.record.documents.filter(one => ids.has(one.id)).map(one => one.genre))]
}

function shorterRecord(before: Hearing, after: Hearing): Caveat[] {
  const share = lengthOf(after) / Math.max(1, lengthOf(before))
  if (share >= SHORTER_RECORD) return []
  const percent = Math.round(share * 100)
  return [
    {
      code: 'shorter-record',
      message: `The later record has ${percent}% of the earlier one's length.`,
    },
  ]
}

/** Characters of a hearing's statements. */
const lengthOf = ({ statements }: Hearing) => statements.reduce((sum, { text }) => sum + text.length, 0)

function cutOff({ reason, meeting }: Hearing): Caveat[] {
  if (reason !== 'cut-off') return []
  return [
    {
      code: 'cut-off',
      message: `The paper of ${meeting.id} is cut off: it may have stood in the missing part.`,
    },
  ]
}
