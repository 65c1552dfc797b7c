import type { Paper } from './trial.mjs'

export const THOROUGH: number
export function caseOf(
  seed: number,
  number: number,
  papers: readonly string[],
): { papers: Paper[]; thorough: boolean }
export function shrunk(
  papers: readonly Paper[],
  stillFails: (papers: readonly Paper[]) => Promise<boolean>,
): Promise<Paper[]>
