import { mutated } from './mutate.mjs'
import { chance } from './random.mjs'

/** Extensions that papers are written with, the first most often. */
const EXTENSIONS = ['.txt', '.txt', '.txt', '.txt', '.md', '.html']
/** Share of the cases in which a paper is held against itself. */
const SELF = 0.1
/** Share of the cases whose reports and exports are looked at too: they take ten times as long. */
export const THOROUGH = 0.1

/** The case of a number: two papers, and whether all of it is looked at. It depends on seed and number alone. */
export function caseOf(seed, number, papers) {
  const random = chance(seed * 1_000_003 + number)
  const extension = random.pick(EXTENSIONS)
  const [one, other] = [random.pick(papers), random.pick(papers)]
  const earlier = { text: mutated(one, other, random), extension }
  const later = random.happens(SELF)
    ? earlier
    : { text: mutated(random.happens(0.7) ? one : other, one, random), extension }
  return { papers: [earlier, later], thorough: random.happens(THOROUGH) }
}

/** Makes failing papers shorter, line by line and then by halves of lines, as long as they still fail. */
export async function shrunk(papers, stillFails) {
  let best = papers
  for (const side of [0, 1])
    for (let size = best[side].text.length >> 1; size >= 1; size >>= 1)
      for (let from = 0; from < best[side].text.length; ) {
        const text = best[side].text.slice(0, from) + best[side].text.slice(from + size)
        const same = best[0].text === best[1].text
        const shorter = { ...best[side], text: text.toWellFormed() }
        const tried = same ? [shorter, shorter] : best.with(side, shorter)
        if (await stillFails(tried)) best = tried
        else from += size
      }
  return best
}
