import type { Block, BlockShape } from '../model/document.js'
import { personLine } from './frames.js'
import { readName } from './names.js'
import type { Page } from './voices.js'

/** Longest line that can be a label over a headline (`四川代表团：`). */
const LONGEST_LABEL = 20
const BULLETED = /^[□■◇◆●○▲★☆]\s*/u
const POST = /^(?:本报|本台|新华社)?(?:特约)?(?:评论员|记者|通讯员|实习生|编辑|摄影)?[\s:：]*/u

/**
 * Gives each line that stands for itself the shape it has on the page: a line that only names the speaker and a label
 * in front of a headline are headings, and so is what a bullet leads, unless it is a signature.
 */
export function shapeStandingLines(page: Page, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => ({ ...block, shape: shapeOf(page, block, blocks[index + 1]) }))
}

function shapeOf(page: Page, block: Block, next: Block | undefined): BlockShape {
  const line = page.plain.slice(block.range.from, block.range.to)
  const person = personLine(page, block) !== null
  if (block.shape === 'furniture') return isBulletedHead(line) && !person ? 'heading' : 'furniture'
  return block.shape === 'paragraph' && (person || isLabel(line, next)) ? 'heading' : block.shape
}

/** `■ 代表之声` is a headline, `□李晓光` and `■本报评论员` are signatures. */
function isBulletedHead(line: string): boolean {
  const bullet = BULLETED.exec(line)?.[0]
  if (bullet === undefined) return false
  const rest = line.slice(bullet.length).replace(POST, '')
  const names = rest.split(/[\s、]{1,3}/u).filter(part => part !== '' && !/^(?:文|图|摄)$/u.test(part))
  return !isName(rest) && !names.every(isName)
}

const isName = (text: string) => readName(text)?.length === text.length

/** A short line that a headline goes on with. */
function isLabel(line: string, next: Block | undefined): boolean {
  return (
    next?.shape === 'heading' &&
    line.length <= LONGEST_LABEL &&
    /^(?!.*(?:各位|同志|朋友|先生|女士))[^，。；！？]+[：:]$/u.test(line)
  )
}
