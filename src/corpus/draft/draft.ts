import { basename, resolve } from 'node:path'
import { type Corpus, MANIFEST_NAME } from '../../model/corpus.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import { MisuseError } from '../../model/errors.js'
import { assembleCorpus } from '../assemble.js'
import { listFolder, readInside, requireFolder } from '../folder.js'
import { extractText } from '../formats.js'
import { groupPapers } from './meetings.js'
import { type Paper, readPaper } from './paper.js'
import { renderManifest, type SeriesDraft } from './render.js'
import { guessPlace, guessSeriesTitle } from './series.js'

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
  const draft = await draftFolder(dir)
  if (!options.findUnits) return renderManifest(draft)
  const corpus = await assembleCorpus(resolve(dir), renderManifest(draft), MANIFEST_NAME)
  return renderManifest({ ...draft, units: options.findUnits(corpus) })
}

/**
 * A corpus read by a manifest that is drafted in memory. What the draft leaves out is a warning of the corpus:
 * nobody has read the comments that would say it.
 * @throws MisuseError as `draftManifest` does
 */
export async function loadDrafted(dir: string): Promise<Corpus> {
  const draft = await draftFolder(dir)
  const corpus = await assembleCorpus(resolve(dir), renderManifest(draft), MANIFEST_NAME)
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

async function draftFolder(dir: string): Promise<SeriesDraft> {
  const root = resolve(dir)
  await requireFolder(root)
  const { papers, leftOut } = await readPapers(root)
  return draftSeries(dir, papers, leftOut)
}

async function readPapers(root: string): Promise<{ papers: Paper[]; leftOut: string[] }> {
  const { texts, unreadable } = await listFolder(root)
  const papers: Paper[] = []
  const leftOut = unreadable.map(({ path, why }) => `Not read: ${path}; ${why}.`)
  for (const file of texts) {
    const text = await readText(root, file)
    if (text.trim()) papers.push(readPaper(file, text))
    else leftOut.push(`Not read: ${file}; there is no text in it that can be read.`)
  }
  return { papers, leftOut }
}

function draftSeries(dir: string, papers: readonly Paper[], leftOut: readonly string[]): SeriesDraft {
  const { meetings, undated } = groupPapers(papers)
  if (!meetings.length) throw new MisuseError(explainNoMeetings(dir, papers))
  const dated = papers.filter(paper => !undated.includes(paper))
  const place = guessPlace(dated)
  const title = guessSeriesTitle(dated, place)
  return {
    title: title
      ? { value: title, because: 'the titles of the texts' }
      : { value: basename(resolve(dir)), because: 'the folder' },
    place: place ? { value: place, because: 'the names in the texts' } : null,
    meetings,
    units: [],
    leftOut: [...leftOut, ...undated.map(paper => `No date found: ${paper.file}; list it with its meeting.`)],
  }
}

async function readText(root: string, file: string): Promise<string> {
  const read = await readInside(root, file)
  if (!('bytes' in read)) return ''
  const extracted = await extractText(file, read.bytes)
  return 'text' in extracted ? extracted.text : ''
}

function explainNoMeetings(dir: string, papers: readonly Paper[]): string {
  return papers.length
    ? `No text in ${dir} says when its meeting was; put dates into the file names, such as 2020-07-14-${papers[0]?.file}.`
    : `${dir} holds no .txt, .md, .html, .docx or .pdf file with text in it.`
}
