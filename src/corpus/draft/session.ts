import { foldScript } from '../../text/script.js'
import { isPlaceName } from './place-names.js'

/** A session of a body as a text names it. */
export interface Session {
  /** Body, term and number: the same for all forms of its name. */
  readonly key: string
  /** The form of its name that suits a title, as printed. */
  readonly name: string
  /** The body that meets (`市委`, `郑州市人大`). */
  readonly body: string
  /** The place in the name, or null. */
  readonly place: string | null
}

/** How a body names its sessions. Groups: place or level, term, count. */
interface Form {
  readonly pattern: RegExp
  /** What the body is called for short. */
  readonly body: (parts: Parts) => string
  /** Papers of other bodies name it all the time; it counts only where it is announced. */
  readonly onlyAnnounced?: boolean
}

type Parts = Readonly<Record<string, string | undefined>>

const HAN = '[\\p{Script=Han}]'
const NUMBER = '[一二三四五六七八九十百零〇\\d]{1,5}'
const TERM = `第?(?<term>${NUMBER})届`
const COUNT = `第?(?<count>${NUMBER})次`
const PLENARY = `(?:全体\\(扩大\\)会议|全体会议|全会|\\(扩大\\)会议)(?:暨[\\p{Script=Han}\\d]{2,16}?会议)?`
/** What ends the name of a territory. */
const LEVEL = '[省市县区旗州盟]'
/** Where the name of a congress may begin. */
const START = '(?<=在|于|召开|的|[,。:(—-]|^)'
const PLACE = `(?!在|于|中国共产党|中共)(?<place>${HAN}{1,8}?${LEVEL})`
const CONGRESS = '(?:人民代表大会|人大)'

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`(?:中共(?<place>${HAN}{1,7}?))?(?<level>${LEVEL})委${TERM}${COUNT}${PLENARY}`, 'gu'),
    body: ({ level }) => `${level}委`,
  },
  {
    pattern: new RegExp(`中国共产党${PLACE}${TERM}委员会${COUNT}全体会议`, 'gu'),
    body: ({ place }) => `${place?.at(-1)}委`,
  },
  {
    pattern: new RegExp(
      `(?:中国共产党|中共)?${TERM}中央(?:纪律检查委员会|纪委)${COUNT}(?:全体会议|全会)`,
      'gu',
    ),
    body: () => '中央纪委',
    onlyAnnounced: true,
  },
  {
    pattern: new RegExp(`(?<level>${LEVEL})纪委${TERM}${COUNT}(?:全体会议|全会)`, 'gu'),
    body: ({ level }) => `${level}纪委`,
  },
  { pattern: new RegExp(`${TERM}全国${CONGRESS}${COUNT}会议`, 'gu'), body: () => '全国人大' },
  {
    pattern: new RegExp(`${START}${PLACE}${TERM}${CONGRESS}${COUNT}会议`, 'gu'),
    body: ({ place }) => `${place}人大`,
  },
  {
    pattern: new RegExp(`${START}(?:中国共产党|中共)?${PLACE}${COUNT}(?:代表大会|党代会)`, 'gu'),
    body: ({ place }) => `${place}党代会`,
    onlyAnnounced: true,
  },
  {
    pattern: new RegExp(`(?:中国共产党|中共|党的)${COUNT}全国代表大会`, 'gu'),
    body: () => '党的全国代表大会',
    onlyAnnounced: true,
  },
  {
    pattern: new RegExp(`(?:中国共产党|中共|党的)第?(?<term>${NUMBER})大`, 'gu'),
    body: () => '党的全国代表大会',
    onlyAnnounced: true,
  },
  {
    pattern: new RegExp(
      `(?:中国共产党|中共|党的)${TERM}(?:中央委员会${COUNT}全体会议|(?<short>${NUMBER})中全会)`,
      'gu',
    ),
    body: () => '中央委员会',
    onlyAnnounced: true,
  },
]

/** A session named this early, in UTF-16 units, as one that meets, is likely the one a text is about. */
const OPENING = 300
/** `…全会于7月20日召开`: what says that a session meets. */
const HELD =
  /^[,(]?(?:昨日|今日|今天|昨天|于?\d+月\d+日(?:至\d+日)?)?(?:上午|下午)?(?:在.{1,8})?(?:隆重|胜利|正式)?(?:开幕|闭幕|召开|举行)/u
/** What a mention counts: `在…会议上`, `…会议公报` in the opening decides; that a session meets may be said of others too. */
const WEIGHT = { at: 1000, held: 3, plain: 1 } as const

interface Mention extends Session {
  readonly weight: number
}

/**
 * The session that a text is about: the one announced in its opening, else the one named most often.
 * @param flat the text under NFKC, without whitespace, in either script
 */
export function findSession(flat: string): Session | null {
  const folded = foldScript(flat)
  const mentions = FORMS.flatMap(form => findMentions(form, folded, flat))
  const keys = [...new Set(mentions.map(mention => mention.key))]
  const [best] = keys
    .map(key => mentions.filter(mention => mention.key === key))
    .sort((a, b) => weigh(b) - weigh(a))
  return best ? bestForm(best) : null
}

function findMentions(
  { pattern, body, onlyAnnounced = false }: Form,
  folded: string,
  flat: string,
): Mention[] {
  return [...folded.matchAll(pattern)]
    .map(({ index, 0: { length }, groups: parts = {} }) => ({
      key: [body(parts), parts.term ?? '', parts.count ?? parts.short ?? ''].join('|'),
      name: flat.slice(index, index + length),
      body: body(parts),
      place: parts.place ? parts.place + (parts.level ?? '') : null,
      weight:
        index < OPENING ? weightBefore(folded.slice(index + length, index + length + OPENING)) : WEIGHT.plain,
    }))
    .filter(({ place }) => place === null || isPlaceName(place))
    .filter(mention => mention.weight > WEIGHT.plain || !onlyAnnounced)
}

function weightBefore(rest: string): number {
  if (/^(?:上|公报|决议)/u.test(rest)) return WEIGHT.at
  return HELD.test(rest) ? WEIGHT.held : WEIGHT.plain
}

const weigh = (mentions: readonly Mention[]) => mentions.reduce((sum, { weight }) => sum + weight, 0)

/** The form that names a joint meeting, else the one that weighs most. */
function bestForm(mentions: readonly Mention[]): Session | null {
  const rank = ({ name }: Mention) =>
    (name.includes('暨') ? 2 * WEIGHT.at : 0) + weigh(mentions.filter(other => other.name === name))
  const [best] = [...mentions].sort((a, b) => rank(b) - rank(a))
  const place = mentions.find(mention => mention.place)?.place ?? null
  return best ? { key: best.key, name: best.name, body: best.body, place } : null
}
