/**
 * Read-outs (通稿): a body meets, and the text tells what “the meeting” holds, stresses and demands. The voice is the
 * body's. All patterns read simplified script without whitespace.
 */

/** A body that meets, and what its meeting is called. */
export interface Sitting {
  /** The body as printed, without 中共 (`中央政治局`, `云州市委常委会`). */
  readonly body: string
  /** Body and kind of meeting (`国务院常务会议`). */
  readonly name: string
}

const HAN = '\\p{Script=Han}'
const LEVEL = '(?:自治区|省|市|区|县|州|盟|旗)'
/** The place before its level; words of the sentence are none. */
const PLACE = `(?:(?!召开|举行|主持|书记|[省市区县州旗]长)${HAN}){0,12}?`
const NUMBERED = '(?:第?[\\d一二三四五六七八九十百零〇○]{1,5}次)?'
/** What a party committee has for one field: `财经委员会`, `全面深化改革领导小组`. */
const FIELD = `(?:(?!书记|主持|召开)${HAN}){2,12}?(?:委员会|领导小组)`
const BODIES = [
  '中央政治局(?:常务委员会|常委会)?',
  `中央(?:纪委|军委|书记处|${FIELD})`,
  '国务院(?:党组)?',
  '全国(?:人大|政协)(?:常委会|党组|主席会议)?',
  `${PLACE}(?:(?:省|市|区|县|州|盟|旗)委|自治区党委)(?:常委会|常务委员会|${FIELD})?`,
  `${PLACE}${LEVEL}(?:人民)?政府(?:党组)?`,
  `${PLACE}${LEVEL}(?:人大常委会|政协|纪委)(?:党组|常委会)?`,
  `${HAN}{2,14}?(?:部|委|局|署|厅|院)党组`,
].join('|')
const BODY = `(?:中国共产党|中共)?(?<body>${BODIES})`
/** `常务会议`, `第三次会议`, `常委会（扩大）会议`, `会议`; sessions of a term (十届三次全会) have forms of their own. */
const KIND = `(?<kind>${NUMBERED}(?:(?!届|召开|举行)[${HAN}（）()]){0,10}?会议)`
const DAY =
  '(?:(?:今天|今日|昨天|昨日|日前|近日|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:至\\d{1,2}日)?|\\d{1,2}日)(?:上午|下午|晚)?)?'
const VENUE = `(?:在${HAN}{2,8}?)?`
/** Where the name of a body may begin. */
const START = '(?<=^|[\\n。，,；;：:）)】电讯]|召开|主持)'

/** How texts say that a body meets, as one alternation each. */
const FORMS = [
  `${START}${BODY}${DAY}${VENUE}(?:召开|举行)${KIND}`,
  `主持召开${BODY}${KIND}`,
  `${START}${BODY}${KIND}${DAY}${VENUE}(?:召开|举行)`,
  `^${BODY}${KIND}(?=[：:\\n]|$)`,
  `${START}(?<body>中央${HAN}{2,8}工作)(?<kind>会议)${DAY}${VENUE}(?:召开|举行)`,
].map(form => new RegExp(form, 'u'))

/** How much of a text tells which body meets, in UTF-16 units: its title and first sentence. */
const OPENING = 240

/** The body that a text says is meeting, from its opening; null where it says so of none. */
export function findSitting(flat: string): Sitting | null {
  const opening = flat.slice(0, OPENING)
  const [first] = FORMS.map(form => form.exec(opening))
    .filter(match => match !== null)
    .sort((a, b) => a.index - b.index)
  const { body = '', kind = '' } = first?.groups ?? {}
  if (!body) return null
  // `市委召开常委会会议`: the standing committee meets
  return { body: body.endsWith('工作') ? `${body}会议` : body, name: `${body}${kind}` }
}

const SUBJECT = '(?:会议|全会|大会)'
const HOLDS = '(?:指出|强调|要求|认为|提出|决定|号召|明确)'
/** `会议强调，`, `全会提出，` at the head of a sentence. */
const BODY_SPEAKS = new RegExp(
  `(?<=^|[\\n。”])${SUBJECT}(?:还|也|同时|特别|充分|高度|一致){0,2}${HOLDS}[，,：:]`,
  'gu',
)
/** `某某说，` at the head of a sentence: somebody else has the word. */
const OTHERS_SPEAK = new RegExp(
  `(?<=^|[\\n。”])(?!${SUBJECT})[${HAN}·、]{2,30}?(?:说|表示|认为|指出|强调)[，,：:]`,
  'gu',
)

/** Whether a text is a read-out: a body meets, and the meeting speaks oftener than anybody else. */
export function isReadout(flat: string): boolean {
  const own = flat.match(BODY_SPEAKS)?.length ?? 0
  return own > 0 && findSitting(flat) !== null && own > (flat.match(OTHERS_SPEAK)?.length ?? 0)
}
