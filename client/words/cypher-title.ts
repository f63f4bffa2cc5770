const MOST = 60;

/** A text in one line, without its comments: how it is spoken of. */
export function toCypherTitle(text: string): string {
  const line = toCypherLine(text);
  return line.length <= MOST ? line : `${line.slice(0, MOST - 2).trimEnd()} …`;
}

/** As much of such a line as the widest place has room for; less is cut where it is shown. */
const MOST_SHOWN = 500;

/** The same as far as it is seen. */
export function toCypherLine(text: string): string {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ').trim();
  const line = (bare === '' ? text : bare).replaceAll(/\s+/g, ' ').trim();
  return line.slice(0, MOST_SHOWN);
}
