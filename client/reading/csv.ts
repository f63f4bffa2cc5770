/** One row of a table as text, and the line of the text at which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * Reads RFC 4180: a cell in quotes may hold delimiters, line breaks and doubled quotes. A quote within a cell that
 * does not begin with one is a letter like others; one that is never closed ends with the text.
 */
export function readCsv(text: string, delimiter: Delimiter): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, begun, at] = [1, 1, 0];
  const end = () => {
    rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  while (at <= text.length) {
    const { cell, next } =
      text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter);
    cells.push(cell);
    line += linesIn(text, at, next);
    if (text[next] === delimiter) {
      at = next + 1;
      continue;
    }
    const isLast = next >= text.length;
    if (!isLast) line += 1;
    // A break at the end of the text ends its last row and begins none.
    if (!isLast || cells.length > 1 || cell !== '' || rows.length === 0) end();
    at = next + (text.startsWith('\r\n', next) ? 2 : 1);
  }
  return rows;
}

interface Read {
  cell: string;
  /** Where the delimiter or the break stands behind it. */
  next: number;
}

function readPlain(text: string, from: number, delimiter: Delimiter): Read {
  const next = endOf(text, from, delimiter);
  return { cell: text.slice(from, next), next };
}

function readQuoted(text: string, from: number, delimiter: Delimiter): Read {
  let at = from + 1;
  let cell = '';
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), next: text.length };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // What stands behind the closing quote is not thrown away.
      const next = endOf(text, quote + 1, delimiter);
      return { cell: cell + text.slice(quote + 1, next), next };
    }
    cell += '"';
    at = quote + 2;
  }
}

function endOf(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1)
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) lines += 1;
  return lines;
}
