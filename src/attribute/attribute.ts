import type { Diagnostic } from '../model/diagnostic.js'
import type { ReflowedText, SourceDocument } from '../model/document.js'
import type { Meeting } from '../model/meeting.js'
import type { TextRange } from '../model/span.js'
import type { AttributedTurn } from '../model/statement.js'
import { simplify } from '../text/normalize.js'
import { spanOf } from '../text/source-map.js'
import { bodyOf } from './bodies.js'
import { reportDoubts } from './doubts.js'
import type { Gazetteer } from './gazetteer.js'
import { findSections } from './headings.js'
import { listPersons } from './mentions.js'
import { knowsOffice } from './offices.js'
import { type Paper, readPapers, readUntitled } from './papers.js'
import { isRegion, placeOf, regionAt, sceneOf } from './places.js'
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
  const { papers: titled, repeats } = readPapers(page, blocks, document.genre)
  const stretches = titled.length > 0 ? [] : readVoices(page, blocks)
  const papers = titled.length > 0 ? titled : readUntitled(page, stretches, document.genre)
  const body = bodyOf({ plain, meeting: input.meeting }, gazetteer, place)
  const around = (range: TextRange) => ({
    place:
      place && isRegion(place) && !gazetteer.home ? regionAt(plain, blocks, range, place, gazetteer) : place,
    scene: sceneOf(plain, range, gazetteer),
    body,
  })
  const seated =
    papers.length > 0
      ? papers.map(paper => ({
          ...stretchOf(paper),
          seating: seatOfPaper(paper, gazetteer, { place, body }),
        }))
      : stretches.map(stretch => ({
          ...stretch,
          seating: seatOf(stretch.voice, gazetteer, around(stretch.range)),
        }))
  const shaped = { ...input, reflowed: { ...reflowed, blocks } }
  const turns = seated.map((stretch, index) => turnOf(stretch, index, shaped, plain))
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

function stretchOf({ range, person, title, ofMeeting }: Paper): Stretch {
  const rule = ofMeeting ? 'communique' : 'single-paper'
  return { range, voice: { kind: 'report', person, rule }, headline: title }
}

function turnOf(
  { range, voice, headline, seating }: Stretch & { readonly seating: Seating },
  index: number,
  { document, meeting, reflowed }: AttributionInput,
  plain: string,
): AttributedTurn {
  return {
    id: `${document.id}-t${String(index + 1).padStart(2, '0')}`,
    document: document.id,
    meeting: meeting.id,
    kind: voice.kind,
    speaker: voice.person?.name ?? null,
    offices: seating.offices,
    seat: seating.seat?.id ?? null,
    role: seating.role,
    headline,
    span: spanOf(reflowed, range),
    rule: voice.rule,
    range,
    sections: findSections(plain, reflowed.text, reflowed.blocks, range),
  }
}
