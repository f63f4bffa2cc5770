import type { Region } from '#contract/article';
import { ArticleAbout } from '#contract/review';
import { toBeginning } from '#contract/shown-line';
import { DATE_LINE, dayIn } from './days-in-words.ts';
import { toLines } from './lines.ts';
import { profileOf } from './profiles.ts';

/** What a file says of itself: an HTML page's meta, a Markdown file's front matter. Not trusted, so checked like anything. */
export type Told = { readonly [Field in keyof ArticleAbout]?: unknown };

/** Where a text is looked through for its day: what stands around it, not in it. */
const MOST = { lines: 60, letters: 300, authors: 20 } as const;

/** What can be read of an article: first what its file says, then what stands in it. What is not read is not there. */
export function readAbout(
  text: string,
  { regions, told = {} }: { regions: readonly Region[]; told?: Told },
): Partial<ArticleAbout> {
  const url = checked('url', told.url) ?? checked('url', urlIn(text));
  const publisher = checked('publisher', told.publisher);
  const profile = profileOf(toLines(text), { url, publisher });
  const day = dayOf(text, { regions, told, url });
  return without({
    title: checked('title', told.title) ?? checked('title', titleOf(text, regions)),
    publisher: profile.publisher ?? publisher,
    authors: authorsOf(text, { regions, told }),
    url,
    retrievedAt: checked('retrievedAt', told.retrievedAt ?? labelled(text, /^(?:Retrieved|Accessed)(?: on)?: ?/i)),
    publishedAt: day?.day,
    publishedInferred: day?.why,
  });
} // oxfmt-ignore

/** Judged by the very schema that judges what is typed; longer lines are cut first. */
function checked<Field extends keyof ArticleAbout>(
  field: Field,
  value: unknown,
): ArticleAbout[Field] | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const most = { title: 300, publisher: 200 }[field as 'title'];
  const given = typeof value === 'string' && most !== undefined ? toBeginning(oneLine(value), most) : value;
  const parsed = ArticleAbout.shape[field].safeParse(given);
  // The schema of this very field has parsed it.
  return parsed.success ? (parsed.data as ArticleAbout[Field]) : undefined;
}

function oneLine(words: string): string {
  return words.slice(0, 2_000).replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim(); // oxfmt-ignore
}

function without<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

function wordsOf(text: string, { start, end }: Region): string {
  return text.slice(start, Math.min(end, start + MOST.letters));
}

function titleOf(text: string, regions: readonly Region[]): string | undefined {
  const title = regions.find(({ zone }) => zone === 'title');
  return title && wordsOf(text, title);
}

/** What stands behind "URL:" or "Source:", or an address that is all of the first line or the last. */
function urlIn(text: string): string | undefined {
  const lines = edgesOf(text);
  const told = lines.find((words) => /^(URL|Source|Link|Address|Canonical): ?https?:\/\/\S+$/i.test(words));
  const found = told ?? lines.find((words, at) => (at === 0 || at === lines.length - 1) && /^https?:\/\/\S+$/.test(words));
  return found === undefined ? undefined : /https?:\/\/\S+$/.exec(found)?.[0];
} // oxfmt-ignore

function labelled(text: string, label: RegExp): string | undefined {
  const found = edgesOf(text).find((words) => label.test(words));
  return (found !== undefined && dayIn(found)) || undefined;
}

/** The first lines and the last ones. */
function edgesOf(text: string): string[] {
  const lines = toLines(text).map(({ words }) => words.slice(0, MOST.letters * 2));
  return lines.length <= MOST.lines ? lines : [...lines.slice(0, MOST.lines / 2), ...lines.slice(-MOST.lines / 2)];
} // oxfmt-ignore

function authorsOf(
  text: string,
  { regions, told }: { regions: readonly Region[]; told: Told },
): string[] | undefined {
  const given = Array.isArray(told.authors) ? told.authors : [];
  const lines = regions.filter(({ zone, paragraph }) => zone === 'byline' && paragraph <= MOST.lines);
  const named = given.length > 0 ? given.map(String) : lines.flatMap((line) => namesIn(wordsOf(text, line)));
  const names = [...new Set(named.map(oneLine))].filter((name) => ArticleAbout.shape.authors.safeParse([name]).success);
  return names.length === 0 ? undefined : names.slice(0, MOST.authors);
} // oxfmt-ignore

/** "By Ada Lovelace, Charles Babbage and Mary Somerville in London": who; the rest is no name. */
export function namesIn(byline: string): string[] {
  const by = /^(?:By|Words by|Written by|Reported by|Story by|Authors?:)\s+(.+)$/iu.exec(byline.trim())?.[1];
  if (by === undefined) return [];
  const people = by.split(/\s*\||\s+(?:in|at|for|from)\s+|\s+[–—-]\s+/u)[0] ?? '';
  const parts = people.split(/\s*(?:,|;|&|\band\b)\s*/u);
  const isName = (part: string) => /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|al|bin|da)){0,4}$/u.test(part); // oxfmt-ignore
  return parts.filter((part) => isName(part) && !/^(Staff|Reuters|AP|AFP|Updated|Published|Correspondent|Reporter)\b/.test(part)); // oxfmt-ignore
}

interface Dated {
  readonly day: string;
  readonly why?: string;
}

/** Where its day may stand, the surest place first. */
function dayOf(
  text: string,
  { regions, told, url }: { regions: readonly Region[]; told: Told; url: string | null | undefined },
): Dated | undefined {
  const given = typeof told.publishedAt === 'string' ? dayIn(told.publishedAt.trim()) : null;
  if (given !== null) return { day: given };
  const edges = edgesOf(text);
  const labels = [/^(first )?(published|posted|released?|issued|date|dated)( on| at)?:? /i, DATE_LINE];
  for (const label of labels) {
    const line = edges.find((words) => label.test(words) && !/^(last )?updated/i.test(words) && dayIn(words) !== null);
    const day = line === undefined ? null : dayIn(line);
    if (day !== null) return { day };
  }
  const bylines = regions.filter(({ zone, paragraph }) => zone === 'byline' && paragraph <= MOST.lines);
  const signed = bylines.map((line) => dayIn(wordsOf(text, line))).find((day) => day !== null);
  if (signed !== undefined) return { day: signed };
  const dateline = regions.find(({ zone, paragraph }) => zone === 'dateline' && paragraph <= MOST.lines);
  const written = dateline === undefined ? null : dayIn(wordsOf(text, dateline));
  if (written !== null) return { day: written };
  const address = url === null || url === undefined ? null : dayIn(pathOf(url));
  if (address !== null) return { day: address, why: 'Read from its address.' };
  const copyright = edges.map((words) => /^(?:©|\(c\)|Copyright ©?) ?(\d{4})\b/i.exec(words)?.[1]).find(Boolean);
  const year = copyright === undefined ? null : dayIn(`${copyright}-01`);
  return year === null ? undefined : { day: year.slice(0, 4), why: 'The year of its copyright line.' };
} // oxfmt-ignore

/** `/2023/07/06/us-seeks`, `/2023-07-06/`: as a day is written. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const [, year, month, day] = /\/(\d{4})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/-]|$)/.exec(new URL(url).pathname) ?? [];
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
} // oxfmt-ignore
