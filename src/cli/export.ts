import { isAbsolute, join, normalize } from 'node:path'
import type { Command } from 'commander'
import { EXPORT_FORMATS, type ExportFile, type ExportFormat } from '../export/format.js'
import type { Analysis } from '../model/analysis.js'
import { MisuseError } from '../model/errors.js'
import { type AnalysisFlags, analyzeWithSources, withAnalysisFlags } from './analysis.js'
import { choose } from './choice.js'
import { summariseDiagnostics } from './diagnostics.js'
import { inputsOf } from './guard.js'
import { listOption } from './list-option.js'
import { print, writeFiles } from './output.js'
import { complain, type World } from './world.js'

interface ExportFlags extends AnalysisFlags {
  readonly format: readonly ExportFormat[]
  readonly out?: string
  readonly force?: boolean
  readonly table?: string
  readonly bom?: boolean
}

/** `policy-diff export [dir]`: the analysis as data for other programs. */
export function addExport(program: Command, world: World): void {
  const command = program
    .command('export')
    .argument('[dir]', 'folder of papers (default: ./corpus, else the built-in series)')
    .description('write the analysis as data for R, Python, a spreadsheet, an archive or a QDA program')
    .addOption(
      listOption(
        '--format <formats>',
        'csv, tsv, jsonl, parquet, tei, …',
        EXPORT_FORMATS,
      ).makeOptionMandatory(),
    )
    .option('--out <folder>', 'folder to write to; without it, a single file of text goes to stdout')
    .option('--force', 'replace files that policy-diff did not write (never one of the papers)')
    .option('--table <name>', 'one tidy table only: claims, findings, cells, turns …')
    .option('--bom', 'begin CSV and TSV with a byte order mark, for spreadsheets')
    .addHelpText('after', EXAMPLES)
  withAnalysisFlags(command).action(async (dir: string | undefined, flags: ExportFlags) => {
    const { analysis, sources } = await analyzeWithSources(world, dir, flags)
    summariseDiagnostics(world, analysis)
    const options = { bom: flags.bom ?? false }
    const { exportAnalysis } = await import('../export/export.js')
    const files = await exportAnalysis(flags.format, { analysis, sources }, options)
    await deliverFiles(world, wantedFiles(files, flags.table), flags, analysis)
  })
}

const EXAMPLES = `
Formats:
  csv, tsv      tidy tables with a data dictionary (datapackage.json)
  jsonl         the same tables, an object per line        parquet   the same, typed and compressed
  text          the decoded texts that all offsets point into
  tei           TEI P5: utterances, persons, apparatus     annotations   W3C Web Annotation JSON-LD
  qdpx, qdc     REFI-QDA project and codebook: NVivo, ATLAS.ti, MAXQDA
  citation      CITATION.cff with the corpus's fingerprint

Examples:
  policy-diff export papers --format csv --bom --out tables
  policy-diff export papers --format csv --table findings | head
  policy-diff export papers --format qdpx,qdc,citation --out coded
`

function wantedFiles(files: readonly ExportFile[], table: string | undefined): readonly ExportFile[] {
  if (table === undefined) return files
  const names = files
    .filter(file => /^[a-z]+\.(csv|tsv|jsonl|parquet)$/.test(file.path))
    .map(file => ({ name: file.path.replace(/\.\w+$/, ''), value: file }))
  const tables = [...new Map(names.map(one => [one.name, one])).values()]
  const { path } = choose('table', table, tables)
  return names.filter(one => one.name === path.replace(/\.\w+$/, '')).map(one => one.value)
}

async function deliverFiles(
  world: World,
  files: readonly ExportFile[],
  { out, force = false }: ExportFlags,
  analysis: Analysis,
): Promise<void> {
  if (out === undefined) {
    const [only] = files
    if (!only || files.length > 1 || typeof only.content !== 'string')
      throw new MisuseError(
        `This makes ${files.map(file => file.path).join(', ')}: name a folder for them with --out, or one table with --table.`,
      )
    return print(world, only.content)
  }
  const placed = files.map(({ path, content }) => ({ path: join(out, inside(path)), content }))
  await writeFiles(world, placed, inputsOf(analysis), force)
  for (const { path } of placed) complain(world, `wrote ${path}`)
}

/** Exporters name their files themselves; none may leave the folder. */
function inside(path: string): string {
  const clean = normalize(path)
  if (isAbsolute(clean) || clean.startsWith('..')) throw new Error(`${path} leaves the output folder`)
  return clean
}
