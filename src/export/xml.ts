import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom'
import { legible } from '../output/legible.js'

/** An element with its attributes and what stands in it; strings are text. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

export type XmlContent = XmlElement | string | null | readonly XmlElement[]

/** An element. An attribute that is undefined is left out, and so is content that is null. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly XmlContent[]
): XmlElement {
  const given = Object.entries(attributes).filter((one): one is [string, string] => one[1] !== undefined)
  const children = content.flatMap(one => (one === null ? [] : one))
  return { name, attributes: Object.fromEntries(given), children }
}

/**
 * A document as XML 1.0 in UTF-8. A library escapes what has a meaning in XML; what XML cannot hold, and what acts on
 * a screen, is taken out before. Elements stand on lines of their own, but for those beside text.
 */
export function xmlDocument(namespace: string, root: XmlElement): string {
  const document = new DOMImplementation().createDocument(namespace, root.name)
  fill(document.documentElement, namespace, root, 0)
  const text = new XMLSerializer().serializeToString(document)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

function fill(target: Element, namespace: string, { attributes, children }: XmlElement, depth: number): void {
  const document = target.ownerDocument
  for (const [name, value] of Object.entries(attributes))
    target.setAttributeNS(name.startsWith('xml:') ? XML_NAMESPACE : null, name, legible(value))
  const apart = children.every(child => typeof child !== 'string')
  for (const child of children) {
    if (typeof child === 'string') {
      target.appendChild(document.createTextNode(legible(child)))
      continue
    }
    if (apart) target.appendChild(document.createTextNode(`\n${'  '.repeat(depth + 1)}`))
    const node = document.createElementNS(namespace, child.name)
    target.appendChild(node)
    fill(node, namespace, child, depth + 1)
  }
  if (apart && children.length > 0) target.appendChild(document.createTextNode(`\n${'  '.repeat(depth)}`))
}
