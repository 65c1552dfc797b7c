import { distance } from 'fastest-levenshtein'
import { MisuseError } from '../model/errors.js'

/** Something a user can name: what it is called, and what it stands for. */
export interface Choice<T> {
  readonly name: string
  readonly value: T
}

/** A name further from the one typed than this share of its length is no suggestion. */
const NEAR = 0.5

/**
 * Finds what a user named: by its exact name, or by a part of it that only one name has.
 * @throws MisuseError that lists what exists, beginning with what may have been meant.
 */
export function choose<T>(what: string, typed: string, choices: readonly Choice<T>[]): T {
  const exact = choices.find(choice => choice.name === typed)
  if (exact) return exact.value
  const partial = choices.filter(choice => choice.name.includes(typed))
  if (partial.length === 1) return (partial[0] as Choice<T>).value
  const names = (partial.length > 0 ? partial : choices).map(choice => choice.name)
  const meant = nearest(typed, names)
  const hint = meant ? ` Did you mean ${meant}?` : ''
  throw new MisuseError(
    `${partial.length > 0 ? 'More than one' : 'No'} ${what} is called ${typed}.${hint} There are: ${names.join(', ')}.`,
  )
}

function nearest(typed: string, names: readonly string[]): string | null {
  const [best] = names
    .map(name => ({ name, far: distance(typed, name) / Math.max(name.length, typed.length) }))
    .sort((a, b) => a.far - b.far)
  return best && best.far <= NEAR ? best.name : null
}
