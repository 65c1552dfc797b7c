import type { Analysis } from '../model/analysis.js'
import type { Claim, ClaimKind } from '../model/claim.js'
import { STAGES, type Stage } from '../model/commitment.js'
import { STATUSES, type Status } from '../model/finding.js'
import { claimsOf } from '../model/lookup.js'
import type { Turn } from '../model/statement.js'
import { legible } from '../output/legible.js'
import { tagOf } from './annotations.js'
import { guid } from './guid.js'
import { element, type XmlElement } from './xml.js'

/** A code of the codebook; the name of each says what it is a code of, since QDA programs know codes by name alone. */
export interface Code {
  readonly guid: string
  readonly name: string
  readonly codes: readonly Code[]
}

/** The heads of the codebook, in order, with what the names of the codes below each begin with. */
const HEADS = {
  goal: 'Goals',
  slogan: 'Slogans',
  figure: 'Figures',
  status: 'Statuses',
  stage: 'Stages',
  topic: 'Topics',
  voice: 'Voices',
  seat: 'Seats',
} as const
type Head = keyof typeof HEADS

const codeGuid = (head: Head, name: string) => guid(`code/${head}/${legible(name)}`)

/** Guids of the codes that things are coded with. */
export const claimCode = (claim: Claim) => codeGuid(claimHead(claim), tagOf(claim))

/** A commitment is coded as the goal that it is. */
const claimHead = ({ type }: Claim): Head => (type === 'commitment' ? 'goal' : type)
export const statusCode = (status: Status) => codeGuid('status', status)
export const stageCode = (stage: Stage) => codeGuid('stage', stage)
export const topicCode = (topic: string) => codeGuid('topic', topic)
export const voiceCode = (turn: Turn) => codeGuid('voice', turn.kind)
/** A seat is a code and a case of one guid: programs that import cases by coded text then find the text of each. */
export const seatCode = (seat: string) => codeGuid('seat', seat)

/** The codebook of an analysis: each code once, in order of name. */
export function codebook(analysis: Analysis): Code[] {
  const claims = claimsOf(analysis)
  const tags = (kind: ClaimKind) => new Set(claims.filter(claim => claim.type === kind).map(tagOf))
  const stages = new Set(analysis.commitments.map(commitment => commitment.stage))
  const topics = new Map(analysis.topics.map(({ id, name }) => [id, name.zh]))
  return [
    ...(['goal', 'slogan', 'figure'] as const).map(kind => headOf(kind, tags(kind))),
    headOf('status', analysis.findings.length > 0 ? STATUSES : []),
    headOf(
      'stage',
      STAGES.filter(stage => stages.has(stage)),
    ),
    headOf('topic', topics.keys(), id => topics.get(id) ?? id),
    headOf('voice', new Set(analysis.turns.map(turn => turn.kind))),
    headOf(
      'seat',
      analysis.seats.map(({ id }) => id),
    ),
  ].filter(({ codes }) => codes.length > 0)
}

/** A head with a code for each thing; the name of a code is that of its thing, said with its head. */
function headOf(head: Head, things: Iterable<string>, nameOf = (thing: string) => thing): Code {
  const codes = new Map(
    [...things].map(thing => {
      const one = { guid: codeGuid(head, thing), name: `${head}: ${legible(nameOf(thing))}`, codes: [] }
      return [one.guid, one] as const
    }),
  )
  const byName = (a: Code, b: Code) => (a.name < b.name ? -1 : 1)
  return { guid: guid(`code/${head}`), name: HEADS[head], codes: [...codes.values()].sort(byName) }
}

/** Codes in the form that project and codebook files share. */
export function codesElement(codes: readonly Code[]): XmlElement {
  return element('Codes', {}, codes.map(codeElement))
}

function codeElement({ guid, name, codes }: Code): XmlElement {
  const isCodable = String(codes.length === 0)
  return element('Code', { guid, name, isCodable }, codes.map(codeElement))
}
