import { isReadout } from '../domain/readouts.js'
import type { Genre } from '../model/document.js'
import { foldScript } from '../text/script.js'

/** How much of a text its title, byline and salutation take, in UTF-16 units without whitespace. */
const HEAD = 400
/** How much of a file is looked at to find that head under markup and blank lines, in UTF-16 units. */
const LOOKED_AT = 4000

/** A longer line is no title, in UTF-16 units. */
const LONGEST_TITLE = 40

/** What kind of text it is, from the form of its opening. */
export function guessGenre(text: string): Genre {
  const lines = foldScript(text.slice(0, LOOKED_AT).normalize('NFKC'))
    .split('\n')
    .map(line => line.replace(/[\s*#]+/gu, ''))
    .filter(line => line)
  const head = lines.join('').slice(0, HEAD)
  const isTitled = (pattern: RegExp) =>
    lines.some(line => line.length <= LONGEST_TITLE && head.includes(line) && pattern.test(line))
  if (/(?:—|--)访/u.test(head)) return 'interviews'
  if (isTitled(/(?<!作|作政府)(?:工作|施政)报告$|上的(?:讲话|报告)$/u)) return 'report'
  if (/各位(?:代表|委员|同志)[,:]/u.test(head)) return 'report'
  if (/(?:公报|决议|决定)$/u.test(lines[0] ?? '') || isReadout(lines.join('\n'))) return 'communique'
  return /(?:致辞|致词|发言|讲话)$/u.test(lines[0] ?? '') ? 'speech' : 'newspaper'
}
