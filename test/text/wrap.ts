/** How a page sets its text: the width of the column, and what becomes of the indents. */
export interface Layout {
  readonly width: number
  /** `kept`: two full-width spaces before each paragraph; `lost`: the first line is short by two; `none`: it is full. */
  readonly indent: 'kept' | 'lost' | 'none'
  /** What parts the paragraphs. */
  readonly between: '\n' | '\n\n'
}

const NO_LINE_START = /[，。、；：！？”’）》]/u
const NO_LINE_END = /[“‘（《]/u
const UNITS = /[0-9A-Za-z.%]+|[\s\S]/gu

/** Sets paragraphs as hard-wrapped text, breaking anywhere but in numbers and before marks that may start no line. */
export function setAsPage(paragraphs: readonly string[], layout: Layout): string {
  return paragraphs.map(paragraph => wrapParagraph(paragraph, layout)).join(layout.between)
}

function wrapParagraph(paragraph: string, { width, indent }: Layout): string {
  const lines: string[] = []
  let line = ''
  let filled = indent === 'none' ? 0 : 2
  for (const unit of paragraph.match(UNITS) ?? []) {
    const unitWidth = /^[!-~]/u.test(unit) ? unit.length / 2 : 1
    if (filled + unitWidth > width && !NO_LINE_START.test(unit)) {
      const carried = NO_LINE_END.test(line.slice(-1)) ? line.slice(-1) : ''
      lines.push(line.slice(0, line.length - carried.length))
      line = carried
      filled = carried.length
    }
    line += unit
    filled += unitWidth
  }
  const wrapped = [...lines, line].join('\n')
  return indent === 'kept' ? `　　${wrapped}` : wrapped
}
