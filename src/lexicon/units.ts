import type { FigureKind } from '../model/claim.js'

/** A unit of measurement: how it is printed, what it is counted in, and how many of those it is. */
export interface UnitRow {
  readonly names: readonly string[]
  readonly base: string
  /** Decimal factor from the printed unit to the base unit. */
  readonly factor: string
  readonly kind: FigureKind
}

/** Units of measurement, in simplified script. Currencies stay apart; metric multiples do too where texts use both. */
export const UNITS: readonly UnitRow[] = [
  { names: ['%'], base: '%', factor: '1', kind: 'percent' },
  { names: ['个百分点', '百分点'], base: '百分点', factor: '1', kind: 'points' },
  { names: ['‰'], base: '‰', factor: '1', kind: 'other' },
  { names: ['成'], base: '%', factor: '10', kind: 'percent' },
  { names: ['元人民币', '元', '块钱', '人民币元'], base: '元', factor: '1', kind: 'money' },
  { names: ['美元', '美金'], base: '美元', factor: '1', kind: 'money' },
  { names: ['港元', '港币'], base: '港元', factor: '1', kind: 'money' },
  { names: ['欧元'], base: '欧元', factor: '1', kind: 'money' },
  { names: ['日元'], base: '日元', factor: '1', kind: 'money' },
  { names: ['英镑'], base: '英镑', factor: '1', kind: 'money' },
  { names: ['公里', '千米'], base: '公里', factor: '1', kind: 'length' },
  { names: ['米'], base: '米', factor: '1', kind: 'length' },
  { names: ['厘米'], base: '厘米', factor: '1', kind: 'length' },
  { names: ['毫米'], base: '毫米', factor: '1', kind: 'length' },
  { names: ['纳米'], base: '纳米', factor: '1', kind: 'length' },
  { names: ['海里'], base: '海里', factor: '1', kind: 'length' },
  { names: ['平方公里', '平方千米'], base: '平方公里', factor: '1', kind: 'area' },
  { names: ['平方米', '平米', '㎡'], base: '平方米', factor: '1', kind: 'area' },
  { names: ['平方呎', '平方英尺'], base: '平方英尺', factor: '1', kind: 'area' },
  { names: ['亩'], base: '亩', factor: '1', kind: 'area' },
  { names: ['公顷'], base: '公顷', factor: '1', kind: 'area' },
  { names: ['立方米', '方'], base: '立方米', factor: '1', kind: 'other' },
  { names: ['吨标准煤', '吨标煤'], base: '吨标准煤', factor: '1', kind: 'other' },
  { names: ['公吨', '吨'], base: '吨', factor: '1', kind: 'other' },
  { names: ['公斤', '千克'], base: '公斤', factor: '1', kind: 'other' },
  { names: ['斤'], base: '斤', factor: '1', kind: 'other' },
  { names: ['克'], base: '克', factor: '1', kind: 'other' },
  { names: ['微克/立方米', '微克每立方米', '微克'], base: '微克/立方米', factor: '1', kind: 'other' },
  { names: ['千瓦时', '度电'], base: '千瓦时', factor: '1', kind: 'other' },
  { names: ['千瓦'], base: '千瓦', factor: '1', kind: 'other' },
  { names: ['兆瓦'], base: '兆瓦', factor: '1', kind: 'other' },
  { names: ['千伏安'], base: '千伏安', factor: '1', kind: 'other' },
  { names: ['千伏'], base: '千伏', factor: '1', kind: 'other' },
  { names: ['桶'], base: '桶', factor: '1', kind: 'other' },
  { names: ['标准箱', '标箱'], base: '标准箱', factor: '1', kind: 'other' },
  { names: ['蒸吨'], base: '蒸吨', factor: '1', kind: 'other' },
  { names: ['小时', '个小时', '个钟头'], base: '小时', factor: '1', kind: 'duration' },
  { names: ['分钟'], base: '分钟', factor: '1', kind: 'duration' },
  { names: ['秒'], base: '秒', factor: '1', kind: 'duration' },
  { names: ['天', '日'], base: '天', factor: '1', kind: 'duration' },
  { names: ['个工作日', '工作日'], base: '工作日', factor: '1', kind: 'duration' },
  { names: ['个月'], base: '个月', factor: '1', kind: 'duration' },
  { names: ['年'], base: '年', factor: '1', kind: 'duration' },
  { names: ['周岁', '岁'], base: '岁', factor: '1', kind: 'duration' },
  { names: ['分'], base: '分', factor: '1', kind: 'other' },
  { names: ['倍'], base: '倍', factor: '1', kind: 'other' },
  { names: ['番'], base: '番', factor: '1', kind: 'other' },
  { names: ['人次'], base: '人次', factor: '1', kind: 'population' },
  { names: ['人口', '人'], base: '人', factor: '1', kind: 'population' },
  { names: ['户'], base: '户', factor: '1', kind: 'population' },
  { names: ['名'], base: '名', factor: '1', kind: 'population' },
]
