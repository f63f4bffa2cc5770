import { paramsAmong, readTokens } from '#contract/cypher-tokens';
import type { ParamKind, QueryParam } from '#contract/query';

/** The parameters of a text, each once, of the kind that what stands before it suggests; the analyst may choose another. */
export function paramsIn(text: string): QueryParam[] {
  const { tokens } = readTokens(text);
  const found = new Map<string, QueryParam>();
  const at = new Map(tokens.map((token, index) => [token, index]));
  for (const token of paramsAmong(tokens)) {
    if (found.has(token.text)) continue;
    const dollar = (at.get(token) ?? 0) - 1;
    const kind = toUsualKind(tokens.slice(Math.max(0, dollar - 2), dollar).map(({ text: word }) => word));
    found.set(token.text, { name: token.text, kind, meaning: token.text });
  }
  return [...found.values()];
}

/** What a header can declare; of others the value is sent as it is. */
export function isDeclarable(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name);
}

/** `in|out` as it is typed: each word once, and of what a header can say. */
export function toChoices(typed: string): string[] {
  const words = typed.split('|').map((word) => word.replaceAll(/[()\n\r]/g, '').trim());
  return [...new Set(words)].filter((word) => word !== '');
}

const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['LIMIT', 'SKIP', 'OFFSET']);
const BEFORE_LISTS: ReadonlySet<string> = new Set(['IN', 'UNWIND']);
const BEFORE_IDS: ReadonlySet<string> = new Set([':', '=', '<>']);

function toUsualKind(words: readonly string[]): ParamKind {
  const [earlier, before] = [words.at(-2) ?? '', words.at(-1) ?? ''];
  if (BEFORE_NUMBERS.has(before.toUpperCase())) return 'integer';
  if (BEFORE_LISTS.has(before.toUpperCase())) return 'entities';
  if (BEFORE_IDS.has(before) && earlier === 'id') return 'entity';
  return 'text';
}
