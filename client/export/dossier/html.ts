import { FAMILIES, FACES } from '#drawing/faces';
import { escape as escaped } from '../svg.ts';
import {
  toNumber,
  withoutTurns,
  type Dossier,
  type DossierClaim,
  type DossierLine,
  type DossierSource,
  type Words,
} from './dossier.ts';
import { SCRIPT, STYLE } from './html-page.ts';
import { toSections, type Block, type Section } from './sections.ts';

interface Pictured {
  /** The picture as SVG, made to stand within the page; null without one. */
  readonly svg: string | null;
  /** Rules of the letters that the page embeds. */
  readonly faces: string;
  /** Of the one script, as a policy names it: `sha256-...`. */
  readonly scriptHash: string;
}

/** A dossier as one file: no request leaves it, and nothing in it runs but its own script. The same gives the same bytes. */
export function toHtml(dossier: Dossier, { svg, faces, scriptHash }: Pictured): string {
  const { title, handling, facts } = dossier;
  const sections = toSections(dossier);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escape(title)}</title>`,
    `<style>${faces}\n:root{--faces:${FAMILY}}${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header>${toHandling(handling)}<h1>${told(title)}</h1><dl class="facts">${facts.map(([term, words]) => `<div><dt>${escape(term)}</dt><dd>${told(words)}</dd></div>`).join('')}</dl></header>`,
    `<nav aria-label="Contents"><ol>${sections.map(({ id, title: name }) => `<li><a href="#${id}">${escape(name)}</a></li>`).join('')}</ol></nav>`,
    '<main>',
    ...sections.map((section) => toSection(section, { dossier, svg })),
    '</main>',
    handling === '' ? '' : `<footer>${toHandling(handling)}</footer>`,
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
} // oxfmt-ignore

const FAMILY = FACES.map((face) => `"${FAMILIES[face].own}"`).join(',');

function toHandling(handling: string): string {
  return handling === '' ? '' : `<p class="handling">${told(handling)}</p>`;
}

function escape(text: string): string {
  return escaped(withoutTurns(text));
}

/** Names come from articles and analysts: each keeps its direction to itself. */
function told(text: string): string {
  return `<bdi>${escape(text)}</bdi>`;
}

interface Within {
  readonly dossier: Dossier;
  readonly svg: string | null;
}

function toSection(section: Section, { dossier, svg }: Within): string {
  const { id, title } = section;
  const inner = {
    told: () => (section.is === 'told' ? section.blocks.map(toBlock).join('\n') : ''),
    picture: () => toFigure(dossier, svg ?? ''),
    lines: () => toLines(dossier.lines),
    sources: () => toSources(dossier.sources),
  }[section.is]();
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escape(title)}</h2>\n${inner}\n</section>`;
}

function toBlock(block: Block): string {
  if (block.is === 'title') return `<h3>${told(block.words)}</h3>`;
  if (block.is === 'words') return `<p${block.isQuiet === true ? ' class="quiet"' : ''}>${toInline(block.words)}</p>`;
  const items = block.items.map(({ words, under }) => {
    const more = under.map((one) => `<li>${toInline(one)}</li>`).join('');
    return `<li>${toInline(words)}${more === '' ? '' : `<ul>${more}</ul>`}</li>`;
  });
  const tag = block.isNumbered ? 'ol' : 'ul';
  return `<${tag}>${items.join('\n')}</${tag}>`;
} // oxfmt-ignore

function toInline(words: Words): string {
  return words.map((part) => (typeof part === 'string' ? escape(part) : toNote(part.note))).join('');
}

function toNote(n: number): string {
  return `<a class="note" href="#line-${n}" aria-label="Line ${n}">[${n}]</a>`;
}

function toFigure({ pictured, lines }: Dossier, svg: string): string {
  const hint = lines.length === 0 ? '.' : '. A line, or its number, opens its evidence.';
  return `<figure><div class="picture" tabindex="0" role="group" aria-label="The picture, to be scrolled">${svg}</div><figcaption>${told(pictured ?? '')}${hint}</figcaption></figure>`;
}

/** The table tells all lines at a glance; the evidence of each follows it. */
function toLines(lines: readonly DossierLine[]): string {
  const heads = ['No.', 'Line', 'Standing', 'When', 'Reported', 'Support', 'Grade', 'Checked'];
  const rows = lines.map((line) => {
    const cells = [line.standing, line.when, line.reported, line.support, line.grade, line.checked].map((words) => `<td>${told(words)}</td>`);
    return `<tr><td><a href="#${idOf(line)}" aria-label="Evidence of line ${toNumber(line)}">${toNumber(line)}</a></td><th scope="row">${told(line.says)}</th>${cells.join('')}</tr>`;
  });
  return [
    '<div class="table" tabindex="0" role="group" aria-label="Table of lines, to be scrolled"><table><thead><tr>',
    ...heads.map((head) => `<th scope="col">${head}</th>`),
    `</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`,
    '<h3 id="evidence">Evidence, line by line</h3>',
    ...lines.map(toEvidence),
  ].join('\n');
} // oxfmt-ignore

function idOf({ n, part }: DossierLine): string {
  return part === null || part.at === 1 ? `line-${n}` : `line-${n}-${part.at}`;
}

/** What is opened stands inside: a browser opens it for whoever follows a link there, without any script. */
function toEvidence(line: DossierLine): string {
  const { says, standing, support, claims, notes } = line;
  return [
    `<details class="line"><summary><span class="number">${toNumber(line)}</span> ${told(says)} <span class="quiet">${escape(`(${standing}; ${support})`)}</span></summary>`,
    `<div id="${idOf(line)}" tabindex="-1">`,
    claims.length === 0 ? '' : `<ol class="claims">${claims.map(toClaim).join('')}</ol>`,
    ...notes.map((note) => `<p class="quiet">${told(note)}</p>`),
    '</div></details>',
  ].join('');
} // oxfmt-ignore

function toClaim({ says, standing, places, passages }: DossierClaim): string {
  const at = places.map(({ letter, place }) => `<a href="#source-${letter}">${letter}</a>, ${escape(place)}`);
  const quotes = passages.map((passage) => `<blockquote>${told(passage)}</blockquote>`);
  return `<li>${told(says)} <span class="quiet">(${told(standing)})</span> <span class="places">${at.join('; ')}</span>${quotes.join('')}</li>`;
}

function toSources(sources: readonly DossierSource[]): string {
  const heads = ['Letter', 'Source', 'Story', 'Voices', 'Grade of the publisher', 'Lines'];
  const rows = sources.map(({ letter, text, story, voices, grade, lines }) => {
    const cells = [text, story, voices.length === 0 ? 'no claim here names its speaker' : voices.join(', '), grade].map((words) => `<td>${told(words)}</td>`);
    return `<tr id="source-${letter}"><th scope="row">${letter}</th>${cells.join('')}<td>${lines.map(toNote).join(' ')}</td></tr>`;
  });
  return `<div class="table" tabindex="0" role="group" aria-label="Table of sources, to be scrolled"><table class="sources"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
} // oxfmt-ignore
