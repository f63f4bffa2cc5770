import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Zone } from '#contract/article';
import { AppError } from '../errors.ts';
import type { Told } from './about.ts';
import { decode } from './decode.ts';
import { toBlocks, toOneLine, type Block } from './html-blocks.ts';
import { lettersOf } from './lines.ts';
import type { Marks } from './markdown.ts';
import { fromWindows1252, isWindows1252 } from './windows-1252.ts';

/** What was taken out of a page or a PDF. */
export interface Extracted {
  readonly text: string;
  readonly told: Told;
  readonly marks: Marks;
  readonly notices: readonly string[];
}

/** Finding the readable part takes time squared for elements in one another, and pages that people write have fewer. */
const MOST = { nodes: 40_000, deep: 100 } as const;
/** Less of a page is what is left when its article was not found. */
const LEAST_LETTERS = 140;

/** The bytes of a page as letters: by its mark, by what it says of itself in its first lines, or as any text. */
export function decodePage(name: string, bytes: Uint8Array): { text: string; notices: readonly string[] } {
  const begin = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(begin)?.[1];
  const decoder = label === undefined || /^utf-?(8|16)/i.test(label) ? null : toDecoder(label);
  if (decoder === null || bytes.includes(0)) return decode(name, bytes);
  const text = isWindows1252(decoder) ? fromWindows1252(bytes) : decoder.decode(bytes);
  return { text, notices: [`The page says that it is written in ${label}, and was read so.`] };
} // oxfmt-ignore

function toDecoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    // No encoding that anybody knows: read as any text is.
    return null;
  }
}

/** The readable part of a page, one paragraph a line. Nothing of it is run, and nothing it names is fetched. */
export function readPage(html: string): Extracted {
  const deep = deepness(html);
  if (deep > MOST_DEEP)
    throw new AppError('unreadable-text', `The page is nested ${deep.toLocaleString('en')} deep; of at most ${MOST_DEEP.toLocaleString('en')} a text is taken. Paste the words of the article.`);
  const { document } = parseHTML(html.replaceAll('\0', ''));
  const meta = metaOf(document);
  // Before the article is taken out of the page, which takes the page apart.
  const tab = readTabTitle(document);
  const whole = () => toBlocks(parseHTML(html.replaceAll('\0', '')).document);
  const found = isModest(document) ? readable(document) : null;
  const blocks = found === null ? [] : toBlocks(found.content);
  const isFound = lettersIn(blocks) >= LEAST_LETTERS;
  const kept = isFound ? blocks : whole();
  if (kept.length === 0)
    throw new AppError('unreadable-text', 'The page has no words of its own; they may come by scripts, which are not run. Save the page from the browser when it is shown, or paste its words.');
  const title = toOneLine(meta.title ?? tab?.title ?? found?.title ?? '');
  const lines = withTitle(kept, title);
  const notices = [isFound ? 'Of the page, the part that is the article was taken; the page itself is kept beside it.' : 'No article was found in the page, so all of its words were taken; see that menus and the like are marked as such.'];
  return {
    text: lines.map(({ words }) => words).join('\n'),
    marks: new Map(lines.flatMap(({ zone }, at): [number, { zone: Zone }][] => (zone === null ? [] : [[at + 1, { zone }]]))),
    told: { ...meta, title, authors: meta.authors ?? toAuthors(found?.byline), publisher: meta.publisher ?? found?.siteName ?? tab?.site ?? undefined, publishedAt: meta.publishedAt ?? found?.publishedTime ?? undefined },
    notices,
  };
} // oxfmt-ignore

function isModest(document: Document): boolean {
  let [node, nodes, deep]: [Node | null, number, number] = [document, 0, 0];
  while (node !== null) {
    nodes += 1;
    if (nodes > MOST.nodes || deep > MOST.deep) return false;
    if (node.firstChild !== null) {
      node = node.firstChild;
      deep += 1;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      deep -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return true;
}

/** Nobody writes such pages; they are made to keep a reader busy. */
const MOST_DEEP = 12_000;
/** These are closed by the next one, or by themselves. */
const CLOSES =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dd|dt|option)$/i;

/** How deep its tags lie in one another, counted before anything is built of them. */
function deepness(html: string): number {
  let [deep, deepest] = [0, 0];
  for (const [, closes, name = '', itself] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]{0,20})[^<>]{0,2000}?(\/?)>/gi,
  )) {
    if (CLOSES.test(name) || itself !== '') continue;
    deep = Math.max(0, deep + (closes === '' ? 1 : -1));
    deepest = Math.max(deepest, deep);
  }
  return deepest;
}

interface Found {
  readonly content: Node;
  readonly title: string | null | undefined;
  readonly byline: string | null | undefined;
  readonly siteName: string | null | undefined;
  readonly publishedTime: string | null | undefined;
}

/** Null where there is none, or where the page is nested deeper than the reader can follow. */
function readable(document: Document): Found | null {
  try {
    const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
    return found?.content ? { ...found, content: found.content } : null;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

type Meta = { readonly [Field in Exclude<keyof Told, 'authors'>]?: string | undefined } & {
  readonly authors: string[] | undefined;
};

function metaOf(document: Document): Meta {
  const all = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '').toLowerCase();
    const content = toOneLine(tag.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !all.has(name)) all.set(name, content);
  }
  const first = (...names: string[]) => names.map((name) => all.get(name)).find((value) => value !== undefined);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  return {
    title: first('og:title', 'twitter:title', 'dc.title', 'citation_title'),
    publisher: first('og:site_name', 'dc.publisher', 'citation_publisher'),
    authors: toAuthors(first('author', 'article:author', 'dc.creator', 'parsely-author')),
    url: [canonical, first('og:url')].find((url) => /^https?:\/\//i.test(url ?? '')),
    publishedAt: first('article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'pubdate', 'publishdate'),
    language: document.documentElement?.getAttribute('lang') ?? first('og:locale', 'content-language'),
  };
} // oxfmt-ignore

const SIGN = String.raw`\s+[|–—·»-]\s+`;
const BEHIND = new RegExp(`^${SIGN}(?:.{1,60}${SIGN})?([^|–—·»]{2,60})$`, 'u');
const BEFORE = new RegExp(`^([^|–—·»]{2,60})${SIGN}$`, 'u');

/** "Court jails three – Harbour Daily", where the page has "Court jails three" as its heading: the rest is whose page it is. */
function readTabTitle(document: Document): { title: string; site: string } | null {
  const whole = toOneLine(document.querySelector('title')?.textContent ?? '').slice(0, 400);
  for (const heading of [...document.querySelectorAll('h1')].slice(0, 5)) {
    const title = toOneLine(heading.textContent.slice(0, 1_000));
    if (title.length < 8 || whole.length <= title.length) continue;
    const rest = whole.startsWith(title) ? BEHIND.exec(whole.slice(title.length)) : whole.endsWith(title) ? BEFORE.exec(whole.slice(0, -title.length)) : null;
    if (rest?.[1] !== undefined) return { title, site: rest[1].trim() };
  }
  return null;
} // oxfmt-ignore

/** An address is no name. */
function toAuthors(byline: string | null | undefined): string[] | undefined {
  if (byline === null || byline === undefined || /https?:|@/.test(byline)) return undefined;
  const names = toOneLine(byline).replace(/^by /i, '').split(/\s*(?:,|;|\band\b|&)\s*/u); // oxfmt-ignore
  return names.filter((name) => /\p{L}/u.test(name) && name.length <= 80).slice(0, 20);
}

function lettersIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words.length, 0);
}

/** The title stands above its text, once. */
function withTitle(blocks: readonly Block[], title: string): Block[] {
  const letters = lettersOf(title);
  if (letters === '') return [...blocks];
  const there = blocks.slice(0, 12).findIndex(({ words }) => lettersOf(words.slice(0, 1_000)) === letters);
  if (there < 0) return [{ words: title, zone: 'title' }, ...blocks];
  return blocks.map((block, at) => (at === there ? { ...block, zone: 'title' as const } : block));
} // oxfmt-ignore
