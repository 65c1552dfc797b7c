import { Tokenizer } from 'htmlparser2'
import {
  type Attributes,
  BLOCKS,
  ENDED_BY,
  hiddenNamesOf,
  isHidden,
  isSide,
  SKIPPED,
  VOID,
} from './elements.js'
import { isRow, type OpenTable, rowsOf } from './html-tables.js'

/** A line of a web page. */
export interface PageLine {
  readonly text: string
  /** How many of its characters are links. */
  readonly linked: number
  /** Whether it stands in a menu, a footer or the like. */
  readonly side: boolean
  /** The elements around it, outermost first, by number. */
  readonly path: readonly number[]
  /** Whether a line feed and not an empty line stands before it. */
  readonly close: boolean
}

/** How deep elements are nested before those inside count as text of the outer: browsers stop at 512 too. */
export const DEEPEST_NESTING = 256

interface Element {
  readonly name: string
  readonly number: number
  readonly hidden: boolean
  readonly side: boolean
}

/** Reads a web page line by line, without what no reader sees; its tags need not fit. Time is linear in its length. */
export function htmlLines(html: string): PageLine[] {
  const reader = new LineReader(html)
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader)
  tokenizer.write(html)
  tokenizer.end()
  return reader.finish()
}

/** Superscript that marks a note, and what it may not stand behind: `m2` is a unit. */
const NOTE = /^\s*[[［(（〔]?(\d{1,3})[)）\]］〕]?\s*$/u
const SQUARED = /(?:[米里克分厘mM]|10)$/u

class LineReader {
  readonly lines: PageLine[] = []
  readonly #open: Element[] = []
  readonly #tables: OpenTable[] = []
  readonly #hiddenNames = new Set<string>()
  #attributes = new Map<string, string>()
  #attribute = ''
  #value = ''
  #name = ''
  #count = 0
  #text = ''
  #linked = 0
  #close = false
  #superscriptFrom: number | null = null

  constructor(readonly html: string) {}

  onopentagname(start: number, end: number): void {
    this.#name = this.html.slice(start, end).toLowerCase()
    this.#attributes = new Map()
  }
  onattribname(start: number, end: number): void {
    this.#attribute = this.html.slice(start, end).toLowerCase()
    this.#value = ''
  }
  onattribdata(start: number, end: number): void {
    this.#value += this.html.slice(start, end)
  }
  onattribentity(point: number): void {
    this.#value += String.fromCodePoint(point)
  }
  onattribend(): void {
    this.#attributes.set(this.#attribute, this.#value)
  }
  onopentagend(): void {
    this.#openElement(this.#name, this.#attributes)
  }
  onselfclosingtag(): void {
    this.#openElement(this.#name, this.#attributes)
  }
  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase()
    const at = this.#open.findLastIndex(element => element.name === name)
    if (at >= 0) this.#closeFrom(at)
    else if (name === 'p' || name === 'br') this.#endLine(name === 'br')
  }
  ontext(start: number, end: number): void {
    this.#add(this.html.slice(start, end))
  }
  ontextentity(point: number): void {
    this.#add(String.fromCodePoint(point))
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  finish(): PageLine[] {
    this.#closeFrom(0)
    this.#endLine(false)
    return this.lines
  }

  #openElement(name: string, attributes: Attributes): void {
    const last = this.#open.at(-1)
    if (last && ENDED_BY[last.name]?.has(name)) this.#closeFrom(this.#open.length - 1)
    if (BLOCKS.has(name)) this.#endLine(false)
    if (name === 'br') this.#endLine(true)
    if (VOID.has(name) || this.#open.length >= DEEPEST_NESTING) return
    const parent = this.#open.at(-1)
    this.#count += 1
    this.#open.push({
      name,
      number: this.#count,
      hidden: parent?.hidden || SKIPPED.has(name) || isHidden(attributes, this.#hiddenNames),
      side: parent?.side || isSide(name, attributes),
    })
    if (name === 'table') this.#tables.push({ from: this.lines.length, rows: [], heads: false })
    if (name === 'tr') this.#tables.at(-1)?.rows.push([])
    if (name === 'th' || name === 'td') this.#openCell(name === 'th')
    if (name === 'sup') this.#superscriptFrom = this.#text.length
  }

  #openCell(isHead: boolean): void {
    const table = this.#tables.at(-1)
    if (!table) return
    if (isHead && table.rows.length === 1) table.heads = true
    table.rows.at(-1)?.push({ from: this.lines.length, to: this.lines.length })
  }

  #closeFrom(at: number): void {
    for (const { name } of this.#open.slice(at).reverse()) {
      if (name === 'sup') this.#closeSuperscript()
      if (BLOCKS.has(name)) this.#endLine(false)
      if (name === 'td' || name === 'th') this.#closeCell()
      if (name === 'table') this.#closeTable()
      this.#open.pop()
    }
  }

  #closeCell(): void {
    const cell = this.#tables.at(-1)?.rows.at(-1)?.at(-1)
    if (cell) cell.to = this.lines.length
  }

  #closeTable(): void {
    const table = this.#tables.pop()
    const rows = table && rowsOf(table, this.lines)
    if (rows) this.lines.splice(table.from, this.lines.length - table.from, ...rows)
  }

  #closeSuperscript(): void {
    const from = this.#superscriptFrom ?? this.#text.length
    const note = NOTE.exec(this.#text.slice(from))?.[1]
    if (note && !SQUARED.test(this.#text.slice(0, from))) this.#text = `${this.#text.slice(0, from)}[${note}]`
    this.#superscriptFrom = null
  }

  #add(text: string): void {
    const element = this.#open.at(-1)
    if (element?.name === 'style') for (const name of hiddenNamesOf(text)) this.#hiddenNames.add(name)
    if (element?.hidden) return
    const plain = text.replace(/[ \t\r\n\f]+/gu, ' ')
    this.#text += plain
    if (this.#open.some(({ name }) => name === 'a')) this.#linked += plain.trim().length
  }

  #endLine(close: boolean): void {
    const text = this.#text.replace(/^ +| +$/gu, '')
    const element = this.#open.at(-1)
    if (text.trim() !== '')
      this.lines.push({
        text: isRow(text) ? text.replaceAll('|', '｜') : text,
        linked: this.#linked,
        side: element?.side ?? false,
        path: this.#open.map(({ number }) => number),
        close: this.#close,
      })
    this.#text = ''
    this.#linked = 0
    this.#close = close
  }
}
