import { posix } from 'node:path'
import { z } from 'zod'
import type { Genre, Truncation } from '../model/document.js'
import type { UnitType } from '../model/seat.js'
import { isCalendarDate } from './calendar.js'

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

/** An object that takes no keys but its own, and says which those are. */
function closed<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `unknown key ${issue.keys?.join(', ')}; known here are ${Object.keys(shape).join(', ')}`
        : undefined,
  })
}

const text = z.string().trim().min(1, 'must not be empty')
/** YAML reads a bare year as a number; both are meant as text. */
const yearOr = (error: string) => z.union([z.int(), text], { error }).transform(String)
const DATE_FORMS = 'write 2017-08-14, or 2017-08 or 2017 where no more is known'

const id = yearOr('must be text').refine(value => /^\S+$/u.test(value), 'must have no spaces in it')
const date = yearOr(`must be a date; ${DATE_FORMS}`).refine(isCalendarDate, {
  error: ({ input }) => `${input} is no date of the calendar; ${DATE_FORMS}`,
})
const path = text
  .refine(
    value => !/^(\/|[A-Za-z]:|\\)/.test(value) && !value.split(/[\\/]/).includes('..'),
    'must be a path inside the folder of the manifest',
  )
  .transform(value => posix.normalize(value.replaceAll('\\', '/')))

const documentSchema = closed({
  file: path.describe('Path of the text, relative to the folder of the manifest, with /.'),
  genre: z.enum(GENRES).optional().describe('Guessed from the text where it is left out.'),
  source: text.optional().describe('Where it was published: a URL or a citation.'),
  truncated: z.enum(TRUNCATIONS).optional().describe('Where the text is cut off.'),
  witnessOf: path.optional().describe('File of the same meeting that carries the same passages.'),
})

const meetingSchema = closed({
  id: id.optional().describe('Its month where it is left out: 2020-07, 2020-07-b.'),
  title: text.describe('The meeting as the papers name it.'),
  date: date.describe('To the precision known: 2025, 2020-07 or 2017-08-14.'),
  body: text.optional().describe('The body that meets: 市委, 某市人大.'),
  documents: z.array(documentSchema).min(1, 'needs at least one document'),
})

const unitSchema = closed({
  id: text.optional().describe('The name where it is left out.'),
  name: text.describe('The name that reports print.'),
  type: z.enum(UNIT_TYPES).optional().describe('other where it is left out.'),
  place: text.optional().describe('The unit it belongs to; the place of the corpus where it is left out.'),
  aliases: z.array(text).optional().describe('Short, old and full names under which texts print it.'),
})

const formulaSchema = z.union(
  [
    text,
    closed({
      formula: text.describe('Its canonical form.'),
      variants: z.array(text).optional().describe('Other forms that count as the same.'),
      members: z.array(text).optional().describe('What it bundles, in order.'),
      since: z.int().optional().describe('Year of first use.'),
    }),
  ],
  { error: 'must be a formula, or formula with variants, members, since' },
)

const lexiconSchema = closed({
  formulae: z.array(formulaSchema).optional().describe('Formulae (提法) known beforehand.'),
  notFormulae: z.array(text).optional().describe('Phrases that are no formulae here.'),
  measures: z
    .array(z.array(text).min(2, 'a row needs two names at least'))
    .optional()
    .describe('Rows of names of one measure; the first is its key.'),
  words: z.array(text).optional().describe("Words added to the segmenter's dictionary."),
})

const column = (what: string) => text.optional().describe(`The column with ${what}.`)

const tableSchema = closed({
  file: path.describe('Path of a .csv, .tsv or .jsonl file with one speech a row.'),
  columns: closed({
    text: text.describe('The column with the text of the speech.'),
    date: text.describe('The column with its date; rows of one day make a meeting.'),
    speaker: column('the name of the speaker'),
    office: column('the office of the speaker: 某市市长'),
    place: column('the place or body spoken for, where no office says it'),
    title: column('the title of the speech or meeting'),
    source: column('the place of publication'),
  }),
})

const topicSchema = closed({
  id: id.describe('Short and without spaces; one of the built-in topics is extended by it.'),
  name: text.optional().describe('Its name in Chinese; the id where it is left out.'),
  nameEn: text.optional().describe('Its name in English; the Chinese one where it is left out.'),
  parent: id.optional().describe('Id of the topic it belongs to.'),
  anchors: z.array(text).min(1, 'needs a word').describe('Words that put a clause under the topic.'),
})

/** The whole of `corpus.yaml`. */
export const manifestSchema = closed({
  title: text.describe('Title of the series.'),
  place: text.optional().describe('The place whose papers these are: 某市, 某省.'),
  meetings: z.array(meetingSchema).min(1, 'needs at least one meeting').default([]),
  tables: z.array(tableSchema).optional().describe('Tables of speeches, one a row.'),
  units: z.array(unitSchema).optional().describe('Units that the gazetteer of China does not know.'),
  lexicon: lexiconSchema.optional(),
  topics: z
    .array(topicSchema)
    .optional()
    .describe('Topics beyond those built in, or more anchors for one of them.'),
}).superRefine(({ meetings, tables = [] }, context) => {
  if (meetings.length + tables.length === 0)
    context.addIssue({ code: 'custom', path: ['meetings'], message: 'is missing' })
  for (const { path, message } of findContradictions(meetings))
    context.addIssue({ code: 'custom', path: ['meetings', ...path], message })
})

type Meetings = readonly z.output<typeof meetingSchema>[]

interface Contradiction {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** What no single entry shows: an id or a file that stands twice, a witness of nothing. */
function findContradictions(meetings: Meetings): Contradiction[] {
  const found: Contradiction[] = []
  const ids = new Set<string>()
  const files = new Set<string>()
  meetings.forEach((meeting, m) => {
    if (meeting.id && ids.has(meeting.id))
      found.push({ path: [m, 'id'], message: `${meeting.id} is the id of another meeting too` })
    if (meeting.id) ids.add(meeting.id)
    meeting.documents.forEach(({ file, witnessOf }, d) => {
      const path = [m, 'documents', d]
      if (files.has(file)) found.push({ path: [...path, 'file'], message: `${file} is listed twice` })
      files.add(file)
      const isSibling = meeting.documents.some(other => other.file === witnessOf && other.file !== file)
      if (witnessOf && !isSibling)
        found.push({
          path: [...path, 'witnessOf'],
          message: `${witnessOf} is no other document of this meeting`,
        })
    })
  })
  return found
}

/** The JSON Schema of a manifest, for editors that check YAML. */
export function manifestJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(manifestSchema, { io: 'input' })
}

/** A manifest as written, checked. */
export type Manifest = z.output<typeof manifestSchema>
export type ManifestMeeting = Manifest['meetings'][number]
export type ManifestTable = NonNullable<Manifest['tables']>[number]
export type ManifestDocument = ManifestMeeting['documents'][number]
