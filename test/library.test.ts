import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import * as api from '../src/index.js'

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...source: string[]
) => (...given: unknown[]) => Promise<void>

/** The JavaScript examples of a page of the manual. */
function examplesOf(page: string): string[] {
  const text = readFileSync(path(page), 'utf8')
  return [...text.matchAll(/^```js\n([\s\S]*?)^```$/gmu)].map(([, code = '']) => code)
}

/** Runs an example against the sources, on the built-in series instead of `papers`. */
async function runExample(example: string): Promise<string[]> {
  const printed: string[] = []
  const names = /import \{([^}]+)\} from 'policy-diff'/u.exec(example)?.[1] ?? ''
  for (const name of names.split(',')) expect(api).toHaveProperty(name.trim())
  const body = example
    .replace(/import (\{[^}]+\}) from 'policy-diff'/u, 'const $1 = api')
    .replaceAll("'papers'", 'papers')
  const console = { log: (...values: unknown[]) => printed.push(values.join(' ')) }
  await new AsyncFunction('api', 'papers', 'console', body)(api, path('corpus'), console)
  return printed
}

describe.each(['README.md', 'docs/library.md'])('the examples of %s', page => {
  const examples = examplesOf(page)

  it('exist', () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  it.each(examples.map((example, index) => [index + 1, example] as const))('run: %i', async (_, example) => {
    const printed = await runExample(example)
    expect(printed.length).toBeGreaterThan(0)
    for (const line of printed) expect(line).not.toMatch(/undefined|NaN/u)
  })
})

describe('the library', () => {
  it('prints nothing', async () => {
    const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
    await api.analyze(await api.loadCorpus(path('corpus')), { segmenter: 'intl' })
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
  })
})
