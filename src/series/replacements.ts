import type { Finding } from '../model/finding.js'
import type { Lookup } from './lookup.js'

/**
 * Says which formula took the place of one that disappeared: the only new one in the seat's headline, where the old
 * one was the only one to leave it. A place that two could have taken is given to nobody.
 */
export function withReplacements(findings: readonly Finding[], lookup: Lookup): Finding[] {
  const byTransition = new Map<string, { gone: Finding[]; fresh: Finding[] }>()
  for (const finding of findings) {
    if (!inHeadline(finding, lookup)) continue
    const group = byTransition.get(finding.transition) ?? { gone: [], fresh: [] }
    byTransition.set(finding.transition, group)
    if (finding.status === 'disappeared') group.gone.push(finding)
    if (finding.status === 'new') group.fresh.push(finding)
  }
  const heirs = new Map<string, string>()
  for (const { gone, fresh } of byTransition.values())
    if (gone.length === 1 && fresh.length === 1)
      heirs.set((gone[0] as Finding).id, (fresh[0] as Finding).after as string)
  return findings.map(finding => ({ ...finding, replacedBy: heirs.get(finding.id) ?? null }))
}

function inHeadline({ kind, seat, before, after }: Finding, lookup: Lookup): boolean {
  const id = after ?? before
  if (kind !== 'slogan' || seat === null || id === null) return false
  const evidence = lookup.evidence(id)
  const { headline } = lookup.turn(evidence)
  return evidence.type === 'slogan' && headline !== null && headline.includes(evidence.surface)
}
