import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'
import { loadCorpus } from '../../src/corpus/load.js'
import { lakesAnalysis } from '../report/lakes.js'

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const schema = JSON.parse(readFileSync(path('schema/analysis.json'), 'utf8'))
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)

/** What a reader of the file gets: plain JSON. */
const written = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('the published schema of an analysis', () => {
  it('is generated from the types (npm run schema)', () => {
    const generator = createGenerator({
      path: path('src/model/analysis.ts'),
      tsconfig: path('tsconfig.json'),
      type: 'Analysis',
      skipTypeCheck: true,
    })
    expect(written(generator.createSchema('Analysis'))).toEqual(schema)
  })

  it('is met by the analysis of the built-in series', async () => {
    const analysis = await analyze(await loadCorpus(path('corpus')))
    expect(analysis.findings.length).toBeGreaterThan(20)
    validate(written(analysis))
    expect(validate.errors).toBeNull()
  })

  it('is not met by an analysis with a part left out or of another kind', () => {
    const { findings, ...rest } = lakesAnalysis()
    expect(validate(written({ ...rest, findings }))).toBe(true)
    expect(validate(written(rest))).toBe(false)
    expect(validate(written({ ...rest, findings: [{ ...findings[0], status: 'gone' }] }))).toBe(false)
  })
})
