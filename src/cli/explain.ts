import type { Command } from 'commander'
import type { Analysis } from '../model/analysis.js'
import { MisuseError } from '../model/errors.js'
import type { Finding } from '../model/finding.js'
import type { Explanation } from '../model/study.js'
import { DIR_ARGUMENT, type StudyFlags, study, withStudyFlags } from './study.js'
import type { World } from './world.js'

/** `policy-diff explain <finding> [dir]`: the evidence in context, the rules, and why it is no other status. */
export function addExplain(program: Command, world: World): void {
  const command = program
    .command('explain')
    .argument('<finding>', 'id of a finding, the beginning of its hash, or words of what it follows')
    .argument(...DIR_ARGUMENT)
    .description('show a finding in its context, how it was reached, and why it is not another')
  withStudyFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (typed: string, dir: string | undefined, flags: StudyFlags) => {
      await study(world, dir, flags, async analysis => {
        const { explain } = await import('../study/explain.js')
        const { renderExplanation } = await import('../report/terminal/studies/explain.js')
        const { findFindings } = await import('../study/find-finding.js')
        const [meant, ...others] = findFindings(analysis, typed)
        if (!meant) throw new MisuseError(noSuchFinding(typed, analysis))
        if (others.length > 0) world.stderr.write(`${alsoMeant(others)}\n`)
        const data = explain(analysis, meant.id) as Explanation
        return { data, draw: screen => renderExplanation(data, analysis, screen) }
      })
    })
}

const EXAMPLES = `
Examples:
  policy-diff explain 枢纽
  policy-diff explain 3f2a papers
`

/** How many other findings are named where several are meant, or none. */
const NAMED = 5

function noSuchFinding(typed: string, { findings, threads }: Analysis): string {
  const labels = new Map(threads.map(({ id, label }) => [id, label]))
  const told = findings.slice(0, NAMED).map(({ id, thread }) => `${id} (${labels.get(thread)})`)
  const most = told.length > 0 ? ` The most telling are ${told.join(', ')}.` : ''
  return `No finding has the id ${typed} or speaks of it.${most}`
}

function alsoMeant(others: readonly Finding[]): string {
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : ''
  const ids = others.slice(0, NAMED).map(({ id }) => id)
  return `Also meant: ${ids.join(', ')}${more}.`
}
