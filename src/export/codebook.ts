import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js'
import type { Analysis } from '../model/analysis.js'
import type { Claim, ClaimKind } from '../model/claim.js'
import { claimsOf } from '../model/lookup.js'
import { tagOf } from './annotations.js'
import { guid } from './guid.js'

/** A code of the codebook: one per kind of claim, and below it one per slogan, measure or object. */
export interface Code {
  readonly guid: string
  readonly name: string
  readonly codes: readonly Code[]
}

const HEADS: Readonly<Record<ClaimKind, string>> = { goal: 'Goals', slogan: 'Slogans', figure: 'Figures' }

/** Guid of the code that a claim is coded with. */
export function codeOf(claim: Claim): string {
  return guid(`code/${claim.type}/${tagOf(claim)}`)
}

/** The codebook of an analysis, in order of name. */
export function codebook(analysis: Analysis): Code[] {
  const claims = claimsOf(analysis)
  return (Object.keys(HEADS) as ClaimKind[]).flatMap(kind => {
    const ofKind = claims.filter(claim => claim.type === kind)
    const names = [...new Set(ofKind.map(tagOf))].sort()
    if (names.length === 0) return []
    const codes = names.map(name => ({ guid: guid(`code/${kind}/${name}`), name, codes: [] }))
    return [{ guid: guid(`code/${kind}`), name: HEADS[kind], codes }]
  })
}

/** Writes codes in the form that project and codebook files share. */
export function writeCodes(parent: XMLBuilder, codes: readonly Code[]): void {
  const list = parent.ele('Codes')
  const write = (into: XMLBuilder, code: Code): void => {
    const element = into.ele('Code', {
      guid: code.guid,
      name: code.name,
      isCodable: code.codes.length === 0 ? 'true' : 'false',
    })
    for (const child of code.codes) write(element, child)
  }
  for (const code of codes) write(list, code)
}
