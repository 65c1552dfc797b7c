import { diffArrays } from 'diff'
import type { Edit } from '../model/finding.js'

/** The edits that turn one run of words into the other; words compare by their keys, runs are joined. */
export function wordEdits(before: readonly string[], after: readonly string[]): Edit[] {
  return diffArrays([...before], [...after]).map(({ added, removed, value }) => ({
    op: added ? 'insert' : removed ? 'delete' : 'equal',
    text: value.join(''),
  }))
}
