import { type OfficeClass, RANKS, ROLE_OF_CLASS, TITLES } from '../lexicon/offices.js'
import type { Role } from '../model/seat.js'

/** An office taken apart: what is left for the gazetteer, and the class of its role. */
export interface ParsedTitle {
  /** Name of the unit as printed; empty where the office leans on the one before it. */
  readonly unit: string
  readonly class: OfficeClass
  readonly role: Role | null
  /** Former holders and bare members do not speak for the unit. */
  readonly speaksForUnit: boolean
}

const BY_LENGTH = [...TITLES].sort((a, b) => b.title.length - a.title.length)

/** Alternation of all nouns that end an office, longest first. */
export const TITLE_NOUNS = BY_LENGTH.map(({ title }) => title).join('|')

/** Takes one printed office apart (simplified script, no whitespace); null where it ends in no title. */
export function parseTitle(office: string): ParsedTitle | null {
  const entry = BY_LENGTH.find(({ title }) => office.endsWith(title))
  if (!entry) return null
  const former = RANKS.former.exec(office)?.[0] ?? ''
  const { rest, deputy } = stripRanks(office.slice(former.length, office.length - entry.title.length))
  const { unit, class: kind, role } = placeOf(rest, entry.title, entry.class)
  const [chief, second] = ROLE_OF_CLASS[kind]
  const speaksForUnit = former === '' && kind !== 'member' && kind !== 'person'
  return { unit, class: kind, role: deputy ? second : (role ?? chief), speaksForUnit }
}

function stripRanks(text: string): { rest: string; deputy: boolean } {
  let rest = text
  let deputy = false
  for (let found = true; found; ) {
    const rank = [...RANKS.deputy, ...RANKS.acting].find(mark => rest.endsWith(mark))
    found = rank !== undefined
    if (rank === undefined) break
    rest = rest.slice(0, rest.length - rank.length)
    deputy ||= RANKS.deputy.some(mark => mark === rank)
  }
  return { rest, deputy }
}

interface Placed {
  readonly unit: string
  readonly class: OfficeClass
  readonly role?: Role
}

/** What of an office names its unit, by the class of its title. */
function placeOf(rest: string, noun: string, kind: OfficeClass): Placed {
  const body = rest.replace(/^(?:中国共产党|中共)(?!中央)(?=.)/u, '')
  if (kind === 'member') return { unit: body.replace(/党组$|(?<=[省市区县州旗盟])委$/u, ''), class: kind }
  if (kind === 'party') return { unit: partyUnit(body, noun), class: kind }
  if (noun === '国务委员') return { unit: '国务院', class: kind, role: 'deputy_mayor_or_head' }
  if (kind === 'government') return { unit: governmentUnit(body, noun), class: kind }
  if (noun === '主席') return chair(body)
  if (noun === '主任' && /(?:管委会|管理委员会|管委)$/u.test(body))
    return {
      unit: body.replace(/(?:管委会|管理委员会|管委)$/u, ''),
      class: 'head',
      role: 'committee_director',
    }
  if (/(?:人大常委会|人大|人民代表大会常务委员会)$/u.test(body) && noun === '主任')
    return { unit: body, class: 'congress' }
  if (noun === '委员长') return { unit: body || '全国人大常委会', class: kind }
  if (['部长', '局长', '厅长', '署长', '司长', '行长', '院长', '校长'].includes(noun))
    return { unit: withOrgan(body, noun), class: kind }
  return { unit: body, class: kind }
}

/** `二七区委` → `二七区`; `市发展改革委党组` → `市发展改革委`; `经开区党工委` → `经开区`. */
function partyUnit(body: string, noun: string): string {
  if (noun === '总书记') return body || '中共中央'
  const league = /^(?:共青团|团)(.*[省市区县州旗盟])委$/u.exec(body)
  if (league) return `${league[1]}团委`
  if (/(?:纪委|政法委)$/u.test(body)) return body
  const organ = /(?:机关党委|党工委|党委|党组|分党组|党总支|总支部|总支|党支部|支部|工委|地委)$/u.exec(body)
  if (organ) return body.slice(0, organ.index)
  return levelOnce(body.replace(/(?<=[省市区县州旗盟])委(?:员会)?$/u, ''))
}

/** `恩施州州委`, `慈溪市市长`: the level that stands with the office, too. */
const levelOnce = (place: string) => place.replace(/(?<=.)([省市区县州旗盟])\1$/u, '$1')

/** `郑州市人民政府` + `市长` → `郑州市`; `洛阳` + `市长` → `洛阳市`; `国务院` + `总理` → `国务院`. */
function governmentUnit(body: string, noun: string): string {
  const place = body.replace(/(?:人民政府|政府|行署)$/u, '')
  if (noun === '总理') return '国务院'
  if (noun === '国家主席') return '国家'
  if (noun === '行政长官')
    return place === '' ? '特别行政区' : place.replace(/^(香港|澳门)(?:特区)?$/u, '$1特别行政区')
  const level = noun.slice(0, 1)
  if (noun === '专员' || place.endsWith(level)) return levelOnce(place)
  return `${place}${level}`
}

/** The chair of a conference, of a region's government, of a military commission or a mass organisation. */
function chair(body: string): Placed {
  if (body.endsWith('政协') || body.endsWith('政治协商会议')) return { unit: body, class: 'cppcc' }
  const region = /^(.*自治区)(?:人民政府|政府)?$/u.exec(body)
  if (region) return { unit: region[1] ?? body, class: 'government' }
  if (/(?:立法会|人大)$/u.test(body)) return { unit: body, class: 'congress' }
  return { unit: body, class: 'head' }
}

/** `教育` + `部长` → `教育部`; `教育局` + `局长` stays; an empty unit stays empty. */
function withOrgan(body: string, noun: string): string {
  const organ = noun.slice(0, -1)
  if (body === '' || body.endsWith(organ) || /[委会团室心学司院行集]$/u.test(body)) return body
  return `${body}${organ}`
}
