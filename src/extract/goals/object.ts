import {
  ACTION_VERBS,
  ADVERBS,
  END_STATE_VERBS,
  MAKING_VERBS,
  RESULT_VERBS,
} from '../../lexicon/goal-verbs.js'

const alternatives = (verbs: readonly string[]) => [...verbs].sort((a, b) => b.length - a.length).join('|')
const VERBS = alternatives([...END_STATE_VERBS, ...MAKING_VERBS, ...ACTION_VERBS])
const QUOTED = /[“"‘「『][^”"’」』]*[”"’」』]/gu
const AMOUNT =
  '(?:(?:超|约|近|超过|不少于|不低于|达到|达|到|在|至)?[\\d.,~～—-]+(?:余|多)?(?:%|个百分点|[万亿]*(?:平方|立方)?\\p{Script=Han}{1,3}?)(?:以上|左右|以内|以下)?)'
const LEADING_AMOUNT = new RegExp(`^(?:${AMOUNT}|一批|一个|一支|更多)(?!左右|以[上下内])(?=\\S{2})`, 'u')
const TRAILING_AMOUNT = new RegExp(`(?:达到|突破|超过|完成|不少于|增长|控制|保持|在)?${AMOUNT}$`, 'u')
/** A verb under the one that commits: 力争|全面实行|… */
const INNER_VERB = new RegExp(
  `^(?:${alternatives(ADVERBS)}|全市|全省|全国|全县|全区|再|新)*(?:${VERBS})(?=\\S{2})`,
  'u',
)
/** What a clause under a committing verb says of its subject: 确保|项目|尽快开工建设. */
const PREDICATE = new RegExp(
  `(?<=\\S{2})(?:${alternatives(ADVERBS)}|基本|全部|当年|年内|平稳)*(?:${alternatives(RESULT_VERBS)}|${VERBS})\\S*$`,
  'u',
)

/** The head noun phrase of what stands behind a goal's verb, without amounts. */
export function objectOf(behind: string, committing: boolean): string {
  const phrase = committing ? underCommitment(behind) : behind
  const items = phrase.replace(/^[好并]/u, '')
  const head = items.slice(headStart(items)).replace(LEADING_AMOUNT, '').replace(TRAILING_AMOUNT, '')
  return head.replace(/[，、]$/u, '')
}

function underCommitment(behind: string): string {
  const bare = behind.replace(/^，/u, '')
  const inner = INNER_VERB.exec(bare)
  if (inner) return bare.slice(inner[0].length)
  return bare.replace(PREDICATE, '')
}

/** Where the head begins: behind the last 的 or 等 outside quotes that has at least two characters behind it. */
function headStart(phrase: string): number {
  const bare = phrase.replace(QUOTED, quoted => '□'.repeat(quoted.length))
  const cut = /^.*(?:的|等)(?=\S{2})/u.exec(bare)
  return cut ? cut[0].length : 0
}
