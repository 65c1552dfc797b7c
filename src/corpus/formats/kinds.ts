import { extname } from 'node:path'

/** Formats of papers. */
const TEXTS = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf']
/** Formats of tables that may hold speeches, one a row. */
const TABLES = ['.csv', '.tsv', '.jsonl', '.ndjson']
/** Formats that may hold texts but are not read here. */
const FOREIGN = [
  ...['.doc', '.rtf', '.odt', '.wps', '.ofd', '.epub', '.caj', '.pages', '.ppt', '.pptx'],
  ...[
    '.xml',
    '.xhtml',
    '.mht',
    '.mhtml',
    '.eml',
    '.tex',
    '.xls',
    '.xlsx',
    '.ods',
    '.et',
    '.zip',
    '.rar',
    '.7z',
  ],
]

const has = (extensions: readonly string[]) => (path: string) => extensions.includes(extensionOf(path))

export const extensionOf = (path: string) => extname(path).toLowerCase()
/** Whether a file is a paper by its name. */
export const isText = has(TEXTS)
/** Whether a file may be a table of speeches by its name. */
export const isTable = has(TABLES)
/** Whether a file holds a text in a format that would first have to be converted. */
export const isForeign = has(FOREIGN)
