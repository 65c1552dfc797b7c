import { type Document, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { MisuseError } from '../model/errors.js'
import { type Manifest, manifestSchema } from './manifest-schema.js'

type Path = readonly (string | number)[]
type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

/** How many problems of a manifest one message lists. */
const LISTED_PROBLEMS = 5

/**
 * Parses and checks a manifest. A key without a value counts as left out.
 * @param yaml its text
 * @param name how messages name the file
 * @throws MisuseError that gives line, key and way out of each problem, one to a line
 */
export function parseManifest(yaml: string, name: string): Manifest {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const [syntax] = document.errors
  if (syntax)
    throw new MisuseError(
      `${name}:${lines.linePos(syntax.pos[0]).line}: this is not well-formed YAML: ${syntax.message}.`,
    )
  const checked = manifestSchema.safeParse(toPlain(document, name), { error: describeIssue })
  if (checked.success) return checked.data
  const problems = checked.error.issues.map(issue => {
    const path = issue.path.filter(key => typeof key !== 'symbol')
    const line = lineOf(document, lines, issue.code === 'unrecognized_keys' ? [...path, ...issue.keys] : path)
    return `${name}:${line}: ${nameOf(path)} ${issue.message}.`
  })
  throw new MisuseError(listProblems(problems))
}

function toPlain(document: Document, name: string): unknown {
  try {
    return document.toJS({ reviver: (_key, value) => value ?? undefined }) ?? {}
  } catch (error) {
    throw new MisuseError(`${name}: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function describeIssue(issue: RawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'is missing' : `must be ${EXPECTED[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`
  return undefined
}

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'a group of keys',
  array: 'a list',
  string: 'text; put it into quotes',
  int: 'a whole number',
}

function listProblems(problems: readonly string[]): string {
  const rest = problems.length - LISTED_PROBLEMS
  return [...problems.slice(0, LISTED_PROBLEMS), ...(rest > 0 ? [`and ${rest} more.`] : [])].join('\n')
}

/** Line of the deepest part of a path that stands in the file. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    const range = typeof node === 'object' && node && 'range' in node ? node.range : null
    if (Array.isArray(range)) return lines.linePos(range[0]).line
  }
  return 1
}

/** `meetings[0].date`, as in the program that reads it. */
function nameOf(path: Path): string {
  const name = path.map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return name.replace(/^\./, '') || 'the manifest'
}
