import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { manifestJsonSchema } from '../../src/corpus/manifest-schema.js'

const published = fileText('../../schema/corpus.json')

function fileText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}

it('the published schema of a manifest is what the code generates', async () => {
  await expect(`${JSON.stringify(manifestJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../schema/corpus.json',
  )
})

it('the published schema takes the built-in manifest and the example of the manual, and refuses a typing error', () => {
  const validate = new Ajv2020().compile(JSON.parse(published))
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(fileText('../../docs/corpus-folder.md')) ?? []
  for (const yaml of [fileText('../../corpus/corpus.yaml'), example]) {
    expect(validate(parse(yaml)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...parse(yaml), titel: 'x' })).toBe(false)
  }
})
