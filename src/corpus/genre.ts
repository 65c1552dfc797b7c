import type { Genre } from '../model/document.js'
import { foldScript } from '../text/script.js'

/** How much of a text its title, byline and salutation take, in UTF-16 units without whitespace. */
const HEAD = 400
/** How much of a file is looked at to find that head under markup and blank lines, in UTF-16 units. */
const LOOKED_AT = 4000

/** What kind of text it is, from the form of its opening. */
export function guessGenre(text: string): Genre {
  const plain = foldScript(text.slice(0, LOOKED_AT).normalize('NFKC')).trim()
  const title = plain.slice(0, plain.search(/\n|$/)).replace(/[\s*#]+/gu, '')
  const head = plain.replace(/\s+/gu, '').slice(0, HEAD)
  if (/(?:—|--)访/u.test(head)) return 'interviews'
  if (/工作报告|施政报告|上的(?:讲话|报告)|各位(?:代表|委员|同志)[,:]/u.test(head)) return 'report'
  if (/(?:公报|决议|决定)$/u.test(title)) return 'communique'
  if (/(?:致辞|致词|发言|讲话)$/u.test(title)) return 'speech'
  return 'newspaper'
}
