import { isMap, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Genre, Truncation } from '../model/document.js'
import { MisuseError } from '../model/errors.js'
import type { UnitType } from '../model/seat.js'
import { isCalendarDate } from './calendar.js'

/** Name of the file that makes a folder a corpus. */
export const MANIFEST_NAME = 'corpus.yaml'

const GENRES = [
  'report',
  'newspaper',
  'interviews',
  'speech',
  'communique',
  'other',
] as const satisfies readonly Genre[]
const TRUNCATIONS = ['start', 'end', 'both'] as const satisfies readonly Truncation[]
const UNIT_TYPES = [
  'country',
  'province',
  'city',
  'district',
  'county',
  'county_city',
  'development_zone',
  'department',
  'ministry',
  'enterprise',
  'other',
] as const satisfies readonly UnitType[]

const name = z.string().trim().min(1, 'must not be empty')
/** YAML reads a bare year as a number; both are meant as text. */
const yearOrText = z.union([z.string(), z.int()]).transform(String)
const date = yearOrText.refine(isCalendarDate, {
  error: issue =>
    `${issue.input} is no date of the calendar; write 2017-08-14, or 2017-08 or 2017 where no more is known`,
})

const documentSchema = z.strictObject({
  file: name.describe('Path of the text, relative to the folder.'),
  genre: z.enum(GENRES).optional().describe('Guessed from the text where it is left out.'),
  source: name.optional().describe('Where it was published: a URL or a citation.'),
  truncated: z.enum(TRUNCATIONS).optional().describe('Where the text is cut off.'),
  witnessOf: name.optional().describe('File of the same meeting that carries the same passages.'),
})

const meetingSchema = z.strictObject({
  id: yearOrText.optional().describe('Its month where it is left out: 2020-07, 2020-07-b …'),
  title: name,
  date: date.describe('To the precision known: 2025, 2020-07 or 2017-08-14.'),
  body: name.optional().describe('The body that meets: 市委, 市人大, 国务院 …'),
  documents: z.array(documentSchema).min(1, 'a meeting needs at least one document'),
})

const unitSchema = z.strictObject({
  id: name.optional().describe('The name where it is left out.'),
  name,
  type: z.enum(UNIT_TYPES).optional(),
  place: name.optional().describe('Name of the unit it belongs to; the place of the corpus where left out.'),
  aliases: z.array(name).optional().describe('Short, old and full names under which texts print it.'),
})

const formulaSchema = z.union([
  name.transform(formula => ({ formula })),
  z.strictObject({
    formula: name,
    variants: z.array(name).optional(),
    members: z.array(name).optional(),
    since: z.int().optional().describe('Year of first use.'),
  }),
])

const lexiconSchema = z.strictObject({
  formulae: z.array(formulaSchema).optional(),
  notFormulae: z.array(name).optional(),
  measures: z
    .array(z.array(name).min(2, 'a row of measure names needs at least two'))
    .optional()
    .describe('Names of one measure in a row; the first is its key.'),
  words: z.array(name).optional().describe("Words added to the segmenter's dictionary."),
})

/** The whole of `corpus.yaml`. */
export const manifestSchema = z.strictObject({
  title: name,
  place: name.optional().describe('The place whose papers these are: 郑州市, 河南省, 国务院 …'),
  meetings: z.array(meetingSchema).min(1, 'at least one meeting is needed'),
  units: z.array(unitSchema).optional(),
  lexicon: lexiconSchema.optional(),
})

/** A manifest as written, checked. */
export type Manifest = z.output<typeof manifestSchema>
export type ManifestMeeting = Manifest['meetings'][number]
export type ManifestDocument = ManifestMeeting['documents'][number]

type Path = readonly (string | number)[]

/** How many problems of a manifest one message lists. */
const LISTED_PROBLEMS = 5

/**
 * Parses and checks a manifest.
 * @param yaml its text
 * @param place how messages name the file
 * @throws MisuseError naming line, key and way out of each problem
 */
export function parseManifest(yaml: string, place: string): Manifest {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const [syntax] = document.errors
  if (syntax) {
    const { line } = lines.linePos(syntax.pos[0])
    throw new MisuseError(
      `${place}:${line}: this is not YAML (${syntax.code}): ${syntax.message.split('\n')[0]}`,
    )
  }
  const checked = manifestSchema.safeParse(document.toJS())
  if (checked.success) return checked.data
  const problems = checked.error.issues.map(issue => {
    const path = issue.path.filter(key => typeof key !== 'symbol')
    return `${place}:${lineOf(document, lines, path)}: ${nameOf(path)}${describe(issue)}`
  })
  throw new MisuseError(listed(problems))
}

function listed(problems: readonly string[]): string {
  const rest = problems.length - LISTED_PROBLEMS
  return [...problems.slice(0, LISTED_PROBLEMS), ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n')
}

/** Line of the deepest node of a path that is there. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as
      | { range?: [number, number, number] }
      | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return isMap(document.contents) && document.contents.range
    ? lines.linePos(document.contents.range[0]).line
    : 1
}

/** `meetings[0].date: `, as in the program that reads it. */
function nameOf(path: Path): string {
  const name = path.map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return name ? `${name.replace(/^\./, '')}: ` : ''
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.map(key => `“${key}”`).join(', ')}`
  return issue.message
}
