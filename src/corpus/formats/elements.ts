/** Elements that hold no text, or text that nobody reads on the page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'head script style noscript template iframe object embed svg math select textarea button canvas audio video map'.split(
    ' ',
  ),
)

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Elements before and behind which a line ends. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** An open element of the first kind ends where one of the second begins, as its end tag may be left out. */
export const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  p: BLOCKS,
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  td: new Set(['td', 'th', 'tr']),
  th: new Set(['td', 'th', 'tr']),
  tr: new Set(['tr']),
}

export type Attributes = ReadonlyMap<string, string>

/** Elements around an article, by their meaning or by what pages call them. */
const SIDE_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form'])
const SIDE_ROLES = /^(?:navigation|contentinfo|search|complementary)$/u
const SIDE_NAMES =
  /(?:^|[\s_-])(?:nav|navi|navbar|navigation|menu|foot|footer|bottom|breadcrumbs?|crumbs?|sidebar|share|copyright|login|search|toolbar|pager|pagination|related|recommend|friendlinks?)(?:$|[\s_-])/iu

/** Whether an element holds what stands around an article: menus, the way to the page, what to click. */
export function isSide(name: string, attributes: Attributes): boolean {
  return (
    SIDE_ELEMENTS.has(name) ||
    SIDE_ROLES.test(attributes.get('role') ?? '') ||
    SIDE_NAMES.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`)
  )
}

const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])/iu

/** Whether no reader of the page sees an element. */
export function isHidden(attributes: Attributes, hiddenNames: ReadonlySet<string>): boolean {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.split(/\s+/u)
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    INVISIBLE.test(attributes.get('style') ?? '') ||
    names.some(name => hiddenNames.has(name))
  )
}

/** Classes and ids that the page's own style sheet hides (`.tip{display:none}`). */
export function hiddenNamesOf(sheet: string): string[] {
  return Array.from(sheet.matchAll(/[.#]([\w-]+)\s*\{([^{}]*)\}/gu), ([, name = '', rules = '']) =>
    INVISIBLE.test(rules) ? [name] : [],
  ).flat()
}
