import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'

/** `policy-diff completion <shell>`: a script for the shell to complete commands and options by. */
export function addCompletion(program: Command): void {
  tab(program, { completionCommandName: 'completion' })
}
