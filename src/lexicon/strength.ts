import type { StrengthWord } from '../model/commitment.js'
import { words } from './words.js'

type Step = Omit<StrengthWord, 'text'> & { readonly words: readonly string[] }

/** The words that say how hard or how much. A ladder orders its words: a higher level binds more or does more. */
export const STRENGTH: readonly Step[] = [
  { ladder: 'modal', level: 1, words: words('力争 争取 力求 努力 有望 鼓励 支持 探索') },
  { ladder: 'modal', level: 2, words: words('将 拟 计划 预计') },
  { ladder: 'modal', level: 3, words: words('要 应当 应') },
  { ladder: 'modal', level: 4, words: words('必须 务必 务求 确保 保证') },
  { ladder: 'degree', level: 1, words: words('适度 适当 适时 稳妥 稳慎 审慎 逐步 有序') },
  { ladder: 'degree', level: 2, words: words('稳步 持续 继续 不断 积极 主动 扎实 切实') },
  { ladder: 'degree', level: 3, words: words('加快 加大 加强 着力 深入 进一步 更加 更好 更大') },
  { ladder: 'degree', level: 4, words: words('大力 全力 坚决 坚定 强力 严格 从严') },
  { ladder: 'extent', level: 1, words: words('初步 部分') },
  { ladder: 'extent', level: 2, words: words('基本 总体 大体') },
  { ladder: 'extent', level: 3, words: words('全面 全部 完全 彻底 全覆盖') },
]

/** Where a strength word is a part of another word: 重要, 将近, 要求, 基本公共服务, 应用. */
export const NOT_STRENGTH =
  /(?:重|需|主|纲|概|只|首|必|摘|简|紧)要|要(?:求|素|道|闻|害|件|案|点|塞)|将(?:近|军|来)|(?:对|适|反|响|效|供|相|呼|回)应|应(?:用|急|对|届|收|税|链)|基本(?:公共|面|农田|建设|医疗|养老|保险|药物|生活|国策|盘|制度|民生)|全面(?:建设|建成)?小康|总体(?:规划|国家|方案|目标|要求|思路)|努力方向|支持(?:率|力)|计划(?:生育|单列|经济)|五年计划/gu
