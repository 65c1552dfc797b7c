import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitStatements } from '../../src/text/sentences.js'

const split = (text: string) =>
  splitStatements(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to))

describe('splitStatements', () => {
  it.each<[string, string[]]>([
    ['会议听取了汇报。大家一致赞成！', ['会议听取了汇报。', '大家一致赞成！']],
    ['增速为3.2%，G343前期工作加快。年底完工。', ['增速为3.2%，G343前期工作加快。', '年底完工。']],
    // A quotation of several sentences belongs to the sentence that introduces it.
    ['他说：“项目要快。服务要好。”会场响起掌声。', ['他说：“项目要快。服务要好。”', '会场响起掌声。']],
    // Who said it stays with what was said; what else he said does not.
    ['“我们一定抓好落实。”李明说。', ['“我们一定抓好落实。”李明说。']],
    [
      '“我们一定抓好落实。”李明表示，全区将再加压力。',
      ['“我们一定抓好落实。”', '李明表示，全区将再加压力。'],
    ],
    // A catchword with a mark of its own does not end the sentence.
    ['要解决好“谁来干？”的问题，压实责任。', ['要解决好“谁来干？”的问题，压实责任。']],
    ['要答好“怎么看？”“怎么办？”两道题。', ['要答好“怎么看？”“怎么办？”两道题。']],
    // A bracketed remark belongs to its sentence unless it stands by itself.
    ['新建学校12所（含改扩建。）并投用。', ['新建学校12所（含改扩建。）并投用。']],
    // A quotation that never closes hides nothing.
    ['他说：“先做好一件事。再做下一件。', ['他说：“先做好一件事。', '再做下一件。']],
    ['抓好三件事：一是稳；二是进；三是好。', ['抓好三件事：一是稳；二是进；三是好。']],
    ['', []],
    ['  \n ', []],
    ['没有句号的一行', ['没有句号的一行']],
    ['甲\n乙', ['甲', '乙']],
    ['做到"既要快，又要好。"全面提速。', ['做到"既要快，又要好。"', '全面提速。']],
    ['真的可以吗？！当然。', ['真的可以吗？！', '当然。']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('cuts a long sentence at its semicolons, not those inside quotations', () => {
    const first = '一是聚焦主导产业，把先进制造业集群做大做强，年内新开工亿元以上项目二十个；'
    const second = '二是落实“稳增长；促消费”的要求，办好购物节，让市场活起来；'
    const third = '三是守住安全底线。'
    expect(split(first + second + third)).toEqual([first, second, third])
  })

  it('cuts a quotation that is as long as a speech into its own sentences', () => {
    const sentence = '全区上下要把思想和行动统一到会议的部署上来，拿出过硬的措施抓好每一件实事。'
    const quoted = split(`他在会上说：“${sentence.repeat(5)}”大家深受鼓舞。`)
    expect(quoted).toHaveLength(6)
    expect(quoted[4]).toBe(`${sentence}”`)
  })

  it('gives ordered, disjoint ranges that cover everything but space', () => {
    const piece = fc.constantFrom(
      '大家',
      '。',
      '！',
      '；',
      '”',
      '“',
      '（',
      '）',
      '"',
      ' ',
      '\n',
      '？',
      '，',
      '𠮷',
      '说',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.nat(5), fc.nat(5), (pieces, skip, drop) => {
        const text = pieces.join('')
        const range = { from: Math.min(skip, text.length), to: Math.max(skip, text.length - drop) }
        range.to = Math.min(range.to, text.length)
        let at = range.from
        for (const { from, to } of splitStatements(text, range)) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          expect(text.slice(at, from).trim()).toBe('')
          expect(text.slice(from, to).trim()).toBe(text.slice(from, to))
          at = to
        }
        expect(text.slice(at, range.to).trim()).toBe('')
      }),
    )
  })
})

describe('text without end', () => {
  it('is cut at a comma, else anywhere, and nothing of it is lost', () => {
    const long = `${'修路，架桥'.repeat(1000)}。`
    const parts = splitStatements(long, { from: 0, to: long.length }).map(({ from, to }) =>
      long.slice(from, to),
    )
    expect(parts.join('')).toBe(long)
    expect(parts.every(part => part.length <= 3000)).toBe(true)
    expect(parts.slice(0, -1).every(part => part.endsWith('，'))).toBe(true)
    const bare = '路'.repeat(7000)
    expect(splitStatements(bare, { from: 0, to: 7000 })).toHaveLength(3)
  })

  it('keeps quotations apart that never close', () => {
    const text = '他说“修路。“架桥”。'
    expect(
      splitStatements(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to)),
    ).toEqual(['他说“修路。', '“架桥”。'])
  })
})
