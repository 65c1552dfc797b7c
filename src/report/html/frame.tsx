import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { legible, legibleLines } from '../../output/legible.js'
import type { Labels } from '../labels/labels.js'

/** The style sheet that the plain pages share; nothing is said by colour alone. */
const STYLES = `
:root{color-scheme:light dark;--page:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--ins:#dafbe1;--ins-ink:#0b5a24;--del:#ffebe9;--del-ink:#9a1c13}
@media (prefers-color-scheme:dark){:root{--page:#0f1318;--ink:#e6edf3;--soft:#9aa5b1;--line:#30363d;--panel:#171c22;--ins:#123a20;--ins-ink:#9be8b0;--del:#45191b;--del-ink:#ffb3ad}}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--page);color:var(--ink);font:15px/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
h1{font-size:1.4rem;margin:.2rem 0}
.soft{color:var(--soft);font-size:.85rem}
.running{max-width:46rem;margin:0 auto;line-height:1.9}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--panel);position:sticky;top:0}
th:first-child{width:7.5rem}
td p{margin:0 0 .3rem}
td .soft a{color:inherit}
ins{background:var(--ins);color:var(--ins-ink);text-decoration:underline}
del{background:var(--del);color:var(--del-ink)}
td:target{outline:3px solid #0a58b5}
`
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** A self-contained page that runs no script and asks nothing of the network. */
export function plainPage(title: string, { language }: Labels, body: ComponentChildren): string {
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{legible(title)}</title>
    </head>,
  ).replace('</head>', `<style>${STYLES}</style></head>`)
  const html = renderToString(<body>{body}</body>)
  return legibleLines(
    `<!DOCTYPE html>\n<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">${head}${html}</html>\n`,
  )
}
