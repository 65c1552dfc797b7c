import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormulary } from '../../src/extract/formulary.js'
import { extractSlogans } from '../../src/extract/slogans.js'
import type { LexiconAdditions } from '../../src/model/formula.js'
import { passageOf } from '../builders/passage.js'
import rows from '../specs/slogans.json' with { type: 'json' }

const NOTHING: LexiconAdditions = { formulae: [], notFormulae: [], measures: [], words: [] }
const central = createFormulary(NOTHING)
const canonicals = (text: string, formulary = central) =>
  extractSlogans(passageOf(text), formulary).map(slogan => slogan.canonical)

describe('slogans', () => {
  it.each(rows)('$text', ({ text, expect: expected }) => expect(canonicals(text)).toEqual(expected))

  it('gives one draft per place, each cut from its statement', () => {
    const passage = passageOf('落实“六稳”要求，做好“六稳”工作。')
    const drafts = extractSlogans(passage, central)
    expect(drafts).toHaveLength(2)
    for (const { range, surface } of drafts)
      expect(passage.statements[0]?.text.slice(range.from, range.to)).toBe(surface)
  })

  it('carries the members of a bundle, from the lexicon or from its shape', () => {
    const members = (text: string) => extractSlogans(passageOf(text), central).map(slogan => slogan.members)
    expect(members('打好三大攻坚战。')).toEqual([['防范化解重大风险', '精准脱贫', '污染防治']])
    expect(members('推进“三湖一岛”建设。')).toEqual([['三湖', '一岛']])
    expect(members('推进“四个一批”建设。')).toEqual([[]])
  })

  it('reads one character in quotes as an allusion to a known member', () => {
    const list = {
      canonical: '东兴、西靓',
      variants: [],
      members: ['东兴', '西靓'],
      since: null,
      origin: 'manifest',
    } as const
    const formulary = createFormulary({ ...NOTHING, formulae: [list] })
    expect(canonicals('让老城“靓”起来。', formulary)).toEqual(['西靓'])
    expect(canonicals('让老城“靓起来”。', formulary)).toEqual(['西靓'])
    expect(canonicals('让老城“动”起来。', formulary)).toEqual([])
  })

  it('lets the manifest add formulae with their variants and refuse others', () => {
    const added = {
      canonical: '湖城速度',
      variants: ['湖城的速度'],
      members: [],
      since: 2019,
      origin: 'manifest',
    } as const
    const formulary = createFormulary({ ...NOTHING, formulae: [added], notFormulae: ['六稳'] })
    expect(canonicals('跑出湖城的速度，做好“六稳”工作。', formulary)).toEqual(['湖城速度'])
  })

  it('places every draft inside its statement, whatever the text', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      '"',
      '、',
      '，',
      '。',
      '一',
      '三',
      '湖',
      '化',
      '六稳',
      '起来',
      '＋',
      '强市',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        const passage = passageOf(parts.join(''))
        for (const { range, surface, statement } of extractSlogans(passage, central)) {
          const text = passage.statements.find(one => one.id === statement)?.text ?? ''
          expect(text.slice(range.from, range.to)).toBe(surface)
          expect(surface.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
