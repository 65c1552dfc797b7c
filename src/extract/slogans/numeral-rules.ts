import {
  BUNDLE_HEADS,
  BUNDLE_VERBS,
  CLASSED_THINGS,
  MODIFIED_HEADS,
  PROGRAMME_STOPS,
  UNIT_MEASURES,
} from '../../lexicon/slogan-cues.js'
import type { TextRange } from '../../model/span.js'
import { type Found, placesOf, type SloganRule } from './rule.js'
import { fillsWords, type Scene } from './scene.js'

const DIGITS = '一二两三四五六七八九十'
const NUMBER = `[${DIGITS}\\d]{1,3}`
const FREE = `(?<![第\\d零〇百千万亿${DIGITS}])`

const BUNDLE = new RegExp(
  `(?<![进珠、])${FREE}[${DIGITS}双](?![级轮方年次大个是要人拥侧岸向地产步])\\p{Script=Han}(?:${BUNDLE_VERBS.join('|')})(?![大道路街线化带])`,
  'gu',
)
const HEAD = BUNDLE_HEADS.join('|')
const GREAT = new RegExp(
  `${FREE}[三四五六七八九十]大(?:(?<!、[^，。；：]*)(?:${HEAD})|(?!主导|优势|传统|核心|专项|重点|支柱)\\p{Script=Han}{2,3}?(?:${HEAD}|${MODIFIED_HEADS.join('|')})|${CLASSED_THINGS})(?!支撑|改革|产业|专项|工程|基地|集群|性|划)`,
  'gu',
)
const SUM =
  /(?<![\d.%％])\d{1,3}[+＋](?:[\dNnXx]{1,3})(?:[+＋][\dNnXx]{1,3})*(?![\d.%％])|\p{Script=Han}{2}(?:[+＋]\p{Script=Han}{2})+/gu
const WORDS_OF = new RegExp(`${FREE}[${DIGITS}]{1,3}字(?:总?要求|方针|原则|诀|经|理念)`, 'gu')
/** 中 (of plenaries), medals and adjectives are no parts of a bundle. */
const PART = `[${DIGITS}](?![${UNIT_MEASURES}])[^\\P{Script=Han}${DIGITS}百千万亿${UNIT_MEASURES}和与的在是中金银铜化为大]{1,3}?`
const CHAIN = new RegExp(`${FREE}(?:${PART}){2,5}(?=[”"」，。；、的工战要思目部总发]|$)`, 'gu')
const ONE_OF_EACH =
  /(?<![第十统单唯])一(?![套个支批条张份])\p{Script=Han}{2,3}(?:、一(?![套个支批条张份])\p{Script=Han}{2,3}){1,4}(?=[，。；的推制工机]|$)/gu
const PROGRAMME = new RegExp(
  `[\\p{Script=Han}]{0,14}${FREE}${NUMBER}(?:年\\p{Script=Han}{0,4}行动(?:计划|方案)?|条(?:意见|措施|举措|政策|硬措施)|项(?:规定|铁规))`,
  'gu',
)
/** A name shorter than this (新) is no name. */
const MIN_NAME = 2
/** 一锤接着一锤敲: repeated ones beyond four characters are sayings. */
const SAYING = /^一(?!.*、)(?!.*[两二三四五六七八九十]).{4,}/u
const STOP = new RegExp(`^.*(?:${PROGRAMME_STOPS.join('|')})|^[和与]`, 'u')
const NAMED_AT = new RegExp(`${NUMBER}(?:年|条|项)`, 'u')

/** Numeral formulae that stand without quotes. */
export const NUMERAL_RULES: readonly SloganRule[] = [
  {
    id: 'bundle',
    why: 'a number, what it counts, and what becomes of it, in four characters',
    needs: new RegExp(BUNDLE_VERBS.join('|'), 'u'),
    gives: scene => plain(scene, BUNDLE),
    weight: 0.85,
    yes: [
      ['推动三湖联动。', '三湖联动'],
      ['推进水网、路网、电网三网同建。', '三网同建'],
    ],
    no: [
      '由一、二产并重转向多业并举。',
      '旅游与文化进一步融合。',
      '珠三角一体化加快。',
      '投资与消费双向互动。',
    ],
  },
  {
    id: 'great',
    why: 'the name of a bundle with 大; behind an enumeration only where a modifier names what else is counted',
    needs: /[三四五六七八九十]大/u,
    gives: scene => plain(scene, GREAT),
    weight: 0.8,
    yes: [
      ['推行三大机制。', '三大机制'],
      ['构筑五大生态系统。', '五大生态系统'],
    ],
    no: ['实施十大重点工程。', '培育六大战略性新兴产业。', '开展治水等八大专项行动。'],
  },
  {
    id: 'sum',
    why: 'sums without quotes: numbers, or words of two characters',
    needs: /[+＋]/u,
    gives: scene => plain(scene, SUM).filter(({ range }) => fillsWords(scene, range)),
    weight: 0.85,
    yes: [
      ['推广党建＋网格的做法。', '党建+网格'],
      ['形成1+6布局。', '1+6'],
    ],
    no: ['增速为3+2.5%。'],
  },
  {
    id: 'words',
    why: 'so many characters that are a requirement or a policy',
    needs: /字(?:总?要求|方针|原则|诀|经|理念)/u,
    gives: scene => plain(scene, WORDS_OF),
    weight: 0.9,
    yes: [['落实十六字方针。', '十六字方针']],
    no: ['写了六个字。'],
  },
  {
    id: 'chain',
    why: 'numbers and what they stand for, twice or more, without a measure word',
    needs: /[一二两三四五六七八九十]/u,
    gives: scene => plain(scene, CHAIN),
    weight: 0.85,
    yes: [
      ['推进三湖一岛工作。', '三湖一岛'],
      ['落实两高四着力要求。', '两高四着力'],
    ],
    no: [
      '学习三中四中五中全会精神。',
      '夺得一金一银的好成绩。',
      '推行三证合为一证。',
      '他们一心一意搞生产。',
    ],
  },
  {
    id: 'one-of-each',
    why: 'one of this, one of that: what each case is given',
    needs: /一.{2,3}、一/u,
    gives: scene => plain(scene, ONE_OF_EACH),
    weight: 0.85,
    yes: [['实行一项目、一清单、一台账制度。', '一项目、一清单、一台账']],
    no: ['建了一条路、一座桥。'],
  },
  {
    id: 'programme',
    why: 'a programme that is named by its years or articles, with what it is for in front',
    needs: /年.{0,4}行动|条(?:意见|措施|举措|政策|硬措施)|项(?:规定|铁规)/u,
    gives: findProgrammes,
    weight: 0.8,
    yes: [
      ['实施湖区治理三年行动计划。', '湖区治理三年行动计划'],
      ['大力实施工业转型三年行动计划。', '工业转型三年行动计划'],
      ['落实便民服务二十条措施。', '便民服务二十条措施'],
    ],
    no: ['制定新三年行动计划。', '严格遵守八项规定。'],
  },
]

function plain(scene: Scene, pattern: RegExp): Found[] {
  const idioms = idiomStarts(scene)
  return placesOf(scene.text, pattern)
    .filter(range => !idioms.has(range.from) && !SAYING.test(scene.text.slice(range.from, range.to)))
    .map(range => ({ range, kind: 'numeral' }))
}

/** Where the words of four characters begin that the dictionary knows (一心一意): they are no formulae. */
function idiomStarts({ tokens }: Scene): Set<number> {
  const starts = new Set<number>()
  let at = 0
  for (const { surface } of tokens) {
    if (surface.length >= 4) starts.add(at)
    at += surface.length
  }
  return starts
}

/** A programme begins with a word and needs a name in front of its number: 为民造福|十条意见. */
function findProgrammes(scene: Scene): Found[] {
  return placesOf(scene.text, PROGRAMME).flatMap(({ from, to }): Found[] => {
    const words = scene.text.slice(from, to)
    const range: TextRange = { from: wordAt(scene, from + (STOP.exec(words)?.[0].length ?? 0)), to }
    const name = scene.text.slice(range.from, to).search(NAMED_AT)
    return name >= MIN_NAME ? [{ range, kind: 'numeral' }] : []
  })
}

/** The first beginning of a word from a place on. */
function wordAt({ bounds }: Scene, from: number): number {
  if (bounds.size < 2) return from
  let at = from
  while (!bounds.has(at)) at += 1
  return at
}
