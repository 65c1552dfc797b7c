import { describe, expect, it } from 'vitest'
import { createFormulary } from '../../src/extract/formulary.js'
import { sceneOf } from '../../src/extract/slogans/scene.js'
import { findCandidates, SLOGAN_RULES, SLOGAN_VETOES } from '../../src/extract/slogans.js'
import { passageOf } from '../builders/passage.js'

const formulary = createFormulary({ formulae: [], notFormulae: [], measures: [], words: [] })

function scenes(text: string) {
  const passage = passageOf(text)
  return passage.statements.map(statement => sceneOf(statement, passage, formulary))
}

const foundBy = (id: string, text: string) =>
  scenes(text)
    .flatMap(scene => findCandidates(scene))
    .filter(({ rule }) => rule === id)
    .map(({ canonical }) => canonical)

for (const { id, why, yes, no } of SLOGAN_RULES)
  describe(`${id}: ${why}`, () => {
    it.each(yes.map(([text, ...canonicals]) => ({ text, canonicals })))(
      '$text → $canonicals',
      ({ text, canonicals }) => expect(foundBy(id, text)).toEqual(canonicals),
    )
    it.each(no)('not in %s', text => expect(foundBy(id, text)).toEqual([]))
  })

const quoted = (text: string) =>
  scenes(text)
    .flatMap(scene => findCandidates(scene))
    .filter(({ rule }) => rule.startsWith('quoted'))
    .map(({ canonical }) => canonical)

const refusing = (text: string) =>
  scenes(text).flatMap(scene =>
    scene.quotations.flatMap(range =>
      SLOGAN_VETOES.filter(veto => veto.forbids(scene, range)).map(({ id }) => id),
    ),
  )

for (const { id, why, yes, no } of SLOGAN_VETOES)
  describe(`${id} is no formula: ${why}`, () => {
    it.each(yes)('%s refuses %s', (text, refused) => {
      expect(quoted(text)).not.toContain(refused)
      expect(refusing(text)).toContain(id)
    })
    it.each(no)('%s keeps %s', (text, kept) => expect(quoted(text)).toContain(kept))
  })
