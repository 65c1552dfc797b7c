import { readFileSync } from 'node:fs'
import { ANALYSIS_SCHEMA, type Analysis, type AnalyzedDocument } from '../../src/model/analysis.js'
import type { Figure, Goal, Slogan } from '../../src/model/claim.js'
import type { Commitment } from '../../src/model/commitment.js'
import type { Facet, Finding, Status } from '../../src/model/finding.js'
import type { Coverage, Seat } from '../../src/model/seat.js'
import type { Statement, Turn } from '../../src/model/statement.js'
import type { Cell, Thread, ThreadKind } from '../../src/model/thread.js'

const MEETINGS = ['2019-12', '2020-12', '2021-12'] as const
type MeetingId = (typeof MEETINGS)[number]
const TITLES = ['市委九届八次全会', '市委九届十次全会', '市委十届二次全会']

const LAKE = '东湖区'
const RIDGE = '西岭区'
const SURE = { value: 1, parts: {} }

/** Head of a speech: unit, office, name and headline. */
const SPEAKER = /^(.{2}区)(区长|委书记)(.+)：(.+)$/

const texts = new Map(
  MEETINGS.map(id => [id, readFileSync(new URL(`../fixtures/lakes/${id}.txt`, import.meta.url), 'utf8')]),
)

/**
 * The analysis of `test/fixtures/lakes`, written down by hand: two seats at three meetings, one of them not
 * heard at the second, the other's speaker changed. Reporters are tested on it, so that their goldens show
 * what they do and not what an extractor found. Statements are the lines that end in 。, named by their line.
 */
export function lakesAnalysis(): Analysis {
  const turns = MEETINGS.flatMap(turnsOf)
  return {
    schema: ANALYSIS_SCHEMA,
    tool: { version: '0.0.0', segmenter: 'jieba', dictionary: 'test', lexicon: 'test' },
    options: { segmenter: 'jieba', between: null },
    corpus: { root: '/lakes', title: '江州市委全会', place: '江州市', fingerprint: 'f'.repeat(64) },
    meetings: MEETINGS.map((id, at) => ({ id, title: TITLES[at] as string, date: id, body: '市委' })),
    documents: MEETINGS.map(documentOf),
    seats: [LAKE, RIDGE].map(name => seatOf(name, turns)),
    coverage: [LAKE, RIDGE].flatMap(name => MEETINGS.map(meeting => coverageOf(name, meeting, turns))),
    turns,
    statements: MEETINGS.flatMap(meeting => statementsOf(meeting, turns)),
    figures: FIGURES,
    slogans: SLOGANS,
    goals: GOALS,
    commitments: COMMITMENTS,
    topics: [],
    lines: [],
    formulae: [],
    threads: THREADS,
    transitions: [],
    findings: FINDINGS,
    shifts: [],
    witnesses: [],
    diagnostics: [
      {
        code: 'single-meeting',
        severity: 'warning',
        message: '西岭区 is not heard at 2020-12.',
        document: null,
        span: null,
      },
    ],
  }
}

function linesOf(meeting: MeetingId): { text: string; start: number; number: number }[] {
  let start = 0
  return (texts.get(meeting) as string).split('\n').map((text, at) => {
    const line = { text, start, number: at + 1 }
    start += text.length + 1
    return line
  })
}

function documentOf(id: MeetingId): AnalyzedDocument {
  const text = texts.get(id) as string
  return {
    id,
    path: `${id}.txt`,
    meeting: id,
    genre: 'newspaper',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    characters: text.length,
    truncated: null,
    witnessOf: null,
    source: null,
    lineStarts: linesOf(id).map(line => line.start),
  }
}

function turnsOf(meeting: MeetingId): Turn[] {
  const lines = linesOf(meeting)
  const heads = lines.filter(line => SPEAKER.test(line.text))
  return heads.map(({ text, start }, at) => {
    const [, unit = '', office = '', speaker = '', headline = ''] = SPEAKER.exec(text) ?? []
    const role = office === '区长' ? 'mayor_or_head' : 'party_secretary'
    return {
      id: `${meeting}-t${at + 1}`,
      document: meeting,
      meeting,
      kind: 'speech',
      speaker,
      offices: [{ title: `${unit}${office}`, unit, role }],
      seat: unit,
      role,
      headline,
      span: { start, end: heads[at + 1]?.start ?? (texts.get(meeting) as string).length },
      rule: 'heading',
    }
  })
}

function statementsOf(meeting: MeetingId, turns: readonly Turn[]): Statement[] {
  return linesOf(meeting)
    .filter(line => line.text.endsWith('。'))
    .map(({ text, start, number }) => {
      const turn = turns.findLast(one => one.meeting === meeting && one.span.start <= start) as Turn
      return {
        id: `${meeting}:${number}`,
        turn: turn.id,
        document: meeting,
        section: [],
        span: { start, end: start + text.length },
        text,
        witnessOf: null,
      }
    })
}

function seatOf(name: string, turns: readonly Turn[]): Seat {
  const holders = turns
    .filter(turn => turn.seat === name)
    .map(({ meeting, speaker, role, offices }) => ({
      meeting,
      speaker: speaker ?? '',
      role,
      offices: offices.map(office => office.title),
    }))
  return { id: name, name, type: 'district', place: '江州市', holders }
}

function coverageOf(seat: string, meeting: string, all: readonly Turn[]): Coverage {
  const turns = all.filter(turn => turn.seat === seat && turn.meeting === meeting).map(turn => turn.id)
  const heard = turns.length > 0
  return { seat, meeting, state: heard ? 'heard' : 'not_heard', turns, reason: heard ? null : 'no-turn' }
}

/** Where a claim stands: `2019-12:3` is line 3 of that document. */
function placed(id: string, surface: string) {
  const [meeting = '', line = ''] = (id.split('/')[0] as string).split(':')
  const { text, start } = linesOf(meeting as MeetingId)[Number(line) - 1] as { text: string; start: number }
  const at = start + text.indexOf(surface)
  return {
    id,
    statement: `${meeting}:${line}`,
    turn: `${meeting}-t1`,
    document: meeting,
    span: { start: at, end: at + surface.length },
    rule: 'by-hand',
    score: SURE,
  }
}

function slogan(id: string, surface: string, members: readonly string[] = []): Slogan {
  const kind = members.length > 0 ? 'list' : 'quoted'
  return { ...placed(id, surface), surface, canonical: surface, kind, members }
}

function figure(id: string, surface: string, value: string, unit: string, measure: string): Figure {
  return {
    ...placed(id, surface),
    surface,
    text: surface,
    kind: 'count',
    lower: value,
    upper: value,
    lowerInclusive: true,
    upperInclusive: true,
    approx: surface.endsWith('左右') ? 'about' : 'none',
    unit,
    measure: { text: measure, key: measure, score: 1 },
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
  }
}

const SLOGANS: Slogan[] = [
  slogan('2019-12:3/1', '四湖联动'),
  slogan('2019-12:3/2', '精细化、统筹化、全民化', ['精细化', '统筹化', '全民化']),
  slogan('2019-12:6/1', '湖畔夜校'),
  slogan('2019-12:10/1', '西部山水门户'),
  slogan('2020-12:3/1', '四湖联动'),
  slogan('2020-12:3/2', '精细化、系统化、全民化、标准化', ['精细化', '系统化', '全民化', '标准化']),
  slogan('2020-12:5/1', '一湖一策'),
  slogan('2021-12:3/1', '四湖联动'),
  slogan('2021-12:3/2', '湖畔夜校'),
  slogan('2021-12:3/3', '一湖一策'),
  slogan('2021-12:8/1', '中部山水门户'),
]

const FIGURES: Figure[] = [
  figure('2019-12:4/1', '30个', '30', '个', '新建口袋公园'),
  figure('2019-12:4/2', '20个', '20', '个', '改造老旧小区'),
  figure('2019-12:5/1', '100公里以上', '100', '公里', '环湖绿道'),
  figure('2019-12:11/1', '3万亩', '20000000', '平方米', '造林'),
  figure('2020-12:4/1', '50个', '50', '个', '新建口袋公园'),
  figure('2020-12:4/2', '20个', '20', '个', '改造老旧小区'),
  figure('2021-12:4/1', '45个左右', '45', '个', '新建口袋公园'),
  figure('2021-12:9/1', '4万亩', '26666667', '平方米', '造林'),
]

const GOALS: Goal[] = [
  {
    ...placed('2019-12:5/2', '建成环湖绿道100公里以上'),
    text: '建成环湖绿道100公里以上',
    verb: '建成',
    object: '环湖绿道',
    deadline: { text: '三年内', date: '2022-12-31' },
    figures: ['2019-12:5/1'],
  },
]

/** A thread from the claims observed at each meeting, `-` where absent, `?` where the seat was not heard. */
function thread(kind: ThreadKind, seat: string, label: string, row: readonly string[]): Thread {
  const cells = row.map((claim, at): Cell => {
    const meeting = MEETINGS[at] as string
    if (claim === '?') return { meeting, state: 'unobserved', claims: [], reason: 'seat-not-heard' }
    if (claim === '-') return { meeting, state: 'absent', claims: [], reason: null }
    return { meeting, state: 'observed', claims: [claim], reason: null }
  })
  return { id: `${seat}/${label}`, aliases: [], kind, seat, label, cells }
}

const THREADS: Thread[] = [
  thread('slogan', LAKE, '四湖联动', ['2019-12:3/1', '2020-12:3/1', '2021-12:3/1']),
  thread('slogan', LAKE, '精细化、统筹化、全民化', ['2019-12:3/2', '2020-12:3/2', '-']),
  thread('slogan', LAKE, '湖畔夜校', ['2019-12:6/1', '-', '2021-12:3/2']),
  thread('slogan', LAKE, '一湖一策', ['-', '2020-12:5/1', '2021-12:3/3']),
  thread('slogan', RIDGE, '西部山水门户', ['2019-12:10/1', '?', '2021-12:8/1']),
  thread('figure', LAKE, '新建口袋公园', ['2019-12:4/1', '2020-12:4/1', '2021-12:4/1']),
  thread('figure', LAKE, '改造老旧小区', ['2019-12:4/2', '2020-12:4/2', '-']),
  thread('figure', RIDGE, '造林', ['2019-12:11/1', '?', '2021-12:9/1']),
  thread('goal', LAKE, '环湖绿道', ['2019-12:5/2', '-', '-']),
  thread('statement', LAKE, '把湖岸还给市民', ['2019-12:3', '2020-12:3', '-']),
]

/** A finding of a thread between two meetings; its evidence is what the thread holds there. */
function finding(
  status: Status,
  label: string,
  from: MeetingId,
  to: MeetingId,
  facets: readonly Facet[] = [],
  rest: Partial<Finding> = {},
): Omit<Finding, 'id'> {
  const thread = THREADS.find(one => one.label === label) as Thread
  const claimAt = (meeting: string) => thread.cells.find(cell => cell.meeting === meeting)?.claims[0] ?? null
  return {
    thread: thread.id,
    kind: thread.kind,
    seat: thread.seat,
    from,
    to,
    skipped: thread.seat === RIDGE ? ['2020-12'] : [],
    transition: `${thread.seat ?? 'series'}@${from}..${to}`,
    status,
    before: claimAt(from),
    after: claimAt(to),
    parts: [],
    facets,
    replacedBy: null,
    history: null,
    salience: SURE,
    score: SURE,
    rule: 'by-hand',
    caveats: [],
    ...rest,
  }
}

const HOLDER_CHANGED = [{ code: 'holder-changed', message: '李明 → 陈刚' }] as const
const SKIPPED = [{ code: 'seat-skipped', message: '2020-12' }] as const

const FINDINGS: Finding[] = [
  finding('changed', '精细化、统筹化、全民化', '2019-12', '2020-12', [
    { facet: 'members', added: ['系统化', '标准化'], removed: ['统筹化'], kept: ['精细化', '全民化'] },
    {
      facet: 'wording',
      relation: 'swaps_member',
      edits: [
        { op: 'equal', text: '精细化、' },
        { op: 'delete', text: '统筹化' },
        { op: 'insert', text: '系统化' },
        { op: 'equal', text: '、全民化' },
        { op: 'insert', text: '、标准化' },
      ],
    },
  ]),
  finding('disappeared', '环湖绿道', '2019-12', '2020-12', [], { replacedBy: '2020-12:5/1' }),
  finding(
    'changed',
    '西部山水门户',
    '2019-12',
    '2021-12',
    [
      {
        facet: 'wording',
        relation: 'swaps_member',
        edits: [
          { op: 'delete', text: '西部' },
          { op: 'insert', text: '中部' },
          { op: 'equal', text: '山水门户' },
        ],
      },
    ],
    { caveats: SKIPPED },
  ),
  finding('changed', '新建口袋公园', '2019-12', '2020-12', [
    { facet: 'value', before: '30', after: '50', absolute: '20', relative: '66.7' },
    { facet: 'deadline', before: '2020-12-31', after: '2021-12-31', sense: 'later' },
  ]),
  finding(
    'changed',
    '新建口袋公园',
    '2020-12',
    '2021-12',
    [{ facet: 'value', before: '50', after: '45', absolute: '-5', relative: '-10' }],
    { caveats: HOLDER_CHANGED },
  ),
  finding(
    'changed',
    '造林',
    '2019-12',
    '2021-12',
    [{ facet: 'value', before: '20000000', after: '26666667', absolute: '6666667', relative: '33.3' }],
    { caveats: SKIPPED },
  ),
  finding('disappeared', '湖畔夜校', '2019-12', '2020-12'),
  finding('returned', '湖畔夜校', '2020-12', '2021-12', [], { caveats: HOLDER_CHANGED }),
  finding('disappeared', '改造老旧小区', '2020-12', '2021-12', [], { caveats: HOLDER_CHANGED }),
  finding('new', '一湖一策', '2019-12', '2020-12'),
  finding('changed', '把湖岸还给市民', '2019-12', '2020-12', [
    {
      facet: 'wording',
      relation: null,
      edits: [
        { op: 'delete', text: '围绕' },
        { op: 'insert', text: '落实' },
        { op: 'equal', text: '市委“四湖联动”布局，东湖区将以精细化、' },
        { op: 'delete', text: '统筹化' },
        { op: 'insert', text: '系统化' },
        { op: 'equal', text: '、全民化' },
        { op: 'insert', text: '、标准化' },
        { op: 'equal', text: '治理为抓手，把湖岸还给市民。' },
      ],
    },
  ]),
  finding('disappeared', '把湖岸还给市民', '2020-12', '2021-12'),
  finding('persisted', '四湖联动', '2019-12', '2020-12'),
  finding('persisted', '四湖联动', '2020-12', '2021-12'),
  finding('persisted', '改造老旧小区', '2019-12', '2020-12'),
  finding('persisted', '一湖一策', '2020-12', '2021-12'),
].map((one, at) => ({ ...one, id: `F${String(at + 1).padStart(2, '0')}` }))

/** A goal with its figures, or a figure alone, as a promise. */
function promise(claim: Figure | Goal): Commitment {
  const { id, statement, turn, document, span, rule, score, text, deadline } = claim
  const isGoal = 'verb' in claim
  const object = isGoal ? claim.object : (claim.measure?.key ?? '')
  return {
    id: `${id}/c`,
    statement,
    turn,
    document,
    span: [span.start, span.end],
    text,
    rule,
    score,
    stage: 'promised',
    verb: isGoal ? claim.verb : '',
    strength: [],
    object: { text: object, key: object },
    figures: isGoal ? claim.figures : [id],
    slogans: [],
    goal: isGoal ? id : null,
    deadline,
    topics: [],
    scope: null,
    horizon: null,
  }
}

const owned = GOALS.flatMap(goal => goal.figures)
const COMMITMENTS: Commitment[] = [...GOALS, ...FIGURES.filter(({ id }) => !owned.includes(id))].map(promise)
