import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/model/analysis.js'
import { labelsOf } from '../../src/report/labels/catalogue.js'
import { renderMarkdown } from '../../src/report/markdown/markdown.js'
import { viewReport } from '../../src/report/view/report.js'
import { lakesAnalysis } from './lakes.js'

const labels = labelsOf('en')

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

function nodesOf(tree: Nodes): Nodes[] {
  return [tree, ...('children' in tree ? tree.children.flatMap(nodesOf) : [])]
}

/** How many nodes of each type a page has; its own tags apart, pages of the same findings agree in this. */
function shapeOf(tree: Root): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { type } of nodesOf(tree)) counts[type] = (counts[type] ?? 0) + 1
  delete counts.text
  return counts
}

/** The lakes with another sentence in place of each, in which nothing is marked. */
function withText(text: string): Analysis {
  const analysis = lakesAnalysis()
  return {
    ...analysis,
    statements: analysis.statements.map(statement => ({ ...statement, text })),
    threads: [],
  }
}

describe('the Markdown report', () => {
  it('has the same structure whatever the papers say', () => {
    const plain = shapeOf(parse(renderMarkdown(viewReport(withText('文字')), labels)))
    const hostile = [
      '# 标题',
      '| 表 | 格 |',
      '**粗** _斜_ `码` ~~删~~',
      '<script>alert(1)</script>',
      '[链接](javascript:alert(1)) ![图](x)',
      '[^1]: 注',
      '1. 列\n\n- 项',
      '&lt;b&gt; &amp; \\* $x$',
      '---',
      '<del>',
    ]
    for (const text of hostile) {
      expect(shapeOf(parse(renderMarkdown(viewReport(withText(text)), labels))), text).toEqual(plain)
    }
  })

  it('keeps every sentence as it is printed', () => {
    const sentence = fc.string({
      unit: fc.constantFrom(...'湖城“”、。*_`~[]()<>&#|!\\$:-+1.a '),
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(sentence, raw => {
        const text = `始${raw}末`
        const tree = parse(renderMarkdown(viewReport(withText(text)), labels))
        const notes = nodesOf(tree).filter(node => node.type === 'footnoteDefinition')
        const said = notes.map(note =>
          nodesOf(note)
            .flatMap(node => ('value' in node ? [node.value] : []))
            .join(''),
        )
        for (const note of said) expect(note).toContain(text)
        expect(said.length).toBeGreaterThan(0)
      }),
      { numRuns: 15 },
    )
  })

  it('makes no link of an address in a paper', () => {
    const pieces = [
      'http://',
      'https://',
      'www.',
      'HTTPS://',
      'a.cn',
      '例子.中国',
      '@',
      'me',
      'b@c.org',
      'mailto:',
    ]
    const more = [
      'ftp://',
      '。',
      ' ',
      '/',
      ':',
      '.',
      '_',
      '-',
      '(',
      '1',
      'x'.repeat(70),
      '\u202e',
      '|',
      '`',
      '\\',
    ]
    const sentence = fc.array(fc.constantFrom(...pieces, ...more), { minLength: 1, maxLength: 8 })
    const analysis = lakesAnalysis()
    fc.assert(
      fc.property(sentence, parts => {
        const text = `始${parts.join('')}末`
        const statements = analysis.statements.map(statement => ({ ...statement, text }))
        const page = renderMarkdown(viewReport({ ...analysis, statements, threads: [] }), labels)
        const links = nodesOf(parse(page)).flatMap(node => (node.type === 'link' ? [node.url] : []))
        expect(links.filter(url => !url.startsWith('#'))).toEqual([])
        expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
      }),
      { numRuns: 20 },
    )
  })

  it('links every entry of its contents to a heading, and every reference to a note', () => {
    const tree = parse(renderMarkdown(viewReport(lakesAnalysis()), labels))
    const nodes = nodesOf(tree)
    const links = nodes.flatMap(node => (node.type === 'link' ? [node.url] : []))
    expect(links).toContain('#东湖区')
    const notes = nodes.flatMap(node => (node.type === 'footnoteDefinition' ? [node.identifier] : []))
    for (const node of nodes) if (node.type === 'footnoteReference') expect(notes).toContain(node.identifier)
  })
})
