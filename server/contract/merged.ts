import { EntityId } from './article.ts';
import { RelationType, relationRow } from './ontology.ts';

/** An id or key, by whoever stands in its place now: what was merged is no other actor and no other line (DECISIONS 11). */
export interface Follow {
  id: (id: string) => string;
  key: (key: string) => string;
  either: (of: string) => string;
}

/** `merged` says by former ids who stands for them. */
export function toFollow(merged: ReadonlyMap<string, string>): Follow {
  const id = (given: string) => merged.get(given) ?? given;
  const key = (given: string) => (merged.size === 0 ? given : toKey(given, id));
  return { id, key, either: (of) => (EntityId.safeParse(of).success ? id(of) : key(of)) };
}

/** Ids stand between these signs in what follows the type: `TYPE|from|to|q=v,v;...|occasion` (DECISIONS 1). */
const SIGNS = /([;,=])/;

/** Whoever a key names: the ends, and those in its qualifiers and its occasion, who need not be on the canvas. */
export function idsIn(key: string): string[] {
  const [, ...rest] = key.split('|');
  return rest
    .flatMap((part) => part.split(SIGNS))
    .filter((part) => part.includes('/') && EntityId.safeParse(part).success);
}

/** The ends of a symmetric relation stand in the order of their ids: the key may turn around. */
function toKey(key: string, now: (id: string) => string): string {
  const [word = '', ...rest] = key.split('|');
  const [from, to, ...more] = rest.map((part) => part.split(SIGNS).map(now).join(''));
  const type = RelationType.safeParse(word);
  if (from === undefined || to === undefined || !type.success) return key;
  const isTurned = relationRow(type.data).symmetric === true && to < from;
  return [word, ...(isTurned ? [to, from] : [from, to]), ...more].join('|');
}
