import { describe, expect, it } from 'vitest'
import { findEchoes } from '../../src/align/echoes.js'
import { type Heard, series } from '../builders/series.js'

/** What a seat says unmarked at the second meeting of what it marked at the first. */
function echoes(before: string, after: string, others: readonly Heard[] = []): string[] {
  const record = series(
    ['2020', '2021'],
    [
      { meeting: '2020', seat: '甲区', says: before },
      { meeting: '2021', seat: '甲区', says: after },
      ...others,
    ],
  )
  return findEchoes(record).map(echo => `${echo.statement} ${echo.surface}`)
}

describe('echoes', () => {
  it('are formulae that stand unmarked in the words of the same seat', () => {
    expect(echoes('建设“美丽乡村”。', '今年要打造20个美丽乡村示范点。')).toEqual(['t2-s1 美丽乡村'])
    expect(echoes('建设“美丽乡村”。', '今年要修路。')).toEqual([])
  })

  it('are looked for at earlier meetings too', () => {
    expect(echoes('抓好数字赋能。', '坚持“数字赋能”。')).toEqual(['t1-s1 数字赋能'])
  })

  it('are members of a longer formula, but not words inside one', () => {
    expect(echoes('建设“美丽乡村”。', '统筹“美丽县城、美丽乡村”。')).toEqual(['t2-s1 美丽乡村'])
    expect(echoes('建设“中心城市”。', '支持“国家中心城市”。')).toEqual([])
    expect(echoes('推动“优质发展”。', '树立“优质发展是要求、落地投产是本事”。')).toEqual(['t2-s1 优质发展'])
  })

  it('are no part of a longer formula that anyone uses', () => {
    const other: Heard = { meeting: '2021', seat: '乙区', says: '建设“现代化国家中心城市”。' }
    expect(echoes('建设“国家中心城市”。', '融入现代化国家中心城市。', [other])).toEqual([
      't2-s1 现代化国家中心城市',
    ])
    expect(echoes('建设“国家中心城市”。', '融入国家中心城市。', [other])).toEqual(['t2-s1 国家中心城市'])
  })

  it('are what another seat coined, where it is long enough to tell', () => {
    const other: Heard = { meeting: '2021', seat: '乙区', says: '抓“一号工程”，抓“落实”。' }
    expect(echoes('招商是一号工程。', '要抓好落实。', [other])).toEqual(['t1-s1 一号工程'])
  })

  it('are not ordinary words of two characters, unless quoted or numeral', () => {
    expect(echoes('落实“南动”。', '向南动员群众。')).toEqual([])
    expect(echoes('践行“两山”。', '践行两山理念。')).toEqual(['t2-s1 两山'])
  })

  it('are long stretches of a formula that was shortened', () => {
    const whole = '要“在全市乃至更大范围争创一流、争当示范”。'
    expect(echoes(whole, '努力争创一流，争当示范，作出贡献。')).toEqual(['t2-s1 争创一流，争当示范'])
    expect(echoes(whole, '努力争创一流。')).toEqual([])
  })
})
