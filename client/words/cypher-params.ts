import type { ParamKind, QueryParam } from '#contract/query';

/** Texts, comments and quoted names are passed over: what looks like a parameter in them is none. */
const PIECES =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|\$(?:`(?<quoted>(?:``|[^`])+)`|(?<plain>[\p{L}\p{N}_]+))|`(?:``|[^`])*`?/gu;

export interface FoundParam {
  readonly name: string;
  /** Where its `$` stands. */
  readonly start: number;
}

/** The names behind `$`, each once, in the order of the text. */
export function paramsIn(text: string): readonly FoundParam[] {
  const found = new Map<string, FoundParam>();
  for (const { index, groups } of text.matchAll(PIECES)) {
    const name = groups?.['plain'] ?? groups?.['quoted']?.replaceAll('``', '`');
    if (name !== undefined && !found.has(name)) found.set(name, { name, start: index });
  }
  return [...found.values()];
}

/** What a header can declare; of others the value is sent as it is. */
export function isDeclarable(name: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(name);
}

/** What stands before a parameter often tells what is meant; the analyst can choose otherwise. */
const GUESSES: readonly (readonly [RegExp, ParamKind])[] = [
  [/\b(?:LIMIT|SKIP)\s*$/i, 'integer'],
  [/\bIN\s*$/i, 'entities'],
  [/\bUNWIND\s*$/i, 'entities'],
  [/\bid\s*(?::|=|<>)\s*$/, 'entity'],
];

/** A parameter of the text as it is asked for while nobody has chosen its kind. */
export function toUsualParam({ name, start }: FoundParam, text: string): QueryParam {
  const before = text.slice(0, start);
  const kind = GUESSES.find(([pattern]) => pattern.test(before))?.[1] ?? 'text';
  return { name, kind, meaning: name };
}
