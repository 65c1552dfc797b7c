import type { Gazetteer } from '../domain/gazetteer.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Block, ReflowedText, SourceDocument } from '../model/document.js'
import type { Meeting } from '../model/meeting.js'
import type { Unit } from '../model/seat.js'
import type { AttributedTurn } from '../model/statement.js'
import { simplify } from '../text/normalize.js'
import { spanOf } from '../text/source-map.js'
import { bodyOf } from './bodies.js'
import { reportDoubts } from './doubts.js'
import { findSections } from './headings.js'
import { listPersons } from './mentions.js'
import { knowsOffice } from './offices.js'
import { type Paper, readPapers, readUntitled } from './papers.js'
import { isRegion, placeOf, statedPlace } from './places.js'
import { Scenes } from './scenes.js'
import { type Seating, seatOf, seatOfPaper } from './seating.js'
import { shapeStandingLines } from './standing-lines.js'
import { readVoices, type Stretch } from './turns.js'

export interface AttributionInput {
  readonly document: SourceDocument
  readonly reflowed: ReflowedText
  readonly meeting: Meeting
  readonly gazetteer: Gazetteer
  /** The place whose papers these are, or null. */
  readonly place: string | null
}

export interface Attribution {
  readonly turns: readonly AttributedTurn[]
  readonly diagnostics: readonly Diagnostic[]
  /** Names of units in which its speakers hold offices and that no gazetteer knows. */
  readonly unknownUnits: readonly string[]
}

/** Who says what in a document: its articles, and in them the turns. */
export function attribute(input: AttributionInput): Attribution {
  const { document, reflowed, gazetteer } = input
  const plain = simplify(reflowed.text)
  const place = placeOf({ plain, blocks: reflowed.blocks, meeting: input.meeting }, gazetteer)
  const knows = (office: string) => knowsOffice(office, gazetteer, place)
  const page = { text: reflowed.text, plain, directory: listPersons(reflowed.text, plain, knows) }
  const blocks = shapeStandingLines(page, reflowed.blocks)
  const declared = declaredStretch(document, blocks)
  const { papers: titled, repeats } = declared
    ? { papers: [], repeats: [] }
    : readPapers(page, blocks, document.genre)
  const stretches = declared ? [declared] : titled.length > 0 ? [] : readVoices(page, blocks)
  const papers = titled.length > 0 ? titled : readUntitled(page, stretches, document.genre)
  const seatEach = papers.length > 0 ? seatPapers(papers) : seatStretches(stretches, blocks)
  const seated = seatEach({ plain, place, meeting: input.meeting, gazetteer })
  const shaped = { ...input, reflowed: { ...reflowed, blocks } }
  const printed = blocks.filter(({ shape }) => shape !== 'furniture')
  const turns = seated.map((stretch, index) => {
    const sections = findSections(plain, reflowed.text, printed, stretch.range)
    return turnOf(stretch, index, input, sections)
  })
  const seatings = seated.map(({ seating }) => seating)
  const leftOut = [
    ...papers.flatMap(({ appendix }) => appendix ?? []).map(range => ({ range, why: 'appendix' as const })),
    ...repeats.map(({ range }) => ({ range, why: 'repeat' as const })),
  ]
  return {
    turns,
    diagnostics: reportDoubts({ document, reflowed: shaped.reflowed, turns, seatings, leftOut }),
    unknownUnits: seatings.flatMap(seating => seating.unknown),
  }
}

interface Setting {
  readonly plain: string
  /** The place whose papers these are, as the folder or the page says; or null. */
  readonly place: Unit | null
  readonly meeting: Meeting
  readonly gazetteer: Gazetteer
}
type Seated = Stretch & { readonly seating: Seating }

/** How much of its text is asked of which place a paper is, in UTF-16 units. */
const FIRST_WORDS = 200

/** The seats of papers, each at the place that it says it is of. */
function seatPapers(papers: readonly Paper[]) {
  return ({ plain, place, meeting, gazetteer }: Setting): Seated[] =>
    papers.map(paper => {
      const { from } = paper.range
      const opening = plain.slice(from, from + FIRST_WORDS)
      const stated = statedPlace(`${paper.preamble}\n${opening}`, gazetteer)
      const here = stated ?? place
      const at = here?.id === gazetteer.home?.id ? gazetteer : gazetteer.at(here)
      const body = bodyOf({ plain, meeting }, at, here)
      const seating = seatOfPaper(paper, at, { place: here, body, opening })
      const elsewhere =
        stated !== null && gazetteer.home !== null && !gazetteer.isWithin(stated, gazetteer.home)
      return { ...stretchOf(paper), seating: { ...seating, elsewhere: elsewhere ? stated.name : null } }
    })
}

function seatStretches(stretches: readonly Stretch[], blocks: readonly Block[]) {
  return ({ plain, place, meeting, gazetteer }: Setting): Seated[] => {
    const scenes = new Scenes(plain, blocks, gazetteer)
    const body = bodyOf({ plain, meeting }, gazetteer, place)
    const region = place !== null && isRegion(place) && gazetteer.home === null ? place : null
    return stretches.map(stretch => {
      const near = region ? scenes.regionAt(stretch.range, region) : place
      const around = { place: near, scene: scenes.sceneOf(stretch.range), body }
      return { ...stretch, seating: seatOf(stretch.voice, gazetteer, around) }
    })
  }
}

/** The whole text in the voice that a table gives it; null where it gives none. */
function declaredStretch({ voice }: SourceDocument, blocks: readonly Block[]): Stretch | null {
  const text = blocks.filter(({ shape }) => shape !== 'furniture')
  const [first, last] = [text[0], text.at(-1)]
  if (!voice || !first || !last) return null
  const [place, office, name] = [voice.place, voice.office, voice.speaker].map(cell =>
    (cell ?? '').replace(/\s/gu, ''),
  ) as [string, string, string]
  const titles = (office.startsWith(place) ? office : place + office).split(/[、，,；;兼]/u)
  const offices = titles.filter(Boolean).map(title => ({ title, key: simplify(title) }))
  const person = { name, offices }
  return {
    range: { from: first.range.from, to: last.range.to },
    voice: { kind: 'speech', person, rule: 'declared' },
    headline: voice.title,
  }
}

function stretchOf({ range, person, title, ofMeeting }: Paper): Stretch {
  const rule = ofMeeting ? 'communique' : 'single-paper'
  return { range, voice: { kind: 'report', person, rule }, headline: title }
}

function turnOf(
  { range, voice, headline, seating }: Seated,
  index: number,
  { document, meeting, reflowed }: AttributionInput,
  sections: AttributedTurn['sections'],
): AttributedTurn {
  return {
    id: `${document.id}-t${String(index + 1).padStart(2, '0')}`,
    document: document.id,
    meeting: meeting.id,
    kind: voice.kind,
    speaker: voice.person?.name || null,
    offices: seating.offices,
    seat: seating.seat?.id ?? null,
    role: seating.role,
    headline,
    span: spanOf(reflowed, range),
    rule: voice.rule,
    range,
    sections,
  }
}
