import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discoverFormulae } from '../../src/extract/discovery.js'
import { passageOf } from '../builders/passage.js'
import { fullTexts } from '../corpora.js'

const NOTHING = { formulae: [], notFormulae: [], measures: [], words: [] }
/** How far down the list of discovered formulae a reader looks. */
const FIRST_SCREEN = 60

/** Yearly reports, read line by line without any knowledge of their place. */
function discovered(folder: string): string[] {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
  const passages = files.map(name =>
    passageOf(readFileSync(join(folder, name), 'utf8'), { document: name, date: name.slice(0, 4) }),
  )
  return discoverFormulae(passages, NOTHING)
    .slice(0, FIRST_SCREEN)
    .map(({ canonical }) => canonical)
}

const municipal = fullTexts('zhengzhou-work-reports')
const national = fullTexts('state-council-work-reports')

describe.skipIf(!municipal)('formulae of a city that no lexicon knows', () => {
  it('include its brands and no subject of policy', () => {
    const found = discovered(municipal as string)
    expect(found).toEqual(expect.arrayContaining(['畅通郑州', '公交都市', '四集一转', '开放创新双驱动']))
    for (const subject of ['固定资产投资', '社会保障体系', '招商引资', '电子商务'])
      expect(found).not.toContain(subject)
  })
})

describe.skipIf(!national)('formulae of fourteen years of reports, without a lexicon', () => {
  it('include those that the years are known for', () => {
    const known = ['三个代表', '西部大开发', '科学发展观', '一国两制', '五个统筹', '收支两条线']
    expect(discovered(national as string)).toEqual(expect.arrayContaining(known))
  })
})
