import { incomparability, roleClass } from '../model/comparability.js'
import type { Genre } from '../model/document.js'
import type { Caveat } from '../model/finding.js'
import type { Hearing } from '../model/hearing.js'
import { bigrams } from '../text/likeness.js'
import { compareKey } from '../text/normalize.js'
import type { Evidence, Lookup } from './lookup.js'
import type { Transition } from './transitions.js'

/** Pairings below this score are said to be weak. */
const WEAK_MATCH = 0.6
/** A later record below this share of the earlier one's length makes silence less telling. */
const SHORTER_RECORD = 0.5

/** What a reader must know before relying on a finding. */
export function caveatsOf(transition: Transition, lookup: Lookup): Caveat[] {
  return [
    ...skippedMeetings(transition),
    ...changedHolder(transition, lookup),
    ...differentRecords(transition, lookup),
    ...passedDeadline(transition, lookup),
    ...incomparableFigure(transition, lookup),
    ...movedSection(transition, lookup),
    ...weakMatch(transition),
    ...cutOffBefore(transition),
  ]
}

function skippedMeetings({ skipped }: Transition): Caveat[] {
  if (skipped.length === 0) return []
  return [{ code: 'seat-skipped', message: `Nothing can be said of ${skipped.join(', ')}.` }]
}

function changedHolder({ thread, from, to }: Transition, lookup: Lookup): Caveat[] {
  const [before, after] = [hearing(thread.seat, from, lookup), hearing(thread.seat, to, lookup)]
  const caveats: Caveat[] = []
  const [was, is] = [namesOf(before), namesOf(after)]
  if (was.length > 0 && is.length > 0 && !is.some(name => was.includes(name)))
    caveats.push({ code: 'holder-changed', message: `${was.join('、')} → ${is.join('、')}` })
  const [had, has] = [rolesOf(before), rolesOf(after)]
  if (had.length > 0 && has.length > 0 && !has.some(role => had.includes(role)))
    caveats.push({ code: 'role-changed', message: `${had.join(', ')} → ${has.join(', ')}` })
  return caveats
}

function hearing(seat: string | null, meeting: string, lookup: Lookup): Hearing | null {
  if (seat === null) return null
  return lookup.hearings.get(seat)?.find(one => one.meeting.id === meeting) ?? null
}

const namesOf = (heard: Hearing | null) => [
  ...new Set(heard?.turns.flatMap(turn => turn.speaker ?? []) ?? []),
]
const rolesOf = (heard: Hearing | null) => [...new Set(heard?.turns.flatMap(turn => turn.role ?? []) ?? [])]

function differentRecords({ thread, from, to, status }: Transition, lookup: Lookup): Caveat[] {
  const [before, after] = [hearing(thread.seat, from, lookup), hearing(thread.seat, to, lookup)]
  if (!before || !after) return []
  const caveats: Caveat[] = []
  const [was, is] = [genresOf(before, lookup), genresOf(after, lookup)]
  if (!is.some(genre => was.includes(genre)))
    caveats.push({ code: 'genre-differs', message: `${was.join(', ')} → ${is.join(', ')}` })
  const share = lengthOf(after) / Math.max(1, lengthOf(before))
  if (status === 'disappeared' && share < SHORTER_RECORD)
    caveats.push({
      code: 'shorter-record',
      message: `The later record has ${Math.round(share * 100)}% of the earlier one's length.`,
    })
  return caveats
}

function genresOf(heard: Hearing, lookup: Lookup): Genre[] {
  const ids = new Set(heard.turns.map(turn => turn.document))
  return [...new Set(lookup.record.documents.filter(one => ids.has(one.id)).map(one => one.genre))]
}

/** Characters of a hearing's statements. */
function lengthOf(heard: Hearing): number {
  return heard.statements.reduce((sum, { text }) => sum + text.length, 0)
}

/**
 * A dated commitment that was dropped and whose day came: before the meeting that drops it, or before the
 * series ends without its being taken up again. Silence counts only where the seat was heard after that day.
 */
function passedDeadline({ thread, to, status, before }: Transition, lookup: Lookup): Caveat[] {
  if (status !== 'disappeared' || before === null) return []
  const evidence = lookup.evidence(before)
  const due = dueDate(evidence)
  if (due === null || isReported(evidence, hearing(thread.seat, to, lookup), lookup)) return []
  if (due < lookup.meetingDate(to))
    return [{ code: 'deadline-passed', message: `Due ${due}, before this meeting, which is silent on it.` }]
  const last = lookup.record.meetings.at(-1)
  const later = thread.cells.slice(thread.cells.findIndex(cell => cell.meeting === to))
  if (!last || due >= last.date || later.some(cell => cell.state === 'observed')) return []
  const heard = later.some(cell => cell.state === 'absent' && lookup.meetingDate(cell.meeting) > due)
  if (!heard)
    return [{ code: 'deadline-unheard', message: `Due ${due}; the seat is not heard after that day.` }]
  return [{ code: 'deadline-passed', message: `Due ${due}; no later paper of this seat takes it up.` }]
}

/** Whether the later paper reports a result of the measure, or of a measure in the goal: that is not silence. */
function isReported(evidence: Evidence, later: Hearing | null, lookup: Lookup): boolean {
  const ids = evidence.type === 'goal' ? evidence.figures : [evidence.id]
  const promised = ids.flatMap(id => lookup.evidence(id))
  const keys = promised.flatMap(one => (one.type === 'figure' ? (one.measure?.key ?? []) : []))
  return (later?.figures ?? []).some(
    figure => roleClass(figure) === 'actual' && figure.measure !== null && keys.includes(figure.measure.key),
  )
}

function dueDate(evidence: Evidence): string | null {
  if (evidence.type === 'goal') return evidence.deadline?.date ?? null
  if (evidence.type !== 'figure' || evidence.role !== 'target') return null
  return evidence.deadline?.date ?? evidence.period?.end ?? null
}

function incomparableFigure(transition: Transition, lookup: Lookup): Caveat[] {
  const { thread, from, to, status } = transition
  if (status !== 'disappeared' && status !== 'new') return []
  const own = lookup.evidence((transition.before ?? transition.after) as string)
  if (own.type !== 'figure') return []
  const other = hearing(thread.seat, status === 'new' ? from : to, lookup)
  const rival = other?.figures.find(one => one.measure !== null && one.measure.key === own.measure?.key)
  if (!rival) return []
  const why = incomparability(own, rival) ?? (rival.role === own.role ? 'period' : 'role')
  return [{ code: 'not-comparable', message: `${rival.id} “${rival.surface}” has another ${why}.` }]
}

/** A claim has moved where the section it stood in is still there, and says it no more. */
function movedSection({ thread, status, before, after, to }: Transition, lookup: Lookup): Caveat[] {
  if (status !== 'kept' || before === null || after === null) return []
  const sectionOf = (id: string) => lookup.statement(lookup.evidence(id)).section[0] ?? ''
  const [was, is] = [sectionOf(before), sectionOf(after)]
  const title = bareTitle(was)
  const titles = hearing(thread.seat, to, lookup)?.statements.map(one => bareTitle(one.section[0] ?? ''))
  const claims = thread.cells.find(cell => cell.meeting === to)?.claims ?? []
  const stayed = claims.some(id => isSameTitle(title, bareTitle(sectionOf(id))))
  if (title === '' || is === '' || stayed || !titles?.includes(title)) return []
  return [{ code: 'moved', message: `${was} → ${is}` }]
}

/** Numbering in front of a title, and the years that yearly reports name in it. */
const NUMBERING = /^[（(]?(?:第?[一二三四五六七八九十百]+|\d+)(?:[章节部]分?|[）)、.．])\s*/u
const YEARS = /[\d〇○零一二三四五六七八九]{4}年(?:至|—|-)?|[今明去上]年/gu

/** Words of titles that every report has (`主要任务`, `工作回顾`): what moves between them has changed no place. */
const COMMON_TITLE =
  /工作|政府|总体|主要|重点|部署|任务|回顾|总结|安排|目标|要求|思路|建议|全面|做好|和|与|的/gu

/** What a title is about, whatever its number and year; empty where it names no subject. */
function bareTitle(section: string): string {
  const title = compareKey(section).replace(NUMBERING, '').replace(YEARS, '')
  return title.replace(COMMON_TITLE, '') === '' ? '' : title
}

/** Titles that keep this share of their characters are one title, reworded. */
const SAME_TITLE = 0.5

function isSameTitle(before: string, after: string): boolean {
  const [was, is] = [new Set(bigrams(before)), new Set(bigrams(after))]
  const kept = [...was].filter(bigram => is.has(bigram)).length
  return kept >= SAME_TITLE * Math.min(was.size, is.size)
}

function weakMatch({ link }: Transition): Caveat[] {
  if (!link || link.score.value >= WEAK_MATCH) return []
  return [{ code: 'weak-match', message: `The pairing scores ${link.score.value.toFixed(2)}.` }]
}

function cutOffBefore({ thread, from, status }: Transition): Caveat[] {
  const earlier = thread.cells.find(cell => cell.meeting === from)
  if (status !== 'new' || earlier?.reason !== 'cut-off') return []
  return [
    { code: 'cut-off', message: `The paper of ${from} is cut off: it may have stood in the missing part.` },
  ]
}
