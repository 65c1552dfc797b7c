import { type Limits, overLimit } from '../limits.js'
import { joinLines } from './html.js'
import { htmlLines } from './html-lines.js'

/** How much is unpacked at a time, in packed bytes: what comes of it stays small whatever it is. */
const PORTION = 4096

/**
 * The paragraphs of a Word file, one blank line between them, and the rows of its tables. Numbers that Word makes
 * itself are not in it.
 * @throws Error where it is damaged, or unpacks to more than the limit
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<string> {
  await refuseBomb(bytes, limits)
  const { default: mammoth } = await import('mammoth')
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })
  return joinLines(withNotes(htmlLines(value)))
}

/** Footnotes stand at the end, each with an arrow back to its mark: `[1] …`. */
function withNotes<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  let number = 0
  return lines.map(line => {
    if (!line.text.endsWith('↑')) return line
    number += 1
    return { ...line, text: `[${number}] ${line.text.slice(0, -1).trim()}` }
  })
}

/** Unpacks the XML in the file piece by piece, as what it says of its size may be wrong. */
async function refuseBomb(bytes: Uint8Array, limits: Limits): Promise<void> {
  const { Unzip, UnzipInflate } = await import('fflate')
  let unpacked = 0
  const unzip = new Unzip(file => {
    if (!/\.(?:xml|rels)$/iu.test(file.name)) return
    file.ondata = (error, data) => {
      if (error) throw error
      unpacked += data.length
      if (unpacked > limits['unpacked-bytes']) throw new Error(overLimit('unpacked-bytes', limits))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += PORTION)
    unzip.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length)
}
