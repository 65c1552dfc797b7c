import { describe, expect, it } from 'vitest'
import { extractFigures } from '../../src/extract/figures.js'
import type { FigureDraft } from '../../src/model/claim.js'
import specs from '../specs/figures.json' with { type: 'json' }
import { passageOf } from './passage.js'

const LEXICON = { formulae: [], notFormulae: [], measures: [], words: [] }

/** What a row may say of a figure: fields of the draft, with measure, deadline and period named by one value. */
interface Expected {
  readonly surface: string
  readonly [field: string]: unknown
}
interface Spec {
  readonly text: string
  readonly date?: string
  readonly section?: readonly string[]
  readonly figures: readonly Expected[]
}

function asRow(draft: FigureDraft) {
  return {
    ...draft,
    key: draft.measure?.key ?? null,
    deadline: draft.deadline?.date ?? null,
    period: draft.period?.start ?? null,
  }
}

describe('figures', () => {
  for (const spec of specs as readonly Spec[]) {
    it(spec.text, () => {
      const passage = passageOf([spec.text], { date: spec.date, section: spec.section })
      const figures = extractFigures(passage, LEXICON).filter(({ kind }) => kind !== 'enumeration')
      expect(figures.map(({ surface }) => surface)).toEqual(spec.figures.map(({ surface }) => surface))
      figures.forEach((figure, index) => {
        expect(asRow(figure)).toMatchObject(spec.figures[index] as Expected)
      })
    })
  }
})
