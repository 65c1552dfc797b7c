import { createHash } from 'node:crypto'
import * as centralFormulae from './central-formulae.js'
import * as figureWords from './figure-words.js'
import * as formulaModifiers from './formula-modifiers.js'
import * as goalCues from './goal-cues.js'
import * as goalVerbs from './goal-verbs.js'
import * as headlineMeasures from './headline-measures.js'
import * as ladders from './ladders.js'
import * as listCues from './list-cues.js'
import * as measureHeads from './measure-heads.js'
import * as measurePhrases from './measure-phrases.js'
import * as measureWords from './measure-words.js'
import * as measures from './measures.js'
import * as offices from './offices.js'
import * as organs from './organs.js'
import * as setWords from './set-words.js'
import * as sloganCues from './slogan-cues.js'
import * as stopWords from './stop-words.js'
import * as strength from './strength.js'
import * as surnames from './surnames.js'
import * as tenseCues from './tense-cues.js'
import * as topics from './topics.js'
import * as undertakings from './undertakings.js'
import * as units from './units.js'

/** The modules of this folder that hold data; a test keeps the list whole. */
const TABLES: Readonly<Record<string, object>> = {
  'central-formulae': centralFormulae,
  'figure-words': figureWords,
  'formula-modifiers': formulaModifiers,
  'goal-cues': goalCues,
  'goal-verbs': goalVerbs,
  'headline-measures': headlineMeasures,
  ladders,
  'list-cues': listCues,
  'measure-heads': measureHeads,
  'measure-phrases': measurePhrases,
  'measure-words': measureWords,
  measures,
  offices,
  organs,
  'set-words': setWords,
  'slogan-cues': sloganCues,
  'stop-words': stopWords,
  strength,
  surnames,
  'tense-cues': tenseCues,
  topics,
  undertakings,
  units,
}

/** Names the data of this folder in every result: the same words, the same version. */
export function lexiconVersion(): string {
  const hash = createHash('sha256')
  for (const [name, table] of Object.entries(TABLES)) hash.update(`${name} ${written(table)}\n`)
  return hash.digest('hex').slice(0, LENGTH)
}

const LENGTH = 12

/** All of a value in one line, patterns, sets and maps too. */
function written(value: unknown): string {
  if (value instanceof RegExp || typeof value === 'function') return String(value)
  if (value instanceof Set || value instanceof Map) return written([...value])
  if (Array.isArray(value)) return `[${value.map(written).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? ''
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}:${written(inner)}`)
    .join()}}`
}
