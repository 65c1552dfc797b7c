import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collateWitnesses } from '../../src/attribute/witnesses.js'
import { witnessInput } from './witness-input.js'

const OPENING =
  '上午的讨论从产业说起。几个乡镇的负责人都谈到，园区里的标准厂房已经住满，再来的企业要等下一期完工。'
const MIDDLE = '大家认为，要把人才引进来、留得住，还要用得好，让年轻人愿意在县城安家。'
const CLOSING =
  '下午的讨论转到民生。与会者算了一笔账：新修的三所学校秋季招生，能多收一千二百名孩子；两家医院扩建以后，看病不必再跑远路。'

/** What differs between a paper and a copy of it that says `changed` where it says `said`. */
async function variantsOf(said: string, changed: string, more = '') {
  const paper = `${OPENING}${said}${CLOSING}\n\n${more}`
  const copy = `${OPENING}${changed}${CLOSING}`
  const inputs = await Promise.all([witnessInput('a.txt', paper), witnessInput('b.txt', copy, 'a.txt')])
  return collateWitnesses(inputs).witnesses.flatMap(({ variants }) =>
    variants.map(({ kind, readings, likelier }) => [kind, ...readings.map(({ text }) => text), likelier]),
  )
}

describe('collateWitnesses', () => {
  it.each([
    ['a character', MIDDLE, MIDDLE.replace('安家', '按家'), ['character', '安家', '按家', 'a.txt']],
    ['a word', MIDDLE, MIDDLE.replace('愿意', '打算'), ['word', '愿意', '打算', null]],
    ['an omission', MIDDLE, MIDDLE.replace('，还要用得好', ''), ['omission', '还要用得好，', '', 'a.txt']],
    [
      'a lost quotation mark',
      '要念好“稳”字诀。',
      '要念好“稳字诀。',
      ['punctuation', '稳”字', '稳字', 'a.txt'],
    ],
    [
      'moved quotation marks',
      '落实“增、减”两张清单。',
      '落实增、减“两张清单”。',
      ['punctuation', '“增、减”两张清单', '增、减“两张清单”', null],
    ],
  ])('finds %s', async (_, said, changed, variant) => {
    expect(await variantsOf(said, changed)).toEqual([variant])
  })

  it('takes the writing that recurs in the papers for the likelier one', async () => {
    const recurring = '县委、县政府早有部署。'
    expect(await variantsOf('按县委、县政府的安排推进。', '按县委县政府的安排推进。', recurring)).toEqual([
      ['punctuation', '县委、县政府', '县委县政府', 'a.txt'],
    ])
  })

  it('finds no variant in width, space or layout', async () => {
    const wrapped = MIDDLE.replace('留得住', '留\n得住').replace(/，/gu, ',')
    expect(await variantsOf(MIDDLE, wrapped)).toEqual([])
  })

  it('maps each repeated statement to that of the main witness, whatever the order', async () => {
    const copy = await witnessInput('a-copy.txt', `${OPENING}${CLOSING}`, 'paper.txt')
    const paper = await witnessInput('paper.txt', `一篇没有的导语写在前面。\n\n${OPENING}${CLOSING}`)
    const expected = copy.statements.map(({ id }, index) => [id, `paper.txt-s${index + 2}`])
    expect([...collateWitnesses([paper, copy]).duplicates]).toEqual(expected)
    expect([...collateWitnesses([copy, paper]).duplicates]).toEqual(expected)
  })

  it('collates within a meeting only', async () => {
    const inputs = await Promise.all([
      witnessInput('a.txt', OPENING + CLOSING, null, '2020-07'),
      witnessInput('b.txt', OPENING + CLOSING, null, '2021-01'),
    ])
    expect(collateWitnesses(inputs)).toEqual({ witnesses: [], duplicates: new Map(), diagnostics: [] })
  })

  it('says so where a declared witness shares nothing', async () => {
    const inputs = await Promise.all([
      witnessInput('a.txt', OPENING),
      witnessInput('b.txt', CLOSING, 'a.txt'),
    ])
    expect(collateWitnesses(inputs).diagnostics).toMatchObject([
      { code: 'witness-without-passage', document: 'b.txt' },
    ])
  })

  it('quotes every reading as its paper prints it, whatever was changed', async () => {
    const paper = `${OPENING}${MIDDLE}${CLOSING}`
    const change = fc.record({
      at: fc.nat(paper.length - 1),
      drop: fc.nat(9),
      put: fc.constantFrom('', '“', '、', '改', '𠮷', '\n\n', '发展'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async changes => {
        let copy = paper
        for (const { at, drop, put } of changes) copy = copy.slice(0, at) + put + copy.slice(at + drop)
        const texts = new Map([
          ['a.txt', [...paper]],
          ['b.txt', [...copy]],
        ])
        const inputs = await Promise.all([witnessInput('a.txt', paper), witnessInput('b.txt', copy, 'a.txt')])
        for (const { readings } of collateWitnesses(inputs).witnesses.flatMap(({ variants }) => variants))
          for (const { document, span, text } of readings) {
            const printed = texts.get(document)?.slice(span.start, span.end).join('') ?? ''
            expect(printed.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
          }
      }),
      { numRuns: 60 },
    )
  })
})
