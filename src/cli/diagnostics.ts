import type { Analysis } from '../model/analysis.js'
import type { World } from './world.js'

/** Says in a line or two on stderr what was noticed about the papers, and how to read more. */
export function summariseDiagnostics(world: World, { diagnostics }: Analysis): void {
  const errors = diagnostics.filter(one => one.severity === 'error')
  const warnings = diagnostics.filter(one => one.severity === 'warning')
  for (const { code, message } of errors) world.stderr.write(`error ${code}: ${message}\n`)
  if (warnings.length > 0) {
    world.stderr.write(`${warnings.length} warnings about the papers; \`policy-diff check\` lists them.\n`)
  }
}
