/**
 * A formula of the centre: canonical form, year of first use in a central document or speech (null where it
 * grew too slowly to date), its members, and other spellings or short forms, both separated by spaces.
 */
export type CentralRow = readonly [
  canonical: string,
  since: number | null,
  members?: string,
  variants?: string,
]
