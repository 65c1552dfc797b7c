import { words } from './words.js'

/**
 * Function words and words of the genre that no comparison of speakers can turn on: particles, pronouns,
 * conjunctions, adverbs of degree, and 进一步-like adverbs that these papers put before every verb.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  words(`
    的 了 和 与 及 或 在 是 为 以 对 把 将 被 让 使 向 从 到 于 由 给 比 跟 同 并 而 且 但 也 都 就 又 还 更 最 很
    不 没 没有 有 要 会 能 可 可以 应 应该 必须 等 等等 之 其 此 这 那 这个 那个 这些 那些 这次 各 每 某 本 该
    我 你 他 她 它 我们 你们 他们 大家 自己 一个 一种 一些 一批 一系列 中 上 下 内 外 里 前 后 间 时 所 者 们 着 过
    地 得 起来 下来 通过 根据 按照 围绕 关于 作为 以及 不断 进一步 继续 切实 着力 努力 积极 大力 全面 全力 深入
    扎实 认真 持续 加快 推进 推动 加强 做好 抓好 工作 一是 二是 三是 四是 五是 下一步 表示 认为 指出 说
  `),
)
