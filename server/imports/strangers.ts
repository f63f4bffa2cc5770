/** Whom a row names and nobody knows: neither the file nor the graph. */
export function tellStrangers(
  named: Iterable<{ readonly path: string; readonly id: string }>,
  idOf: (word: string) => string | undefined,
  wrong: (path: string, problem: string, advice: string) => void,
): void {
  for (const { path, id } of named)
    if (idOf(id) === undefined)
      wrong(
        path,
        'is nobody in this file nor in the graph',
        'Give it a row among the nodes, or write the id or exact name of somebody in the graph.',
      );
}
