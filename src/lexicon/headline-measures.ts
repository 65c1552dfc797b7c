/**
 * The targets by which a yearly report is known, first what every commentary leads with: how much each tells, 0–1.
 * Matched against measure keys; any other measure in the list of main targets counts `OTHER_TARGET`.
 */
export const HEADLINE_MEASURES: readonly (readonly [RegExp, number])[] = [
  [/^(?:地区|国内)?生产总值$|^GDP$|经济增长|经济增速/iu, 1],
  [/赤字/u, 0.9],
  [/消费价格|物价|CPI/iu, 0.85],
  [/新增.*就业|就业人数|失业率/u, 0.85],
  [/公共预算收入|财政收入/u, 0.85],
  [/固定资产投资/u, 0.8],
  [/居民.*收入|人均.*收入|纯收入/u, 0.8],
  [/规模以上工业|工业增加值/u, 0.8],
  [/社会消费品零售总额/u, 0.8],
  [/进出口|外贸|出口总/u, 0.75],
  [/能耗|能源消耗|碳排放/u, 0.7],
  [/粮食/u, 0.7],
  [/研发.*投入|研发经费/u, 0.7],
]
export const OTHER_TARGET = 0.6
