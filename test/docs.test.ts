import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { EXIT } from '../src/cli/exit-codes.js'
import { createProgram } from '../src/cli/program.js'
import { run } from '../src/cli/run.js'
import type { World } from '../src/cli/world.js'
import { parseManifest } from '../src/corpus/manifest.js'
import { manifestJsonSchema } from '../src/corpus/manifest-schema.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const folderPage = read('docs/corpus-folder.md')
const program = createProgram({} as World)

/** Code of the fenced blocks of one language. */
const fenced = (page: string, language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gmu'))].map(
    ([, code = '']) => code,
  )

/** Command lines of policy-diff in the README, in blocks and in running text. */
const commandLines = [...readme.matchAll(/(?<=[`\n])policy-diff [a-z][^`\n#>]*/gu)].map(([line]) =>
  line.trim(),
)
const commandOf = (line: string): Command | undefined =>
  program.commands.find(command => command.name() === line.split(' ')[1])

/** What a command line prints on a screen without colour. */
async function printedBy(line: string): Promise<string> {
  const printed: string[] = []
  const screen = { isTTY: false, columns: undefined, write: (text: string) => printed.push(text) }
  const world = { cwd: tmpdir(), env: {}, stdout: screen, stderr: { ...screen, write: () => {} } }
  expect(await run(line.split(' ').slice(1), world)).toBe(EXIT.done)
  return printed.join('')
}

/** Lines without what shifts as extraction grows: the rank in front and the id behind. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map(line =>
      line
        .replace(/^ *\d+(?= {2}[~+^=-] )/u, '')
        .replace(/ +finding-[\da-f]+$/u, '')
        .trim(),
    )
    .filter(Boolean)

/** Names of all properties that a JSON Schema describes, at any depth. */
function propertyNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value) : []),
    ...propertyNames(value),
  ])
}

describe('the documentation', () => {
  for (const page of [
    'README.md',
    'src/README.md',
    'CHANGELOG.md',
    'docs/corpus-folder.md',
    'docs/reliability.md',
  ])
    it(`has no dead link in ${page}`, () => {
      const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link = '']) => link)
      expect(links.filter(link => !existsSync(join(root, dirname(page), link)))).toEqual([])
    })

  it('names commands and options that exist', () => {
    expect(commandLines.length).toBeGreaterThan(4)
    const unknown = commandLines.filter(line => {
      const known = commandOf(line)?.options.flatMap(option => [option.long, option.short]) ?? null
      const used = line.match(/(?<= )--?[a-z][a-z-]*/gu) ?? []
      return known === null || used.some(option => !known.includes(option))
    })
    expect(unknown).toEqual([])
  })

  it('shows manifests that the program reads', () => {
    const manifests = [readme, folderPage].flatMap(page => fenced(page, 'yaml'))
    expect(manifests.map(yaml => parseManifest(yaml, 'manifest').meetings.length)).toEqual([1, 2, 0])
  })

  it('explains every key of a manifest', () => {
    const named = propertyNames(manifestJsonSchema())
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(key => !folderPage.includes(`\`${key}\``))).toEqual([])
  })

  it('shows a report that the program prints', async () => {
    const [excerpt = ''] = fenced(readme, 'text')
    const [command = ''] = commandLines
    const printed = linesOf(await printedBy(`${command} --width 88`))
    expect(linesOf(excerpt).length).toBeGreaterThan(10)
    expect(linesOf(excerpt).filter(line => !printed.includes(line))).toEqual([])
  })

  it('lists every exit code', () => {
    const listed = [...readme.matchAll(/^\| (\d+) \|/gmu)].map(([, code]) => Number(code))
    expect(listed).toEqual(Object.values(EXIT))
  })

  it('uses library names that are exported', async () => {
    const library = await import('../src/index.js')
    const [, names = ''] = /import \{ (.+) \} from 'policy-diff'/u.exec(readme) ?? []
    expect(names.split(', ').filter(name => !(name in library))).toEqual([])
  })
})
