/** One meeting of a series. */
export interface Meeting {
  /** Its month, `2020-07`; with a suffix (`2020-07-b`) where two share a month. */
  readonly id: string
  readonly title: string
  /** ISO 8601 to the precision known: `2025`, `2020-07` or `2017-08-14`. */
  readonly date: string
  /** The body that meets, as the manifest or the title names it (`市委`), or null. */
  readonly body: string | null
}
