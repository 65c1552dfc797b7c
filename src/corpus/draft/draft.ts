import { basename, resolve } from 'node:path'
import { type Corpus, MANIFEST_NAME } from '../../model/corpus.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { MisuseError } from '../../model/errors.js'
import { assembleCorpus } from '../assemble.js'
import { listFolder, readInside, requireFolder } from '../folder.js'
import { extractText } from '../formats/extract.js'
import { DEFAULT_LIMITS, type Limits } from '../limits.js'
import { dateOfRow, guessColumns, readRows } from '../speeches.js'
import { groupPapers } from './meetings.js'
import { type Paper, readPaper } from './paper.js'
import { renderManifest, type SeriesDraft, type TableDraft } from './render.js'
import { guessPlace, guessSeriesTitle, placesOf } from './series.js'

/** `省政府` without the name of the province: no unit of its own. */
const IS_LEVEL = /^[省市区县州盟旗]$/u

export interface DraftOptions {
  /** Finds the names of units that speakers hold offices in and no gazetteer knows; the draft lists them. */
  readonly findUnits?: (corpus: Corpus) => readonly string[]
}

/**
 * Drafts the manifest of a folder from its texts, each guess marked by a comment. A manifest that is there is
 * left alone.
 * @returns the text of a `corpus.yaml` that loads
 * @throws MisuseError where the folder holds no text, or none that says when its meeting was
 */
export async function draftManifest(dir: string, options: DraftOptions = {}): Promise<string> {
  const draft = await draftFolder(dir, DEFAULT_LIMITS)
  if (!options.findUnits) return renderManifest(draft)
  const corpus = await assembleCorpus(resolve(dir), renderManifest(draft), MANIFEST_NAME)
  return renderManifest({ ...draft, units: options.findUnits(corpus).filter(name => !IS_LEVEL.test(name)) })
}

/**
 * A corpus read by a manifest that is drafted in memory. What the draft leaves out is a warning of the corpus:
 * nobody has read the comments that would say it.
 * @throws MisuseError as `draftManifest` does
 */
export async function loadDrafted(dir: string, limits: Limits = DEFAULT_LIMITS): Promise<Corpus> {
  const draft = await draftFolder(dir, limits)
  const corpus = await assembleCorpus(resolve(dir), renderManifest(draft), MANIFEST_NAME, limits)
  const listed = corpus.diagnostics.filter(({ code }) => code !== 'unlisted-document')
  const leftOut = draft.leftOut.map(
    (message): Diagnostic => ({
      code: 'unreadable-document',
      severity: 'warning',
      message,
      document: null,
      span: null,
    }),
  )
  return { ...corpus, diagnostics: [...listed, ...leftOut] }
}

async function draftFolder(dir: string, limits: Limits): Promise<SeriesDraft> {
  const root = resolve(dir)
  await requireFolder(root)
  const { papers, tables, leftOut } = await readPapers(root, limits)
  return draftSeries(dir, { papers, tables, leftOut })
}

/** What a folder holds, as far as a draft can tell. */
interface Holdings {
  readonly papers: readonly Paper[]
  readonly tables: readonly TableDraft[]
  /** What could not be put into the manifest, and what to do about it, one sentence each. */
  readonly leftOut: readonly string[]
}

async function readPapers(root: string, limits: Limits): Promise<Holdings> {
  const listing = await listFolder(root, limits)
  const papers: Paper[] = []
  const tables: TableDraft[] = []
  const leftOut = listing.unreadable.map(({ path, why }) => `Not read: ${path}; ${why}.`)
  for (const file of listing.texts) {
    const text = await readText(root, file, limits)
    if (text.trim()) papers.push(readPaper(file, text))
    else leftOut.push(`Not read: ${file}; there is no text in it that can be read.`)
  }
  for (const file of listing.tables) {
    const table = await readTable(root, file, limits)
    if (typeof table === 'string') leftOut.push(`Not read: ${file}; ${table}.`)
    else tables.push(table)
  }
  return { papers, tables, leftOut }
}

/** A table of speeches whose columns can be told, or why it is none. */
async function readTable(root: string, file: string, limits: Limits): Promise<TableDraft | string> {
  const read = await readRows(root, file, limits)
  if ('problem' in read) return read.problem
  const [row] = read.rows
  const columns = row ? guessColumns(row) : null
  if (!row || !columns)
    return 'no column in it is called text and none date; list it under tables with the names of its columns'
  return { file, columns, dates: read.rows.map(one => dateOfRow(one, columns)) }
}

function draftSeries(dir: string, { papers, tables, leftOut }: Holdings): SeriesDraft {
  const { meetings, undated } = groupPapers(papers)
  if (!meetings.length && !tables.length) throw new MisuseError(explainNoMeetings(dir, papers))
  const dated = papers.filter(paper => !undated.includes(paper))
  const places = placesOf(dated)
  const place = places.length > 1 ? null : guessPlace(dated)
  const title = places.length > 1 ? null : guessSeriesTitle(dated, place)
  return {
    title: title
      ? { value: title, because: 'the titles of the texts' }
      : { value: basename(resolve(dir)), because: 'the folder' },
    place: place ? { value: place, because: 'the names in the texts' } : null,
    meetings,
    tables,
    units: [],
    leftOut: [
      ...leftOut,
      ...(places.length > 1 ? [severalPlaces(places)] : []),
      ...undated.map(paper => `No date found: ${paper.file}; list it with its meeting.`),
    ],
  }
}

/** How many places a message names. */
const NAMED_PLACES = 5

/** Papers of several places are no series: each must be compared with its own earlier ones. */
function severalPlaces(places: readonly string[]): string {
  const named = `${places.slice(0, NAMED_PLACES).join('、')}${places.length > NAMED_PLACES ? ' …' : ''}`
  return `These are papers of ${places.length} places (${named}), so no place is set: put those of each into a folder of its own and run init there, or keep them together and let each seat be told by its paper.`
}

async function readText(root: string, file: string, limits: Limits): Promise<string> {
  const read = await readInside(root, file, limits)
  if (!('bytes' in read)) return ''
  const extracted = await extractText(file, read.bytes, limits)
  return 'text' in extracted ? extracted.text : ''
}

function explainNoMeetings(dir: string, papers: readonly Paper[]): string {
  return papers.length
    ? `No text in ${dir} says when its meeting was; put dates into the file names, such as 2020-07-14-${papers[0]?.file}.`
    : `${dir} holds no .txt, .md, .html, .docx or .pdf file with text in it, and no .csv or .jsonl table of speeches.`
}
