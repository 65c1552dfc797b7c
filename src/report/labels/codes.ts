/** A message with the codes in it (`mayor_or_head → member`) put into words. */
export function inWords(message: string, words: Readonly<Record<string, string>>): string {
  return message.replace(/[a-z_]+/g, code => words[code] ?? code)
}
