import { describe, expect, it } from 'vitest'
import { findSitting, isReadout } from '../../src/domain/readouts.js'

describe('the body that an opening says is meeting', () => {
  const rows: [opening: string, body: string | null, name: string | null][] = [
    ['中共中央政治局召开会议研究粮食工作某某主持会议', '中央政治局', '中央政治局会议'],
    ['新华社北京7月30日电中共中央政治局7月30日召开会议，讨论下半年工作。', '中央政治局', '中央政治局会议'],
    ['国务院总理李明12月1日主持召开国务院常务会议，部署秋粮收购。', '国务院', '国务院常务会议'],
    ['国务院常务会议：部署秋粮收购\n会议指出，', '国务院', '国务院常务会议'],
    ['市长王华主持召开市政府第12次常务会议', '市政府', '市政府第12次常务会议'],
    ['2024年3月1日，云州市人民政府召开第十次常务会议', '云州市人民政府', '云州市人民政府第十次常务会议'],
    ['云州市委书记李明主持召开市委财经委员会第三次会议', '市委财经委员会', '市委财经委员会第三次会议'],
    ['市委召开常委会（扩大）会议', '市委', '市委常委会（扩大）会议'],
    ['中共云州市委常委会召开会议', '云州市委常委会', '云州市委常委会会议'],
    ['宁夏回族自治区党委常委会召开会议', '宁夏回族自治区党委常委会', '宁夏回族自治区党委常委会会议'],
    ['李明主持召开中央财经委员会第四次会议', '中央财经委员会', '中央财经委员会第四次会议'],
    ['中央经济工作会议12月11日至12日在北京举行', '中央经济工作会议', '中央经济工作会议'],
    ['水利部党组召开会议', '水利部党组', '水利部党组会议'],
    // sessions of a term are read by their own forms; conferences of a field are no body
    ['市委三届四次全会召开', null, null],
    ['全省教育工作会议召开', null, null],
    ['会议听取市委工作汇报，通过决议', null, null],
    ['各县区要学习市委会议精神', null, null],
  ]
  for (const [opening, body, name] of rows) {
    it(`${opening.slice(0, 24)} → ${body}`, () => {
      const sitting = findSitting(opening)
      expect([sitting?.body ?? null, sitting?.name ?? null]).toEqual([body, name])
    })
  }
})

describe('a read-out', () => {
  const opening = '市政府常务会议召开\n市长王华主持市政府召开的会议。市政府召开常务会议。'
  it('is told by the meeting that speaks', () => {
    expect(isReadout(`${opening}会议指出，要修好水渠。会议强调，要守住安全。`)).toBe(true)
  })
  it('is none where persons speak at least as often', () => {
    expect(isReadout(`${opening}会议指出，要修好水渠。水利局局长李明说，今年修渠三条。`)).toBe(false)
    expect(isReadout(opening)).toBe(false)
    expect(isReadout('会议指出，要修好水渠。')).toBe(false)
  })
})
