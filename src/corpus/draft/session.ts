/** A session of a body as a text names it. */
export interface Session {
  /** Body, term and number: the same for all forms of its name. */
  readonly key: string
  /** The form of its name that suits a title. */
  readonly name: string
  /** The body that meets (`市委`, `郑州市人大`). */
  readonly body: string
  /** The place in the name, or null. */
  readonly place: string | null
}

const NUMBER = '[一二三四五六七八九十百零〇\\d]{1,5}'
const TERM = `第?(?<term>${NUMBER})[届屆]`
const COUNT = `第?(?<count>${NUMBER})次`
const PLENARY = '(?:全体\\(扩大\\)会议|全体会议|全会|\\(扩大\\)会议)(?:暨[\\p{Script=Han}\\d]{2,16}?会议)?'
/** Where the name of a congress may begin. */
const START = '(?<=在|于|召开|的|[,。:(—-]|^)'
const PLACE = '(?!在|于|中国共产党|中共)(?<place>[\\p{Script=Han}]{2,8}?(?:省|市|县|区|旗|州|盟))'

/** How the bodies that hold sessions name them, and how each body is called for short. */
const FORMS: readonly { readonly pattern: RegExp; readonly body: (parts: Parts) => string }[] = [
  {
    pattern: new RegExp(`(?<level>[省市区县旗州盟])委${TERM}${COUNT}${PLENARY}`, 'gu'),
    body: ({ level }) => `${level}委`,
  },
  {
    pattern: new RegExp(`中国共产党${PLACE}${TERM}委员会${COUNT}全体会议`, 'gu'),
    body: ({ place }) => `${place?.at(-1)}委`,
  },
  {
    pattern: new RegExp(`${TERM}全国(?:人民代表大会|人大)${COUNT}会议`, 'gu'),
    body: () => '全国人大',
  },
  {
    pattern: new RegExp(`${START}${PLACE}${TERM}(?:人民代表大会|人大)${COUNT}会议`, 'gu'),
    body: ({ place }) => `${place}人大`,
  },
  {
    pattern: new RegExp(`${START}(?:中国共产党|中共)?${PLACE}${COUNT}(?:代表大会|党代会)`, 'gu'),
    body: ({ place }) => `${place}党代会`,
  },
]

type Parts = Readonly<Record<string, string | undefined>>

/**
 * The sessions that a text names, the one it is about first: the one announced in its opening, else the one
 * named most often.
 * @param flat the text under NFKC, without whitespace
 */
export function findSessions(flat: string): Session[] {
  const mentions = FORMS.flatMap(({ pattern, body }) =>
    [...flat.matchAll(pattern)].map(match => mentionOf(match, body)),
  )
  const keys = [...new Set(mentions.map(mention => mention.key))]
  return keys
    .map(key => mentions.filter(mention => mention.key === key))
    .map(same => ({ session: bestForm(same), weight: weigh(same) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ session }) => session)
}

interface Mention extends Session {
  readonly announced: boolean
}

/** A session named this early, in UTF-16 units, as `在…会议上` is the one a text is about. */
const OPENING = 300
/** What an announcement counts for against plain mentions. */
const ANNOUNCED_WEIGHT = 1000

function mentionOf(match: RegExpExecArray, body: (parts: Parts) => string): Mention {
  const parts = match.groups ?? {}
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 1)
  return {
    key: [body(parts), parts.term ?? '', parts.count ?? ''].join('|'),
    name: match[0],
    body: body(parts),
    place: parts.place ?? null,
    announced: match.index < OPENING && after === '上',
  }
}

const weigh = (mentions: readonly Mention[]) =>
  mentions.reduce((sum, { announced }) => sum + (announced ? ANNOUNCED_WEIGHT : 1), 0)

/** The form that is announced, else the one that names a joint meeting, else the commonest. */
function bestForm(mentions: readonly Mention[]): Session {
  const rank = (mention: Mention) =>
    (mention.announced ? 2 : 0) * ANNOUNCED_WEIGHT +
    (mention.name.includes('暨') ? ANNOUNCED_WEIGHT : 0) +
    mentions.filter(other => other.name === mention.name).length
  const [first, ...rest] = mentions
  if (!first) throw new RangeError('a session has at least one mention')
  const { key, name, body } = rest.reduce((best, one) => (rank(one) > rank(best) ? one : best), first)
  return { key, name, body, place: mentions.find(mention => mention.place)?.place ?? null }
}
