import type { HeaderFault } from '#contract/own-queries';
import { HOPS, QueryHeader, type QueryParam } from '#contract/query';
import { withPlainEnds } from '#contract/write-source';
import { FORMS, HeaderMistakes, readTagLines, type Tag, type TagLine } from './header-lines.ts';
import { parseParam } from './header-param.ts';
import { unfilledIn } from './fills.ts';
import { lineAt, parametersUsed } from './used.ts';

interface QueryFile {
  id: string;
  source: string;
}

/** Reads a `.cypher` file: the tagged comment lines at its top, and the query itself below. */
export function parseHeader({ file, ...query }: QueryFile & { file: string }): QueryHeader {
  const { header, faults } = checkHeader(query);
  if (header !== null) return header;
  throw new HeaderMistakes(faults.map(({ line, problem }) => ({ file, line, problem })));
}

/** The header of a file, or all that is wrong with it, in the order of its lines. */
export function checkHeader({ id, source }: QueryFile): {
  header: QueryHeader | null;
  faults: HeaderFault[];
} {
  const written = withPlainEnds(source).split('\n');
  const { tags, faults, length } = readTagLines(written);
  const tell = (line: number, problem: string) => void faults.push({ line, problem });
  for (const { line, problem } of unfilledIn(written.slice(length))) tell(length + line, problem);
  // With the lines of the header before it, so that its lines are those of the file.
  const below = '\n'.repeat(length) + written.slice(length).join('\n');
  const text = below.trim();
  if (text === '') tell(written.length, 'the query itself is missing');
  const declared = readParams(tags, tell);
  checkUse({ declared, tags, below, tell });
  const heavy = wordsOf('heavy', { tags, tell });
  const parsed = QueryHeader.safeParse({
    id,
    text,
    title: wordsOf('title', { tags, tell }),
    about: wordsOf('about', { tags, tell }),
    params: declared.map(({ param }) => param),
    returns: wordsOf('returns', { tags, tell }),
    ...withoutAbsent({
      tags: listOf('tags', { tags, tell }),
      source: wordsOf('source', { tags, tell }),
      heavy: heavy === '' ? true : heavy,
      was: listOf('was', { tags, tell }),
      copiedFrom: wordsOf('copied-from', { tags, tell }),
      total: wordsOf('total', { tags, tell }),
    }),
  });
  if (!parsed.success) tellShape(parsed.error.issues, { tags, tell });
  const sorted = faults.toSorted((a, b) => a.line - b.line);
  return { header: parsed.success && sorted.length === 0 ? parsed.data : null, faults: sorted };
}

type Tell = (line: number, problem: string) => void;

interface Telling {
  tags: readonly TagLine[];
  tell: Tell;
}

interface Declared {
  param: QueryParam;
  line: number;
}

function readParams(tags: readonly TagLine[], tell: Tell): Declared[] {
  return tags.flatMap(({ tag, words, line }) => {
    if (tag !== 'param') return [];
    const read = parseParam(words);
    if ('param' in read) return [{ param: read.param, line }];
    tell(line, read.problem);
    return [];
  });
}

const REQUIRED: readonly Tag[] = ['title', 'about', 'returns'];

/** The words of a tag that stands once. */
function wordsOf(tag: Tag, { tags, tell }: Telling): string | undefined {
  const [first, second] = tags.filter((line) => line.tag === tag);
  if (second !== undefined) tell(second.line, `a second @${tag}; one is enough`);
  if (first === undefined && REQUIRED.includes(tag)) tell(1, `@${tag} is missing; write ${FORMS[tag]}`);
  return first?.words;
}

/** `a, b`. */
function listOf(tag: Tag, telling: Telling): string[] | undefined {
  return wordsOf(tag, telling)
    ?.split(',')
    .map((word) => word.trim());
}

function withoutAbsent(parts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

interface Issue {
  readonly path: readonly PropertyKey[];
}

/** The schema says which part is wrong; here it is said where that part stands and how it is written. */
function tellShape(issues: readonly Issue[], { tags, tell }: Telling): void {
  const wrong = new Set(issues.map(({ path: [part] }) => (part === 'copiedFrom' ? 'copied-from' : part)));
  for (const { tag, line } of tags) if (wrong.has(tag)) tell(line, `write ${FORMS[tag]}`);
}

interface Use {
  declared: readonly Declared[];
  tags: readonly TagLine[];
  below: string;
  tell: Tell;
}

/** Every parameter is declared once and used: a form asks for nothing in vain. */
function checkUse({ declared, tags, below, tell }: Use): void {
  const used = parametersUsed(below);
  const hops = below.indexOf(HOPS);
  for (const [at, { param, line }] of declared.entries()) {
    const { name, kind } = param;
    const before = declared.slice(0, at);
    if (before.some((one) => one.param.name === name)) tell(line, `the parameter ${name} is declared twice`);
    if (kind === 'hops' && before.some((one) => one.param.kind === 'hops'))
      tell(line, 'a second parameter of the kind hops; one is enough');
    const isUsed = used.some((one) => one.name === name) || (kind === 'hops' && hops >= 0);
    if (!isUsed) tell(line, `the query does not use $${name}; remove its @param`);
  }
  if (hops >= 0 && !declared.some(({ param }) => param.kind === 'hops'))
    tell(lineAt(below, hops), `nothing fills ${HOPS}; write // @param hops hops(1..6) = 3 - <meaning>`);
  // A line that could not be read declares its parameter all the same: one mistake is told once.
  const named = tags.filter(({ tag }) => tag === 'param').map(({ words }) => words.split(/\s/)[0]);
  for (const { name, line } of used)
    if (!named.includes(name)) tell(line, `$${name} is not declared; write ${FORMS.param}`);
}
