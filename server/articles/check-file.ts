import { ArticleFile, ArticlePackage, EntityFile, type Entity } from '#contract/article';
import type * as z from 'zod';
import { inWords } from '../request-words.ts';
import { findJsonBreak } from './json-break.ts';
import { findDuplicateKeys, shapeOf } from './json-shape.ts';
import { noneOf } from './none-of.ts';

/** One thing that is wrong with what was to be loaded. */
export interface Mistake {
  file: string;
  /** JSON path, `claims[3].at[0].start`; '' = the file as a whole. */
  path: string;
  problem: string;
}

export interface SourceFile {
  file: string;
  text: string;
}

/** The lists of a file. Where one of a list is not as it should be, the others are checked all the same. */
export type Part = 'entities' | 'claims' | 'figures' | 'mentions';
const PARTS: readonly Part[] = ['entities', 'claims', 'figures', 'mentions'];

interface Read {
  file: string;
  /** Which of a list could be read, by their places in the file; absent = all. */
  kept: Partial<Record<Part, readonly number[]>>;
}

/** What a file may be: one article, the list of entities, or an article with its own entities. */
export type Parsed = Read &
  (
    | { kind: 'entities'; content: EntityFile }
    | { kind: 'article'; content: ArticleFile }
    | { kind: 'package'; content: ArticlePackage }
  );

/** An article's file is 7 deep; what is far deeper would exhaust the stack of whoever walks it. */
const DEEPEST = 50;
/** The largest article read so far holds 5,000; were each of very many wrong, to tell so would take all memory. */
const MOST_VALUES = 500_000;

const SCHEMAS = { entities: EntityFile, article: ArticleFile, package: ArticlePackage } as const;

/** Reads one file, as far as it can be read; null when that is not far. Every reason is among the mistakes. */
export function parseFile({ file, text }: SourceFile, mistakes: Mistake[]): Parsed | null {
  const add = (path: string, problem: string) => mistakes.push({ file, path, problem });
  const { depth, values } = shapeOf(text);
  if (depth > DEEPEST) {
    add('', `is nested more than ${DEEPEST} deep, which no article is`);
    return null;
  }
  if (values > MOST_VALUES) {
    add('', `holds some ${inDigits(values)} values; at most ${inDigits(MOST_VALUES)} are read`);
    return null;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    add('', notJson(text));
    return null;
  }
  for (const path of findForbiddenKeys(json)) add(toPath(path), 'a field of this name is never read');
  for (const path of findDuplicateKeys(text))
    add(toPath(path), 'stands twice, so one of the two would be lost');
  const kind = kindOf(json);
  const read = SCHEMAS[kind].safeParse(json, { reportInput: true, error: inWords });
  const issues = read.error?.issues ?? [];
  for (const issue of issues) add(toPath(issue.path), problemOf(issue));
  const kept = keptOf(
    json,
    issues.map(({ path }) => path),
  );
  const rest = read.success ? read : SCHEMAS[kind].safeParse(only(json, kept));
  if (!rest.success) return null;
  // The schema was chosen by the kind; the pair is lost to the compiler.
  return { kind, file, kept, content: rest.data } as Parsed;
}

/** `claims[3]`: where the nth of what could be read stands in the file. */
export function placeOf(part: Part, n: number, { kept }: Read): string {
  return `${part}[${kept[part]?.[n] ?? n}]`;
}

/** Lists that lost one to a mistake, without it. */
function keptOf(json: unknown, wrong: readonly (readonly PropertyKey[])[]): Read['kept'] {
  const lists = PARTS.flatMap((part) => {
    const list = listIn(json, part);
    const spoiled = new Set(wrong.filter(([first]) => first === part).map(([, n]) => n));
    if (list === null || spoiled.size === 0) return [];
    return [[part, [...list.keys()].filter((n) => !spoiled.has(n))] as const];
  });
  return Object.fromEntries(lists);
}

function only(json: unknown, kept: Read['kept']): unknown {
  const lists = Object.entries(kept).map(([part, places]) => {
    const list = listIn(json, part) ?? [];
    return [part, places.map((n) => list[n])];
  });
  return { ...(json as object), ...Object.fromEntries(lists) };
}

function listIn(json: unknown, part: string): readonly unknown[] | null {
  const list = typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[part] : null;
  return Array.isArray(list) ? list : null;
}

export function toPath(parts: readonly PropertyKey[]): string {
  return parts
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

function kindOf(json: unknown): Parsed['kind'] {
  const names = typeof json === 'object' && json !== null ? Object.keys(json) : [];
  if (!names.includes('entities')) return 'article';
  return names.includes('article') ? 'package' : 'entities';
}

/** JSON.parse makes an own field of `__proto__`, which any later copy would turn into a prototype. */
function* findForbiddenKeys(value: unknown, path: readonly PropertyKey[] = []): Generator<PropertyKey[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === '__proto__') yield here;
    else yield* findForbiddenKeys(part, here);
  }
}

/** In our own words: those of JSON.parse quote the file, and an article's text is not ours to print. */
function notJson(text: string): string {
  const place = findJsonBreak(text);
  if (place === null) return 'is not JSON';
  const where = `line ${place.line}, column ${place.column}`;
  return place.atEnd
    ? `is not JSON: it breaks off at its end, ${where}`
    : `is not JSON: what stands at ${where} does not belong there`;
}

function inDigits(count: number): string {
  return count.toLocaleString('en');
}

/** The words that requests are answered in, but that a file is asked for what its author may have meant. */
function problemOf({ message, code, ...issue }: z.core.$ZodIssue): string {
  if (code === 'unrecognized_keys' && 'keys' in issue) return `knows no field ${issue.keys.join(', ')}`;
  if (code === 'invalid_value' && 'values' in issue && issue.values.length > 1 && issue.input !== undefined)
    return noneOf(issue.input, issue.values);
  return message;
}

export function toEntities(one: Parsed): readonly Entity[] {
  return one.kind === 'article' ? [] : one.content.entities;
}

export function toArticles(one: Parsed): readonly ArticleFile[] {
  return one.kind === 'entities' ? [] : [one.content];
}
