import { type MappedText, withoutMatches } from './mapped.js'

const WORD = '[\\p{Script=Han}\\p{L}\\d%％‰”’」』）)》】]'
const CIRCLED = '[①-⑳㉑-㉟⑴-⒇❶-❿⓪]'
const NUMBERED = '[［\\[〔【](?:注|\\^)?\\s?\\d{1,3}[］\\]〕】](?![号年\\d(（])'

/**
 * The mark of a note behind a word (`6.5%①左右`, `5万[1]人`, `放管服［注3］`), or behind the full stop of its sentence.
 * A circled number that opens a clause counts items; `〔2021〕5号` is the number of a document.
 */
const NOTE_MARK = new RegExp(
  `(?<=${WORD})(?:${CIRCLED}|${NUMBERED})+|(?<=[。！？；，、：])(?:${NUMBERED})+|(?<=[。！？])${CIRCLED}+$`,
  'gu',
)
/** Asterisks behind a term that the glossary explains. */
const STARRED = /(?<=\p{Script=Han}|[”》」%])[*＊※]+(?!\d)/gu
const HAS_MARK = /[①-⑳㉑-㉟⑴-⒇❶-❿⓪［[〔【*＊※]/u

/** The line without the marks of its notes, which belong neither to a number nor to a name. */
export function withoutNoteMarks(line: MappedText): MappedText {
  if (!HAS_MARK.test(line.text)) return line
  return withoutMatches(withoutMatches(line, NOTE_MARK), STARRED)
}
