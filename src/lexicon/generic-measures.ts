/**
 * Measures that say how but not of what: two papers that give a `产值` or a number of `企业` seldom mean the same one,
 * so they are never compared on their name alone. Matched against whole measure keys.
 */
export const GENERIC_MEASURES =
  /^(?:销售收入|主营业务收入|营业收入|产值|总产值|投资|总投资|完成投资|企业|项目|重大项目|重点项目|工程|资金|投入|收入|支出|产量|面积|人口|中央财政|规模|任务|人|户)$/u
