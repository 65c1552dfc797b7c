import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collateWitnesses, type WitnessInput } from '../../src/attribute/witnesses.js'
import type { Variant } from '../../src/model/witness.js'
import { compareKey } from '../../src/text/normalize.js'
import { fullTexts } from '../corpora.js'
import { witnessInput } from './witness-input.js'

/** A place where two witnesses of one passage differ, found by hand. */
interface Label {
  readonly left: string
  readonly right: string
  readonly context: string
  readonly better: 'left' | 'right'
}

const folder = fullTexts('zhengzhou-plenaries')
const labelFile = folder && join(folder, '../../gold/variants.000-001.jsonl')
const MAIN = '2020-07-speeches-and-discussion.txt'
const SECOND = '2020-07-editorial-and-discussion.txt'

const plain = (text: string) => text.replace(/\s/gu, '')

describe.skipIf(!labelFile || !existsSync(labelFile))('the two papers of July 2020', async () => {
  if (!folder || !labelFile || !existsSync(labelFile)) return
  const labels = readFileSync(labelFile, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Label)
  const inputs = await Promise.all(
    [MAIN, SECOND].map(file =>
      witnessInput(file, readFileSync(join(folder, file), 'utf8'), file === SECOND ? MAIN : null),
    ),
  )
  const { witnesses, duplicates, diagnostics } = collateWitnesses(inputs)
  const variants = witnesses.flatMap(witness => witness.variants)

  /** Whether a variant is the labelled one: its readings lie within the labelled ones, in the labelled place. */
  const isLabelled = (variant: Variant, { left, right, context }: Label) => {
    const [one, other] = variant.readings.map(reading => plain(reading.text)) as [string, string]
    const around = surroundings(inputs[0] as WitnessInput, variant)
    const within = (label: string, reading: string) => label.includes(reading) || reading.includes(label)
    return within(left, one) && within(right, other) && around.includes(compareKey(context).slice(0, 8))
  }

  it.each(labels)('finds $left ↔ $right', label => {
    expect(variants.some(variant => isLabelled(variant, label))).toBe(true)
  })

  it('finds no more than three others', () => {
    const others = variants.filter(variant => !labels.some(label => isLabelled(variant, label)))
    expect(others.length).toBeLessThanOrEqual(3)
  })

  it('names no reading the likelier that was judged the worse', () => {
    for (const label of labels) {
      const likelier = variants.find(variant => isLabelled(variant, label))?.likelier
      if (likelier) expect(likelier).toBe(label.better === 'left' ? MAIN : SECOND)
    }
  })

  it('maps the statements of the second paper to those of the first', () => {
    expect(witnesses[0]?.passages.length).toBe(3)
    expect(duplicates.size).toBeGreaterThan(40)
    expect(diagnostics).toEqual([])
  })

  it('comes to the same whatever the order of the papers', () => {
    expect(collateWitnesses([...inputs].reverse()).witnesses).toEqual(witnesses)
  })
})

function surroundings(input: WitnessInput, variant: Variant): string {
  const points = [...input.document.text]
  const { start, end } = (variant.readings[0] as Variant['readings'][number]).span
  return compareKey(points.slice(Math.max(0, start - 60), end + 60).join(''))
}
