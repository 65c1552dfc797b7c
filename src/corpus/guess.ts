import type { Genre } from '../model/document.js'

/** How much of a text its title, byline and salutation take, in UTF-16 units. */
const HEAD = 2000

/** What a text looks like, from its opening. */
export function guessGenre(text: string): Genre {
  const head = text.slice(0, HEAD)
  if (/[—-]访/u.test(head)) return 'interviews'
  if (/各位(代表|委员|同志)|工作报告|施政報告|施政报告|上的(讲话|报告)/u.test(head)) return 'report'
  return 'newspaper'
}

const DIGITS = '〇一二三四五六七八九'
const DATE =
  /(?<year>\d{4}|[〇零○一二三四五六七八九]{4})\s*年(?:\s*(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:\s*(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?)?/gu

/** The date of a text's head, ISO 8601 to the precision given, or null: the most exact one, the first of equals. */
export function guessDate(text: string): string | null {
  const dates = [...text.slice(0, HEAD).matchAll(DATE)].map(isoDate)
  return dates.reduce((best: string | null, one) => (one.length > (best?.length ?? 0) ? one : best), null)
}

function isoDate({ groups = {} }: RegExpMatchArray): string {
  const parts = [groups.month, groups.day].flatMap(part => (part ? [numberOf(part)] : []))
  return [yearOf(groups.year ?? ''), ...parts.map(part => String(part).padStart(2, '0'))].join('-')
}

/** A date in a file's name: 2017-08-14, 20170814, 2017_08, 2017. */
export function dateOfName(path: string): string | null {
  const match = /(?<!\d)((?:19|20)\d{2})(?:[-_.年]?(\d{2})(?:[-_.月]?(\d{2}))?)?(?!\d)/u.exec(path)
  return match ? match.slice(1, 4).filter(Boolean).join('-') : null
}

function yearOf(text: string): string {
  return [...text.replace(/[零○]/gu, '〇')]
    .map(one => (DIGITS.includes(one) ? DIGITS.indexOf(one) : one))
    .join('')
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['0', text]
  const digit = (one: string) => (one ? Number(yearOf(one)) : 0)
  return (text.includes('十') ? digit(tens) || 1 : 0) * 10 + digit(ones)
}
