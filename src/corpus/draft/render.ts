import { Document, isScalar } from 'yaml'
import type { UnitType } from '../../model/seat.js'
import type { ManifestTable } from '../manifest-schema.js'
import type { MeetingDraft, PaperDraft } from './meetings.js'
import type { Guess } from './paper.js'

/** All that a manifest can be drafted from. */
export interface SeriesDraft {
  readonly title: Guess<string>
  readonly place: Guess<string> | null
  readonly meetings: readonly MeetingDraft[]
  readonly tables: readonly TableDraft[]
  /** Names of units that no gazetteer knows. */
  readonly units: readonly string[]
  /** What could not be put into the manifest, and what to do about it, one sentence each. */
  readonly leftOut: readonly string[]
}

/** A table of speeches with what its columns seem to hold. */
export interface TableDraft {
  readonly file: string
  readonly columns: ManifestTable['columns']
  /** Per row: its date, or null where it says none. */
  readonly dates: readonly (string | null)[]
}

type Path = readonly (string | number)[]
/** A value of the manifest that is a guess, and from what it was guessed. */
type Remark = readonly [path: Path, because: string]

const PREFACE = ` Drafted by policy-diff init from the texts in this folder.
 What is marked “guess” was read off the texts: check it, then take the mark away.
 docs/corpus-folder.md says what else may stand here.`

/** Writes a manifest, each guess with a comment that says what it was made from. */
export function renderManifest(draft: SeriesDraft): string {
  const document = new Document(plain(draft))
  for (const [path, because] of remarksOn(draft)) {
    const node = document.getIn(path, true)
    if (isScalar(node)) node.comment = ` guess: from ${because}`
  }
  document.commentBefore = PREFACE
  document.comment = draft.leftOut.map(sentence => ` ${sentence}`).join('\n') || null
  return document.toString({ lineWidth: 0 })
}

function plain({ title, place, meetings, tables, units }: SeriesDraft) {
  return {
    title: title.value,
    ...(place && { place: place.value }),
    ...(meetings.length > 0 && { meetings: meetings.map(plainMeeting) }),
    ...(tables.length > 0 && { tables: tables.map(({ file, columns }) => ({ file, columns })) }),
    ...(units.length > 0 && { units: units.map(plainUnit) }),
  }
}

function plainMeeting({ title, date, body, papers }: MeetingDraft) {
  return {
    title: title.value,
    date: date.value,
    ...(body && { body }),
    documents: papers.map(plainPaper),
  }
}

function plainPaper({ paper, witnessOf }: PaperDraft) {
  return {
    file: paper.file,
    genre: paper.genre,
    ...(paper.source && { source: paper.source }),
    ...(paper.truncated && { truncated: paper.truncated }),
    ...(witnessOf && { witnessOf: witnessOf.value }),
  }
}

/** What kinds of units are called, and their types; for the user to check. */
const UNIT_TYPES: readonly (readonly [RegExp, UnitType])[] = [
  [/(?:集团|公司|银行)$/u, 'enterprise'],
  [/(?:开发区|新区|示范区|园区|实验区|港区|合作区)$/u, 'development_zone'],
  [/(?:局|委|办|厅|部|中心)$/u, 'department'],
]

function plainUnit(name: string) {
  const type = UNIT_TYPES.find(([ending]) => ending.test(name))?.[1] ?? 'other'
  return { name, type, aliases: [] }
}

function remarksOn({ title, place, meetings, tables, units }: SeriesDraft): Remark[] {
  return [
    [['title'], title.because],
    ...(place ? [[['place'], place.because] as const] : []),
    ...meetings.flatMap(remarksOnMeeting),
    ...tables.map(
      ({ dates }, index): Remark => [['tables', index, 'file'], `its columns; ${spanOfDates(dates)}`],
    ),
    ...units.map(
      (_, index): Remark => [
        ['units', index, 'name'],
        'an office in the texts; check the type, and list its other names',
      ],
    ),
  ]
}

/** How many rows there are, and of which days. */
function spanOfDates(dates: readonly (string | null)[]): string {
  const known = dates.flatMap(date => date ?? []).sort()
  const days = known.length > 0 ? `${known[0]} to ${known.at(-1)}` : 'no date can be read'
  return `${dates.length} rows, ${days}`
}

function remarksOnMeeting(meeting: MeetingDraft, index: number): Remark[] {
  const at = ['meetings', index]
  return [
    [[...at, 'title'], meeting.title.because],
    [[...at, 'date'], meeting.date.because],
    [[...at, 'body'], 'the name of the session'],
    ...meeting.papers.flatMap(({ paper, witnessOf }, number): Remark[] => [
      [[...at, 'documents', number, 'genre'], 'the opening of the text'],
      ...(paper.truncated
        ? [[[...at, 'documents', number, 'truncated'], 'its 上接/下转 mark'] as const]
        : []),
      ...(witnessOf ? [[[...at, 'documents', number, 'witnessOf'], witnessOf.because] as const] : []),
    ]),
  ]
}
