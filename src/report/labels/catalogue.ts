import { EN } from './en.js'
import type { Labels, Language } from './labels.js'
import { ZH } from './zh.js'

const CATALOGUE: Readonly<Record<Language, Labels>> = { en: EN, zh: ZH }

/** The message catalogue of a language. */
export function labelsOf(language: Language): Labels {
  return CATALOGUE[language]
}
