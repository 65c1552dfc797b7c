/**
 * The page's one style sheet. Colours keep WCAG AA contrast (4.5:1 for text) in both schemes; nothing is said
 * by colour alone. Long lists are laid out only where they are seen, so thousands of findings stay quick.
 */
export const STYLES = `
:root{color-scheme:light dark;--page:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--link:#0a58b5;
--ins:#dafbe1;--ins-ink:#0b5a24;--del:#ffebe9;--del-ink:#9a1c13;--mark:#fff3b8;
--h0:transparent;--h1:#dcecfb;--h2:#b3d6f6;--h3:#83bbec;--partial:#fff1d6}
@media (prefers-color-scheme:dark){:root{--page:#0f1318;--ink:#e6edf3;--soft:#9aa5b1;--line:#30363d;--panel:#171c22;--link:#79b8ff;
--ins:#123a20;--ins-ink:#9be8b0;--del:#45191b;--del-ink:#ffb3ad;--mark:#4a3f0c;
--h1:#12304b;--h2:#17466f;--h3:#1d5c93;--partial:#46340f}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
header.top,main,footer{max-width:76rem;margin:0 auto;padding:1rem clamp(.75rem,3vw,2rem)}
h1{font-size:1.6rem;line-height:1.3;margin:.3rem 0}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
a{color:var(--link)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:.5rem 0;list-style:none}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem}
.soft,footer,figcaption,.note{color:var(--soft);font-size:.875rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem}
th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--panel);white-space:nowrap}
tbody th{font-weight:600;position:sticky;left:0;background:var(--page);white-space:nowrap}
td.n{text-align:center;min-width:2.2rem}
td.h1,td.heard{background:var(--h1)}td.h2{background:var(--h2)}td.h3{background:var(--h3)}
td.partial{background:var(--partial)}td.not_heard{color:var(--soft)}
thead th.up{writing-mode:vertical-rl;white-space:nowrap;vertical-align:bottom;padding:.5rem .25rem}
@media (min-width:72rem){.overview{display:grid;grid-template-columns:minmax(24rem,1fr) minmax(0,max-content);gap:0 3rem;align-items:start}}
.overview ol{padding-left:1.5rem}.when{white-space:nowrap}.overview h2{margin-top:1rem}.overview li{margin:.35rem 0}.overview li a{text-decoration-thickness:1px}
.tiles{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:.75rem 0;list-style:none}
.tiles li{border:1px solid var(--line);border-radius:.5rem;padding:.4rem .8rem;background:var(--panel)}
.tiles li{margin:0}.tiles b{font-size:1.25rem;margin-right:.35rem}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem}
.charts figure,.chart{margin:0;border:1px solid var(--line);border-radius:.5rem;padding:.5rem;overflow-x:auto}
svg{max-width:100%;height:auto}
.chart svg{min-width:34rem}
form{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:end;background:var(--panel);border:1px solid var(--line);border-radius:.5rem;padding:.75rem}
form label{display:flex;flex-direction:column;font-size:.8rem;color:var(--soft)}
select,input,button{font:inherit;font-size:.9rem;color:var(--ink);background:var(--page);border:1px solid var(--soft);border-radius:.3rem;padding:.25rem .5rem;max-width:14rem}
button{cursor:pointer}
output{font-weight:600}
article.finding{border:1px solid var(--line);border-left:.35rem solid var(--soft);border-radius:.4rem;margin:.6rem 0;padding:.5rem .9rem;content-visibility:auto;contain-intrinsic-size:auto 11rem}
article.finding:target{box-shadow:0 0 0 3px var(--link)}
article.changed{border-left-color:#b7791f}article.disappeared{border-left-color:#c4302b}
article.new,article.returned{border-left-color:#218739}article.persisted{border-left-color:#6e7781}
article h4{display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:baseline;margin:0;font-size:1rem}
article h4 .label{flex:1 1 12rem}article h4 .soft{font-weight:400}
.badge{border:1px solid currentColor;border-radius:1rem;padding:0 .55rem;font-size:.8rem;font-weight:600;white-space:nowrap}
.changed .badge{color:#8a5a00}.disappeared .badge{color:#a32520}.new .badge,.returned .badge{color:#1a6e2d}.persisted .badge{color:var(--soft)}
@media (prefers-color-scheme:dark){.changed .badge{color:#f0c15a}.disappeared .badge{color:#ff9d96}.new .badge,.returned .badge{color:#7ee096}}
ins{background:var(--ins);color:var(--ins-ink);text-decoration:underline}
del{background:var(--del);color:var(--del-ink);text-decoration:line-through}
mark{background:var(--mark);color:inherit}
.edits{margin:.4rem 0;font-size:1.02rem}
dl.facets{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .75rem;margin:.4rem 0;font-size:.9rem}
dl.facets dt{color:var(--soft)}dl.facets dd{margin:0}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.75rem}
.sides figure{margin:.3rem 0}
blockquote{margin:0;padding-left:.75rem;border-left:2px solid var(--line)}
figcaption{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;margin-top:.2rem}
figcaption button{font-size:.8rem;padding:0 .4rem}
.caveats{margin:.4rem 0 0;padding-left:1.2rem;font-size:.875rem;color:var(--soft)}
dialog{width:min(48rem,94vw);max-height:85vh;border:1px solid var(--line);border-radius:.6rem;background:var(--page);color:var(--ink);padding:0}
dialog::backdrop{background:rgb(0 0 0/.5)}
.panel{display:flex;flex-direction:column;max-height:85vh}
#passage{overflow-y:auto;padding:0 1.25rem 1rem}
#passage h2{font-size:1.05rem;margin-top:1rem}
#passage p{margin:.2rem 0;padding:.15rem .4rem .15rem 3rem;text-indent:-2.6rem}
.line{display:inline-block;min-width:2.2rem;text-indent:0;margin-right:.4rem;color:var(--soft);font-size:.75rem;text-align:right}
.proof{background:var(--mark)}
dialog form{justify-content:flex-end;border:0;border-bottom:1px solid var(--line);border-radius:0}
[hidden]{display:none!important}
@media (max-width:40rem){body{font-size:15px}form label{flex:1 1 8rem}select,input{max-width:none;width:100%}thead th.up{font-size:.75rem}}
@media print{form,nav,.skip,button,dialog{display:none!important}article.finding{break-inside:avoid;content-visibility:visible}:root{color-scheme:light}body{font-size:11pt}a{color:inherit;text-decoration:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`.trim()
