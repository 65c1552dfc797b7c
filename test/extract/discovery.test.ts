import { describe, expect, it } from 'vitest'
import { discoverFormulae, recurringPhrases } from '../../src/extract/discovery.js'
import { createFormulary } from '../../src/extract/formulary.js'
import { extractSlogans } from '../../src/extract/slogans.js'
import type { LexiconAdditions } from '../../src/model/formula.js'
import { passageOf } from '../builders/passage.js'

const NOTHING: LexiconAdditions = { formulae: [], notFormulae: [], measures: [], words: [] }

/** Five short papers of an invented place with a brand of its own, a subject that recurs as often, and plain talk. */
const SERIES = [
  '坚持绿湖先行战略，发展渔业。全市践行绿湖先行理念。基础设施建设要跟上，社会保障体系要健全。',
  '各县秉持绿湖先行，办好学校。我们聚焦“绿湖先行”，基础设施建设有了起色，社会保障体系更好。',
  '把绿湖先行战略落到实处。企业按照绿湖先行原则转型，基础设施建设提速，社会保障体系完善。',
  '有人问绿湖先行是什么。推进“岸美、水美、人美”三件事，基础设施建设要稳，社会保障体系要实。',
  '弘扬绿湖先行精神，做到岸美、水美、人美，基础设施建设不停步，社会保障体系不断健全。',
].map((text, index) => passageOf(text, { document: `d${index + 1}` }))

describe('discovery', () => {
  it('finds the brand of an unknown place, and no subject that recurs as often', () => {
    expect(recurringPhrases(SERIES).map(({ text }) => text)).toEqual(['绿湖先行'])
  })

  it('carries what is quoted at one place to where it stands in plain print', () => {
    const formulary = createFormulary(NOTHING, discoverFormulae(SERIES, NOTHING))
    const last = SERIES[4] as (typeof SERIES)[number]
    const found = extractSlogans(last, formulary).map(slogan => slogan.canonical)
    expect(found).toEqual(['绿湖先行', '岸美、水美、人美'])
  })

  it('obeys the manifest', () => {
    const found = discoverFormulae(SERIES, { ...NOTHING, notFormulae: ['绿湖先行'] })
    expect(found.map(formula => formula.canonical)).not.toContain('绿湖先行')
  })

  it('does not depend on the order of the papers', () => {
    expect(recurringPhrases([...SERIES].reverse())).toEqual(recurringPhrases(SERIES))
  })

  it('says nothing of a series of nothing', () => {
    expect(discoverFormulae([], NOTHING)).toEqual([])
  })
})
