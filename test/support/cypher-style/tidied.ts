/** The white space of a `.cypher` file put right; anything that needs judgement is left to its author. */
export function tidied(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\t', '  ').split('\n');
  return `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()}\n`;
}
