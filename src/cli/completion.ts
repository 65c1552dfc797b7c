import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'

/** `policy-diff completion <shell>`: a script for the shell to complete commands and options by. */
export function addCompletion(program: Command): void {
  tab(program, { completionCommandName: 'completion' })
  const command = program.commands.find(one => one.name() === 'completion')
  command?.description('print a script by which bash, zsh, fish or powershell completes commands')
}
