import type { Analysis } from '../model/analysis.js'
import { json } from '../output/legible.js'
import type { TerminalOptions } from '../report/terminal/canvas.js'
import type { ReportView } from '../report/view/report.js'
import type { Selection } from '../report/view/selection.js'

export const FORMATS = ['terminal', 'markdown', 'html', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** What there is to render, and how it should look. */
export interface Rendering {
  readonly analysis: Analysis
  readonly view: ReportView
  readonly selection: Selection
  readonly screen: TerminalOptions
  /** Pictures written beside a Markdown page. */
  readonly charts?: readonly { readonly path: string; readonly title: string }[]
}

/** Renders a report in the format asked for. */
export async function render(
  format: Format,
  { analysis, view, selection, screen, charts = [] }: Rendering,
): Promise<string> {
  switch (format) {
    case 'terminal': {
      const { renderTerminal } = await import('../report/terminal/terminal.js')
      return renderTerminal(view, screen)
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../report/markdown/markdown.js')
      const { viewLedger } = await import('../report/view/ledger.js')
      const { promiseOutcomes } = await import('../series/outcomes.js')
      const ledger = viewLedger(analysis, promiseOutcomes(analysis), selection)
      return renderMarkdown(view, screen.labels, { ledger, charts })
    }
    case 'html': {
      const { renderHtml } = await import('../report/html/page.js')
      return renderHtml(analysis, view, screen.labels)
    }
    case 'json':
      return json({ ...analysis, findings: view.findings })
  }
}
