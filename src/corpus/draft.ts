import { basename } from 'node:path'
import { stringify } from 'yaml'
import { MisuseError } from '../model/errors.js'
import { decode } from './decode.js'
import { listTexts, readBytes } from './folder.js'
import { dateOfName, guessDate, guessGenre } from './guess.js'

/**
 * Drafts the manifest of a folder from its texts: one meeting per date.
 * @returns the text of a `corpus.yaml`
 * @throws MisuseError where the folder holds no text
 */
export async function draftManifest(root: string): Promise<string> {
  const paths = await listTexts(root)
  if (!paths.length)
    throw new MisuseError(`${root} holds no .txt, .md, .html, .docx or .pdf file to draft from.`)
  const meetings = new Map<string, { title: string; date: string; documents: object[] }>()
  for (const file of paths) {
    const text = decode((await readBytes(root, file)) ?? new Uint8Array()).text
    const date = moreExact(guessDate(text), dateOfName(file))
    const meeting = meetings.get(date) ?? { title: basename(file), date, documents: [] }
    meeting.documents.push({ file, genre: guessGenre(text) })
    meetings.set(date, meeting)
  }
  return stringify({ title: basename(root), meetings: [...meetings.values()] })
}

/** The date in the text where it names a day, else that of the file name. */
function moreExact(inText: string | null, inName: string | null): string {
  if (inText && inText.length >= (inName?.length ?? 0)) return inText
  const date = inName ?? inText
  if (date) return date
  throw new MisuseError('A text names no date.')
}
