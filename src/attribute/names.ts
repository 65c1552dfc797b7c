import {
  COMMON_SURNAMES,
  COMPOUND_SURNAMES,
  NAME_SYLLABLES,
  SURNAMES,
  WORDS_LIKE_NAMES,
} from '../lexicon/surnames.js'

const HAN = '\\p{Script=Han}'
/** `阿不都热合曼·买买提`: a dot joins the parts of names from other languages. */
const DOT = '[ \\u3000]?[·•‧・．][ \\u3000]?'
const DOTTED = new RegExp(`^${HAN}{1,8}(?:${DOT}${HAN}{1,8})*${DOT}(?=${HAN}{2})`, 'u')
const LONGEST_PART = 8
/** A dotted name begins behind its office: `副委员长买买提·司马义`. */
const HOLDS_OFFICE = /副|委员|代表|书记|主任|主席|总理|同志|[省市区县州旗盟部局厅司院会署]长/u
/** `阿支木呷`: a name from another language printed without a dot. */
const UNDOTTED = new RegExp(`^[${NAME_SYLLABLES}]{3,5}`, 'u')
/** Its least length; shorter ones are too often words. */
const LEAST_UNDOTTED = 3

/** What follows a name: a delimiter, a verb of which the name is the subject, or the person's capacity. */
const AFTER_NAME = new RegExp(
  `^(?:$|[\\s\\d，,。：:、；;！？）)（(“”"「」『』《》—*-]|` +
    [
      '同志|代表|委员|议员|常委|先生|女士|教授|博士|院士|律师|总书记|书记|总理|主席|委员长|省长|市长|区长|县长|部长|主任|局长|厅长|司长',
      '便|抢|自问|反问|接话|接着|列席|参与|掏|指着|捧|拿|递|展示|摊开|举起|站|坐|起身|追问|问|答|承诺|保证|建言|发言|说|表示|认为|指出|强调|介绍|谈|坦言|提出|建议|告诉|汇报|讲|感慨|道|称|呼吁|期待|希望|要求|回应|解释|透露|回答|提到|直言|补充|插话|致辞|表态|表达|调研|检查|考察|视察|走访|慰问|宣读|点评|总结|部署|宣布|传达|通报|主持|作|做|接过|打开|拿出|率先|抢先|抛出|列举|算|亮出|翻开|带头|深感|满怀|倍感|充满|结合|重点|详细',
      '并|均|却|在|就|对|从|围绕|向|与|和|及|以|为|率|带|出席|参加|会见|深入|来到|走进|到|赴|等|所|还|也|则|都|一行|代|是|当|的|同|用|给|听|看|会后|会上|会间|席间|见(?:记者|传媒)|一直|曾|已|将|正|又|再|于|边|笑|颇|动情|激动|高兴|深有|深情',
      '今|昨|日前|日上午|日下午|早前|此前|近日|随后|稍后|上午|下午|当天|当日|最后|接着|首先|其后|分别|接受|强忍|一边',
    ].join('|') +
    ')',
  'u',
)

/** Characters that hardly ever end a given name but often open what follows one. */
const FUNCTION_CHARACTER = /[在还也就从对说的是则又曾已称讲等以到给将率带并均都却]$/u
/** `张明和市长李华`: the third character joins two persons, unless a verb shows it to be a name's. */
const JOINS_PERSONS = /^.{1,4}[和与及同](?=(?:省|市|区|县|州|党|副|中|国|全|主|书|常))/u
const WORDS: ReadonlySet<string> = new Set(WORDS_LIKE_NAMES)

/** A name at the head of a text (simplified script); its length there includes inner spaces. */
export interface NameAt {
  readonly name: string
  readonly length: number
}

/** `帕提曼·阿不都说`: 都 is no adverb there. */
const BEFORE_DOU = /[不布卜](?=都)/u

/** Reads the personal name at the head of a text, or null where none stands there. */
export function readName(text: string): NameAt | null {
  const fits = candidates(text).filter(
    name => AFTER_NAME.test(text.slice(name.length)) && !isWord(name) && !isCut(text, name),
  )
  const [first, second] = fits
  if (first === undefined) return null
  const cut =
    second !== undefined &&
    first.startsWith(second) &&
    (FUNCTION_CHARACTER.test(first) || JOINS_PERSONS.exec(text)?.[0] === first)
  return nameOf(cut ? second : first)
}

const isCut = (text: string, name: string) =>
  BEFORE_DOU.test(text.slice(name.length - 1, name.length + 1)) && /[·•‧・．]/u.test(name)

/** `全会`, `全会还`: a word, not a name. */
function isWord(name: string): boolean {
  return WORDS.has(name) || (FUNCTION_CHARACTER.test(name) && WORDS.has(name.slice(0, -1)))
}

function nameOf(printed: string): NameAt {
  return { name: printed.replace(/\s/gu, ''), length: printed.length }
}

/** What might be a name at the head of a text, the likeliest first. */
function candidates(text: string): string[] {
  const dotted = DOTTED.exec(text)?.[0]
  if (dotted !== undefined)
    return HOLDS_OFFICE.test(dotted) ? [] : lengths(text, dotted.length, 2, LONGEST_PART)
  const compound = COMPOUND_SURNAMES.find(surname => text.startsWith(surname))
  const single = SURNAMES.includes(text.charAt(0)) ? text.charAt(0) : ''
  return [
    ...(compound ? given(text, compound) : []),
    ...(single ? given(text, single) : []),
    // a married name: `林郑月娥`
    ...(isMarriedSurname(text.slice(0, 2)) ? given(text, text.slice(0, 2)).slice(0, 1) : []),
    ...undotted(text),
  ]
}

/** The longest first: where the verb behind it is clear, so is the name. */
function undotted(text: string): string[] {
  const whole = UNDOTTED.exec(text)?.[0] ?? ''
  return lengths(whole, 0, LEAST_UNDOTTED, whole.length).reverse()
}

function isMarriedSurname(text: string): boolean {
  const [first, second] = text
  return first !== second && [first, second].every(one => one !== undefined && COMMON_SURNAMES.includes(one))
}

function lengths(text: string, from: number, least: number, most: number): string[] {
  const found: string[] = []
  for (let length = least; length <= most && from + length <= text.length; length += 1)
    found.push(text.slice(0, from + length))
  return found
}

/** A given name of two characters, then of one; newspapers set short names with a space inside. */
function given(text: string, surname: string): string[] {
  const match = new RegExp(`^[ \\u3000]{0,2}${HAN}(?:[ \\u3000]{0,2}${HAN})?`, 'u').exec(
    text.slice(surname.length),
  )
  if (!match) return []
  const one = new RegExp(`^[ \\u3000]{0,2}${HAN}`, 'u').exec(match[0])?.[0] ?? ''
  return [...new Set([surname + match[0], surname + one])]
}
