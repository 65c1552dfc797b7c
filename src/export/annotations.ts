import type { Claim } from '../model/claim.js'
import { claimsOf, type Lookup, lookup } from '../model/lookup.js'
import type { Span } from '../model/span.js'
import { json, legible } from '../output/legible.js'
import type { ExportInput } from './format.js'

/** Characters of context on either side of a quote, enough to find it again in a changed text. */
const CONTEXT = 32

/**
 * Claims as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/): each targets its
 * document by a quote selector and a position selector, both in Unicode code points.
 */
export function webAnnotations({ analysis, sources }: ExportInput): string {
  const find = lookup(analysis)
  const points = new Map([...sources].map(([id, text]) => [id, [...text]]))
  const items = claimsOf(analysis).map(claim => annotation(claim, find, points.get(claim.document) ?? []))
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:sha256:${analysis.corpus.fingerprint}`,
    type: 'AnnotationCollection',
    label: analysis.corpus.title,
    total: items.length,
    first: {
      id: `urn:sha256:${analysis.corpus.fingerprint}#page1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  }
  return `${json(page, 1)}\n`
}

function annotation(claim: Claim, find: Lookup, text: readonly string[]) {
  const document = find.document(claim.document)
  const turn = find.turn(claim.turn)
  return {
    id: `urn:policy-diff:${encodeURIComponent(legible(claim.id))}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: claim.type },
      { type: 'TextualBody', purpose: 'tagging', value: tagOf(claim) },
      ...(turn.seat
        ? [{ type: 'TextualBody', purpose: 'tagging', value: find.seat(turn.seat)?.name ?? turn.seat }]
        : []),
    ],
    target: {
      source: document.source ?? encodeURI(legible(document.path)),
      selector: [quoteSelector(claim.span, text), { type: 'TextPositionSelector', ...claim.span }],
    },
  }
}

/** The name under which a claim is coded: a slogan's form, a figure's measure, another's object. */
export function tagOf(claim: Claim): string {
  if (claim.type === 'slogan') return claim.canonical
  if (claim.type === 'figure') return claim.measure?.key ?? claim.unit
  const object = typeof claim.object === 'string' ? claim.object : claim.object.text
  return object || claim.verb
}

function quoteSelector({ start, end }: Span, text: readonly string[]) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end).join(''),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).join(''),
    suffix: text.slice(end, end + CONTEXT).join(''),
  }
}
