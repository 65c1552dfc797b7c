import type { Meeting } from '../../model/meeting.js'
import type { Labels } from '../labels/labels.js'
import type { AdoptionRow } from '../view/adoption.js'
import type { CoverageRow } from '../view/coverage.js'
import type { WebLabels } from './labels.js'

interface CoverageProps {
  readonly rows: readonly CoverageRow[]
  readonly meetings: readonly Meeting[]
  readonly labels: Labels
}

const STATE_SYMBOL = { heard: '●', partial: '◐', not_heard: '○' } as const

/** Who was heard: seat by meeting. */
export function CoverageMap({ rows, meetings, labels }: CoverageProps) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{labels.seat}</th>
            {meetings.map(meeting => (
              <th key={meeting.id} scope="col" title={meeting.title}>
                {meeting.id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.seat}>
              <th scope="row">
                <a href={`#seat-${row.seat}`}>{row.name}</a>
              </th>
              {row.cells.map(cell => (
                <td key={cell.meeting} class={cell.state}>
                  {STATE_SYMBOL[cell.state]} {cell.speakers.join(labels.comma) || labels.coverage[cell.state]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface AdoptionProps {
  readonly rows: readonly AdoptionRow[]
  readonly seats: readonly CoverageRow[]
  readonly labels: Labels
  readonly web: WebLabels
}

/** Steps of the shade: used at one, two, three or more meetings. */
const DARKEST = 3

/** Who says what: formula by seat. */
export function AdoptionMap({ rows, seats, labels, web }: AdoptionProps) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{web.formula}</th>
            {seats.map(seat => (
              <th key={seat.seat} scope="col" class="up">
                {seat.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.formula}>
              <th scope="row">{row.formula}</th>
              {seats.map(({ seat, name }) => {
                const count = row.seats.get(seat) ?? 0
                return (
                  <td
                    key={seat}
                    class={`n h${Math.min(count, DARKEST)}`}
                    title={count > 0 ? `${name}${labels.separator}${web.usedAt(count)}` : undefined}
                  >
                    {count || ''}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
