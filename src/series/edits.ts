import type { Edit } from '../model/finding.js'
import { diffSequences } from '../text/edits.js'
import { compareKey } from '../text/normalize.js'

/** The edits that turn one run of words into the other. Words compare by their keys; each side keeps its own print. */
export function wordEdits(before: readonly string[], after: readonly string[]): Edit[] {
  return diffSequences(before.map(compareKey), after.map(compareKey)).map(edit => ({
    op: edit.op,
    text:
      edit.op === 'delete'
        ? before.slice(edit.before.from, edit.before.to).join('')
        : after.slice(edit.after.from, edit.after.to).join(''),
  }))
}
