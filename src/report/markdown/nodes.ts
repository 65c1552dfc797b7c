import type {
  Blockquote,
  Emphasis,
  Heading,
  Html,
  Image,
  InlineCode,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast'
import { legible } from '../../output/legible.js'

/** Inline content; a string is text, escaped when the tree is written. */
export type Inline = string | PhrasingContent

function text(value: string): Text {
  return { type: 'text', value: legible(value) }
}

export function code(value: string): InlineCode {
  return { type: 'inlineCode', value: legible(value) }
}

export function image(url: string, alt: string): Image {
  return { type: 'image', url: legible(url), alt: legible(alt) }
}

/**
 * Addresses that a reader of Markdown would make a link of, though nobody marked them as one: with a scheme, with
 * `www.`, or of a mailbox. What stands before each is no part of one, so that no address is searched for twice.
 */
const ADDRESS =
  /(?<![a-z0-9+.-])[a-z0-9+.-]+:\/\/[!-~]*|(?<![a-z0-9])www\.[!-~]*|(?<![\w.+-])[\w.+-]+@[\w.-]+/giu

/**
 * Text as inline content. An address in it stands as code, which no reader turns into a link: escapes alone do not
 * help, as readers look for addresses in what they have read already.
 */
export function words(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let end = 0
  for (const { 0: address, index } of value.matchAll(ADDRESS)) {
    if (index > end) nodes.push(text(value.slice(end, index)))
    nodes.push(code(address))
    end = index + address.length
  }
  if (end < value.length || nodes.length === 0) nodes.push(text(value.slice(end)))
  return nodes
}

export function strong(...content: readonly Inline[]): Strong {
  return { type: 'strong', children: phrases(content) }
}

export function emphasis(...content: readonly Inline[]): Emphasis {
  return { type: 'emphasis', children: phrases(content) }
}

/** Text between two tags of ours; `~~` and `**` do not work beside Chinese punctuation, tags do. */
export function tagged(tag: 'del' | 'ins' | 'mark', value: string): PhrasingContent[] {
  const html = (value: string): Html => ({ type: 'html', value })
  return [html(`<${tag}>`), ...words(value), html(`</${tag}>`)]
}

export function heading(depth: Heading['depth'], title: string): Heading {
  return { type: 'heading', depth, children: words(title) }
}

export function paragraph(...content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: phrases(content) }
}

export function quote(...content: readonly Inline[]): Blockquote {
  return { type: 'blockquote', children: [paragraph(...content)] }
}

export function list(items: readonly ListItem[], ordered = false): List {
  return { type: 'list', ordered, spread: items.some(one => one.spread), children: [...items] }
}

export function item(...content: readonly ListItem['children'][number][]): ListItem {
  return { type: 'listItem', spread: content.length > 1, children: [...content] }
}

/** The first row is the head. */
export function table(rows: readonly (readonly (readonly Inline[])[])[]): Table {
  return {
    type: 'table',
    children: rows.map(row => ({
      type: 'tableRow',
      children: row.map(cell => ({ type: 'tableCell', children: phrases(cell) })),
    })),
  }
}

function phrases(content: readonly Inline[]): PhrasingContent[] {
  return content.flatMap(one => (typeof one === 'string' ? words(one) : [one]))
}
