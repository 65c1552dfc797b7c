import type { Analysis, AnalyzedDocument } from '../../model/analysis.js'
import type { Diagnostic, DiagnosticCode, Severity } from '../../model/diagnostic.js'
import { lineAt } from '../../model/lookup.js'
import type { Variant, VariantKind } from '../../model/witness.js'
import { type HeardRow, whoWasHeard } from './heard.js'

/** What was read from one document. */
export interface DocumentCheck {
  readonly document: AnalyzedDocument
  readonly turns: number
  readonly statements: number
  readonly figures: number
  readonly slogans: number
  readonly goals: number
}

/** A diagnostic and where in the papers it points. */
export interface Notice extends Diagnostic {
  /** `path:line`, `path`, or null where the corpus as a whole is meant. */
  readonly place: string | null
}

/** All notices of one code. */
export interface NoticeGroup {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly notices: readonly Notice[]
}

/** A place where two papers of one passage differ. */
export interface VariantCheck {
  readonly kind: VariantKind
  readonly readings: readonly {
    /** `path:line`. */
    readonly place: string
    /** Empty where the paper leaves the words out. */
    readonly text: string
    readonly likelier: boolean
  }[]
}

export interface CheckView {
  readonly title: string
  readonly documents: readonly DocumentCheck[]
  /** Who was heard, meeting by meeting, and what nobody says. */
  readonly heard: readonly HeardRow[]
  /** Errors first, then warnings, then information; in order of appearance. */
  readonly groups: readonly NoticeGroup[]
  /** Where second witnesses read otherwise, in order of place. */
  readonly variants: readonly VariantCheck[]
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Arranges what was read and what was noticed, document by document and code by code. */
export function viewCheck(analysis: Analysis): CheckView {
  return {
    title: analysis.corpus.title,
    documents: analysis.documents.map(document => checkDocument(document, analysis)),
    heard: whoWasHeard(analysis),
    groups: SEVERITIES.flatMap(severity => groupsOf(severity, analysis)),
    variants: analysis.witnesses.flatMap(({ variants }) =>
      variants.map(variant => checkVariant(variant, analysis.documents)),
    ),
  }
}

function checkVariant(
  { kind, readings, likelier }: Variant,
  documents: readonly AnalyzedDocument[],
): VariantCheck {
  return {
    kind,
    readings: readings.map(reading => ({
      place: placeOf(reading, documents) ?? reading.document,
      text: reading.text,
      likelier: reading.document === likelier,
    })),
  }
}

function checkDocument(document: AnalyzedDocument, analysis: Analysis): DocumentCheck {
  const own = (list: readonly { readonly document: string }[]) =>
    list.filter(one => one.document === document.id).length
  return {
    document,
    turns: own(analysis.turns),
    statements: own(analysis.statements),
    figures: own(analysis.figures),
    slogans: own(analysis.slogans),
    goals: own(analysis.goals),
  }
}

function groupsOf(severity: Severity, analysis: Analysis): NoticeGroup[] {
  const own = analysis.diagnostics.filter(one => one.severity === severity)
  const codes = [...new Set(own.map(one => one.code))]
  return codes.map(code => ({
    code,
    severity,
    notices: own
      .filter(one => one.code === code)
      .map(one => ({ ...one, place: placeOf(one, analysis.documents) })),
  }))
}

function placeOf(
  { document: id, span }: Pick<Diagnostic, 'document' | 'span'>,
  documents: readonly AnalyzedDocument[],
): string | null {
  const document = documents.find(one => one.id === id)
  if (!document) return id
  return span ? `${document.path}:${lineAt(document.lineStarts, span.start)}` : document.path
}
