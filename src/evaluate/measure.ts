/** One line of an evaluation: how many of the findings are right, and how many of the labels are found. */
export interface EvaluationRow {
  readonly name: string
  readonly right: number
  readonly given: number
  readonly labelled: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What one kind of claim in one document came to: counts by name, and a line for each error. */
export interface Tally {
  readonly counts: Readonly<Record<string, { right: number; given: number; labelled: number }>>
  readonly errors: readonly string[]
}

/** Adds up the tallies of several documents, in the order in which their names first appear. */
export function rowsOf(tallies: readonly Tally[]): EvaluationRow[] {
  const sums = new Map<string, { right: number; given: number; labelled: number }>()
  for (const { counts } of tallies)
    for (const [name, { right, given, labelled }] of Object.entries(counts)) {
      const sum = sums.get(name) ?? { right: 0, given: 0, labelled: 0 }
      sums.set(name, {
        right: sum.right + right,
        given: sum.given + given,
        labelled: sum.labelled + labelled,
      })
    }
  return [...sums].map(([name, sum]) => ({ name, ...sum, ...rates(sum) }))
}

/** Nothing given where nothing is labelled is perfect. */
function rates({ right, given, labelled }: { right: number; given: number; labelled: number }) {
  const precision = given ? right / given : labelled ? 0 : 1
  const recall = labelled ? right / labelled : 1
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { precision, recall, f1 }
}
