import type { Command } from 'commander'

const DESCRIPTION = 'print a script by which bash, zsh, fish or powershell completes commands'

/**
 * `policy-diff completion <shell>`: a script for the shell to complete commands and options by. What makes it is
 * loaded only where it or an answer to the shell (`complete`) is asked for.
 */
export async function addCompletion(program: Command, asked: string | undefined): Promise<void> {
  if (asked !== 'completion' && asked !== 'complete') {
    program.command('completion').argument('<shell>').description(DESCRIPTION)
    return
  }
  const { default: tab } = await import('@bomb.sh/tab/commander')
  tab(program, { completionCommandName: 'completion' })
  program.commands.find(one => one.name() === 'completion')?.description(DESCRIPTION)
}
