import { HORIZONS, STAGE, STATUS } from './codes.js'
import { type Column, code, date, number, type Table, tableOf, text, texts } from './columns.js'
import { placeColumns } from './place.js'
import type { PlacedCommitment, Source } from './source.js'

/** One row per thing that a seat says it will do, is doing or has done, with what became of it. */
export function commitmentTable({ analysis, commitments, find, historyOf, quote }: Source): Table {
  const topics = new Map(analysis.topics.map(topic => [topic.id, topic.name.zh]))
  const columns: Column<PlacedCommitment>[] = [
    text('commitment_id', 'Commitment id.', one => one.id),
    ...placeColumns<PlacedCommitment>(find),
    text('text', 'The quote, with hard line wraps joined.', quote),
    text('thread_id', 'Thread that follows it.', one => historyOf(one.id).thread),
    code('status', 'What its thread did since the last hearing of the seat.', STATUS, one => {
      return historyOf(one.id).since?.status ?? null
    }),
    text('finding_id', 'The finding that says so.', one => historyOf(one.id).since?.finding ?? null),
    code('next_status', 'What its thread does at the next hearing.', STATUS, one => {
      return historyOf(one.id).next?.status ?? null
    }),
    text('next_finding_id', 'The finding that says so.', one => historyOf(one.id).next?.finding ?? null),
    code('stage', 'How far it has come.', STAGE, one => one.stage),
    text('verb', 'Its verb.', one => one.verb),
    texts('strength', 'Words that say how hard or how much.', one => one.strength.map(word => word.text)),
    text('object', 'What is done, as printed.', one => one.object.text),
    text('object_key', 'Normal form of the object.', one => one.object.key),
    texts('figure_ids', 'Figures that count or measure the object.', one => one.figures),
    texts('slogan_ids', 'Slogans in its clause.', one => one.slogans),
    text('goal_id', 'The goal that its clause is.', one => one.goal),
    text('deadline', 'Deadline as printed.', one => one.deadline?.text ?? null),
    date('deadline_date', 'Last day of the deadline.', one => one.deadline?.date ?? null),
    texts('topics', 'Topics.', one => one.topics.map(id => topics.get(id) ?? id)),
    text('scope', 'Territory or population covered.', one => one.scope),
    code('horizon', 'The time that its quantity covers.', HORIZONS, one => one.horizon),
    text('rule', 'Rule that found it.', one => one.rule),
    number('score', 'How sure the rule is, 0–1.', one => one.score.value),
  ]
  return tableOf('commitments', 'One row per commitment', columns, commitments)
}
