import { Chalk, type ChalkInstance } from 'chalk'
import type { Line, Style } from './line.js'

/** Turns lines into text, with or without colour. */
export function paint(lines: readonly Line[], color: boolean): string {
  // Sixteen colours, which the reader's own theme keeps legible on light and dark.
  const brushes = brushesOf(new Chalk({ level: color ? 1 : 0 }))
  return lines
    .map(withoutTail)
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

/** Spaces at the end of a line, left by the last cell of a table, are of no use. */
function withoutTail(line: Line): Line {
  const last = line.at(-1)
  if (!last) return line
  const text = last.text.trimEnd()
  return text === '' ? withoutTail(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }]
}
