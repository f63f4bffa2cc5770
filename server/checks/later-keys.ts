import { RelationType, relationRow } from '#contract/ontology';
import type { Resolve } from '../articles/key.ts';

/**
 * Under which keys a line may be known since one of its ends was merged into another. Only its ends are followed: a key
 * that names a merged actor in a qualifier, and one that was too long and is a hash, tell nothing of it.
 */
export function laterKeys(key: string, resolve: Resolve): string[] {
  const [word, from, to, ...rest] = key.split('|');
  const type = RelationType.safeParse(word);
  if (!type.success || from === undefined || to === undefined) return [];
  const isSymmetric = relationRow(type.data).symmetric === true;
  const keys = [from, resolve(from)].flatMap((one) =>
    [to, resolve(to)].map((other) => {
      const ends = isSymmetric && other < one ? [other, one] : [one, other];
      return [type.data, ...ends, ...rest].join('|');
    }),
  );
  return [...new Set(keys)].filter((one) => one !== key);
}

/** Who a line joins, as its key names them; of a key that is a hash nobody. */
export function endsOf(key: string): string[] {
  return key.split('|').slice(1, 3);
}
