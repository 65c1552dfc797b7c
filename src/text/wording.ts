import { compareKey } from './normalize.js'

/** Adverbs and verbs that give a commitment force but not content. */
const FORCE =
  /^(?:要|将|继续|持续|深入|全面|大力|着力|加快|加强|强化|扎实|积极|努力|奋力|高质量|高标准|高水平|进一步|不断|推进|推动|实施|开展|抓好|做好|打造|建设|建成|实现)+/u
/** Nouns that add nothing to the object they stand behind. */
const EMPTY_TAIL = /(?:行动|工作|活动|任务|建设|工程)+$/u

/** What a commitment commits to, without what only lends it force: equal cores are the same commitment. */
export function commitmentCore(text: string): string {
  const key = compareKey(text).replace(/[\p{P}的]/gu, '')
  const core = key.replace(FORCE, '').replace(EMPTY_TAIL, '')
  return core.length > 0 ? core : key
}

/** The widest ground a commitment claims for itself, wide to narrow. */
const TERRITORIES = ['全球', '世界', '全国', '中部', '全省', '全市', '全区', '全县'] as const

/** The territory by which a commitment measures itself (`全国一流`, `全省示范`), or null. */
export function territoryOf(text: string): string | null {
  const key = compareKey(text)
  return TERRITORIES.find(territory => key.includes(territory)) ?? null
}
