/** Where a word stands in a text; `word` is its index in the list that the matcher was compiled from. */
export interface WordMatch {
  readonly word: number
  readonly from: number
  readonly to: number
}

/** The longest word at each place of a text, left to right; what one covers is not looked at again. */
export type Matcher = (text: string) => WordMatch[]

/**
 * Compiles a list of words into an Aho–Corasick automaton over UTF-16 code units: a text is read once, however many
 * words there are. Of words that are equal the last counts; empty ones match nothing.
 */
export function compileMatcher(words: readonly string[]): Matcher {
  const states = words.reduce((sum, word) => sum + word.length, 1)
  const edges = new Edges(states)
  const [parent, code, depth] = [new Int32Array(states), new Int32Array(states), new Int32Array(states)]
  const wordAt = new Int32Array(states).fill(-1)
  let count = 1
  words.forEach((word, index) => {
    let state = 0
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      let target = edges.get(state, unit)
      if (target < 0) {
        target = count++
        edges.set(state, unit, target)
        parent[target] = state
        code[target] = unit
        depth[target] = at + 1
      }
      state = target
    }
    if (state > 0) wordAt[state] = index
  })

  /** The state of the longest proper suffix; that of the longest word which ends in a state, or 0. */
  const [fail, ending] = [new Int32Array(count), new Int32Array(count)]
  const step = (from: number, unit: number): number => {
    let state = from
    let target = edges.get(state, unit)
    while (target < 0 && state > 0) {
      state = fail[state] as number
      target = edges.get(state, unit)
    }
    return Math.max(target, 0)
  }
  for (const state of Int32Array.from({ length: count - 1 }, (_, at) => at + 1).sort(shallowFirst(depth))) {
    const above = parent[state] as number
    fail[state] = above === 0 ? 0 : step(fail[above] as number, code[state] as number)
    ending[state] = (wordAt[state] as number) < 0 ? (ending[fail[state] as number] as number) : state
  }

  return text => {
    const found = new Map<number, WordMatch>()
    let state = 0
    for (let at = 0; at < text.length; at++) {
      state = step(state, text.charCodeAt(at))
      for (let end = ending[state] as number; end > 0; end = ending[fail[end] as number] as number) {
        const from = at + 1 - (depth[end] as number)
        found.set(from, { word: wordAt[end] as number, from, to: at + 1 })
      }
    }
    let free = 0
    return [...found.values()]
      .sort((a, b) => a.from - b.from)
      .filter(({ from, to }) => {
        if (from < free) return false
        free = to
        return true
      })
  }
}

const shallowFirst = (depth: Int32Array) => (a: number, b: number) =>
  (depth[a] as number) - (depth[b] as number)

/** The edges of a trie, `state` and code unit to state, in one open-addressed table. */
class Edges {
  private readonly keys: Float64Array
  private readonly targets: Int32Array

  constructor(states: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * states + 2))
    this.keys = new Float64Array(size).fill(-1)
    this.targets = new Int32Array(size).fill(-1)
  }

  get(state: number, unit: number): number {
    return this.targets[this.slot(state, unit)] as number
  }

  set(state: number, unit: number, target: number): void {
    const slot = this.slot(state, unit)
    this.keys[slot] = state * 65536 + unit
    this.targets[slot] = target
  }

  private slot(state: number, unit: number): number {
    const key = state * 65536 + unit
    const mask = this.keys.length - 1
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & mask
    while (this.keys[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
}
