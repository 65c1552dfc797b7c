import type { Analysis, AnalyzedDocument } from '../../model/analysis.js'
import { commitmentClaim } from '../../model/commitment.js'
import { lineAt } from '../../model/lookup.js'
import type { Span, TextRange } from '../../model/span.js'
import type { Statement, Turn } from '../../model/statement.js'

/** What proves a finding: the sentence, where it stands, and whose it is. */
export interface Evidence {
  /** Claim or statement id. */
  readonly id: string
  readonly meeting: string
  /** Path of the document, relative to the corpus. */
  readonly document: string
  /** Line of the document at which the sentence begins, from 1. */
  readonly line: number
  readonly speaker: string | null
  /** Seat id. */
  readonly seat: string | null
  /** What is claimed, as printed. */
  readonly surface: string
  /** The sentence it stands in. */
  readonly quote: string
  /** Where the claim stands in the quote, in UTF-16 units; null where the whole sentence is meant. */
  readonly mark: TextRange | null
}

/** Looks up the evidence of a claim or statement id. */
export type Cite = (id: string) => Evidence

interface Claimed {
  readonly statement: string
  readonly span: Span
  readonly surface: string
}

/** Prepares the look-up of evidence; an id the analysis does not hold is a fault of the program. */
export function createCite(analysis: Analysis): Cite {
  const claims = claimsById(analysis)
  const statements = new Map(analysis.statements.map(one => [one.id, one]))
  const turns = new Map(analysis.turns.map(one => [one.id, one]))
  const documents = new Map(analysis.documents.map(one => [one.id, one]))
  return id => {
    const claim = claims.get(id)
    const statement = known(statements, claim?.statement ?? id)
    return evidenceOf(
      id,
      claim,
      statement,
      known(turns, statement.turn),
      known(documents, statement.document),
    )
  }
}

function claimsById({ figures, slogans, goals, commitments }: Analysis): Map<string, Claimed> {
  const claims: (Claimed & { readonly id: string })[] = [
    ...figures,
    ...slogans,
    ...[...goals, ...commitments.map(commitmentClaim)].map(one => ({ ...one, surface: one.text })),
  ]
  return new Map(claims.map(claim => [claim.id, claim]))
}

function known<T>(table: ReadonlyMap<string, T>, id: string): T {
  const found = table.get(id)
  if (found === undefined) throw new Error(`the analysis holds nothing with the id ${id}`)
  return found
}

function evidenceOf(
  id: string,
  claim: Claimed | undefined,
  statement: Statement,
  turn: Turn,
  document: AnalyzedDocument,
): Evidence {
  return {
    id,
    meeting: turn.meeting,
    document: document.path,
    line: lineAt(document.lineStarts, statement.span.start),
    speaker: turn.speaker,
    seat: turn.seat,
    surface: claim?.surface ?? statement.text,
    quote: statement.text,
    mark: claim ? markOf(claim, statement) : null,
  }
}

/**
 * Where a claim stands in the text of its statement. Spans count source characters, of which reflow drops
 * line feeds, so the occurrence nearest to the distance between the two spans is taken.
 */
function markOf({ surface, span }: Claimed, statement: Statement): TextRange | null {
  if (surface === '') return null
  const expected = span.start - statement.span.start
  let best: number | null = null
  for (let at = statement.text.indexOf(surface); at >= 0; at = statement.text.indexOf(surface, at + 1)) {
    if (best === null || Math.abs(at - expected) < Math.abs(best - expected)) best = at
  }
  return best === null ? null : { from: best, to: best + surface.length }
}
