import type { Analysis } from '../../../model/analysis.js'
import type { Adoption, AdoptionAt, AdoptionCell } from '../../../model/study.js'
import { createCite } from '../../view/evidence.js'
import { type Canvas, canvasOf, type TerminalOptions } from '../canvas.js'
import { tabulate } from '../columns.js'
import { evidenceLines } from '../evidence.js'
import { type Line, piece, type Style } from '../line.js'
import { paint } from '../paint.js'
import { ruled } from '../rule.js'
import { hang, wrap } from '../wrap.js'

/** Signs of a seat at a meeting, so that none is told by colour alone. */
const SIGN: Readonly<Record<AdoptionCell['state'], { sign: string; style: Style }>> = {
  uses: { sign: '●', style: 'new' },
  'old-form': { sign: '○', style: 'changed' },
  silent: { sign: '–', style: 'plain' },
  'not-heard': { sign: '·', style: 'dim' },
}
const BAR_WIDTH = 20

/** Who says a formula: meeting by meeting, then seat by seat. */
export function renderAdoption(adoption: Adoption, analysis: Analysis, options: TerminalOptions): string {
  const canvas = canvasOf(options)
  const { labels, width } = canvas
  const used = adoption.firstUse !== null
  const heading = [piece(adoption.formula, 'title'), piece(`  ${labels.study.trend[adoption.trend]}`, 'dim')]
  const lines = [
    ...ruled(heading, [], width).slice(2),
    [],
    ...(used ? meetingLines(adoption, canvas) : [[piece(labels.study.nobody)]]),
    ...(used ? [[], ...seatLines(adoption, analysis, canvas)] : []),
    ...firstUseLines(adoption, analysis, canvas),
    ...formLines(adoption, canvas),
    [],
    ...wrap([piece(labels.study.caution, 'dim')], width),
  ]
  return paint(lines, options.color)
}

function meetingLines({ meetings }: Adoption, canvas: Canvas): Line[] {
  const rows = meetings.map(at => [[piece(at.meeting, 'strong')], shareLine(at), movedLine(at, canvas)])
  return [...tabulate(rows, canvas.width), [piece(canvas.labels.study.share, 'dim')]]
}

function shareLine({ heard, using, share }: AdoptionAt): Line {
  if (!share) return [piece('·', 'dim')]
  const full = Math.round(share.value * BAR_WIDTH)
  const percent = (value: number) => `${Math.round(value * 100)}%`
  return [
    piece('█'.repeat(full), 'new'),
    piece('░'.repeat(BAR_WIDTH - full), 'dim'),
    piece(`  ${using}/${heard}  ${percent(share.value)}`),
    piece(` [${percent(share.low)}–${percent(share.high)}]`, 'dim'),
  ]
}

function movedLine({ adopted, dropped }: AdoptionAt, { labels }: Canvas): Line {
  return [
    piece(adopted.length > 0 ? `+ ${adopted.join(labels.comma)}  ` : '', 'new'),
    piece(dropped.length > 0 ? `- ${dropped.join(labels.comma)}` : '', 'disappeared'),
  ]
}

function seatLines({ cells, meetings }: Adoption, analysis: Analysis, { width, labels }: Canvas): Line[] {
  const head = ['', ...meetings.map(at => at.meeting), ''].map(text => [piece(text, 'dim')])
  const speaking = analysis.seats.filter(({ id }) =>
    cells.some(cell => cell.seat === id && (cell.state === 'uses' || cell.state === 'old-form')),
  )
  const rows = speaking.map(({ id, name }) => [
    [piece(name)],
    ...meetings.map(({ meeting }) => {
      const { sign, style } = SIGN[stateAt(cells, id, meeting)]
      return [piece(sign, style)]
    }),
    [],
  ])
  const states = ['uses', 'old-form', 'silent', 'not-heard'] as const
  const legend = states.map(state => `${SIGN[state].sign} ${labels.study.adoption[state]}`).join('   ')
  return [...tabulate([head, ...rows], width), [piece(legend, 'dim')]]
}

function stateAt(cells: readonly AdoptionCell[], seat: string, meeting: string): AdoptionCell['state'] {
  return cells.find(cell => cell.seat === seat && cell.meeting === meeting)?.state ?? 'not-heard'
}

function firstUseLines({ firstUse }: Adoption, analysis: Analysis, canvas: Canvas): Line[] {
  if (firstUse === null) return []
  const evidence = createCite(analysis)(firstUse)
  return [[], [piece(canvas.labels.study.firstUse, 'title')], ...evidenceLines(evidence, canvas, 2)]
}

function formLines({ forms }: Adoption, { width, labels }: Canvas): Line[] {
  if (forms.length === 0) return []
  const rows = forms.map(
    ({ canonical, relation, count }) =>
      `${canonical} ${count}${labels.aside(labels.study.relation[relation])}`,
  )
  return [[], ...hang([piece(`${labels.study.forms}  `, 'dim')], [piece(rows.join(labels.comma))], width)]
}
