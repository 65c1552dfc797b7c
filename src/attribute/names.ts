import { COMPOUND_SURNAMES, SURNAMES } from '../lexicon/surnames.js'

const HAN = '\\p{Script=Han}'
/** `阿不都热合曼·买买提`: a dot joins the parts of names from other languages. */
const DOTTED = new RegExp(`^${HAN}{1,8}(?:[·•‧・．]${HAN}{1,8})+`, 'u')
const COMPOUND = new RegExp(`^(?:${COMPOUND_SURNAMES.join('|')})`, 'u')
const GIVEN = new RegExp(`^[ \\u3000]?(${HAN})(?:[ \\u3000]?(${HAN}))?`, 'u')

/** What follows a name: a delimiter, a verb of which the name is the subject, or the person's capacity. */
export const AFTER_NAME =
  /^(?:$|[\s，,。：:、；;）)（(“”"「」『』《》—-]|同志|代表|委员|先生|女士|教授|院士|发言|说|表示|认为|指出|强调|介绍|谈|坦言|提出|建议|告诉|汇报|讲|感慨|道|称|呼吁|期待|希望|要求|回应|解释|透露|回答|在|就|对|从|围绕|结合|向|与|和|及|以|作|为|率|带|主持|出席|参加|深入|来到|到|等|所|还|也|则|一行|今|日前|分别|首先|接受|宣布|传达|通报|代|是|当|的|同|用|用心|一直|曾|已|将|正|又|再|于|给|最后|接着|随后|看到|听|听取|致辞|宣读|点评|总结|部署|动情|激动|高兴|深有)/u

/** A name at the head of a text (simplified script); its length there includes inner spaces. */
export interface NameAt {
  readonly name: string
  readonly length: number
}

/** Reads the personal name at the head of a text, or null where none stands there. */
export function readName(text: string): NameAt | null {
  const dotted = DOTTED.exec(text)
  if (dotted) return AFTER_NAME.test(text.slice(dotted[0].length)) ? nameOf(dotted[0]) : null
  const surname = COMPOUND.exec(text)?.[0] ?? (SURNAMES.includes(text.charAt(0)) ? text.charAt(0) : '')
  if (surname === '') return null
  const compound = surname.length > 1 ? readGiven(text, surname) : null
  return compound ?? readGiven(text, text.charAt(0))
}

function nameOf(printed: string): NameAt {
  return { name: printed.replace(/[\s\u3000]/gu, ''), length: printed.length }
}

/** One or two characters of given name, whichever is followed by what can follow a name; two before one. */
function readGiven(text: string, surname: string): NameAt | null {
  const match = GIVEN.exec(text.slice(surname.length))
  if (!match) return null
  const both = surname + match[0]
  const one = surname + match[0].slice(0, match[0].indexOf(match[1] ?? '') + 1)
  const fits = [both, one].filter(name => AFTER_NAME.test(text.slice(name.length)))
  const [first, second] = fits
  if (first === undefined) return null
  return nameOf(second !== undefined && first !== second && startsVerb(text, second) ? second : first)
}

/** `王新在会上说`: the shorter name, where the character after it opens a phrase that the longer one would cut. */
function startsVerb(text: string, name: string): boolean {
  return /^(?:说[，：,:“]|表示|认为|指出|强调|介绍|建议|代表[^说]|发言|提出|汇报|在[^，。]{0,30}(?:说|表示|时|中|上))/u.test(
    text.slice(name.length),
  )
}
