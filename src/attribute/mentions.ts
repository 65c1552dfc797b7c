import type { TextRange } from '../model/span.js'
import { DELIVERED } from './cues.js'
import { firstFrom } from './in-order.js'
import type { PrintedOffice } from './offices.js'
import { findPersons, type KnowsOffice, type PersonMention } from './persons.js'

/** A person as a document knows him or her. */
export interface Person {
  /** Null where only the office is printed. */
  readonly name: string | null
  readonly offices: readonly PrintedOffice[]
}

/** Everybody whom a document introduces by office. */
export interface Directory {
  readonly mentions: readonly PersonMention[]
  /** The offices with which a name was introduced, by name. */
  readonly persons: ReadonlyMap<string, Person>
  /** Who delivered the report that the document discusses, as its lead-in says. */
  readonly reporter: Person | null
  personAt(mention: PersonMention): Person
}

/** Lists the persons of a document. `text` is as printed, `plain` the same in simplified script. */
export function listPersons(text: string, plain: string, knows: KnowsOffice): Directory {
  const mentions = findPersons(plain, knows)
  const personAt = ({ nameRange, offices }: PersonMention): Person => ({
    name: spaceless(text, nameRange),
    offices: offices.map(range => printedOffice(text, plain, range)),
  })
  const persons = new Map<string, Person>()
  for (const mention of mentions) if (!persons.has(mention.name)) persons.set(mention.name, personAt(mention))
  const delivering = mentions.find(({ range }) => DELIVERED.test(plain.slice(range.to, range.to + 60)))
  return { mentions, persons, reporter: delivering ? personAt(delivering) : null, personAt }
}

/** The first person named in a range, or null. */
export function mentionIn({ mentions }: Directory, { from, to }: TextRange): PersonMention | null {
  for (let at = firstFrom(mentions, from, ({ range }) => range.from); at < mentions.length; at += 1) {
    const { range } = mentions[at] as PersonMention
    if (range.from >= to) return null
    if (range.to <= to) return mentions[at] as PersonMention
  }
  return null
}

const spaceless = (text: string, { from, to }: TextRange) => text.slice(from, to).replace(/\s/gu, '')

function printedOffice(text: string, plain: string, range: TextRange): PrintedOffice {
  return { title: spaceless(text, range), key: spaceless(plain, range) }
}
