import type { Span } from './span.js'

/** A field or instrument of policy, with the words that anchor a clause to it. */
export interface Topic {
  readonly id: string
  /** In Chinese and in English. */
  readonly name: { readonly zh: string; readonly en: string }
  /** Id of the topic it belongs to, or null. */
  readonly parent: string | null
  readonly anchors: readonly string[]
  readonly origin: 'built-in' | 'manifest' | 'series'
}

/** Why a clause belongs to a topic. */
export const TOPIC_RULES = [
  'anchor',
  'set-formula',
  'general-sentence',
  'carried',
  'heading',
  'judgement',
  'agenda',
] as const
export type TopicRule = (typeof TOPIC_RULES)[number]

/** A stretch of a statement: where it stands. */
export interface Stretch {
  readonly statement: string
  /** Range of the statement's text, in UTF-16 units. */
  readonly from: number
  readonly to: number
  readonly document: string
  readonly span: Span
}

/** A clause that makes a line, and why it does. */
export interface LinePoint extends Stretch {
  readonly rule: TopicRule
  /** The word that puts it under the topic; null where its place does. */
  readonly anchor: string | null
}

/** All that a seat says on one topic at one meeting. */
export interface Line {
  readonly id: string
  readonly seat: string
  readonly meeting: string
  readonly topic: string
  /** The clauses, in order of place. */
  readonly points: readonly LinePoint[]
  /** Rank of the topic in what the seat says at the meeting, from 1. */
  readonly order: number
  /** Share of the characters that the seat says at the meeting, 0–1. */
  readonly share: number
}

/** A word that went or came, with its place. */
export interface ShiftedWords {
  readonly text: string
  /** The statement of the other paper in which the words stand too, outside the line (moved to the review, say); else null. */
  readonly elsewhere: string | null
  readonly document: string
  readonly span: Span
}

export const SHIFT_STATUSES = ['reworded', 'dropped', 'new', 'same'] as const
export type ShiftStatus = (typeof SHIFT_STATUSES)[number]
export type Direction = 'looser' | 'tighter' | 'stronger' | 'weaker' | 'neutral'
export type ShiftFacet = 'stance' | 'force' | 'scope' | 'object' | 'order' | 'length' | 'deadline'

/** What happened to a line between two meetings. */
export interface Shift {
  readonly id: string
  readonly seat: string
  readonly topic: string
  readonly from: string
  readonly to: string
  /** Transition id. */
  readonly transition: string
  readonly status: ShiftStatus
  readonly before: readonly LinePoint[]
  readonly after: readonly LinePoint[]
  /** The words that went and came, the most telling first; `removed` and `inserted` are all that differs. */
  readonly minus: readonly ShiftedWords[]
  readonly plus: readonly ShiftedWords[]
  readonly removed: readonly Stretch[]
  readonly inserted: readonly Stretch[]
  readonly facets: readonly ShiftFacet[]
  /** Only where a ladder says so. */
  readonly direction: Direction | null
  /** How much it tells a reader, 0–1. */
  readonly salience: number
}
