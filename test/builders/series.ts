import { objectKey } from '../../src/extract/commitments/object.js'
import type { Deadline, Figure, FigureKind, Goal, Slogan } from '../../src/model/claim.js'
import type { Commitment, Horizon } from '../../src/model/commitment.js'
import type { Genre } from '../../src/model/document.js'
import type { Formula } from '../../src/model/formula.js'
import type { SeriesRecord } from '../../src/model/record.js'
import type { Coverage, Role, Seat } from '../../src/model/seat.js'
import type { Statement, Token, Turn, TurnKind } from '../../src/model/statement.js'
import { compareKey } from '../../src/text/normalize.js'

/** One seat's words at one meeting, in the notation of `series`. */
export interface Heard {
  readonly meeting: string
  readonly seat: string
  readonly says: string
  readonly speaker?: string
  readonly role?: Role
  readonly kind?: TurnKind
  readonly headline?: string
  readonly genre?: Genre
  /** Section path of all its statements. */
  readonly section?: readonly string[]
  /** Document, where a meeting has several; by default one per meeting. */
  readonly document?: string
  readonly cutOff?: boolean
}

/**
 * A record of a series from a table that can be read. In `says`, one sentence after another:
 * `“甲、乙”` is a slogan, with members where it has 、 or + ;
 * `《打造|现代产业新城|2021-12-31》` a goal: verb, object, deadline if any;
 * `{项目数:≥20个|target|2021-12-31}` a figure: measure, sign, value, unit, role, deadline if any.
 */
export function series(
  meetings: readonly string[],
  heard: readonly Heard[],
  formulae: readonly Formula[] = [],
): SeriesRecord {
  const parts = heard.map((one, index) => turnOf(one, `t${index + 1}`))
  const seats = [...new Set(heard.map(one => one.seat))]
  const documents = [...new Map(heard.map(one => [documentOf(one), one])).entries()]
  return {
    meetings: meetings.map(id => ({ id, title: id, date: id, body: null })),
    documents: documents.map(([id, { meeting, genre, cutOff }]) => ({
      id,
      path: `${id}.txt`,
      meeting,
      genre: genre ?? 'newspaper',
      encoding: 'utf-8',
      sha256: '',
      text: '',
      truncated: cutOff ? 'end' : null,
      witnessOf: null,
      source: null,
    })),
    seats: seats.map(id => seatOf(id, heard)),
    coverage: seats.flatMap(seat => meetings.map(meeting => coverageOf(seat, meeting, heard, parts))),
    turns: parts.map(part => part.turn),
    statements: parts.flatMap(part => part.statements),
    tokens: new Map(parts.flatMap(part => part.statements.map(one => [one.id, tokensOf(one.text)] as const))),
    figures: parts.flatMap(part => part.figures),
    slogans: parts.flatMap(part => part.slogans),
    goals: parts.flatMap(part => part.goals),
    commitments: parts.flatMap(part => part.commitments),
    formulae,
  }
}

const documentOf = ({ document, meeting }: Heard) => document ?? `d-${meeting}`

function seatOf(id: string, heard: readonly Heard[]): Seat {
  const holders = heard
    .filter(one => one.seat === id && one.speaker)
    .map(one => ({
      meeting: one.meeting,
      speaker: one.speaker as string,
      role: one.role ?? null,
      offices: [],
    }))
  return { id, name: id, type: 'district', place: null, holders }
}

function coverageOf(
  seat: string,
  meeting: string,
  heard: readonly Heard[],
  parts: readonly Said[],
): Coverage {
  const own = heard.flatMap((one, index) => (one.seat === seat && one.meeting === meeting ? [index] : []))
  const turns = own.map(index => (parts[index] as Said).turn.id)
  if (turns.length === 0) return { seat, meeting, state: 'not_heard', turns, reason: 'no-turn' }
  if (own.every(index => heard[index]?.kind === 'collective'))
    return { seat, meeting, state: 'partial', turns, reason: 'collective-only' }
  if (own.every(index => heard[index]?.cutOff))
    return { seat, meeting, state: 'partial', turns, reason: 'cut-off' }
  return { seat, meeting, state: 'heard', turns, reason: null }
}

interface Said {
  readonly turn: Turn
  readonly statements: Statement[]
  readonly slogans: Slogan[]
  readonly figures: Figure[]
  readonly goals: Goal[]
  readonly commitments: Commitment[]
}

function turnOf(heard: Heard, id: string): Said {
  const said: Said = {
    turn: {
      id,
      document: documentOf(heard),
      meeting: heard.meeting,
      kind: heard.kind ?? 'speech',
      speaker: heard.speaker ?? null,
      offices: [],
      seat: heard.seat,
      role: heard.role ?? null,
      headline: heard.headline ?? null,
      span: { start: 0, end: 0 },
      rule: 'test',
    },
    statements: [],
    slogans: [],
    figures: [],
    goals: [],
    commitments: [],
  }
  for (const sentence of heard.says.match(/[^。]+。?/gu) ?? []) state(sentence.trim(), heard, said)
  return said
}

function state(marked: string, heard: Heard, said: Said): void {
  const id = `${said.turn.id}-s${said.statements.length + 1}`
  const { turn } = said
  let text = ''
  const place = (surface: string) => ({
    statement: id,
    turn: turn.id,
    document: turn.document,
    span: { start: text.length, end: text.length + surface.length },
    rule: 'test',
    score: { value: 1, parts: {} },
  })
  const placeOfClause = (surface: string) => ({
    ...place(surface),
    span: [text.length, text.length + surface.length] as const,
  })
  for (const [part] of marked.matchAll(/“[^”]+”|《[^》]+》|\{[^}]+\}|[^“《{]+/gu)) {
    const printed = printedForm(part)
    if (part.startsWith('“')) said.slogans.push({ ...place(printed), ...sloganOf(part, said) })
    if (part.startsWith('《')) {
      const goal = { ...place(printed), ...goalOf(part, said) }
      said.goals.push(goal)
      said.commitments.push({ ...placeOfClause(printed), ...promiseOf(goal, said) })
    }
    if (part.startsWith('{')) {
      const figure = { ...place(printed), ...figureOf(part, said) }
      said.figures.push(figure)
      said.commitments.push({ ...placeOfClause(printed), ...quantityOf(figure, said) })
    }
    text += printed
  }
  said.statements.push({
    id,
    turn: turn.id,
    document: turn.document,
    section: heard.section ?? [],
    span: { start: 0, end: text.length },
    text,
    witnessOf: null,
  })
}

function printedForm(part: string): string {
  const [head = '', second = ''] = part.slice(1, -1).split('|')
  if (part.startsWith('《')) return `${head}${second}`
  if (part.startsWith('{')) return head.replace(':', '')
  return part
}

function sloganOf(part: string, said: Said) {
  const surface = part.slice(1, -1)
  const members = surface.split(/[、+]/u)
  return {
    id: `${said.turn.id}-l${said.slogans.length + 1}`,
    surface,
    canonical: compareKey(surface),
    kind: 'quoted' as const,
    members: members.length > 1 ? members : [],
  }
}

function goalOf(part: string, said: Said) {
  const [verb = '', object = '', date = null] = part.slice(1, -1).split('|')
  return {
    id: `${said.turn.id}-g${said.goals.length + 1}`,
    text: `${verb}${object}`,
    verb,
    object,
    deadline: date === null ? null : { text: date, date },
    figures: [],
  }
}

const OWNS_NOTHING = {
  strength: [],
  figures: [],
  slogans: [],
  goal: null,
  topics: [],
  scope: null,
  horizon: null,
}

function promiseOf({ id, verb, object, deadline }: Goal, said: Said) {
  return {
    ...OWNS_NOTHING,
    id: `${said.turn.id}-c${said.commitments.length + 1}`,
    stage: 'promised' as const,
    verb,
    text: `${verb}${object}`,
    object: { text: object, key: objectKey(object) },
    goal: id,
    deadline,
  }
}

/** What is due in the year of its meeting is yearly; what is due later covers years. */
function horizonOf(deadline: Deadline | null, { turn }: Said): Horizon | null {
  if (deadline?.date == null) return null
  return Number(deadline.date.slice(0, 4)) > Number(turn.meeting.slice(0, 4)) ? 'years' : 'year'
}

/** A quantity is promised where its role is a target, else reported. */
function quantityOf({ id, measure, role, deadline }: Figure, said: Said) {
  const text = measure?.text ?? ''
  return {
    ...OWNS_NOTHING,
    id: `${said.turn.id}-c${said.commitments.length + 1}`,
    stage: role === 'target' ? ('promised' as const) : ('reported' as const),
    verb: '',
    text,
    object: { text, key: objectKey(text) },
    figures: [id],
    deadline,
    horizon: horizonOf(deadline, said),
  }
}

const KINDS: Record<string, FigureKind> = { 元: 'money', 公里: 'length', '%': 'percent', 百分点: 'points' }

function figureOf(part: string, said: Said) {
  const [head = '', role = 'target', date = null] = part.slice(1, -1).split('|')
  const [, key = '', sign = '', value = '', unit = ''] = /^([^:]+):([><≥≤≈]?)([\d.]+)(.+)$/u.exec(head) ?? []
  return {
    id: `${said.turn.id}-f${said.figures.length + 1}`,
    surface: `${sign}${value}${unit}`,
    text: `${key}${sign}${value}${unit}`,
    kind: KINDS[unit] ?? ('count' as const),
    lower: /[<≤]/u.test(sign) ? null : value,
    upper: /[>≥]/u.test(sign) ? null : value,
    lowerInclusive: sign !== '>',
    upperInclusive: sign !== '<',
    approx: sign === '≈' ? ('about' as const) : ('none' as const),
    unit,
    measure: { text: key, key, score: 1 },
    scope: null,
    aspect: 'level' as const,
    direction: null,
    basis: null,
    role: role as Figure['role'],
    period: null,
    deadline: date === null ? null : { text: date, date },

    horizon: null,
    threshold: null,
    paired: [],
  }
}

/** One token per character: enough to compare wording. */
function tokensOf(text: string): Token[] {
  return [...text].map(surface => ({ surface, key: compareKey(surface) }))
}
