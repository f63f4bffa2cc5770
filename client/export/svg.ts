import { fontFamily } from '#drawing/faces';
import { widthOf, widthOfRun } from '#drawing/metrics';
import { hundredths } from '#drawing/path-text';
import { HALO_SHARE, type Item, type PathItem, type Sheet, type Stroke, type TextItem } from '#drawing/sheet';
import { finish } from '#drawing/slices';
import { runsOf } from '#drawing/text-runs';

interface Described {
  /** For readers who do not see the picture: one line, and what is drawn. */
  readonly title: string;
  readonly about: string;
  /** Style sheet with the embedded letters; empty = none. */
  readonly css: string;
  /**
   * Within a page: the address behind what belongs to a footnote, and its name for who does not see it. Then the letters
   * are the page's.
   */
  readonly links?: (note: number) => { readonly href: string; readonly name: string };
}

/** Without it some browsers round each letter's width to whole pixels of the screen, and words outgrow their places. */
const PRECISE = 'text-rendering="geometricPrecision"';

/** Neighbours that are drawn alike share a group, so that what is the same is written once. */
const MOST_IN_GROUP = 10_000;

/**
 * A sheet as an SVG of its own: no script, no foreign object, nothing that is fetched. Text is text, in runs of one script
 * and direction. The same sheet gives the same bytes.
 */
export function toSvg(sheet: Sheet, described: Described): string {
  return finish(settingSvg(sheet, described));
}

/** The same, with pauses for whoever has others waiting: thousands of lines take long to be written. */
export function* settingSvg({ width, height, ground, items }: Sheet, { title, about, css, links }: Described): Generator<undefined, string> {
  const size = `${hundredths(width)} ${hundredths(height)}`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${hundredths(width)}" height="${hundredths(height)}" viewBox="0 0 ${size}" role="${links === undefined ? 'img' : 'group'}" aria-labelledby="t d" ${PRECISE}>`,
    `<title id="t">${escape(title)}</title>`,
    `<desc id="d">${escape(about)}</desc>`,
    ...(css === '' ? [] : [`<style>${css}</style>`]),
    ...(ground === null ? [] : [`<rect width="100%" height="100%" fill="${ground}"/>`]),
  ];
  for (const { open, inner } of yield* grouped(items, links)) parts.push(`<g${open}>`, ...inner, '</g>');
  parts.push('</svg>\n');
  return parts.join('\n');
} // oxfmt-ignore

interface Group {
  readonly open: string;
  readonly inner: string[];
}

/** So many items between two pauses. */
const AT_ONCE = 200;

function* grouped(items: readonly Item[], links: Described['links']): Generator<undefined, Group[]> {
  const groups: Group[] = [];
  for (const [at, item] of items.entries()) {
    if (at % AT_ONCE === 0) yield;
    const open = item.is === 'path' ? pathLook(item) : textLook(item);
    const drawn = item.is === 'path' ? [toPath(item)] : toTexts(item);
    const inner =
      links === undefined || item.note === undefined ? drawn : linked(drawn, links(item.note), item.is);
    const last = groups.at(-1);
    if (last?.open === open && last.inner.length < MOST_IN_GROUP) last.inner.push(...inner);
    else groups.push({ open, inner: [...inner] });
  }
  return groups;
}

/** By keys the number is reached; what is drawn of its line is for the pointer alone. */
function linked(
  drawn: readonly string[],
  { href, name }: { href: string; name: string },
  is: Item['is'],
): string[] {
  const around = `<a href="${escape(href)}" aria-label="${escape(name)}"${is === 'path' ? ' tabindex="-1"' : ''}>`;
  return [around + drawn.join('') + '</a>'];
}

function pathLook({ fill, stroke, alpha }: PathItem): string {
  return ` fill="${fill ?? 'none'}"${stroke === null ? '' : strokeLook(stroke)}${opacity(alpha)}`;
}

function strokeLook({ colour, width, dash, cap }: Stroke): string {
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(hundredths).join(' ')}"`;
  const ends = cap === 'butt' ? '' : ` stroke-linecap="${cap}"`;
  return ` stroke="${colour}" stroke-width="${hundredths(width)}" stroke-linejoin="round"${dashes}${ends}`;
}

function toPath({ d, place, note }: PathItem): string {
  return `<path${noteOf(note)}${place === undefined ? '' : transform(place)} d="${d}"/>`;
}

function transform({ x, y, scale }: NonNullable<PathItem['place']>): string {
  const moved = x === 0 && y === 0 ? '' : `translate(${hundredths(x)} ${hundredths(y)})`;
  // A glyph of 16 units is scaled to a body of hundreds: three decimals are a tenth of a pixel there.
  const scaled = scale === 1 ? '' : `scale(${Math.round(scale * 100_000) / 100_000})`;
  return moved + scaled === '' ? '' : ` transform="${moved}${scaled}"`;
}

function textLook({ size, weight, ink, halo, alpha }: TextItem): string {
  const around =
    halo === null
      ? ''
      : ` stroke="${halo}" stroke-width="${hundredths(size * HALO_SHARE)}" stroke-linejoin="round" paint-order="stroke"`;
  return ` font-size="${hundredths(size)}" font-weight="${weight}" fill="${ink}"${around}${opacity(alpha)} xml:space="preserve"`;
}

/** Some browsers let no text inherit that its blanks are kept: where one would be lost, the text says so itself. */
const EDGED = /^\s|\s$|\s\s/u;

/**
 * Each run stands where the one before it ends: no reader has to order scripts, and none can order them otherwise. Of
 * several all halos come first, or that of one would cover the end of the one before.
 */
function toTexts(item: TextItem): string[] {
  const { y, size, weight, halo, note } = item;
  let x = startOf(item);
  const runs = runsOf(item).map((run) => {
    const written = `x="${hundredths(x)}" y="${hundredths(y)}" font-family="${fontFamily(run.face)}"`;
    x += widthOfRun(run, { size, weight });
    return { written: written + (EDGED.test(run.text) ? ' xml:space="preserve"' : ''), letters: escape(run.text) };
  });
  const tell = (more: string) => runs.map(({ written, letters }) => `<text${noteOf(note)} ${written}${more}>${letters}</text>`);
  if (halo === null || runs.length < 2) return tell('');
  return [...tell(' fill="none" aria-hidden="true"'), ...tell(' stroke="none"')];
} // oxfmt-ignore

/** Where the first of its letters stands. */
export function startOf({ text, x, size, weight, align }: TextItem): number {
  if (align === 'left') return x;
  const width = widthOf(text, { size, weight });
  return align === 'right' ? x - width : x - width / 2;
}

function noteOf(note: number | undefined): string {
  return note === undefined ? '' : ` data-note="${note}"`;
}

function opacity(alpha: number): string {
  return alpha === 1 ? '' : ` opacity="${hundredths(alpha)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and attributes alike. What XML 1.0 cannot hold at all is shown as a replacement. */
export function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
