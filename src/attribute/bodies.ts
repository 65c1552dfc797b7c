import type { Gazetteer } from '../domain/gazetteer.js'
import { findSitting } from '../domain/readouts.js'
import type { Meeting } from '../model/meeting.js'
import type { Unit } from '../model/seat.js'
import { foldScript } from '../text/script.js'
import { parseTitle } from './titles.js'

/** How much of a page may stand before the words that say which body meets, in UTF-16 units. */
const HEAD = 400

/** The unit whose meeting speaks on a page (`会议指出`): as the page says, else as its manifest does. */
export function bodyOf(
  page: { readonly plain: string; readonly meeting: Meeting },
  gazetteer: Gazetteer,
  place: Unit | null,
): Unit | null {
  const head = page.plain.slice(0, HEAD).replace(/[ \t\u3000*#]+/gu, '')
  const named = findSitting(foldScript(head))?.body ?? page.meeting.body
  return named === null ? null : bodyUnit(foldScript(named).replace(/\s/gu, ''), gazetteer, place)
}

/** What a body is called beside its unit: `市委常委会`, `国务院常务会议`, `水利部党组`. */
const FORM_OF_BODY = /(?:常务委员会|常委会|常务会议|主席会议|全体会议|党组|会议)$/u
const PLENUM = /^(?:第?[一二三四五六七八九十]{1,3}届)?(?:中央委员会|[一二三四五六七八九]中全会)/u

/** The unit of a body that meets; one that no list has is a unit of its own name. */
function bodyUnit(printed: string, gazetteer: Gazetteer, place: Unit | null): Unit {
  const name = printed.replace(/^(?:中国共产党|中共)(?=.)/u, '')
  const plain = name.replace(FORM_OF_BODY, '')
  const names =
    PLENUM.test(name) || /^中央.{2,8}工作会议$/u.test(name) ? ['中共中央'] : [unitIn(plain), plain, name]
  for (const one of names) {
    const found = gazetteer.resolve(one, place)
    if (found.state === 'known') return found.unit
  }
  return { id: name, name, type: 'other', place: place?.name ?? null, aliases: [] }
}

/** `云州市委` → `云州市`, `市政府` → `市`. */
function unitIn(body: string): string {
  return parseTitle(`${body.replace(/(?:人民)?政府$/u, '')}书记`)?.unit ?? body
}
