import { decode, REPLACEMENT } from '../decode.js'
import { DEFAULT_LIMITS, type Limits, overLimit } from '../limits.js'
import { extensionOf, isForeign } from './kinds.js'

/** What a file says, and how its text was coded. */
export interface Extracted {
  readonly text: string
  /** WHATWG name of the encoding; `docx` and `pdf` for the formats that say themselves how they are coded. */
  readonly encoding: string
  readonly certain: boolean
  /** What was left out of it, as a reader sees it: menus and footers of a web page. */
  readonly leftOut?: readonly string[]
}

/** Why nothing could be taken out of a file, as the end of a sentence with its way out. */
export interface Unreadable {
  readonly unreadable: string
}

type Reader = (bytes: Uint8Array, limits: Limits) => Extracted | Promise<Extracted>

const READERS: Readonly<Record<string, Reader>> = {
  '.docx': readWord,
  '.pdf': readPdf,
  '.html': readHtml,
  '.htm': readHtml,
}

/** Share of control characters from which a file is no text: compressed or binary data has about 0.1. */
const BINARY_CONTROLS = 0.01
/** Share of undecodable characters from which a file is no text in any encoding known here. */
const BINARY_LOSSES = 0.3
/** How much of a text is looked at to tell, at its beginning and at its end, in UTF-16 units. */
const SAMPLE = 500_000

/**
 * Takes the text out of a file, by its extension; one that is not known is read as plain text.
 * Damaged content is a result, never an error.
 */
export async function extractText(
  path: string,
  bytes: Uint8Array,
  limits: Limits = DEFAULT_LIMITS,
): Promise<Extracted | Unreadable> {
  const extension = extensionOf(path)
  if (isForeign(path)) return { unreadable: `${extension} is not read here; save it as .docx, .pdf or .txt` }
  try {
    const reader: Reader = READERS[extension] ?? (content => decode(content))
    const extracted = await reader(bytes, limits)
    return isBinary(extracted.text)
      ? { unreadable: 'it holds binary data, not text; give it the extension of its format, or take it out' }
      : extracted
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return { unreadable: `it is damaged or no ${extension} (${cause}); save it anew, or as .txt` }
  }
}

function isBinary(text: string): boolean {
  const sample = text.length > 2 * SAMPLE ? text.slice(0, SAMPLE) + text.slice(-SAMPLE) : text
  let [controls, losses] = [0, 0]
  for (let unit = 0; unit < sample.length; unit++) {
    const code = sample.charCodeAt(unit)
    if (code === REPLACEMENT.charCodeAt(0)) losses += 1
    else if (isControl(code)) controls += 1
  }
  return controls > sample.length * BINARY_CONTROLS || losses > sample.length * BINARY_LOSSES
}

/** Control characters but for tabs and line ends. */
const isControl = (code: number) =>
  code < 0x09 || (code > 0x0d && code < 0x20) || (code > 0x7e && code < 0xa0 && code !== 0x85)

async function readWord(bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const { readDocx } = await import('./docx.js')
  return { text: await readDocx(bytes, limits), encoding: 'docx', certain: true }
}

/** The text layer of a PDF file, page after page, with the lines of the page. */
async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    if (document.getPageCount() > limits.pages) throw new Error(overLimit('pages', limits))
    const pages = [...document.pages()].map(page => page.getText())
    return { text: pages.map(plainLines).join('\n'), encoding: 'pdf', certain: true }
  } finally {
    library.destroy()
  }
}

/** PDFium ends lines with CR LF and marks a hyphen at the end of a line with U+0002 or U+FFFE. */
function plainLines(page: string): string {
  return page.replace(/\r\n?/g, '\n').replaceAll('\u0002', '-').replaceAll('\uFFFE', '-')
}

/** Within which a web page declares its charset, in bytes: the standard asks for 1024, pages are laxer. */
const DECLARED_WITHIN = 8192

/** The readable text of a web page. */
async function readHtml(bytes: Uint8Array): Promise<Extracted> {
  const { readWebPage } = await import('./html.js')
  const ascii = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1')
  const declared = /<meta[^>]{1,1000}charset\s*=\s*["']?([\w-]+)/i.exec(ascii)?.[1] ?? null
  const page = decode(bytes, declared)
  return { ...page, ...readWebPage(page.text) }
}
