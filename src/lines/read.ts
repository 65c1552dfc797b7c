import type { TopicRule } from '../model/line.js'
import type { TextRange } from '../model/span.js'
import type { Passage, PassageStatement } from '../model/statement.js'
import { foldText } from '../text/script.js'
import { type Agenda, agendaItems, headOf, isOther, readAgenda } from './agenda.js'
import { splitClauses } from './clauses.js'
import { findSets } from './formulae.js'
import { follow, type Mood, moodsOf, SILENT, type Voice } from './mood.js'
import { paragraphsOf } from './paragraphs.js'
import type { TopicIndex } from './topics.js'

export interface ClauseTopic {
  readonly topic: string
  readonly rule: TopicRule
  /** The word that says so, or null. */
  readonly anchor: string | null
  /** All words of the clause that say so, as ranges of the statement. */
  readonly places: readonly TextRange[]
  /** A clause inside the sentence of the general line makes another topic's line only where no other does. */
  readonly weak: boolean
}

/** A clause of a statement with its topics; a range of the statement's text. */
export interface TopicClause {
  readonly statement: string
  /** The turn in whose voice it is said: the narration of a read-out speaks for the body that met. */
  readonly turn: string
  readonly range: TextRange
  readonly text: string
  readonly mood: Mood
  readonly topics: readonly ClauseTopic[]
}

/** A clause that says who speaks, or numbers what comes. */
const INTRODUCES =
  /^(?:会议|全会)(?:认为|指出|强调|要求|决定|同意|提出)$|^第?[一二三四五六七八九十]+(?:是)?$|^会议还研究了其他事项$/u
const SITUATION = 'situation'
const GENERAL = 'general-line'
const AGENDA = 'other-agenda'
/** Topics that the sentence of the general line states as fully as any other. */
const STATED_IN_GENERAL = new Set([GENERAL, SITUATION, 'macro-stance', AGENDA])
/** The sentence that says how the year's work is to be done. */
const GENERAL_SENTENCE =
  /工作总基调|做好[^，。]{0,8}(?:经济|全年|今年|明年|下半年|政府|当前)[^，。]{0,8}工作，|[二〇\d]{4}年[^，。]{0,6}工作，|以[^，]{2,40}(?:思想|理论|发展观)[^，]{0,12}为指导|总体要求是|总的要求是|基本思路是/u

/** The clauses of a paper that say something of a topic. A pure function of the paper and the topics. */
export function readTopics(passages: readonly Passage[], index: TopicIndex): TopicClause[] {
  const agenda = readAgenda(passages)
  const speaker = passages.find(({ turn }) => turn.kind !== 'narration')?.turn.id
  return passages.flatMap(passage => {
    const items = readItems(passage, speaker ?? passage.turn.id)
    return passage.turn.kind === 'narration' ? items : [...items, ...readTurn(passage, agenda, index)]
  })
}

/** What the head of a read-out says that the meeting dealt with beside the economy. */
function readItems({ statements }: Passage, turn: string): TopicClause[] {
  const told = new Set<string>()
  return headOf(statements).flatMap(({ id, text }) =>
    agendaItems(foldText(text))
      .filter(({ from, to }) => isFirst(told, text.slice(from, to)))
      .map(range => itemOf(id, turn, text, range)),
  )
}

function itemOf(statement: string, turn: string, text: string, range: TextRange): TopicClause {
  const item = text.slice(range.from, range.to)
  const topics: ClauseTopic[] = [
    { topic: AGENDA, rule: 'agenda', anchor: item, places: [range], weak: false },
  ]
  return { statement, turn, range, text: item, mood: 'operative', topics }
}

/** The headline says what the first sentence says again. */
function isFirst(told: Set<string>, item: string): boolean {
  const first = !told.has(item)
  told.add(item)
  return first
}

function readTurn(
  { turn, statements, meetingDate }: Passage,
  agenda: Agenda,
  index: TopicIndex,
): TopicClause[] {
  const year = Number(meetingDate.slice(0, 4))
  const found: TopicClause[] = []
  let voice: Voice = SILENT
  let other = false
  let last: readonly ClauseTopic[] = []
  const head = headOf(statements)
  for (const paragraph of paragraphsOf(statements)) {
    const whole = paragraph.map(({ text }) => foldText(text)).join('')
    if (head.includes(paragraph[0] as PassageStatement)) continue
    other = isOther(whole, countEconomic(whole, agenda, index), agenda, other)
    last = []
    for (const statement of paragraph) {
      const text = foldText(statement.text)
      voice = follow(voice, statement, text, year)
      const read = other
        ? readOther(text, agenda, index)
        : readStatement(text, statement.section, voice, last, index)
      last = read.some(clause => clause.topics.some(({ rule }) => rule === 'anchor'))
        ? (read.at(-1)?.topics ?? [])
        : []
      for (const { range, mood, topics } of read) {
        if (topics.length === 0 || INTRODUCES.test(text.slice(range.from, range.to))) continue
        found.push({
          statement: statement.id,
          turn: turn.id,
          range,
          text: statement.text.slice(range.from, range.to),
          mood,
          topics,
        })
      }
    }
  }
  return found
}

const NO_ECONOMY = new Set([
  GENERAL,
  SITUATION,
  AGENDA,
  'party-style',
  'governance',
  'culture',
  'defence',
  'government-self',
])

function countEconomic(text: string, agenda: Agenda, index: TopicIndex): number {
  if (agenda.keys.length === 0) return 0
  return index
    .scan(text)
    .filter(
      ({ word, values }) =>
        values.some(id => !NO_ECONOMY.has(id)) && !agenda.keys.some(key => word.includes(key)),
    ).length
}

interface Read {
  readonly range: TextRange
  readonly mood: Mood
  readonly topics: readonly ClauseTopic[]
}

/** A paragraph on another item makes lines of the item alone, and of the topic that its name says. */
function readOther(text: string, agenda: Agenda, index: TopicIndex): Read[] {
  return splitClauses(text).map(range => {
    const clause = text.slice(range.from, range.to)
    const hits = index.scan(clause).filter(({ word }) => agenda.keys.some(key => word.includes(key)))
    const named = hits.flatMap(({ word, values }) =>
      values.map((topic): ClauseTopic => ({ topic, rule: 'anchor', anchor: word, places: [], weak: false })),
    )
    const topics = unique([
      { topic: AGENDA, rule: 'agenda', anchor: null, places: [], weak: false },
      ...named,
    ])
    return { range, mood: 'operative', topics }
  })
}

function readStatement(
  text: string,
  section: readonly string[],
  voice: Voice,
  before: readonly ClauseTopic[],
  index: TopicIndex,
): Read[] {
  const ranges = splitClauses(text)
  const clauses = ranges.map(({ from, to }) => text.slice(from, to))
  const moods = moodsOf(clauses, voice)
  const general = GENERAL_SENTENCE.test(text)
  const anchored = anchorsByClause(text, ranges, moods, general, index)
  const carried = general ? anchored : carryOn(anchored, moods, before, headingTopics(section, index))
  return ranges.map((range, at) => ({ range, mood: moods[at] as Mood, topics: carried[at] ?? [] }))
}

/** 保交楼、保民生、保稳定: a member that is an anchor by itself, verb and all, makes no set of the general line. */
const beginsMember = (text: string, range: TextRange, set: TextRange) =>
  range.from >= set.from &&
  range.to <= set.to &&
  (range.from === set.from || /[、，]/u.test(text.charAt(range.from - 1))) &&
  /[稳促调惠防保控强扩]/u.test(text.charAt(range.from))

function anchorsByClause(
  text: string,
  ranges: readonly TextRange[],
  moods: readonly Mood[],
  general: boolean,
  index: TopicIndex,
): ClauseTopic[][] {
  const all = index.scan(text)
  const sets = findSets(text).filter(set => !all.some(({ range }) => beginsMember(text, range, set)))
  const hits = all.filter(({ range }) => !sets.some(set => range.from < set.to && range.to > set.from))
  return ranges.map((clause, at) => {
    const inside = (range: TextRange) => range.from >= clause.from && range.to <= clause.to
    const topics: ClauseTopic[] = []
    const asks = moods[at] === 'operative'
    if (asks && sets.some(set => set.from < clause.to && set.to > clause.from))
      topics.push({ topic: GENERAL, rule: 'set-formula', anchor: null, places: [], weak: false })
    if (asks && general)
      topics.push({ topic: GENERAL, rule: 'general-sentence', anchor: null, places: [], weak: false })
    for (const { range, word, values } of hits) {
      if (!inside(range)) continue
      for (const topic of values) {
        if (topic === AGENDA || (!asks && topic !== SITUATION)) continue
        const weak = general && !STATED_IN_GENERAL.has(topic)
        topics.push({ topic, rule: asks ? 'anchor' : 'judgement', anchor: word, places: [range], weak })
      }
    }
    return unique(topics)
  })
}

/**
 * A clause without an anchor goes on with what the clause before it says (货币政策要…，用好…工具), or the next one
 * where it is the first; a statement without any with the statement before it, else with its heading.
 */
function carryOn(
  anchored: readonly ClauseTopic[][],
  moods: readonly Mood[],
  before: readonly ClauseTopic[],
  heading: readonly ClauseTopic[],
): ClauseTopic[][] {
  const first = anchored.find((topics, at) => topics.length > 0 && moods[at] === 'operative')
  let current = first ?? (before.length > 0 ? before : heading)
  return anchored.map((topics, at) => {
    if (moods[at] !== 'operative') return topics
    if (topics.length > 0) {
      current = topics
      return topics
    }
    return current
      .filter(({ topic }) => topic !== GENERAL && topic !== SITUATION)
      .map(topic => ({
        ...topic,
        rule: topic.rule === 'heading' ? topic.rule : ('carried' as const),
        places: [],
      }))
  })
}

function headingTopics(section: readonly string[], index: TopicIndex): ClauseTopic[] {
  const heading = section.at(-1)
  if (heading === undefined) return []
  return unique(
    index
      .scan(foldText(heading))
      .flatMap(({ word, values }) =>
        values.map(
          (topic): ClauseTopic => ({ topic, rule: 'heading', anchor: word, places: [], weak: true }),
        ),
      ),
  ).filter(({ topic }) => topic !== AGENDA)
}

/** The first reason for each topic, a strong one before a weak one. */
function unique(topics: readonly ClauseTopic[]): ClauseTopic[] {
  const best = new Map<string, ClauseTopic>()
  for (const topic of topics) {
    const known = best.get(topic.topic)
    const places = [...(known?.places ?? []), ...topic.places]
    best.set(topic.topic, { ...(known && !(known.weak && !topic.weak) ? known : topic), places })
  }
  return [...best.values()]
}
