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

/** Inline content; a string is text, escaped when the tree is written. */
export type Inline = string | PhrasingContent

export function text(value: string): Text {
  return { type: 'text', value }
}

export function code(value: string): InlineCode {
  return { type: 'inlineCode', value }
}

export function image(url: string, alt: string): Image {
  return { type: 'image', url, alt }
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
  return [html(`<${tag}>`), text(value), html(`</${tag}>`)]
}

export function heading(depth: Heading['depth'], title: string): Heading {
  return { type: 'heading', depth, children: [text(title)] }
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
  return content.map(one => (typeof one === 'string' ? text(one) : one))
}
