import type { Statement } from '../model/statement.js'

/** How reports open the list of what they will be measured by. */
const OPENS_TARGETS = /(?:预期|主要|奋斗|发展|总体)目标(?:任务)?(?:是|为|[：:])|预期目标/u
/** A clause that ends so goes on in the next statement. */
const GOES_ON = /[；;：:]$/u

/** The statements, of those given in order, that list the main targets: the one that opens the list and its clauses. */
export function targetStatements(statements: readonly Statement[]): ReadonlySet<string> {
  const listed = new Set<string>()
  statements.forEach((statement, index) => {
    const before = statements[index - 1]
    const goesOn = before !== undefined && listed.has(before.id) && GOES_ON.test(before.text)
    if (OPENS_TARGETS.test(statement.text) || (goesOn && before.turn === statement.turn))
      listed.add(statement.id)
  })
  return listed
}
