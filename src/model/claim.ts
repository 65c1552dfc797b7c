import type { CommitmentClaim, Horizon } from './commitment.js'
import type { Span, TextRange } from './span.js'

export type ClaimKind = 'goal' | 'slogan' | 'figure'

/** How sure a rule is, between 0 and 1, with the named parts that make it up. */
export interface Score {
  readonly value: number
  readonly parts: Readonly<Record<string, number>>
}

interface ClaimBase {
  readonly id: string
  readonly statement: string
  readonly turn: string
  readonly document: string
  readonly span: Span
  /** Named rule that found it. */
  readonly rule: string
  readonly score: Score
}

export type FigureKind =
  | 'count'
  | 'money'
  | 'length'
  | 'area'
  | 'percent'
  | 'points'
  | 'rank'
  | 'population'
  | 'duration'
  | 'other'
  | 'enumeration'

/** `over` is 余 / 多 after a number, `nearly` is 近 / 接近, `about` is 左右 / 约 / 大约. */
export type Approximation = 'none' | 'about' | 'nearly' | 'over'
export type Aspect = 'level' | 'change' | 'share' | 'gap'
export type FigureRole = 'target' | 'achieved' | 'ongoing' | 'baseline' | 'threshold' | 'scale'

export interface Measure {
  /** The phrase as printed. */
  readonly text: string
  /** Its normal form after the alias table. */
  readonly key: string
  /** How sure we are of it, 0–1. */
  readonly score: number
}

export interface Period {
  readonly text: string
  /** ISO dates, both included. */
  readonly start: string
  readonly end: string
}

export interface Deadline {
  readonly text: string
  /** ISO date of the last day, or null where it could not be resolved. */
  readonly date: string | null
}

/** A quantity: an exact interval of decimals in a base unit. */
export interface Figure extends ClaimBase {
  readonly surface: string
  /** The quantity with what it measures, as printed (`21个城建项目`); the surface alone where that stands apart. */
  readonly text: string
  readonly kind: FigureKind
  /** Decimal strings; null is unbounded. Equal for a plain value. */
  readonly lower: string | null
  readonly upper: string | null
  readonly lowerInclusive: boolean
  readonly upperInclusive: boolean
  readonly approx: Approximation
  /** Base unit: 元, 人, 公里, 平方公里, %, 百分点, 位, or the measure word. */
  readonly unit: string
  readonly measure: Measure | null
  /** Territory or population the figure covers, as printed; null where the seat itself is meant. */
  readonly scope: string | null
  readonly aspect: Aspect
  /** Sense of a change or gap; null where the text gives none. */
  readonly direction: 'increase' | 'decrease' | null
  /** What a change or gap is counted from (`同比`, `比上年`, `全国`), or null. */
  readonly basis: string | null
  readonly role: FigureRole
  readonly period: Period | null
  readonly deadline: Deadline | null
  /** The time it covers: a year, several, a yearly average, a total over time, part of a year; null where none is told. */
  readonly horizon: Horizon | null
  /** The printed size class that the counted things meet (`50亿元以上`, in 50亿元以上项目45个), or null. */
  readonly threshold: string | null
  /** Figure ids stated of the same object in the same clause (164个项目 ↔ 265亿元). */
  readonly paired: readonly string[]
}

export type SloganKind = 'quoted' | 'numeral' | 'plus' | 'list' | 'brand' | 'allusion'

/** A set formula (提法). */
export interface Slogan extends ClaimBase {
  readonly surface: string
  /** One form for all spellings: half-width plus signs, no quotes, no whitespace. */
  readonly canonical: string
  readonly kind: SloganKind
  /** The members of a list or of a known bundle; empty where it has none or they are unknown. */
  readonly members: readonly string[]
}

/** A clause that commits to an end state or a deliverable. */
export interface Goal extends ClaimBase {
  /** The clause from its verb to its end. */
  readonly text: string
  readonly verb: string
  /** The head noun phrase. */
  readonly object: string
  readonly deadline: Deadline | null
  /** Figure ids inside the clause. */
  readonly figures: readonly string[]
}

export type Claim =
  | ({ readonly type: 'goal' } & Goal)
  | ({ readonly type: 'slogan' } & Slogan)
  | ({ readonly type: 'figure' } & Figure)
  | CommitmentClaim

/** What an extractor returns: a claim without ids, placed by a range in its statement's text. */
export type Draft<C extends ClaimBase> = Omit<C, 'id' | 'turn' | 'document' | 'span'> & {
  readonly range: TextRange
}
export type FigureDraft = Omit<Draft<Figure>, 'paired'> & {
  /** Indices into the same list of drafts. */
  readonly paired: readonly number[]
}
export type SloganDraft = Draft<Slogan>
export type GoalDraft = Omit<Draft<Goal>, 'figures'>
