import { QueryHeader, type QueryParam } from '#contract/query';
import { FORMS, HeaderMistake, readTagLines, type Tag, type TagLine } from './header-lines.ts';
import { parseParam } from './header-param.ts';

interface QueryFile {
  id: string;
  /** For the messages. */
  file: string;
  source: string;
}

/** Reads a `.cypher` file: the tagged comment lines at its top, and the query itself below. */
export function parseHeader({ id, file, source }: QueryFile): QueryHeader {
  const lines = source.split('\n');
  const { tags, length } = readTagLines(lines, file);
  const text = lines.slice(length).join('\n').trim();
  if (text === '') throw new HeaderMistake(file, lines.length, 'the query itself is missing');
  const params = tags
    .filter(({ tag }) => tag === 'param')
    .map(({ words, line }) => ({ line, param: parseParam(words, failAt(file, line)) }));
  const parsed = QueryHeader.safeParse({
    id,
    text,
    title: wordsOf('title', tags, file),
    about: wordsOf('about', tags, file),
    returns: wordsOf('returns', tags, file),
    params: params.map(({ param }) => param),
    ...(tags.some(({ tag }) => tag === 'total') ? { total: wordsOf('total', tags, file) } : {}),
  });
  checkUse({ declared: params, lines, from: length, file });
  if (!tags.some(({ tag }) => tag === 'total')) checkUncut({ lines, from: length, file });
  return parsed.success ? parsed.data : failOn(parsed.error.issues[0]?.path ?? [], tags, file);
}

function failAt(file: string, line: number): (problem: string) => never {
  return (problem) => {
    throw new HeaderMistake(file, line, problem);
  };
}

/** The words of a tag that stands exactly once. */
function wordsOf(tag: Tag, tags: readonly TagLine[], file: string): string {
  const [first, second] = tags.filter((line) => line.tag === tag);
  if (second) failAt(file, second.line)(`a second @${tag}; one is enough`);
  return first?.words ?? failAt(file, 1)(`@${tag} is missing; write ${FORMS[tag]}`);
}

/** The schema says which part is wrong; here it is said where that part stands and how it is written. */
function failOn([part, nth]: readonly PropertyKey[], tags: readonly TagLine[], file: string): never {
  const tag = part === 'params' ? 'param' : (part as Tag);
  const line = tags.filter((one) => one.tag === tag)[typeof nth === 'number' ? nth : 0]?.line ?? 1;
  return failAt(file, line)(`write ${FORMS[tag]}`);
}

interface Use {
  declared: readonly { param: QueryParam; line: number }[];
  lines: readonly string[];
  from: number;
  file: string;
}

/** Every parameter is declared once and used: a form asks for nothing in vain. */
function checkUse({ declared, lines, from, file }: Use): void {
  const used = paramsIn(lines.slice(from).join('\n'));
  for (const [at, { param, line }] of declared.entries()) {
    const { name } = param;
    const fail = failAt(file, line);
    if (declared.findIndex((one) => one.param.name === name) < at)
      fail(`the parameter ${name} is declared twice`);
    if (!used.has(name)) fail(`the query does not use $${name}; remove its @param`);
  }
  const stranger = [...used].find((name) => !declared.some(({ param }) => param.name === name));
  if (stranger === undefined) return;
  const at = lines.findIndex((line, number) => number >= from && line.includes(`$${stranger}`));
  failAt(file, at + 1)(`$${stranger} is not declared; write ${FORMS.param}`);
}

/** A limit that is asked for cuts, and an answer that was cut says so: it needs to know how many there are. */
function checkUncut({ lines, from, file }: Pick<Use, 'lines' | 'from' | 'file'>): void {
  if (!/\bLIMIT\s+\$/i.test(bare(lines.slice(from).join('\n')))) return;
  const at = lines.findIndex((line, number) => number >= from && /\bLIMIT\b/i.test(bare(line)));
  failAt(file, at + 1)(`LIMIT may cut the answer, and nothing says of how many; write ${FORMS.total}`);
}

/** The `$names` of a text. */
function paramsIn(text: string): Set<string> {
  return new Set([...bare(text).matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
}

/** A text without its strings and comments. */
function bare(text: string): string {
  return text.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g, '');
}
