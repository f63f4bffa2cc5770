import { paramsAmong, readTokens } from '#contract/cypher-tokens';

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

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
