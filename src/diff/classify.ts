import type { Finding } from '../model/finding.js'
import type { Alignment, SeriesRecord } from '../model/record.js'

/** What happened to each thread between consecutive meetings at which its seat was heard; most telling first. */
export function classify(_record: SeriesRecord, _alignment: Alignment): Finding[] {
  return []
}
