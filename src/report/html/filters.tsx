import type { Labels } from '../labels/labels.js'
import type { WebLabels } from './labels.js'

export interface Choice {
  readonly value: string
  readonly text: string
}
export interface FilterProps {
  readonly labels: Labels
  readonly web: WebLabels
  readonly choices: Readonly<
    Record<'seat' | 'district' | 'role' | 'meeting' | 'kind' | 'status', readonly Choice[]>
  >
}

/** The form that narrows the findings down; the script reads the names as data attributes. */
export function Filters({ labels, web, choices }: FilterProps) {
  const titles = {
    seat: labels.seat,
    district: web.district,
    role: web.role,
    meeting: labels.meeting,
    kind: web.kind,
    status: web.status,
  }
  return (
    <form id="filters" aria-label={web.filter}>
      {(Object.keys(titles) as (keyof typeof titles)[]).map(name => (
        <label key={name}>
          {titles[name]}
          <select name={name} autocomplete="off">
            <option value="">{web.all}</option>
            {choices[name].map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        {web.search}
        <input name="q" type="search" placeholder={web.searchHint} autocomplete="off" />
      </label>
      <button type="reset">{web.reset}</button>
      <span>
        <output id="shown" aria-live="polite" /> {web.shown}
      </span>
    </form>
  )
}
