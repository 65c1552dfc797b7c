import type { Analysis } from '../../../model/analysis.js'
import type {
  FollowedPromise,
  FollowUp,
  FollowUpState,
  TargetOutcome,
  TargetResult,
} from '../../../model/study.js'
import { type Cite, createCite } from '../../view/evidence.js'
import { type Canvas, canvasOf, type TerminalOptions } from '../canvas.js'
import { evidenceLines, placeOf } from '../evidence.js'
import { indent, type Line, piece, type Style } from '../line.js'
import { paint } from '../paint.js'
import { ruled } from '../rule.js'
import { hang, wrap } from '../wrap.js'

/** Signs of what a later paper says, so that none is told by colour alone. */
const SIGN: Readonly<Record<FollowUpState, { sign: string; style: Style }>> = {
  'followed-up': { sign: '●', style: 'new' },
  renewed: { sign: '↻', style: 'changed' },
  unclear: { sign: '?', style: 'dim' },
  'silent-after-due': { sign: '!', style: 'disappeared' },
  'silent-before-due': { sign: '–', style: 'plain' },
  'seat-not-heard': { sign: '·', style: 'dim' },
}

const OUTCOME: Readonly<Record<TargetOutcome, { sign: string; style: Style }>> = {
  met: { sign: '●', style: 'new' },
  missed: { sign: '!', style: 'disappeared' },
  'not-reported': { sign: '?', style: 'changed' },
  'not-comparable': { sign: '≠', style: 'dim' },
  pending: { sign: '…', style: 'dim' },
}

const MARGIN = 2

/** Every promise with a day or a number, and what later papers say of it. */
export function renderCommitments(
  commitments: readonly FollowedPromise[],
  targets: readonly TargetResult[],
  analysis: Analysis,
  options: TerminalOptions,
): string {
  const canvas = canvasOf(options)
  const cite = createCite(analysis)
  const names = new Map(analysis.seats.map(seat => [seat.id, seat.name]))
  const lines = [
    ...commitments.flatMap(one => [...commitmentLines(one, names, cite, canvas), []]),
    ...targetSection(targets, names, cite, canvas),
    ...(commitments.length + targets.length === 0 ? [[piece(canvas.labels.sentence.nothingFound)]] : []),
  ]
  return paint(lines, options.color)
}

type Names = ReadonlyMap<string, string>

function commitmentLines(commitment: FollowedPromise, names: Names, cite: Cite, canvas: Canvas): Line[] {
  const { labels, width } = canvas
  const { study } = labels
  const { seat, due, outcome, claim, later } = commitment
  const inner = { ...canvas, width: width - MARGIN }
  const heading = [
    piece(`${seat === null ? labels.series : (names.get(seat) ?? seat)}  `, 'strong'),
    piece(cite(claim).surface, 'strong'),
    piece(`  ${study.due} ${due ?? study.undated}${labels.separator}`, 'dim'),
    piece(study.outcome[outcome], outcome === 'silent' ? 'disappeared' : 'plain'),
  ]
  const body = [
    ...evidenceLines(cite(claim), inner, 2),
    ...later.flatMap(one => followUpLines(one, cite, inner)),
  ]
  return [...wrap(heading, width), ...indent(body, MARGIN)]
}

function followUpLines({ meeting, state, evidence, voice }: FollowUp, cite: Cite, canvas: Canvas): Line[] {
  const { labels } = canvas
  const { sign, style } = SIGN[state]
  const [first] = evidence
  const by = voice === 'other' && first ? `  ${cite(first).seat ?? ''}` : ''
  const head = [piece(`${meeting}  `, 'strong'), piece(`${sign} ${labels.study.followUp[state]}${by}`, style)]
  if (!first) return [head]
  return [head, ...indent(evidenceLines(cite(first), { ...canvas, width: canvas.width - MARGIN }, 1), MARGIN)]
}

function targetSection(targets: readonly TargetResult[], names: Names, cite: Cite, canvas: Canvas): Line[] {
  if (targets.length === 0) return []
  const heading = [piece(canvas.labels.study.targets, 'title')]
  return [
    ...ruled(heading, [], canvas.width),
    ...targets.flatMap(one => targetLines(one, names, cite, canvas)),
  ]
}

function targetLines(result: TargetResult, names: Names, cite: Cite, canvas: Canvas): Line[] {
  const { labels, width } = canvas
  const { sign, style } = OUTCOME[result.outcome]
  const seat = result.seat === null ? labels.series : (names.get(result.seat) ?? result.seat)
  const why = result.reason ? labels.aside(labels.study.noComparison[result.reason]) : ''
  const sides = [result.target, result.result].flatMap(id => (id === null ? [] : [cite(id)]))
  return [
    ...wrap(
      [
        piece(`${sign} ${labels.study.target[result.outcome]}${why}  `, style),
        piece(`${seat}  ${result.measure}  ${result.year}  `, 'strong'),
        piece(sides.map(side => side.surface).join(' → ')),
      ],
      width,
    ),
    ...sides.flatMap(side =>
      hang([piece('  '), piece(`${side.meeting}  `, 'dim')], placeOf(side, canvas), width),
    ),
  ]
}
