/** Key under which two spellings compare as equal: NFKC, unified quotes and plus signs, no whitespace. */
export function compareKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}
