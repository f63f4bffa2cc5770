import type { QueryHeader, QueryParam } from './query.ts';

const WIDTH = 120;

/** The file that says this header: read again it is the same, and a person would have written it so. */
export function writeSource(header: Omit<QueryHeader, 'id'>): string {
  const { title, about, params, returns, tags, source, total, heavy, was, copiedFrom, text } = header;
  const lines = [
    toLine('title', title),
    toLine('about', about),
    ...params.map((param) => toLine('param', toParam(param))),
    toLine('returns', returns),
    tags === undefined ? null : toLine('tags', tags.join(', ')),
    source === undefined ? null : toLine('source', source),
    total === undefined ? null : toLine('total', total),
    heavy === undefined ? null : toLine('heavy', ''),
    was === undefined ? null : toLine('was', was.join(', ')),
    copiedFrom === undefined ? null : toLine('copied-from', copiedFrom),
  ];
  return `${lines.filter((line) => line !== null).join('\n')}\n\n${text}\n`;
}

/** What marks the order of bytes is no part of a text, and a line from Windows ends as any other. */
export function withPlainEnds(source: string): string {
  return source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

function toParam({ name, kind, meaning, default: usual, ...bounds }: QueryParam): string {
  const inside = toInside(bounds);
  const given = usual === undefined ? '' : ` = ${JSON.stringify(usual)}`;
  return `${name} ${kind}${inside === null ? '' : `(${inside})`}${given} - ${meaning}`;
}

function toInside({ min, max, choices, from, types }: Partial<QueryParam>): string | null {
  if (min !== undefined && max !== undefined) return `${min}..${max}`;
  if (from !== undefined) return `from ${from}`;
  return (choices ?? types)?.join('|') ?? null;
}

/** Goes on three spaces further in where it would be too wide; only where one space stands alone, for it is put back. */
function toLine(tag: string, words: string): string {
  const lines = [`// @${tag}`];
  for (const word of words === '' ? [] : words.split(/(?<=\S) (?=\S)/)) {
    const last = lines.length - 1;
    const line = `${lines[last] ?? ''} ${word}`;
    if (line.length <= WIDTH || (last === 0 && lines[0] === `// @${tag}`)) lines[last] = line;
    else lines.push(`//   ${word}`);
  }
  return lines.join('\n');
}
