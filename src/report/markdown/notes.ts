import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import type { Labels } from '../labels/labels.js'
import type { Evidence } from '../view/evidence.js'
import { code, type Inline, paragraph, strong } from './nodes.js'

/** The evidence notes of a report: one for each sentence that is referred to, however often. */
export interface Notes {
  /** A reference to the sentence that proves something. */
  refer(evidence: Evidence): FootnoteReference
  /** The notes, in the order in which they were first referred to. */
  definitions(): FootnoteDefinition[]
}

export function createNotes(labels: Labels): Notes {
  const numbers = new Map<string, { id: string; evidence: Evidence }>()
  return {
    refer(evidence) {
      const key = [evidence.document, evidence.line, evidence.quote].join('\n')
      const note = numbers.get(key) ?? { id: String(numbers.size + 1), evidence }
      numbers.set(key, note)
      return { type: 'footnoteReference', identifier: note.id, label: note.id }
    },
    definitions: () =>
      [...numbers.values()].map(({ id, evidence }) => ({
        type: 'footnoteDefinition',
        identifier: id,
        label: id,
        children: [paragraph(labels.quoted(evidence.quote), ' ', ...sourceOf(evidence, labels))],
      })),
  }
}

/** Whose words they are, when, and where they stand. */
export function sourceOf({ meeting, speaker, document, line }: Evidence, labels: Labels): Inline[] {
  const who = speaker === null ? [] : [`${speaker}${labels.separator}`]
  return ['— ', ...who, strong(meeting), labels.separator, code(`${document}:${line}`)]
}
