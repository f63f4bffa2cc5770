import { paramsAmong, readTokens, type CypherToken } from '#contract/cypher-tokens';

/** A `$name` of a text, and the line in which it stands first; line 1 is the first. */
export interface Used {
  name: string;
  line: number;
}

/** The parameters that a text uses, in its order. */
export function parametersUsed(text: string): Used[] {
  const used = paramsAmong(readTokens(text).tokens).map((token) => ({
    name: token.text,
    line: lineAt(text, token.start),
  }));
  return used.filter(({ name }, at) => used.findIndex((one) => one.name === name) === at);
}

/** The line of the first `LIMIT $...`; null where there is none. */
export function limitLine(text: string): number | null {
  const { tokens } = readTokens(text);
  const found = tokens.find((token, at) => isLimit(token) && tokens[at + 1]?.text === '$');
  return found === undefined ? null : lineAt(text, found.start);
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function isLimit({ kind, text }: CypherToken): boolean {
  return kind === 'name' && text.toUpperCase() === 'LIMIT';
}
