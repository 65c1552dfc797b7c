import type { Analysis } from '../../src/model/analysis.js'
import type { Span } from '../../src/model/span.js'

/** Two short papers with everything that breaks careless writers: markup, formulae, quotes, an astral character. */
export const SOURCES = new Map([
  ['d1', '甲区委书记𠮷春说，<A&B>大道\n年底通车；打造“双\n城”。\n'],
  ['d2', '=1+1是算式，不是公式。建成30公里绿道，深化“双城”。\n'],
])

export const spanIn = (document: string, quote: string): Span => {
  const text = SOURCES.get(document) ?? ''
  const at = text.indexOf(quote)
  if (at < 0) throw new Error(`${quote} is not in ${document}`)
  const start = [...text.slice(0, at)].length
  return { start, end: start + [...quote].length }
}

const whole = (document: string): Span => ({ start: 0, end: [...(SOURCES.get(document) ?? '')].length })

const lineStarts = (document: string) =>
  [...(SOURCES.get(document) ?? '')].flatMap((character, index) => (character === '\n' ? [index + 1] : []))

const score = { value: 0.9, parts: { form: 0.9 } }
const document = (id: string, meeting: string) => ({
  id,
  path: `${id}.txt`,
  meeting,
  genre: 'newspaper' as const,
  encoding: 'utf-8',
  sha256: '0'.repeat(64),
  characters: [...(SOURCES.get(id) ?? '')].length,
  truncated: null,
  witnessOf: null,
  source: null,
  lineStarts: [0, ...lineStarts(id)],
})
const turn = (id: string, document: string, meeting: string, span: Span) => ({
  id,
  document,
  meeting,
  kind: 'speech' as const,
  speaker: '𠮷春',
  offices: [{ title: '甲区委书记', unit: '甲区', role: 'party_secretary' as const }],
  seat: '甲区',
  role: 'party_secretary' as const,
  headline: null,
  span,
  rule: 'sample',
})

export const ANALYSIS: Analysis = {
  schema: 'policy-diff/analysis@2',
  tool: { version: '0.0.0', segmenter: 'intl', dictionary: 'none', lexicon: 'none' },
  options: { segmenter: 'intl', between: null },
  corpus: { root: '/nowhere', title: '乙市 <全会>', place: '乙市', fingerprint: 'f'.repeat(64) },
  meetings: [
    { id: '2020-07', title: '第一次全会', date: '2020-07', body: '市委' },
    { id: '2021-01', title: '第二次全会', date: '2021-01-05', body: '市委' },
  ],
  documents: [document('d1', '2020-07'), document('d2', '2021-01')],
  seats: [{ id: '甲区', name: '甲区', type: 'district', place: '乙市', holders: [] }],
  coverage: [
    { seat: '甲区', meeting: '2020-07', state: 'heard', turns: ['t1'], reason: null },
    { seat: '甲区', meeting: '2021-01', state: 'heard', turns: ['t2'], reason: null },
  ],
  turns: [turn('t1', 'd1', '2020-07', whole('d1')), turn('t2', 'd2', '2021-01', whole('d2'))],
  statements: [
    {
      id: 's1',
      turn: 't1',
      document: 'd1',
      section: [],
      span: spanIn('d1', '甲区委书记𠮷春说，<A&B>大道\n年底通车；'),
      text: '甲区委书记𠮷春说，<A&B>大道年底通车；',
      witnessOf: null,
    },
    {
      id: 's2',
      turn: 't1',
      document: 'd1',
      section: ['一、城建'],
      span: spanIn('d1', '打造“双\n城”。'),
      text: '打造“双城”。',
      witnessOf: null,
    },
    {
      id: 's3',
      turn: 't2',
      document: 'd2',
      section: [],
      span: spanIn('d2', '=1+1是算式，不是公式。'),
      text: '=1+1是算式，不是公式。',
      witnessOf: null,
    },
    {
      id: 's4',
      turn: 't2',
      document: 'd2',
      section: [],
      span: spanIn('d2', '建成30公里绿道，深化“双城”。'),
      text: '建成30公里绿道，深化“双城”。',
      witnessOf: null,
    },
  ],
  figures: [
    {
      id: 'f1',
      statement: 's4',
      turn: 't2',
      document: 'd2',
      span: spanIn('d2', '30公里'),
      rule: 'sample',
      score,
      surface: '30公里',
      text: '30公里绿道',
      kind: 'length',
      lower: '30',
      upper: '30',
      lowerInclusive: true,
      upperInclusive: true,
      approx: 'none',
      unit: '公里',
      measure: { text: '绿道', key: '绿道', score: 0.9 },
      scope: null,
      aspect: 'level',
      direction: null,
      basis: null,
      role: 'target',
      period: null,
      deadline: null,

      horizon: null,
      threshold: null,
      paired: [],
    },
  ],
  slogans: (
    [
      ['l1', 's2', 't1', 'd1', '双\n城'],
      ['l2', 's4', 't2', 'd2', '双城'],
    ] as const
  ).map(([id, statement, turn, document, quote]) => ({
    id,
    statement,
    turn,
    document,
    span: spanIn(document, quote),
    rule: 'sample',
    score,
    surface: '双城',
    canonical: '双城',
    kind: 'quoted' as const,
    members: [],
  })),
  goals: [
    {
      id: 'g1',
      statement: 's4',
      turn: 't2',
      document: 'd2',
      span: spanIn('d2', '建成30公里绿道'),
      rule: 'sample',
      score,
      text: '建成30公里绿道',
      verb: '建成',
      object: '绿道',
      deadline: { text: '年底', date: '2021-12-31' },
      figures: ['f1'],
    },
  ],
  commitments: [],
  topics: [],
  lines: [],
  formulae: [],
  threads: [
    {
      id: 'h1',
      aliases: [],
      kind: 'slogan',
      seat: '甲区',
      label: '双城',
      cells: [
        { meeting: '2020-07', state: 'observed', claims: ['l1'], reason: null },
        { meeting: '2021-01', state: 'observed', claims: ['l2'], reason: null },
      ],
    },
  ],
  transitions: [],
  shifts: [],
  findings: [
    {
      id: 'n1',
      thread: 'h1',
      kind: 'slogan',
      seat: '甲区',
      from: '2020-07',
      to: '2021-01',
      skipped: [],
      transition: '甲区@2020-07..2021-01',
      status: 'persisted',
      before: 'l1',
      after: 'l2',
      parts: [],
      facets: [],
      replacedBy: null,
      history: null,
      salience: score,
      score,
      rule: 'sample',
      caveats: [],
    },
  ],
  witnesses: [
    {
      meeting: '2020-07',
      documents: ['d1', 'd2'],
      passages: [],
      variants: [
        {
          kind: 'word',
          readings: [
            { document: 'd1', span: { start: 0, end: 2 }, text: '甲区' },
            { document: 'd2', span: { start: 0, end: 2 }, text: '=1' },
          ],
          likelier: 'd1',
          reason: 'sample',
        },
      ],
    },
  ],
  diagnostics: [],
}

export const INPUT = { analysis: ANALYSIS, sources: SOURCES }
