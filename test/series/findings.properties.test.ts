import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facet, Finding } from '../../src/model/finding.js'
import type { SeriesRecord } from '../../src/model/record.js'
import { compareSeries } from '../../src/series/series.js'
import { type Heard, series } from '../builders/series.js'

const MEETINGS = ['2019', '2020', '2021']
const SEATS = ['甲区', '乙县', '丙局']

/** Sentences with formulae that are related to each other in all ways, goals that resemble, figures that vary. */
const SENTENCES = [
  '建设“国家中心城市”。',
  '建设“现代化国家中心城市”。',
  '推进“三项工程、一项管理”。',
  '以“品质化、统筹化、全民化”治城。',
  '以“品质化、系统化、全民化、精细化”治城。',
  '落实“北静”，走好“枢纽+开放”的路子。',
  '《打造|先进制造业基地》。',
  '《打造|全国先进制造业基地核心区》。',
  '《深入开展|国土绿化》，《完成|河道整治|2020-12-31》。',
  '开工{城建项目:20个|target|2020-12-31}。',
  '开工{城建项目:≥30个|target}。',
  '完成{投资:5%|achieved}，提高{投资:5百分点|achieved}。',
]

const speech = fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
const hearing = (seat: string, meeting: string) =>
  fc
    .option(speech, { freq: 4, nil: null })
    .map((says): Heard[] => (says === null ? [] : [{ seat, meeting, says: says.join('') }]))
const heardAt = (meetings: readonly string[]) =>
  fc
    .tuple(...SEATS.flatMap(seat => meetings.map(meeting => hearing(seat, meeting))))
    .map(parts => parts.flat())

const findings = (record: SeriesRecord) => compareSeries(record).findings

/** What a finding says, without the ids that depend on where the evidence stands. */
function gist(record: SeriesRecord) {
  const quote = quotes(record)
  return (one: Finding) =>
    [one.seat, one.kind, one.from, one.to, one.status, quote(one.before), quote(one.after)].join(' ')
}

function quotes(record: SeriesRecord): (id: string | null) => string {
  const said = new Map<string, string>([
    ...record.slogans.map(one => [one.id, one.canonical] as const),
    ...record.commitments.map(one => [one.id, `${one.verb}${one.object.text}`] as const),
    ...record.figures.map(one => [one.id, one.surface] as const),
    ...record.statements.map(one => [one.id, one.text] as const),
  ])
  return id => (id === null ? '∅' : (said.get(id) ?? '?'))
}

const told = (record: SeriesRecord) => findings(record).map(gist(record)).sort()

describe('findings', () => {
  it('of a meeting compared with itself are all persisted', () => {
    fc.assert(
      fc.property(heardAt(['2019']), heard => {
        const twice = [...heard, ...heard.map(one => ({ ...one, meeting: '2020' }))]
        const found = findings(series(['2019', '2020'], twice))
        expect(found.filter(one => one.status !== 'persisted')).toEqual([])
      }),
    )
  })

  it('mirror when two meetings swap places', () => {
    fc.assert(
      fc.property(heardAt(['2019', '2020']), heard => {
        const record = series(['2019', '2020'], heard)
        const swapped = { ...record, meetings: record.meetings.toReversed() }
        const mirrored = findings(swapped).map(one => gist(record)(mirror(one)))
        expect(mirrored.sort()).toEqual(told(record))
      }),
    )
  })

  it('mirror the members and values that changed', () => {
    fc.assert(
      fc.property(heardAt(['2019', '2020']), heard => {
        const record = series(['2019', '2020'], heard)
        const swapped = { ...record, meetings: record.meetings.toReversed() }
        const facets = (list: readonly Finding[], of: (facet: Facet) => string) =>
          list.flatMap(one => one.facets.map(of)).sort()
        expect(facets(findings(swapped), facet => describeFacet(facet, true))).toEqual(
          facets(findings(record), facet => describeFacet(facet, false)),
        )
      }),
    )
  })

  it('never say that a seat dropped something where it was not heard', () => {
    fc.assert(
      fc.property(heardAt(MEETINGS), fc.nat(), (heard, pick) => {
        fc.pre(heard.length > 0)
        const removed = heard[pick % heard.length] as Heard
        const record = series(
          MEETINGS,
          heard.filter(one => one !== removed),
        )
        const concluded = findings(record).filter(
          one => one.seat === removed.seat && one.to === removed.meeting,
        )
        expect(concluded).toEqual([])
        const cells = compareSeries(record)
          .threads.filter(thread => thread.seat === removed.seat)
          .flatMap(thread => thread.cells.filter(cell => cell.meeting === removed.meeting))
        expect(cells.filter(cell => cell.state !== 'unobserved')).toEqual([])
      }),
    )
  })

  it('of a seat do not change when another seat is heard', () => {
    fc.assert(
      fc.property(heardAt(MEETINGS), speech, (heard, says) => {
        const record = series(MEETINGS, heard)
        const more = series(MEETINGS, [
          ...heard,
          { seat: '丁镇', meeting: '2020', says: says.join(''), document: 'unrelated' },
        ])
        const seats = (list: string[]) => list.filter(one => !/^ |^丁镇/u.test(one))
        expect(seats(told(more))).toEqual(seats(told(record)))
      }),
    )
  })

  it('do not depend on the order of files', () => {
    fc.assert(
      fc.property(heardAt(MEETINGS), heard => {
        expect(told(series(MEETINGS, heard.toReversed()))).toEqual(told(series(MEETINGS, heard)))
      }),
    )
  })
})

const MIRRORED = { new: 'disappeared', disappeared: 'new' } as const

function mirror(one: Finding): Finding {
  const status = one.status === 'new' || one.status === 'disappeared' ? MIRRORED[one.status] : one.status
  return { ...one, status, from: one.to, to: one.from, before: one.after, after: one.before }
}

function describeFacet(facet: Facet, mirrored: boolean): string {
  if (facet.facet === 'members') {
    const [added, removed] = mirrored ? [facet.removed, facet.added] : [facet.added, facet.removed]
    return `members +${added.join(',')} −${removed.join(',')}`
  }
  if (facet.facet === 'value')
    return mirrored ? `value ${facet.after} ${facet.before}` : `value ${facet.before} ${facet.after}`
  return facet.facet
}
