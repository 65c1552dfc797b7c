/** A paper: its text, and the extension of its file. */
export interface Paper {
  readonly text: string
  readonly extension: string
}

export function trial(papers: readonly Paper[], program: object, thorough: boolean): Promise<string[]>
export function kindOf(fault: string): string
