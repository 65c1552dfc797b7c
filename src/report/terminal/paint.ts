import { Chalk, type ChalkInstance } from 'chalk'
import type { Line, Style } from './line.js'

/** Turns lines into text, with or without colour. */
export function paint(lines: readonly Line[], color: boolean): string {
  // Sixteen colours, which the reader's own theme keeps legible on light and dark.
  const brushes = brushesOf(new Chalk({ level: color ? 1 : 0 }))
  return lines
    .map(line => line.map(({ text, style }) => brushes[style](text)).join(''))
    .map(line => `${line}\n`)
    .join('')
}

function brushesOf(chalk: ChalkInstance): Record<Style, (text: string) => string> {
  return {
    plain: text => text,
    strong: chalk.bold,
    dim: chalk.dim,
    title: chalk.bold.cyan,
    mark: chalk.bold.underline,
    delete: chalk.red.strikethrough,
    insert: chalk.green.underline,
    changed: chalk.yellow,
    disappeared: chalk.red,
    new: chalk.green,
    returned: chalk.cyan,
    persisted: chalk.dim,
  }
}
