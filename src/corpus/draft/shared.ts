/** Runs of this many characters hardly come back by chance, set formulae apart. */
const RUN = 16

/**
 * Which share of a text (0–1) stands in another too, as runs of characters.
 * Both without whitespace, so that hard wraps do not hide what is the same.
 */
export function sharedShare(text: string, other: string): number {
  if (text.length < RUN) return 0
  const runs = new Set(runsOf(other))
  const shared = [...runsOf(text)].filter(run => runs.has(run)).length
  return shared / (text.length - RUN + 1)
}

function* runsOf(text: string): Generator<string> {
  for (let at = 0; at + RUN <= text.length; at++) yield text.slice(at, at + RUN)
}
