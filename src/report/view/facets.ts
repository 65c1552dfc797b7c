import type { Facet } from '../../model/finding.js'
import type { Labels } from '../labels/labels.js'
import type { FindingView } from './findings.js'

type FacetOf<Name extends Facet['facet']> = Extract<Facet, { facet: Name }>

/** What changed, in words; null for wording, which is shown as a diff instead. */
export interface FacetText {
  readonly name: string
  readonly text: string
}

/** Says what each facet of a change is. */
export function facetTexts({ facets, unit }: FindingView, labels: Labels): FacetText[] {
  return facets.flatMap(facet => {
    const text = textOf(facet, unit, labels)
    return text === null ? [] : [{ name: labels.facet[facet.facet], text }]
  })
}

function textOf(facet: Facet, unit: string, labels: Labels): string | null {
  switch (facet.facet) {
    case 'value':
      return difference(facet, unit, labels)
    case 'bound':
      return `${arrow(facet, labels)}${labels.aside(labels.boundSense[facet.sense])}`
    case 'deadline':
      return `${arrow(facet, labels)}${labels.aside(labels.deadlineSense[facet.sense])}`
    case 'members':
      return membersText(facet)
    case 'unit':
    case 'scope':
    case 'role':
      return arrow(facet, labels)
    case 'stage':
      return stageText(facet, labels)
    case 'strength':
      return strengthText(facet)
    case 'wording':
    case 'object':
      return null
  }
}

function arrow(facet: { before: string | null; after: string | null }, labels: Labels): string {
  return `${facet.before ?? labels.none} → ${facet.after ?? labels.none}`
}

/** The values themselves stand in the quotes, as printed. A percentage of a percentage would only confuse. */
function difference({ absolute, relative }: FacetOf<'value'>, unit: string, labels: Labels): string {
  const points = labels.unitOfDifference(unit)
  const amount = signed(labels.quantity(absolute, points))
  return relative === null || points !== unit ? amount : `${amount}${labels.aside(`${signed(relative)}%`)}`
}

function signed(text: string): string {
  return text.startsWith('-') ? text : `+${text}`
}

function stageText({ before, after, outcome }: FacetOf<'stage'>, labels: Labels): string {
  const steps = `${labels.stage[before]} → ${labels.stage[after]}`
  return outcome === null ? steps : `${steps}${labels.aside(labels.outcome[outcome])}`
}

/** Words of strength are the paper's own. */
function strengthText({ before, after }: FacetOf<'strength'>): string {
  const words = (list: FacetOf<'strength'>['before']) => list.map(one => one.text).join('、') || '∅'
  return `${words(before)} → ${words(after)}`
}

/** Members are the paper's own words, so they are listed as papers do. */
function membersText({ added, removed }: FacetOf<'members'>): string {
  const plus = added.length > 0 ? [`+ ${added.join('、')}`] : []
  const minus = removed.length > 0 ? [`- ${removed.join('、')}`] : []
  return [...plus, ...minus].join('  ')
}
