import { DEPARTMENT_ENDINGS, DEPARTMENT_FIELDS, PARTY_ORGANS } from '../lexicon/organs.js'

const STANDARD = new Map(
  DEPARTMENT_FIELDS.flatMap(([name, ...others]) => [name, ...others].map(n => [n, name])),
)

/**
 * The standing short name of a department without its level (`发展和改革委员会`, `发改委` → `发展改革委`),
 * or null for what is no department.
 */
export function departmentName(field: string): { name: string; standard: boolean } | null {
  if (!DEPARTMENT_ENDINGS.test(field)) return null
  const party = field.replace(/^委/u, '')
  if (PARTY_ORGANS.test(party)) return { name: `委${party}`, standard: true }
  const brief = field.replace(/委员会$/u, '委').replace(/办公室$/u, '办')
  const standard = STANDARD.get(brief) ?? STANDARD.get(field)
  return { name: standard ?? brief, standard: standard !== undefined }
}
