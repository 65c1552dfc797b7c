import type { Analysis } from '../model/analysis.js'
import type { TerminalOptions } from '../report/terminal/canvas.js'
import { renderTerminal } from '../report/terminal/terminal.js'
import type { ReportView } from '../report/view/report.js'

export const FORMATS = ['terminal', 'markdown', 'html', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** What there is to render, and how it should look. */
export interface Rendering {
  readonly analysis: Analysis
  readonly view: ReportView
  readonly screen: TerminalOptions
}

/** Renders a report in the format asked for. */
export async function render(format: Format, { analysis, view, screen }: Rendering): Promise<string> {
  switch (format) {
    case 'terminal':
      return renderTerminal(view, screen)
    case 'markdown': {
      const { renderMarkdown } = await import('../report/markdown/markdown.js')
      return renderMarkdown(view, screen.labels)
    }
    case 'html': {
      const { renderHtml } = await import('../report/html/page.js')
      return renderHtml(analysis, view, screen.labels)
    }
    case 'json':
      return JSON.stringify({ ...analysis, findings: view.findings })
  }
}
