import type { Analysis } from '../model/analysis.js'
import { UnreadableInput } from './exit-codes.js'
import { complain, type World } from './world.js'

/** Says in a few lines on stderr what was noticed about the papers, and how to read more. */
export function summariseDiagnostics(world: World, { diagnostics, documents }: Analysis): void {
  const errors = diagnostics.filter(one => one.severity === 'error')
  const warnings = diagnostics.filter(one => one.severity === 'warning').length
  for (const { code, message, document } of errors) {
    const path = documents.find(one => one.id === document)?.path
    complain(world, `error ${code}: ${path ? `${path}: ` : ''}${message}`)
  }
  if (warnings > 0) {
    const noun = warnings === 1 ? 'warning' : 'warnings'
    complain(world, `${warnings} ${noun} about the papers; \`policy-diff check\` lists them.`)
  }
}

/**
 * Ends a command whose result leaves out papers that could not be read.
 * @throws UnreadableInput where a diagnostic is an error.
 */
export function refuseUnreadable({ diagnostics }: Analysis): void {
  if (diagnostics.some(one => one.severity === 'error')) throw new UnreadableInput()
}
