/** The style sheet: system fonts (Chinese ones first for Chinese), dark mode, print, no external files. */
export const CSS = `
:root{color-scheme:light dark;--ink:#1c2126;--soft:#545d66;--line:#d5dade;--paper:#fff;--tint:#f3f6f7;--link:#0b57a8;
--ready:#17663a;--blocked:#7d4a00;--impossible:#a3222a}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecef;--soft:#aab4bd;--line:#3b444c;--paper:#14181b;--tint:#1e2429;
--link:#8ec2ff;--ready:#7fd6a1;--blocked:#f0bd6a;--impossible:#ff9c9c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;
overflow-wrap:anywhere}
:lang(zh) body,body:lang(zh){font-family:"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif;line-height:1.75}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 1rem}
h2{font-size:1.15rem;margin:2rem 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
p{margin:.3rem 0}ul,ol{padding-left:1.4rem;margin:.4rem 0}li{margin:.45rem 0}
.verdict{background:var(--tint);border-left:.4rem solid currentColor;border-radius:.3rem;padding:.8rem 1rem}
.verdict strong{font-size:1.2rem}.verdict p{color:var(--ink)}
.ready{color:var(--ready)}.blocked{color:var(--blocked)}.impossible{color:var(--impossible)}
.meta,.grade{color:var(--soft);font-size:.85em}
.plan{padding-left:1.9rem}.plan li{padding:.5rem 0 .5rem 2rem;position:relative;border-bottom:1px solid var(--line);margin:0}
.plan li::before{content:"";position:absolute;left:.1rem;top:.85rem;width:1rem;height:1rem;border:2px solid var(--soft);border-radius:.2rem}
.plan .act{font-weight:600}.path{display:block;color:var(--link);font-weight:400}
svg{width:100%;height:auto;display:block}
.rule{stroke:var(--line)}.bar{fill:var(--link)}.open{fill:none;stroke:var(--link);stroke-width:2;stroke-dasharray:4 4}
.chart{display:grid;gap:.8rem;list-style:none;padding:0}.chart li{margin:0}
.scale{position:relative;height:1.4em}.scale span{position:absolute;white-space:nowrap}
.chart .head{display:flex;justify-content:space-between;gap:1rem}.chart .head b{white-space:nowrap}
table{width:100%;border-collapse:collapse;font-size:.92rem}
caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
th,td{border:1px solid var(--line);padding:.45rem .6rem;text-align:left;vertical-align:top}
thead th,tbody th{background:var(--tint)}
a{color:var(--link)}
.sources{font-size:.85rem}
@media (max-width:40rem){.crowded{display:none}table,caption,tbody,tr,td,tbody th{display:block;width:100%}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
td,tbody th{border-top:0}tbody tr{border-top:1px solid var(--line);margin-bottom:.8rem}
td::before{content:attr(data-head);display:block;color:var(--soft);font-size:.85em}}
@media print{@page{size:A4;margin:8mm}
:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--tint:#fff;--link:#000;--ready:#000;--blocked:#000;--impossible:#000}
body,:lang(zh) body,body:lang(zh){font-size:7.7pt;line-height:1.25}main{max-width:none;padding:0}h1{font-size:14pt;margin:0 0 .3rem}
h2{font-size:10.5pt;margin:.4rem 0 .1rem;padding:0}.verdict{padding:.2rem .6rem}
li{margin:.05rem 0}.plan{padding-left:1.2rem}.plan li{padding:.08rem 0 .08rem 1.1rem}.plan li::before{top:.25rem;width:.7rem;height:.7rem}
.lists ul:not(.chart){columns:2;column-gap:1.6rem}
.chart{grid-template-columns:1fr 1fr;gap:.05rem 1.5rem}.chart svg{height:.3rem!important}.scale{display:none}table{font-size:6.6pt;line-height:1.12}th,td{padding:.05rem .3rem}tbody th{width:15%}
.reference,.by{display:none}.grade{font-size:.75em}li,tr,.verdict{break-inside:avoid}h2{break-after:avoid}a{text-decoration:none}}
`;

/** Additional style for a page with collapsed sections. */
export const FOLDED = `
details{border-bottom:1px solid var(--line)}
details:first-of-type{margin-top:2rem}summary{cursor:pointer;padding:.7rem 0}summary h2{display:inline-block;width:calc(100% - 2rem);border:0;margin:0;padding:0}
details[open]{padding-bottom:1rem}details section h2{font-size:1rem;border:0;margin:1rem 0 .2rem}
@media print{details{border:0}summary{padding:.1rem 0}}
`;
