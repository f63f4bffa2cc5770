import type { Zone } from '#contract/article';
import type { Told } from './about.ts';
import { toLines } from './lines.ts';

/** What marks tell of a line: its zone, and how many letters before and behind its words are marks. */
export interface Mark {
  readonly zone?: Zone;
  readonly before?: number;
  readonly behind?: number;
}

export type Marks = ReadonlyMap<number, Mark>;

/** A text keeps its front matter: its lines are no article, and what they say is read. */
export function readFrontMatter(text: string): { told: Told; marks: Marks } {
  const lines = toLines(text.slice(0, MOST_FRONT));
  const end = lines[0]?.words === '---' ? lines.findIndex(({ words }, at) => at > 0 && /^(---|\.\.\.)$/.test(words)) : -1;
  const inside = lines.slice(1, Math.max(end, 1));
  const isFront = end > 0 && inside.every(({ words }) => /^([\w-]+ ?:|- |#)/.test(words));
  if (!isFront) return { told: {}, marks: new Map() };
  const marks = new Map(lines.slice(0, end + 1).map(({ paragraph }) => [paragraph, { zone: 'chrome' as const }]));
  return { told: toTold(toFields(inside.map(({ words }) => words))), marks };
} // oxfmt-ignore

const MOST_FRONT = 20_000;

function toFields(lines: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let last: string[] = [];
  for (const line of lines) {
    const pair = /^([\w-]+) ?:(.*)$/.exec(line);
    if (pair === null) {
      if (line.startsWith('- ')) last.push(unquoted(line.slice(2)));
      continue;
    }
    const [, name = '', value = ''] = pair;
    const list = /^\[(.*)\]$/.exec(value.trim())?.[1]?.split(',');
    last = (list ?? [value]).map(unquoted).filter((one) => one !== '');
    fields.set(name.toLowerCase(), last);
  }
  return fields;
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

function toTold(fields: ReadonlyMap<string, readonly string[]>): Told {
  const first = (...names: string[]) => names.flatMap((name) => fields.get(name) ?? [])[0];
  return {
    title: first('title', 'headline'),
    publisher: first('publisher', 'publication', 'site', 'site_name', 'sitename'),
    authors: fields.get('authors') ?? fields.get('author') ?? fields.get('byline'),
    url: first('url', 'canonical', 'source', 'link'),
    publishedAt: first('published', 'publishedat', 'date', 'date_published', 'pubdate'),
    retrievedAt: first('retrieved', 'retrievedat', 'accessed', 'clipped'),
    language: first('lang', 'language'),
  };
}

const FENCE = /^(```|~~~)/;

/** What the marks of Markdown tell. The letters stay where they are. */
export function readMarks(text: string, front: Marks): Marks {
  const marks = new Map(front);
  let [isCode, hasTitle] = [false, false];
  const lines = toLines(text);
  for (const [at, { paragraph, words }] of lines.entries()) {
    if (marks.has(paragraph)) continue;
    const isFence = FENCE.test(words);
    if (isFence || isCode) {
      marks.set(paragraph, { zone: 'chrome' });
      if (isFence) isCode = !isCode;
      continue;
    }
    const mark = toMark(words, lines[at + 1]?.words ?? '');
    if (mark === null) continue;
    const isFirst = mark.zone === 'title' && !hasTitle;
    hasTitle ||= mark.zone === 'title';
    marks.set(paragraph, mark.zone === 'title' && !isFirst ? { ...mark, zone: 'subhead' } : mark);
  }
  return marks;
}

function toMark(words: string, next: string): Mark | null {
  if (words.length > 2_000) return null;
  const heading = /^(#{1,6})\s+/.exec(words);
  if (heading !== null) {
    const behind = /\s+#+$/.exec(words)?.[0].length ?? 0;
    return { zone: heading[1] === '#' ? 'title' : 'subhead', before: heading[0].length, behind };
  }
  if (/^={3,}$/.test(next)) return { zone: 'title' };
  const image = /^!\[([^\]]*)\]\([^)]*\)$/.exec(words);
  if (image !== null) {
    const alt = image[1] ?? '';
    return alt.split(' ').length < 5 ? { zone: 'chrome' } : { zone: 'caption', before: 2, behind: words.length - alt.length - 2 };
  }
  if (/^\[[^\]]*\]\([^)]*\)$|^\[[^\]]+\]:\s*\S+|^(={3,}|-{3,}|\*{3,}|_{3,})$/.test(words)) return { zone: 'chrome' };
  const quote = /^(>\s?)+/.exec(words);
  return quote === null || quote[0].length === words.length ? null : { before: quote[0].length };
} // oxfmt-ignore
