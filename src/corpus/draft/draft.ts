import { basename, resolve } from 'node:path'
import { MisuseError } from '../../model/errors.js'
import type { Unit } from '../../model/seat.js'
import { listFolder, readInside, requireFolder } from '../folder.js'
import { extractText } from '../formats.js'
import { groupPapers } from './meetings.js'
import { type Paper, readPaper } from './paper.js'
import { renderManifest } from './render.js'
import { guessPlace, guessSeriesTitle } from './series.js'

export interface DraftOptions {
  /** Units that attribution met in the texts and no gazetteer knows; they are listed for the user to check. */
  readonly units?: readonly Unit[]
}

/**
 * Drafts the manifest of a folder from its texts, each guess marked by a comment.
 * @returns the text of a `corpus.yaml` that loads
 * @throws MisuseError where the folder holds no text, or none that says when its meeting was
 */
export async function draftManifest(dir: string, options: DraftOptions = {}): Promise<string> {
  const root = resolve(dir)
  await requireFolder(root)
  const { texts, unreadable } = await listFolder(root)
  const papers: Paper[] = []
  const leftOut = unreadable.map(path => `Not read: ${path}; rename it, or save it as .docx, .pdf or .txt.`)
  for (const file of texts) {
    const text = await readText(root, file)
    if (text.trim()) papers.push(readPaper(file, text))
    else leftOut.push(`Not read: ${file}; there is no text in it that can be read.`)
  }
  const { meetings, undated } = groupPapers(papers)
  if (!meetings.length) throw new MisuseError(explainNoMeetings(dir, papers))
  const dated = papers.filter(paper => !undated.includes(paper))
  const place = guessPlace(dated)
  const title = guessSeriesTitle(dated, place)
  return renderManifest({
    title: title
      ? { value: title, because: 'the titles of the texts' }
      : { value: basename(root), because: 'the folder' },
    place: place ? { value: place, because: 'the names in the texts' } : null,
    meetings,
    units: options.units ?? [],
    leftOut: [...leftOut, ...undated.map(paper => `No date found: ${paper.file}; list it with its meeting.`)],
  })
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
