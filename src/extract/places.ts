import type { Passage } from '../model/statement.js'

/** The short names of the places that a passage speaks for: its seat's and its body's. */
export function placeNames({ turn, place }: Pick<Passage, 'turn' | 'place'>): string[] {
  return [turn.seat, place].flatMap(name => (name ? [shortName(name)] : [])).filter(name => name.length > 1)
}

/** 登封市 → 登封: a name without its class and without the people it is autonomous for. */
function shortName(name: string): string {
  return name.replace(/(?:\p{Script=Han}{1,3}族)?(?:自治)?[省市区县州旗盟]$/u, '')
}
