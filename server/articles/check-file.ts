import { ArticleFile, ArticlePackage, EntityFile, type Entity } from '#contract/article';
import type * as z from 'zod';

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

/** What a file may be: one article, the list of entities, or an article with its own entities. */
export type Parsed =
  | { kind: 'entities'; file: string; content: EntityFile }
  | { kind: 'article'; file: string; content: ArticleFile }
  | { kind: 'package'; file: string; content: ArticlePackage };

const SCHEMAS = { entities: EntityFile, article: ArticleFile, package: ArticlePackage } as const;

/** Reads one file; null when it is not what it should be, with every reason among the mistakes. */
export function parseFile({ file, text }: SourceFile, mistakes: Mistake[]): Parsed | null {
  const add = (path: string, problem: string) => mistakes.push({ file, path, problem });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    add('', `is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
    return null;
  }
  const forbidden = [...findForbiddenKeys(json)];
  for (const path of forbidden) add(path, 'a field of this name is never read');
  const kind = kindOf(json);
  const read = SCHEMAS[kind].safeParse(json);
  for (const issue of read.error?.issues ?? []) add(toPath(issue.path), inWords(issue));
  if (!read.success || forbidden.length > 0) return null;
  // The schema was chosen by the kind; the pair is lost to the compiler.
  return { kind, file, content: read.data } as Parsed;
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
function* findForbiddenKeys(value: unknown, path: readonly PropertyKey[] = []): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === '__proto__') yield toPath(here);
    else yield* findForbiddenKeys(part, here);
  }
}

function inWords({ message, code, ...issue }: z.core.$ZodIssue): string {
  if (code === 'unrecognized_keys' && 'keys' in issue) return `knows no field ${issue.keys.join(', ')}`;
  return message;
}

export function toEntities(one: Parsed): readonly Entity[] {
  return one.kind === 'article' ? [] : one.content.entities;
}

export function toArticles(one: Parsed): readonly ArticleFile[] {
  return one.kind === 'entities' ? [] : [one.content];
}
