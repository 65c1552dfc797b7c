/** A bound on what is read, so that one bad file costs itself and not the run. */
interface Limit {
  readonly value: number
  readonly unit: string
  /** Why it is no tighter and no wider. */
  readonly why: string
}

const MB = 1024 * 1024

/** What is read at most. The papers of twenty years of a province are 2 MB of text. */
export const LIMITS = {
  'text-bytes': {
    value: 32 * MB,
    unit: 'bytes of a file of text',
    why: 'larger ones are dumps of a data base, and take more memory than a process has',
  },
  'file-bytes': {
    value: 128 * MB,
    unit: 'bytes of a .pdf or .docx file',
    why: 'papers with pictures stay far below',
  },
  'unpacked-bytes': {
    value: 32 * MB,
    unit: 'bytes of XML in a .docx file, unpacked',
    why: 'real papers unpack to one or two megabytes; a bomb unpacks to gigabytes',
  },
  pages: { value: 2000, unit: 'pages of a .pdf file', why: 'a whole yearbook has a thousand' },
  rows: { value: 20_000, unit: 'rows of a table of speeches', why: 'each row is read as a paper of its own' },
  folders: {
    value: 8,
    unit: 'folders inside one another',
    why: 'archives keep place, year and session apart',
  },
  files: { value: 20_000, unit: 'files of a folder', why: 'a panel of 300 cities and 30 years has 9,000' },
  'manifest-bytes': { value: 8 * MB, unit: 'bytes of corpus.yaml', why: 'an entry takes about 100' },
  formulae: {
    value: 5000,
    unit: 'formulae of the manifest',
    why: 'each is sought in each statement; a whole dictionary of formulae has about 2,000',
  },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof LIMITS

/** The limits that hold for one reading. */
export type Limits = Readonly<Record<LimitName, number>>

export const DEFAULT_LIMITS: Limits = Object.fromEntries(
  Object.entries(LIMITS).map(([name, { value }]) => [name, value]),
) as Limits

/** What is over a limit, as the end of a sentence with its way out. */
export function overLimit(name: LimitName, limits: Limits): string {
  return `it has more than ${limits[name].toLocaleString('en')} ${LIMITS[name].unit}; split it, or raise the limit with --limit ${name}=…`
}
