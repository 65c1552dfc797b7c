/** A possible pairing of the left item with the right one, by index, and its worth (positive). */
export interface Candidate {
  readonly left: number
  readonly right: number
  readonly worth: number
}

/**
 * The best overall one-to-one assignment over a sparse candidate graph: the set of pairs with the greatest
 * total worth. Items may stay unpaired. Each connected component is solved on its own (Hungarian method with
 * potentials), so that a long document costs no more than its largest knot of rivals.
 */
export function assign(candidates: readonly Candidate[]): Candidate[] {
  return components(candidates)
    .flatMap(solve)
    .sort((a, b) => a.left - b.left)
}

/** Groups candidates that compete, directly or through others, for the same items. */
function components(candidates: readonly Candidate[]): Candidate[][] {
  const parent = new Map<string, string>()
  const find = (node: string): string => {
    let root = node
    while (parent.get(root) !== undefined) root = parent.get(root) as string
    if (root !== node) parent.set(node, root)
    return root
  }
  for (const { left, right } of candidates) {
    const [a, b] = [find(`l${left}`), find(`r${right}`)]
    if (a !== b) parent.set(a, b)
  }
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const root = find(`l${candidate.left}`)
    groups.set(root, [...(groups.get(root) ?? []), candidate])
  }
  return [...groups.values()]
}

function solve(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 1) return [...candidates]
  const lefts = [...new Set(candidates.map(one => one.left))].sort((a, b) => a - b)
  const rights = [...new Set(candidates.map(one => one.right))].sort((a, b) => a - b)
  const best = new Map(candidates.map(one => [`${one.left} ${one.right}`, one]))
  // One spare column per row lets a row stay unpaired at no cost.
  const cost = lefts.map(left => [
    ...rights.map(right => -(best.get(`${left} ${right}`)?.worth ?? 0)),
    ...lefts.map(() => 0),
  ])
  return cheapest(cost).flatMap((column, row) => best.get(`${lefts[row]} ${rights[column]}`) ?? [])
}

/** For each row of a cost matrix (no fewer columns than rows), its column in the cheapest assignment. */
function cheapest(cost: readonly (readonly number[])[]): number[] {
  const width = (cost[0]?.length ?? 0) + 1
  const state: Potentials = {
    rows: new Array(cost.length + 1).fill(0),
    columns: new Array(width).fill(0),
    rowOf: new Array(width).fill(0),
  }
  for (let row = 1; row <= cost.length; row++) augment(cost, state, row)
  const columns = new Array<number>(cost.length).fill(-1)
  state.rowOf.forEach((row, column) => {
    if (column > 0 && row > 0) columns[row - 1] = column - 1
  })
  return columns
}

/** Rows and columns count from 1; 0 stands for "none". */
interface Potentials {
  readonly rows: number[]
  readonly columns: number[]
  readonly rowOf: number[]
}

/** Finds the cheapest augmenting path from a new row and flips it. */
function augment(cost: readonly (readonly number[])[], state: Potentials, start: number): void {
  const width = state.columns.length
  const slack = new Array<number>(width).fill(Number.POSITIVE_INFINITY)
  const previous = new Array<number>(width).fill(0)
  const done = new Array<boolean>(width).fill(false)
  state.rowOf[0] = start
  let column = 0
  do {
    done[column] = true
    column = relax(cost, state, { slack, previous, done }, column)
  } while (state.rowOf[column] !== 0)
  while (column !== 0) {
    const back = previous[column] as number
    state.rowOf[column] = state.rowOf[back] as number
    column = back
  }
}

interface Search {
  readonly slack: number[]
  readonly previous: number[]
  readonly done: boolean[]
}

/** Relaxes the edges of the row that holds `column`, shifts the potentials, and returns the nearest free column. */
function relax(cost: readonly (readonly number[])[], state: Potentials, search: Search, column: number) {
  const row = state.rowOf[column] as number
  const { slack, previous, done } = search
  let nearest = 0
  let delta = Number.POSITIVE_INFINITY
  for (let next = 1; next < slack.length; next++) {
    if (done[next]) continue
    const reduced =
      (cost[row - 1]?.[next - 1] ?? 0) - (state.rows[row] as number) - (state.columns[next] as number)
    if (reduced < (slack[next] as number)) {
      slack[next] = reduced
      previous[next] = column
    }
    if ((slack[next] as number) < delta) {
      delta = slack[next] as number
      nearest = next
    }
  }
  shift(state, search, delta)
  return nearest
}

function shift(state: Potentials, { slack, done }: Search, delta: number): void {
  for (let column = 0; column < slack.length; column++) {
    if (done[column]) {
      const row = state.rowOf[column] as number
      state.rows[row] = (state.rows[row] as number) + delta
      state.columns[column] = (state.columns[column] as number) - delta
    } else slack[column] = (slack[column] as number) - delta
  }
}
