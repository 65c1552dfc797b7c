import { describe, expect, it } from 'vitest'
import { rollSeats } from '../../src/attribute/seats.js'
import { createGazetteer } from '../../src/domain/gazetteer.js'
import type { SourceDocument } from '../../src/model/document.js'
import type { Turn } from '../../src/model/statement.js'

const MEETINGS = ['2019-01', '2020-01', '2021-01'].map(id => ({ id, title: id, date: id, body: null }))

const documentOf = (meeting: string, truncated: SourceDocument['truncated'] = null): SourceDocument => ({
  id: meeting,
  path: `${meeting}.txt`,
  meeting,
  genre: 'newspaper',
  encoding: 'utf-8',
  sha256: '',
  text: '',
  truncated,
  witnessOf: null,
  source: null,
})

const turnOf = (meeting: string, seat: string, turn: Partial<Turn> = {}): Turn => ({
  id: `${meeting} ${seat}`,
  document: meeting,
  meeting,
  kind: 'speech',
  speaker: null,
  offices: [],
  seat,
  role: null,
  headline: null,
  span: { start: 0, end: 1 },
  rule: 'reported-speech',
  ...turn,
})

const roll = (turns: Turn[], cutOff: string[] = [], unread: string[] = []) =>
  rollSeats({
    unread,
    meetings: MEETINGS,
    documents: MEETINGS.map(({ id }) => documentOf(id, cutOff.includes(id) ? 'start' : null)),
    turns,
    gazetteer: createGazetteer({ place: '郑州市', units: [] }),
  })
const statesOf = ({ coverage }: ReturnType<typeof roll>, seat: string) =>
  coverage
    .filter(one => one.seat === seat)
    .map(({ state, reason }) => `${state}${reason ? ` ${reason}` : ''}`)

describe('the roll of seats', () => {
  it('says of every seat at every meeting whether it was heard', () => {
    const rolled = roll([turnOf('2019-01', '登封市'), turnOf('2021-01', '登封市')])
    expect(statesOf(rolled, '登封市')).toEqual(['heard', 'not_heard no-turn', 'heard'])
  })

  it('does not take a chorus or commentary for the seat', () => {
    const rolled = roll([
      turnOf('2019-01', '郑州市', { kind: 'report' }),
      turnOf('2020-01', '郑州市', { kind: 'collective' }),
      turnOf('2021-01', '郑州市', { kind: 'editorial' }),
    ])
    expect(statesOf(rolled, '郑州市')).toEqual([
      'heard',
      'partial collective-only',
      'partial collective-only',
    ])
  })

  it('calls a seat partly heard where its document is cut off', () => {
    const rolled = roll([turnOf('2019-01', '郑州市', { kind: 'report' })], ['2019-01'])
    expect(statesOf(rolled, '郑州市')[0]).toBe('partial cut-off')
  })

  it('calls a seat partly heard where another paper of the meeting could not be read', () => {
    const rolled = roll(
      [turnOf('2019-01', '登封市'), turnOf('2021-01', '登封市')],
      [],
      ['2020-01', '2021-01'],
    )
    expect(statesOf(rolled, '登封市')).toEqual(['heard', 'not_heard no-turn', 'partial cut-off'])
  })

  it('takes only the turn at the missing end of a page for cut off', () => {
    const rolled = roll([turnOf('2019-01', '郑州市'), turnOf('2019-01', '登封市')], ['2019-01'])
    expect([statesOf(rolled, '郑州市')[0], statesOf(rolled, '登封市')[0]]).toEqual([
      'partial cut-off',
      'heard',
    ])
  })

  it('follows the seat through its holders and their offices', () => {
    const secretary = { title: '登封市委书记', unit: '登封市', role: 'party_secretary' } as const
    const mayor = { title: '市长', unit: '登封市', role: 'mayor_or_head' } as const
    const { seats } = roll([
      turnOf('2019-01', '登封市', { speaker: '王鸿勋', role: 'party_secretary', offices: [secretary] }),
      turnOf('2019-01', '登封市', { speaker: '王鸿勋', role: 'party_secretary', offices: [secretary] }),
      turnOf('2020-01', '登封市', { speaker: '杨金军', role: 'mayor_or_head', offices: [mayor] }),
    ])
    expect(seats).toEqual([
      {
        id: '登封市',
        name: '登封市',
        type: 'county_city',
        place: '郑州市',
        holders: [
          { meeting: '2019-01', speaker: '王鸿勋', role: 'party_secretary', offices: ['登封市委书记'] },
          { meeting: '2020-01', speaker: '杨金军', role: 'mayor_or_head', offices: ['市长'] },
        ],
      },
    ])
  })
})
