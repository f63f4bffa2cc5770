import { RelationType, relationRow } from '#contract/ontology';

/**
 * Under which keys a line may have been known before one of its ends took in others. Only its ends are followed: a key
 * that names a merged actor in a qualifier, and one that was too long and is a hash, tell nothing of it.
 */
export function formerKeys(key: string, formerIdsOf: (id: string) => readonly string[]): string[] {
  const [word, from, to, ...rest] = key.split('|');
  const type = RelationType.safeParse(word);
  if (!type.success || from === undefined || to === undefined) return [];
  const former = (end: string) => [end, ...formerIdsOf(end)];
  const isSymmetric = relationRow(type.data).symmetric === true;
  const keys = former(from).flatMap((one) =>
    former(to).map((other) => {
      const ends = isSymmetric && other < one ? [other, one] : [one, other];
      return [type.data, ...ends, ...rest].join('|');
    }),
  );
  return [...new Set(keys)].filter((one) => one !== key);
}
