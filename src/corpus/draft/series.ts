import type { Paper } from './paper.js'

const NAME = '[\\p{Script=Han}]'

/** The place whose papers these are, by the sessions' names, else by the name that stands oftenest. */
export function guessPlace(papers: readonly Paper[]): string | null {
  const named = mostFrequent(papers.flatMap(paper => paper.session?.place ?? []))
  if (named) return named
  const flat = papers.map(paper => paper.flat).join('\n')
  const body = papers.find(paper => paper.session)?.session?.body
  if (!body) return regionOf(flat)
  const level = /^([省市区县旗州盟])委$/u.exec(body)?.[1]
  return level ? nameWithLevel(flat, level) : null
}

/**
 * A place is called both 郑州市 and 郑州; a word that only happens to end in 市 (中心城市) never stands
 * without it so often.
 */
function nameWithLevel(flat: string, level: string): string | null {
  const stems = [...flat.matchAll(new RegExp(`(?=(${NAME}{2})${level})`, 'gu'))].map(match => match[1] ?? '')
  const counts = [...new Set(stems)].map(stem => {
    const full = stems.filter(one => one === stem).length
    return { stem, full, alone: flat.split(stem).length - 1 - full }
  })
  const [best] = counts.filter(({ full, alone }) => alone > full).sort((a, b) => b.alone - a.alone)
  return best ? best.stem + level : null
}

function regionOf(flat: string): string | null {
  return mostFrequent([...flat.matchAll(/[\p{Script=Han}]{2}特[别別]行政[区區]/gu)].map(match => match[0]))
}

/** What the series is called: place and kind of paper, or null where they are of several kinds. */
export function guessSeriesTitle(papers: readonly Paper[], place: string | null): string | null {
  const bodies = new Set(papers.map(paper => paper.session?.body))
  const [body] = bodies
  if (bodies.size === 1 && body?.endsWith('委'))
    return `${withoutEnd(place ?? '', body.slice(0, -1))}${body}全会`
  const titles = new Set(papers.map(paper => paper.title?.replace(/^.*?年/u, '').replace(place ?? '', '')))
  const [title] = titles
  return titles.size === 1 && title ? `${place ?? ''}${title}` : null
}

const withoutEnd = (text: string, end: string) => (text.endsWith(end) ? text.slice(0, -end.length) : text)

function mostFrequent(names: readonly string[]): string | null {
  const counts = [...new Set(names)].map(name => ({ name, count: names.filter(one => one === name).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.name ?? null
}
