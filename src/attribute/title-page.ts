import type { Block } from '../model/document.js'
import type { TextRange } from '../model/span.js'
import { ABOUT_REPORT, DELIVERED, REPORT_TITLE, TITLE_NOTE } from './cues.js'
import { personLine } from './frames.js'
import { mentionIn, type Person } from './mentions.js'
import { readName } from './names.js'
import { parseTitle, TITLE_NOUNS } from './titles.js'
import type { Page } from './voices.js'

/** Lines of a title page are shorter than this; a longer block is text. */
const TITLE_LINE = 70

export const plainOf = (page: Page, { range }: Block) => page.plain.slice(range.from, range.to)

/** Front matter and running heads repeat a title without being one. */
export function isReportTitle(page: Page, block: Block): boolean {
  const title = bareTitle(plainOf(page, block))
  return block.shape !== 'furniture' && REPORT_TITLE.test(title) && !ABOUT_REPORT.test(title)
}

export const bareTitle = (line: string) => line.replace(/\s/gu, '').replace(TITLE_NOTE, '')

/** A heading, a date in brackets, a line with the speaker, `——在……会议上`: not yet the text. */
export function isTitleLine(page: Page, block: Block): boolean {
  const line = plainOf(page, block).trim()
  if (block.shape !== 'paragraph') return true
  if (line.length > TITLE_LINE || /[。！？!?：:；;]$/u.test(line)) return false
  return (
    REPORT_TITLE.test(bareTitle(line)) ||
    /^[—\-（(]/u.test(line) ||
    personLine(page, block) !== null ||
    officeLine(page, block) !== null ||
    /会议上[）)]?$/u.test(line)
  )
}

/**
 * The person of a title page: on a line with the office, in the title (`某某在……上的讲话`), in brackets behind it, on a
 * line alone, or in the caption of a picture. Of a line with the office alone the name is null.
 */
export function speakerOf(page: Page, preamble: readonly Block[]): Person | null {
  const lines = preamble.filter(({ shape }) => shape !== 'furniture')
  const found = (blocks: readonly Block[], rule: (page: Page, block: Block) => Person | null) =>
    blocks.map(block => rule(page, block)).find(person => person !== null) ?? null
  const office = found(lines, officeLine)
  if (office?.name) return found(preamble, onLine) ?? office
  const named =
    found(preamble, onLine) ??
    found(lines, inTitle) ??
    found(preamble, inBrackets) ??
    found(lines, aloneOnLine) ??
    found(preamble, inCaption)
  return named && office && named.offices.length === 0
    ? { ...named, offices: office.offices }
    : (named ?? office)
}

/** Office, then a name whatever its surname, or nothing: `市长：某某`, `自治区主席 某某某某`, `市人民政府市长`. */
const OFFICE_LINE = new RegExp(
  `^[\\s*—-]*(?:报告人)?[\\s:：]*(\\p{Script=Han}[\\p{Script=Han}、，\\s]*(?:${TITLE_NOUNS})|(?:${TITLE_NOUNS}))[\\s:：]*` +
    '(\\p{Script=Han}[\\p{Script=Han}·•・\\s]{1,14}?)?[\\s*]*(?:[（(][^（）()]{0,40}[）)])?[\\s*]*$',
  'u',
)
/** Behind an office at the end of a line stands a name, unless it is one of these. */
const NO_NAME =
  /[作做在的了]|致辞|讲话|报告|发言|主持|点评|总结|会议|会$|热线|信箱|办公|访谈|寄语|活动|简历|留言|专栏|同志|负责|简介|签名/u
/** Han characters of the longest name without a dot. */
const LONGEST_NAME = 6

function officeLine(page: Page, { range }: Block): Person | null {
  const line = page.plain.slice(range.from, range.to)
  const [, printed = '', given = ''] = line.length > TITLE_LINE ? [] : (OFFICE_LINE.exec(line) ?? [])
  const offices = splitOffices(printed)
  if (offices.length === 0 || !offices.every(office => parseTitle(office)?.speaksForUnit)) return null
  const name = given.replace(/\s/gu, '')
  const fits = !NO_NAME.test(name) && (name.length <= LONGEST_NAME || /[·•・]/u.test(name))
  if (name !== '' && !fits) return null
  const asPrinted = (part: string) =>
    page.text.slice(range.from + line.indexOf(part), range.from + line.indexOf(part) + part.length)
  const titles = splitOffices(asPrinted(printed))
  return {
    name: asPrinted(given).replace(/\s/gu, '') || null,
    offices: offices.map((key, index) => ({ title: titles[index] as string, key })),
  }
}

const splitOffices = (printed: string) => printed.split(/[、，\s]+/u).filter(office => office !== '')

function onLine(page: Page, block: Block): Person | null {
  const { mentions, personAt } = page.directory
  const last = mentions.find(({ range }) => range.from >= block.range.from && range.to === block.range.to)
  const mention = personLine(page, block) ?? last
  return mention ? personAt(mention) : null
}

function inTitle(page: Page, { range }: Block): Person | null {
  const mention = mentionIn(page.directory, range)
  const after = (at: number) => /^(?:同志)?在/u.test(page.plain.slice(at, range.to))
  if (mention) return after(mention.range.to) ? page.directory.personAt(mention) : null
  const read = readName(page.plain.slice(range.from, range.to))
  return read && after(range.from + read.length)
    ? named(page, { from: range.from, to: range.from + read.length })
    : null
}

/** `政府工作报告（2013年1月5日 某某某）`: behind the date. */
const IN_BRACKETS = /[（(][^（）()]{0,24}?日[\s，,]+([^（）()\d，。]{2,24}?)\s*[）)]\s*$/u

function inBrackets(page: Page, { range }: Block): Person | null {
  const match = IN_BRACKETS.exec(page.plain.slice(range.from, range.to))
  const [whole = '', inner = ''] = match ?? []
  if (!match || readName(inner)?.length !== inner.length) return null
  const from = range.from + match.index + whole.indexOf(inner)
  return named(page, { from, to: from + inner.length })
}

/** `某某代市长作政府工作报告`, under a picture. */
const GIVES_REPORT =
  /^代?(?:[省市区县州旗盟]长|主席|总理|书记|主任|院长|检察长)(?:同志)?(?:代表\p{Script=Han}{1,12}|向大会)?[作做]/u

function inCaption(page: Page, { range }: Block): Person | null {
  const { mentions, personAt } = page.directory
  const line = page.plain.slice(range.from, range.to)
  const delivering = mentions.find(
    one =>
      one.range.from >= range.from &&
      one.range.to <= range.to &&
      DELIVERED.test(page.plain.slice(one.range.to, range.to)),
  )
  if (delivering) return personAt(delivering)
  for (const { index, 0: clause } of line.matchAll(/[^\s，,。、（()）<>!-]+/gu)) {
    const read = readName(clause)
    const from = range.from + index
    if (read && GIVES_REPORT.test(clause.slice(read.length)))
      return named(page, { from, to: from + read.length })
  }
  return null
}

export function aloneOnLine(page: Page, { range }: Block): Person | null {
  const read = readName(page.plain.slice(range.from, range.to))
  return read && read.length === range.to - range.from ? named(page, range) : null
}

function named(page: Page, { from, to }: TextRange): Person {
  return { name: page.text.slice(from, to).replace(/\s/gu, ''), offices: [] }
}
