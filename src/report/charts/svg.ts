import type { Spec } from 'vega'

/**
 * Draws a chart as SVG without a browser. Vega writes presentation attributes only, no styles and no scripts,
 * so the picture stands in a page under a strict content security policy and inherits its colour.
 */
export async function drawSvg(spec: Spec): Promise<string> {
  const vega = await import('vega')
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logLevel: vega.Error })
  try {
    return await view.toSVG()
  } finally {
    view.finalize()
  }
}
