import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lexiconVersion } from '../../src/lexicon/version.js'

const FOLDER = fileURLToPath(new URL('../../src/lexicon/', import.meta.url))
/** Files that hold no data. */
const CODE = ['version.ts', 'words.ts']

describe('the version of the lexicon', () => {
  it('is made of every table of the folder', () => {
    const source = readFileSync(`${FOLDER}version.ts`, 'utf8')
    const tables = readdirSync(FOLDER).filter(name => name.endsWith('.ts') && !CODE.includes(name))
    expect(tables.filter(name => !source.includes(`'./${name.replace(/ts$/u, 'js')}'`))).toEqual([])
  })

  it('is a short hash, the same each time', () => {
    expect(lexiconVersion()).toMatch(/^[\da-f]{12}$/u)
    expect(lexiconVersion()).toBe(lexiconVersion())
  })
})
