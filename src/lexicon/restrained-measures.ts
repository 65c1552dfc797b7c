/**
 * Measures that a government wants low: a target for one of them without a bound is a ceiling, for any other a
 * floor. Matched against measure keys.
 */
export const RESTRAINED_MEASURES =
  /价格|物价|CPI|失业率|赤字|能耗|能源消耗|排放|死亡|事故|成本|负债|杠杆|债务|发生率|PM|人口自然增长率|贫困/iu
