/** A `$name` of a text, and the line in which it stands first; line 1 is the first. */
export interface Used {
  name: string;
  line: number;
}

const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(?<!\$)`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g;

/** The parameters that a text uses, in its order. */
export function parametersUsed(text: string): Used[] {
  const found = [...blanked(text).matchAll(/\$(?:`(?<quoted>[^`]+)`|(?<plain>[\p{L}\p{N}_]+))/gu)];
  const used = found.map(({ groups, index }) => ({
    name: groups?.['quoted'] ?? groups?.['plain'] ?? '',
    line: lineAt(text, index),
  }));
  return used.filter(({ name }, at) => used.findIndex((one) => one.name === name) === at);
}

/** The line of the first `LIMIT $...`; null where there is none. */
export function limitLine(text: string): number | null {
  const found = /\bLIMIT\s+\$/i.exec(blanked(text));
  return found === null ? null : lineAt(text, found.index);
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The text with spaces for its strings, quoted names and comments: all else stays at its place. */
function blanked(text: string): string {
  return text.replaceAll(QUOTED, (quoted) => quoted.replaceAll(/[^\n]/g, ' '));
}
