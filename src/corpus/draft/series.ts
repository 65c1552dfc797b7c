import type { Paper } from './paper.js'
import { isPlaceName } from './place-names.js'

const HAN = '[\\p{Script=Han}]'

/** Share of the reports that must be of one place for the others to be its guests. */
const MAIN_SHARE = 0.85
/** How much of a text its title page takes, in UTF-16 units without whitespace. */
const TITLE_PAGE = 300
/** How a title page names the place: `某省第十二届人民代表大会`, `某市市长`, `某县人民政府`. */
const ON_TITLE_PAGE = new RegExp(
  `(?<=^|[在于:,。—\\-()0-9日])(${HAN}{2,7}?(?:省|自治区|市|县|区|州|盟|旗))(?=第.{1,4}届人民代表大会|人民政府|(?:代理?)?[省市县区州盟旗]长|(?:代理?)?主席|政府工作报告|\\d{4}年政府工作报告)`,
  'u',
)

/** The places of reports that are of no one place; empty where they are of one, or say nothing of it. */
export function placesOf(papers: readonly Paper[]): string[] {
  const reports = papers.filter(({ genre }) => genre === 'report')
  const places = reports.flatMap(paper => placeOfPaper(paper) ?? [])
  const main = mostFrequent(places)
  const ofMain = places.filter(place => place === main).length
  return ofMain >= places.length * MAIN_SHARE ? [] : [...new Set(places)].sort()
}

/** The place that a paper is of: by the session it names, its title page, its folder. */
function placeOfPaper({ session, flat, file }: Paper): string | null {
  const named = session?.place?.replace(/[委]$/u, '') ?? ON_TITLE_PAGE.exec(flat.slice(0, TITLE_PAGE))?.[1]
  const folders = file.split('/').slice(0, -1)
  const candidates = [named ?? '', ...folders].filter(isPlaceName)
  return candidates.find(name => /[省市县区州盟旗]$/u.test(name)) ?? null
}

/** The place whose papers these are, by the sessions' names, else by the name that stands oftenest. */
export function guessPlace(papers: readonly Paper[]): string | null {
  const named = mostFrequent(papers.flatMap(paper => paper.session?.place ?? []).filter(isPlaceName))
  if (named) return named
  const flat = papers.map(paper => paper.parts).join('\n')
  const body = papers.find(paper => paper.session)?.session?.body
  if (!body) {
    const titled = mostFrequent(papers.flatMap(paper => placeOfPaper(paper) ?? []))
    return titled ?? mostFrequent(namesIn(flat, /[\p{Script=Han}]{2}特[别別]行政[区區]/gu))
  }
  const level = /^([省市区县旗州盟])委$/u.exec(body)?.[1]
  if (!level) return null
  const place = level === '省' || level === '市' ? cityOf(flat, level) : districtOf(flat, level)
  return place && isPlaceName(place) ? place : null
}

/** Share of its occurrences in which a stem has the same character before it, from which that belongs to it. */
const BELONGS = 0.8

/**
 * A city or province is called both 郑州市 and 郑州; a word that only happens to end in 市 (中心城市) stands
 * without it less often than with it.
 */
function cityOf(flat: string, level: string): string | null {
  const stems = namesIn(flat, new RegExp(`(?=(${HAN}{2}(?<!${level}))${level})`, 'gu'))
  const counts = [...new Set(stems)].map(stem => {
    const full = stems.filter(one => one === stem).length
    return { stem, full, alone: flat.split(stem).length - 1 - full }
  })
  const [best] = counts.filter(({ full, alone }) => alone > full).sort((a, b) => b.alone - a.alone)
  return best ? wholeStem(flat, best.stem) + level : null
}

/** Stems of three characters and more (石家庄, 黑龙江) show by always having the same one before them. */
function wholeStem(flat: string, stem: string): string {
  const before = namesIn(flat, new RegExp(`(${HAN})(?=${stem})`, 'gu'))
  const first = mostFrequent(before)
  const share = before.filter(one => one === first).length / (flat.split(stem).length - 1)
  return first && share >= BELONGS ? wholeStem(flat, first + stem) : stem
}

/** A district or county is always called by its full name; most often its party committee's officers are. */
function districtOf(flat: string, level: string): string | null {
  const offices = `(?:委(?:书记|副书记|常委)|人民政府|${level}长)`
  return mostFrequent(
    namesIn(flat, new RegExp(`(?<=[,。:、(中共\\n])(${HAN}{1,4}${level})(?=${offices})`, 'gu')),
  )
}

function namesIn(flat: string, pattern: RegExp): string[] {
  return [...flat.matchAll(pattern)].map(match => match[1] ?? match[0])
}

/** What the series is called: place and kind of paper, or null where they are of several kinds. */
export function guessSeriesTitle(papers: readonly Paper[], place: string | null): string | null {
  const bodies = new Set(papers.map(paper => paper.session?.body))
  const [body] = bodies
  if (bodies.size === 1 && body?.endsWith('委'))
    return `${withoutEnd(place ?? '', body.slice(0, -1))}${body}全会`
  const sitting = titleOfSittings(papers)
  if (sitting) return sitting
  const titles = papers.map(paper => paper.title?.replace(/^.*?年/u, ''))
  const [title] = titles
  const isOne = new Set(titles.map(one => one?.replace(place ?? '', ''))).size === 1
  return isOne && title ? `${title.includes(place ?? '') ? '' : place}${title}` : null
}

/** `中央政治局会议`, where all papers read out meetings of one body. */
function titleOfSittings(papers: readonly Paper[]): string | null {
  const names = papers.map(({ sitting }) => sitting?.name.replace(/：.*/u, '') ?? null)
  const [name] = names
  const [body] = papers.map(({ sitting }) => sitting?.body)
  if (!name || papers.some(({ sitting }) => sitting?.body !== body)) return null
  return names.every(one => one === name) ? name : `${body}会议`
}

const withoutEnd = (text: string, end: string) => (text.endsWith(end) ? text.slice(0, -end.length) : text)

/** The name that stands oftenest, the first of equals. */
function mostFrequent(names: readonly string[]): string | null {
  const counts = [...new Set(names)].map(name => ({ name, count: names.filter(one => one === name).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.name ?? null
}
