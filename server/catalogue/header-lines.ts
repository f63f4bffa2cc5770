import type { HeaderFault } from '#contract/own-queries';

/** What is wrong with `.cypher` files, where, and what was expected: all of it at once, and it stops start-up. */
export class HeaderMistakes extends Error {
  override readonly name = 'HeaderMistakes';

  constructor(mistakes: readonly HeaderMistake[]) {
    super(mistakes.map(({ file, line, problem }) => `${file}:${line}: ${problem}`).join('\n'));
  }
}

export interface HeaderMistake extends HeaderFault {
  file: string;
}

/** How each line of a header is written. */
export const FORMS = {
  title: '// @title <a few words>',
  about: '// @about <the question answered, for somebody who cannot read Cypher>',
  param: '// @param <name> <kind> = <default in JSON> - <meaning>',
  returns: '// @returns graph, or: table, or: both',
  tags: '// @tags <small-letters>, <another>',
  source: '// @source <where the question or its way of counting comes from>',
  total: '// @total <the column that says how many there are in all>',
  heavy: '// @heavy, and nothing after it',
  was: '// @was <shelf/name that it had before>',
  'copied-from': '// @copied-from <shelf/name that it was made from>',
} as const;
export type Tag = keyof typeof FORMS;

export interface TagLine {
  tag: Tag;
  words: string;
  line: number;
}

interface TagLines {
  tags: TagLine[];
  faults: HeaderFault[];
  /** Lines of the file, of which the text of the query begins after so many. */
  length: number;
}

/**
 * The tagged comment lines a file begins with, and where its text begins. A comment line indented by three spaces
 * goes on with the one above; any other line ends the header.
 */
export function readTagLines(lines: readonly string[]): TagLines {
  const tags: TagLine[] = [];
  const faults: HeaderFault[] = [];
  let above: { words: string } | undefined;
  for (const [at, text] of lines.entries()) {
    const line = at + 1;
    const more = /^\/\/ {3,}(\S.*)$/.exec(text)?.[1];
    const [, name, words = ''] = /^\/\/ @(\S+)(.*)$/.exec(text) ?? [];
    if (name !== undefined) {
      above = { words: words.trim() };
      if (isTag(name)) tags.push(Object.assign(above, { tag: name, line }));
      else faults.push({ line, problem: `@${name} is unknown; known: ${KNOWN}` });
    } else if (above !== undefined && more !== undefined) {
      above.words += ` ${more.trim()}`;
    } else {
      return { tags, faults, length: at };
    }
  }
  return { tags, faults, length: lines.length };
}

const KNOWN = Object.keys(FORMS)
  .map((tag) => `@${tag}`)
  .join(', ');

function isTag(name: string): name is Tag {
  return Object.hasOwn(FORMS, name);
}
