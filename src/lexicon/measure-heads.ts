/** What names of measures end in: a member of a list that ends so is complete. */
export const MEASURE_HEADS =
  /(?:收入|支出|投资|就业|贷款|存款|利润|利税|税收|能耗|排放|价格|指数|人口|里程|面积|[内外]资|出口|进口|消费|规模|赤字|债务|强度|比重|占比|比例|人次|GDP|专利|[额值量率数])$/u
/** The part of the last member that belongs to all: 二氧化硫、化学需氧量|排放量. */
export const SHARED_HEADS =
  /(?:居民)?(?:人均)?(?:可支配收入|纯收入)$|(?:毛?入学|覆盖|参保|普及|合格|达标|处理|增长)率$|排放(?:总量|量|强度)$|(?:新?增加|总产|产|总)值$|(?:零售|销售|交易|成交|总)?额$|(?:总产|总|产|销|吞吐)量$|[预决]?算?收入$|投资$|就业(?:人数)?$|余额$|人[数次]$|面积$|里程$|价格$|[率量值数]$/u

/** Words for two groups at once, and for each of them. */
export const EACH_OF_TWO: readonly { readonly both: string; readonly each: readonly string[] }[] = [
  { both: '城乡', each: ['城镇', '农村'] },
  { both: '城乡', each: ['城市', '农村'] },
  { both: '存贷款', each: ['存款', '贷款'] },
]
/** The three sectors named at once. */
export const THREE_SECTORS = /^(?:一二三|三)次?产业/u
