import type { Redline } from '../../model/redline.js'
import type { Labels } from '../labels/labels.js'
import { plainPage } from './frame.js'

/** What was said at two meetings as one running text, on a page of its own. */
export function renderRedlineHtml({ title, seat, from, to, paragraphs }: Redline, labels: Labels): string {
  return plainPage(
    `${title} ${seat.name} ${from.id} → ${to.id}`,
    labels,
    <main class="running" lang="zh">
      <h1>
        {title} {seat.name}
      </h1>
      <p class="soft">
        {from.id} → {to.id}
      </p>
      {paragraphs.map((edits, at) => (
        <p key={at}>
          {edits.map(({ op, text }, index) => {
            if (op === 'delete') return <del key={index}>{text}</del>
            return op === 'insert' ? <ins key={index}>{text}</ins> : text
          })}
        </p>
      ))}
    </main>,
  )
}
