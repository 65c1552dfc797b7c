import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import stringWidth from 'string-width'

/** Writes a page that was built as a tree; every text is escaped. */
export function write(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    extensions: [gfmToMarkdown({ stringLength: stringWidth })],
  })
}
