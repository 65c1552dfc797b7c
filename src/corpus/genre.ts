import type { Genre } from '../model/document.js'

/** How much of a text its title, byline and salutation take, in UTF-16 units without whitespace. */
const HEAD = 400

/** What kind of text it is, from the form of its opening. */
export function guessGenre(text: string): Genre {
  const plain = text.normalize('NFKC').trim()
  const title = plain.slice(0, plain.search(/\n|$/)).replace(/[\s*#]+/gu, '')
  const head = plain.replace(/\s+/gu, '').slice(0, HEAD)
  if (/(?:—|--)访/u.test(head)) return 'interviews'
  if (/工作[报報]告|施政[报報]告|上的(?:讲话|講話|[报報]告)|各位(?:代表|委员|同志)[,:]/u.test(head))
    return 'report'
  if (/(?:公报|决议|决定)$/u.test(title)) return 'communique'
  if (/(?:[致發发][辞詞言]|讲话|講話)$/u.test(title)) return 'speech'
  return 'newspaper'
}
