import { extname } from 'node:path'
import type { HtmlToTextOptions } from 'html-to-text'
import { decode, REPLACEMENT } from './decode.js'

/** What a file says, and how its text was coded. */
export interface Extracted {
  readonly text: string
  /** WHATWG name of the encoding; `docx` and `pdf` for the formats that say themselves how they are coded. */
  readonly encoding: string
  readonly certain: boolean
}

/** Why nothing could be taken out of a file, as the end of a sentence with its way out. */
export interface Unreadable {
  readonly unreadable: string
}

type Reader = (bytes: Uint8Array) => Extracted | Promise<Extracted>

const READERS: Readonly<Record<string, Reader>> = {
  '.docx': readDocx,
  '.pdf': readPdf,
  '.html': readHtml,
  '.htm': readHtml,
}

/** Formats that hold texts but are not read here. */
const FOREIGN = ['.doc', '.rtf', '.odt', '.wps', '.ofd', '.epub', '.caj', '.pages']

/** Extensions under which a folder's texts are looked for. */
export const TEXT_EXTENSIONS: readonly string[] = ['.txt', '.md', ...Object.keys(READERS)]

/** Whether a file holds a text in a format that would first have to be converted. */
export function isForeign(path: string): boolean {
  return FOREIGN.includes(extname(path).toLowerCase())
}

/** Share of control characters from which a file is no text: compressed or binary data has about 0.1. */
const BINARY_CONTROLS = 0.01
/** Share of undecodable characters from which a file is no text in any encoding known here. */
const BINARY_LOSSES = 0.3
/** Unpacked size from which a Word file is refused, in bytes: real papers unpack to a few megabytes. */
const LARGEST_UNPACKED = 256 * 1024 * 1024

/**
 * Takes the text out of a file, by its extension; one that is not known is read as plain text.
 * Damaged content is a result, never an error.
 */
export async function extractText(path: string, bytes: Uint8Array): Promise<Extracted | Unreadable> {
  const extension = extname(path).toLowerCase()
  if (isForeign(path)) return { unreadable: `${extension} is not read here; save it as .docx, .pdf or .txt` }
  try {
    const extracted = await (READERS[extension] ?? decode)(bytes)
    return isBinary(extracted.text)
      ? { unreadable: 'it holds binary data, not text; give it the extension of its format, or take it out' }
      : extracted
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return { unreadable: `it is damaged or no ${extension} (${cause}); save it anew, or as .txt` }
  }
}

function isBinary(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0
  const losses = text.split(REPLACEMENT).length - 1
  return controls > text.length * BINARY_CONTROLS || losses > text.length * BINARY_LOSSES
}

/** The paragraphs of a Word file, one blank line between them. Numbers that Word makes itself are not in it. */
async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  await refuseBomb(bytes)
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return { text: value, encoding: 'docx', certain: true }
}

async function refuseBomb(bytes: Uint8Array): Promise<void> {
  const { unzipSync } = await import('fflate')
  let unpacked = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize
      return false
    },
  })
  if (unpacked > LARGEST_UNPACKED) throw new Error(`unpacked it would take ${unpacked} bytes`)
}

/** The text layer of a PDF file, page after page, with the lines of the page. */
async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  try {
    const pages = [...(await library.loadDocument(bytes)).pages()].map(page => page.getText())
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
/** Share of a page's text that its article or main part must hold; one that holds less is a side matter. */
const MAIN_SHARE = 0.5

/** The readable text of a web page: its article or main part where it marks one, without menus and forms. */
async function readHtml(bytes: Uint8Array): Promise<Extracted> {
  const { convert } = await import('html-to-text')
  const ascii = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1')
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(ascii)?.[1] ?? null
  const page = decode(bytes, declared)
  const partOf = (tag: string) => convert(page.text, partOptions(tag, page.text.length))
  const whole = partOf('body')
  const main = ['article', 'main'].map(partOf).find(text => text.length >= whole.length * MAIN_SHARE)
  return { ...page, text: main ?? whole }
}

/** Only the text: no addresses, no pictures, no capitals for headings, no wrapping. */
function partOptions(tag: string, length: number): HtmlToTextOptions {
  const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
  const skipped = ['img', 'nav', 'footer', 'aside', 'form', 'button', 'script', 'style', 'noscript']
  return {
    wordwrap: false,
    baseElements: { selectors: [tag], returnDomByDefault: tag === 'body' },
    limits: { maxInputLength: length + 1 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      ...headings.map(selector => ({ selector, options: { uppercase: false } })),
      ...skipped.map(selector => ({ selector, format: 'skip' })),
    ],
  }
}
