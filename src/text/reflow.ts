import type { Block, ReflowedText } from '../model/document.js'

/** First version: every non-empty line is a paragraph. */
export function reflow(source: string): ReflowedText {
  const blocks: Block[] = []
  const offsets: number[] = []
  let text = ''
  let line = ''
  let lineOffsets: number[] = []
  let point = 0
  const flush = () => {
    const trimmed = line.trimEnd()
    const lead = trimmed.length - trimmed.trimStart().length
    if (trimmed.trim()) {
      const from = text.length
      text += `${trimmed.slice(lead)}\n`
      for (let i = lead; i < trimmed.length; i++) offsets.push(lineOffsets[i] ?? point)
      offsets.push(point)
      blocks.push({ range: { from, to: text.length - 1 }, shape: 'paragraph', level: null })
    }
    line = ''
    lineOffsets = []
  }
  for (const character of source) {
    if (character === '\n') flush()
    else {
      for (let i = 0; i < character.length; i++) lineOffsets.push(point)
      line += character
    }
    point += 1
  }
  flush()
  offsets.push(point)
  return { text, blocks, offsets: Int32Array.from(offsets) }
}
