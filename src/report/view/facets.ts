import type { Facet } from '../../model/finding.js'
import type { Labels } from '../labels/labels.js'

type FacetOf<Name extends Facet['facet']> = Extract<Facet, { facet: Name }>

/** What changed, in words; null for wording, which is shown as a diff instead. */
export interface FacetText {
  readonly name: string
  readonly text: string
}

/** Says what each facet of a change is. */
export function facetTexts(facets: readonly Facet[], labels: Labels): FacetText[] {
  return facets.flatMap(facet => {
    const text = textOf(facet, labels)
    return text === null ? [] : [{ name: labels.facet[facet.facet], text }]
  })
}

function textOf(facet: Facet, labels: Labels): string | null {
  switch (facet.facet) {
    case 'value':
      return `${arrow(facet, labels)}${labels.aside(difference(facet))}`
    case 'bound':
      return `${arrow(facet, labels)}${labels.aside(labels.boundSense[facet.sense])}`
    case 'deadline':
      return `${arrow(facet, labels)}${labels.aside(labels.deadlineSense[facet.sense])}`
    case 'members':
      return membersText(facet, labels)
    case 'unit':
    case 'scope':
    case 'role':
      return arrow(facet, labels)
    case 'wording':
      return null
  }
}

function arrow(facet: { before: string | null; after: string | null }, labels: Labels): string {
  return `${facet.before ?? labels.none} → ${facet.after ?? labels.none}`
}

function difference({ absolute, relative }: FacetOf<'value'>): string {
  return relative === null ? signed(absolute) : `${signed(absolute)}, ${signed(relative)}%`
}

function signed(decimal: string): string {
  return decimal.startsWith('-') ? decimal : `+${decimal}`
}

function membersText({ added, removed }: FacetOf<'members'>, labels: Labels): string {
  const plus = added.length > 0 ? [`+ ${added.join(labels.comma)}`] : []
  const minus = removed.length > 0 ? [`- ${removed.join(labels.comma)}`] : []
  return [...plus, ...minus].join('  ')
}
