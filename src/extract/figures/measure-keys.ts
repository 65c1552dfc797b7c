import { NAME_TAILS, SCOPE_WORDS } from '../../lexicon/measure-phrases.js'
import { MEASURE_FORMS, MEASURES } from '../../lexicon/measures.js'

/** What the alias table knows of names of measures. */
export interface MeasureKeys {
  /** The normal form of a name, and whether the table knows it. */
  (name: string): { key: string; known: boolean }
  /** The known name that stands last in a text, the longest of those that end there; null where none does. */
  lastIn(text: string): string | null
}

/** Shorter names (经济, 物价) are parts of too many other words to be looked for in running text. */
const TELLING_NAME = 4

const SCOPE = new RegExp(`^(?:${SCOPE_WORDS.join('|')})的?`, 'u')
const TAILS = new RegExp(`(?:${NAME_TAILS.join('|')})+$`, 'u')

/** Builds the look-up of alias rows; the rows of the corpus come first. The seat's own place before a name is no part of it. */
export function measureKeys(added: readonly (readonly string[])[], place: string | null = null): MeasureKeys {
  const keys = new Map<string, string>()
  for (const row of [...added, ...MEASURES]) {
    const [key] = row
    for (const name of row) if (key !== undefined && !keys.has(name)) keys.set(name, key)
  }
  const names = [...keys.keys()].filter(name => name.length >= TELLING_NAME)
  const find = (name: string) => keys.get(name) ?? MEASURE_FORMS.find(([, form]) => form.test(name))?.[0]
  const keyOf = (name: string) => {
    const bare = withoutScope(withoutPlace(name.replace(/[“”"「」\s]|（GDP）/gu, ''), place)).replace(
      /^新(?=签约|开工)/u,
      '',
    )
    const trimmed = bare.replace(TAILS, '')
    const known = [bare, trimmed, trimmed.replace(/^全社会/u, '')].map(find).find(key => key !== undefined)
    return { key: known ?? shareKey(trimmed, find) ?? (trimmed || bare), known: known !== undefined }
  }
  return Object.assign(keyOf, { lastIn: (text: string) => lastOf(names, text) })
}

/** 三产增加值占GDP比重 and 服务业增加值占比 are one share. */
function shareKey(name: string, find: (name: string) => string | undefined): string | null {
  const part = /^(?<of>.{2,})占(?:(?:地区|国内)?生产总值|GDP)?的?(?:比重|比例|比)$/u.exec(name)?.groups?.of
  return part === undefined ? null : `${find(part) ?? part}占比`
}

function lastOf(names: readonly string[], text: string): string | null {
  let best: { name: string; end: number } | null = null
  for (const name of names) {
    const at = text.lastIndexOf(name)
    const end = at + name.length
    if (at < 0 || (best && (end < best.end || (end === best.end && name.length < best.name.length)))) continue
    best = { name, end }
  }
  return best?.name ?? null
}

/** 湖城市生产总值, said in 湖城市. */
const withoutPlace = (name: string, place: string | null) =>
  place !== null && name.startsWith(place) && name.length > place.length ? name.slice(place.length) : name

/** A name without the 全市 or 我国 before it. */
export const withoutScope = (name: string) => name.replace(SCOPE, '')
