const MOST = 60;

/** A text in one line, without its comments: how it is spoken of. */
export function toCypherTitle(text: string): string {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ').trim();
  const line = (bare === '' ? text : bare).replaceAll(/\s+/g, ' ').trim();
  return line.length <= MOST ? line : `${line.slice(0, MOST - 2).trimEnd()} …`;
}
