import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

/** Packages that the command line may load before it knows what is asked for. */
const AT_START = ['commander', 'fastest-levenshtein']

/** Modules and packages that loading a module loads with it; what is imported when used is not. */
function loadedWith(entry: string): { modules: Set<string>; packages: Set<string> } {
  const modules = new Set<string>()
  const packages = new Set<string>()
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (modules.has(file)) continue
    modules.add(file)
    const source = readFileSync(resolve(SRC, file), 'utf8')
    for (const [, specifier = ''] of source.matchAll(STATIC_IMPORT)) {
      if (specifier.startsWith('node:')) continue
      if (!specifier.startsWith('.')) packages.add(specifier)
      else open.push(relative(SRC, resolve(SRC, dirname(file), specifier.replace(/\.js$/, '.ts'))))
    }
  }
  return { modules, packages }
}

/** `import … from '…'` and `export … from '…'`, those of types left out, since they are gone when the program runs. */
const STATIC_IMPORT = /^(?:import|export) (?!type )(?:[^'"]*? from )?['"]([^'"]+)['"]/gmu

describe('the start of the command line', () => {
  const { modules, packages } = loadedWith('cli.ts')

  it('loads no package but those that read a command line', () => {
    expect([...packages].sort()).toEqual(AT_START)
  })

  it('loads no stage, no reporter and no study', () => {
    expect(modules.size).toBeGreaterThan(20)
    const heavy =
      /^(?:analyze|text|corpus|lexicon|attribute|extract|align|diff|series|lines|export\/export|report\/(?!labels\/labels)|study)\b/u
    expect([...modules].filter(module => heavy.test(module))).toEqual([])
  })
})
