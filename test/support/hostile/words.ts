/** What a text is made of, so that each part can be spelled otherwise without becoming another one. */
export interface Word {
  kind: 'keyword' | 'name' | 'string' | 'number' | 'space' | 'sign';
  text: string;
}

const WORDS =
  /(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<keyword>\b[A-Z]{2,}\b(?!['"`]))|(?<name>\$?[A-Za-z_][A-Za-z_0-9]*|`[^`]*`)|(?<number>\d+)|(?<space>\s+)|(?<sign>[^])/g;

/** Templates are plain: keywords in capitals, no comment, no escape. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORDS)].map(({ groups = {}, 0: whole }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'sign';
    // The groups of the pattern are named as the kinds are.
    return { kind: kind as Word['kind'], text: whole };
  });
}
