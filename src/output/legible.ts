/**
 * The one clean-up of text on its way out: what the papers hold must stand on a page and never act there. Each
 * format escapes its own signs besides (`<`, `|`, `"`), by its own library.
 */

/** Characters that a reader takes for a break: tab, line feeds, the separators of lines and paragraphs. */
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/gu

/**
 * Characters that act on a screen, or that XML 1.0 cannot hold: the other controls (an escape moves the cursor),
 * the marks that turn the direction of writing around, halves of surrogate pairs, and noncharacters.
 */
const ACTING =
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u206a-\u206f\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\p{Cs}]/gu

const REPLACEMENT = '\uFFFD'

/**
 * Text for a page, on one line: breaks become spaces and characters that act become U+FFFD, so that a reader sees
 * that something stood there. Each is one UTF-16 unit before and after: ranges of the text stay true.
 */
export function legible(text: string): string {
  return text.replace(BREAK, ' ').replace(ACTING, REPLACEMENT)
}

/** The same for a page of many lines: line feeds stay. */
export function legibleLines(text: string): string {
  return text.split('\n').map(legible).join('\n')
}

/**
 * Data as JSON. Characters that act are written as `\u` escapes, which gives the same data and a text that may be
 * printed anywhere; `JSON.stringify` alone leaves those above U+007F as they are.
 */
export function json(data: unknown, indent = 0): string {
  return JSON.stringify(data, null, indent).replace(UNSAFE_IN_JSON, escapeUnit)
}

/** Within JSON, controls below U+0020 stand escaped already, and line feeds are those of its indentation. */
const UNSAFE_IN_JSON =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff]/gu

const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
