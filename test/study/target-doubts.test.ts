import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/model/claim.js'
import { doubtBetween } from '../../src/study/target-doubts.js'
import { series } from '../builders/series.js'

/** A figure in the notation of `series`, and the sentence that is to state it. */
function stated(notation: string, sentence: string): { figure: Figure; sentence: string } {
  const [figure] = series(['2020'], [{ meeting: '2020', seat: '甲区', says: `${notation}。` }]).figures
  return { figure: { ...(figure as Figure), id: sentence }, sentence }
}

function doubt(target: ReturnType<typeof stated>, result: ReturnType<typeof stated>) {
  const said = ({ id }: Figure) => id
  return doubtBetween(target.figure, result.figure, 2020, said)
}

describe('a result answers a target', () => {
  const growth = (notation: string, sentence: string) => {
    const { figure } = stated(notation, sentence)
    return { figure: { ...figure, id: sentence, aspect: 'change' as const }, sentence }
  }

  it('unless it is the mean of several years', () => {
    const target = growth('{生产总值:7%|target}', '生产总值增长7%左右')
    expect(doubt(target, growth('{生产总值:9%|achieved}', '生产总值比上年增长9%'))).toBeNull()
    expect(doubt(target, growth('{生产总值:9%|achieved}', '生产总值年均增长9%'))).toBe('period')
  })

  it('unless it is counted from another year', () => {
    const target = growth('{生产总值:7%|target}', '生产总值增长7%左右')
    const from = (basis: string) => {
      const { figure, sentence } = growth('{生产总值:60%|achieved}', `生产总值${basis}增长60%`)
      return { figure: { ...figure, basis }, sentence }
    }
    expect(doubt(target, from('比2015年'))).toBe('basis')
    expect(doubt(target, from('比2019年'))).toBeNull()
    expect(doubt(target, from('比上年'))).toBeNull()
  })

  it('unless one of them leaves prices out', () => {
    const target = growth('{收入:8%|target}', '居民收入实际增长8%以上')
    expect(doubt(target, growth('{收入:9%|achieved}', '居民收入增长9%'))).toBe('basis')
    expect(doubt(target, growth('{收入:9%|achieved}', '居民收入实际增长9%'))).toBeNull()
  })

  it('unless it is of another order, or of the sector named before it', () => {
    const target = stated('{投资:300亿元|target}', '服务业增加值达到200亿元、投资完成300亿元')
    expect(doubt(target, stated('{投资:320亿元|achieved}', '投资320亿元'))).toBe('scope')
    const plain = stated('{投资:300亿元|target}', '投资完成300亿元')
    expect(doubt(plain, stated('{投资:320亿元|achieved}', '投资320亿元'))).toBeNull()
    expect(doubt(plain, stated('{投资:6202亿元|achieved}', '投资6202亿元'))).toBe('scope')
  })
})
