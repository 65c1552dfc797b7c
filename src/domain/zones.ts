import { ZONE_ENDINGS, ZONE_FORMS } from '../lexicon/organs.js'

/**
 * The name of a development zone without its territory: the standing short form where there is one
 * (`经济技术开发区` → `经开区`), else as printed. Null for what is no zone.
 */
export function zoneName(field: string): { name: string; standard: boolean } | null {
  for (const [ending, short] of ZONE_FORMS)
    if (ending.test(field) && /^(?:国家级?|省级?|市级?)?$/u.test(field.replace(ending, '')))
      return { name: short, standard: true }
  return ZONE_ENDINGS.test(field) && field.length > 2 ? { name: field, standard: false } : null
}
