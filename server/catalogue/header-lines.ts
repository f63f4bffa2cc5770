/** What is wrong with a `.cypher` file, where, and what was expected: stops start-up. */
export class HeaderMistake extends Error {
  override readonly name = 'HeaderMistake';

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
  }
}

/** How each line of a header is written. */
export const FORMS = {
  title: '// @title <a few words>',
  about: '// @about <the question answered, for somebody who cannot read Cypher>',
  param: '// @param <name> <kind> = <default in JSON> - <meaning>',
  returns: '// @returns graph, or: // @returns table',
  total: '// @total <the column that says how many there are in all>',
} as const;
export type Tag = keyof typeof FORMS;

export interface TagLine {
  tag: Tag;
  words: string;
  line: number;
}

/**
 * The tagged comment lines a file begins with, and where its text begins. A comment line indented by three spaces
 * goes on with the one above; any other line ends the header.
 */
export function readTagLines(lines: readonly string[], file: string): { tags: TagLine[]; length: number } {
  const tags: TagLine[] = [];
  for (const [at, text] of lines.entries()) {
    const above = tags.at(-1);
    const more = /^\/\/ {3,}(\S.*)$/.exec(text)?.[1];
    const tag = /^\/\/ @(\S+)(.*)$/.exec(text);
    if (tag !== null) {
      tags.push({
        tag: toTag(tag[1] ?? '', { file, line: at + 1 }),
        words: (tag[2] ?? '').trim(),
        line: at + 1,
      });
    } else if (above !== undefined && more !== undefined) {
      above.words += ` ${more.trim()}`;
    } else {
      return { tags, length: at };
    }
  }
  return { tags, length: lines.length };
}

function toTag(name: string, { file, line }: { file: string; line: number }): Tag {
  if (Object.hasOwn(FORMS, name)) return name as Tag;
  const known = Object.keys(FORMS).map((tag) => `@${tag}`);
  throw new HeaderMistake(file, line, `@${name} is unknown; known: ${known.join(', ')}`);
}
