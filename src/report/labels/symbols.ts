import type { Status } from '../../model/finding.js'

/** A sign for each status, the same in every report, so that none is told by colour alone. */
export const SYMBOL: Readonly<Record<Status, string>> = {
  changed: '~',
  disappeared: '-',
  new: '+',
  returned: '^',
  persisted: '=',
}
