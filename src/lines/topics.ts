import { NO_ANCHORS, TOPICS } from '../lexicon/topics.js'
import type { Topic } from '../model/line.js'
import { createScanner, type Hit } from './scan.js'

/** The topics of a series, ready to be found in text. */
export interface TopicIndex {
  readonly topics: readonly Topic[]
  /** Anchors in a folded text, each with the ids of its topics (none for a word that only looks like one). */
  readonly scan: (text: string) => Hit<string>[]
}

/** The built-in topics with those that a manifest adds or extends. */
export function createTopicIndex(added: readonly Topic[] = []): TopicIndex {
  const own = new Map(added.map(topic => [topic.id, topic]))
  const builtIn = TOPICS.map(({ id, name, parent, anchors, origin }): Topic => {
    const mine = own.get(id)
    own.delete(id)
    return mine
      ? { ...mine, parent: mine.parent ?? parent, anchors: [...anchors, ...mine.anchors], origin: 'manifest' }
      : { id, name, parent, anchors, origin }
  })
  const topics = [...builtIn, ...own.values()]
  const scanner = createScanner<string | null>(pairsOf(topics))
  return { topics, scan: text => scanner(text).map(withoutNone) }
}

function* pairsOf(topics: readonly Topic[]): Iterable<readonly [string, string | null]> {
  for (const word of NO_ANCHORS) yield [word, null]
  for (const { id, anchors } of topics) for (const anchor of anchors) yield [anchor, id]
}

/** A word stands in the list of false anchors and in a topic of the manifest: the topic wins. */
function withoutNone({ range, word, values }: Hit<string | null>): Hit<string> {
  return { range, word, values: values.filter(value => value !== null) }
}
