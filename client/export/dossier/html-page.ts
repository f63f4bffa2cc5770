/** Opens the evidence that a line, a number or the address leads to, and all of it before it is printed. */
export const SCRIPT = `
const opened = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.closest('details');
  if (!details) return;
  details.open = true;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
};
addEventListener('hashchange', opened);
addEventListener('click', (event) => {
  const link = event.target.closest && event.target.closest('a');
  const href = link && link.getAttribute('href');
  if (href && href === location.hash) opened();
});
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
opened();
`;

/** Text follows the light of the reader; the picture stays on its own paper. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--sunken:#f6f4ef;--line:#d8d4ca;--ink:#1a1d21;--ink-2:#50555c;--link:#1a4fa8;--thread:#c4281f}
@media (prefers-color-scheme:dark){:root{--paper:#14161a;--sunken:#1b1e23;--line:#343942;--ink:#eceae5;--ink-2:#b4b8be;--link:#8fbcff;--thread:#ff7a6e}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:72rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:400 1rem/1.5 var(--faces),system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0 1rem}
h2{font-size:1.35rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:3px solid var(--thread)}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
h1,h2,h3,th,dt,.number,.handling{font-weight:600}
p,li,dd{max-width:48rem}
p{margin:.4rem 0}
li{margin:.3rem 0}
ul,ol{margin:.4rem 0;padding-left:1.6rem}
li ul{color:var(--ink-2)}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.quiet,figcaption{color:var(--ink-2)}
.handling{text-align:center;max-width:none;letter-spacing:.04em}
.facts{margin:0;display:grid;gap:.2rem}
.facts div{display:grid;grid-template-columns:9rem 1fr;gap:.5rem}
.facts dt{color:var(--ink-2)}
.facts dd{margin:0}
nav ol{columns:2;max-width:40rem}
figure{margin:0}
.picture{overflow:auto;border:1px solid var(--line);background:#fbfaf7}
.picture svg{display:block;width:100%;min-width:44rem;height:auto}
.picture a{cursor:pointer}
.table{overflow:auto}
table{border-collapse:collapse;width:100%;font-size:.85rem;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--ink-2)}
tbody th{min-width:14rem}
.sources tbody th{min-width:0}
td{min-width:5rem}
td:first-child{min-width:2.5rem}
.note{white-space:nowrap}
.line{border-bottom:1px solid var(--line)}
.line summary{cursor:pointer;padding:.5rem 0}
.line[open]{background:var(--sunken)}
.line>div{padding:0 1rem .75rem}
.line>div:focus{outline:none}
.number{display:inline-block;min-width:1.6rem}
blockquote{margin:.4rem 0 .4rem 1rem;padding-left:.75rem;border-left:2px solid var(--line);color:var(--ink-2)}
.address{font-size:.8rem;color:var(--ink-2)}
@media print{
:root{--paper:#fff;--sunken:#fff;--line:#bbb;--ink:#000;--ink-2:#333;--link:#000;--thread:#c4281f}
@page{size:A4;margin:16mm}
body{padding:0;max-width:none;font-size:9.5pt}
nav{display:none}
.picture,.table{overflow:visible;border:0}
.picture svg{min-width:0;max-height:240mm}
h2,h3,summary{break-after:avoid}
tr,.line,li{break-inside:avoid}
thead{display:table-header-group}
table{font-size:7.5pt}
tbody th{min-width:0}
td,td:first-child{min-width:0}
details::details-content{content-visibility:visible;display:block;height:auto}
}
`;
