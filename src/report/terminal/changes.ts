import type { Edit } from '../../model/finding.js'
import type { FindingView } from '../view/findings.js'
import { type Line, type Piece, piece } from './line.js'

/** A change in one run of text, readable without colour: `[-taken out-]{+put in+}`. */
export function unifiedChange({ edits, before, after }: FindingView): Line {
  if (edits) return edits.map(editPiece)
  if (!before || !after) return []
  if (before.surface === after.surface) return [piece(after.surface, 'strong')]
  return [deletion(before.surface), piece(' '), insertion(after.surface)]
}

/** The two sides of a change of wording, for two columns. */
export function splitChange(edits: readonly Edit[]): { before: Line; after: Line } {
  return {
    before: edits.filter(edit => edit.op !== 'insert').map(editPiece),
    after: edits.filter(edit => edit.op !== 'delete').map(editPiece),
  }
}

export function editPiece({ op, text }: Edit): Piece {
  if (op === 'equal') return piece(text)
  return op === 'delete' ? deletion(text) : insertion(text)
}

function deletion(text: string): Piece {
  return piece(`[-${text}-]`, 'delete')
}

function insertion(text: string): Piece {
  return piece(`{+${text}+}`, 'insert')
}
