import type { EntityType } from '#contract/ontology';
import * as words from '../gazetteers/group-words.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Line } from './line.ts';

export const OF_WHOM = wordSet(words.OF_WHOM);

const OWNERS: ReadonlySet<EntityType> = new Set([
  'Organization',
  'Agency',
  'Company',
  'Country',
  'Place',
  'Person',
]);

/** Is it said whose they are: "members of the CJNG"? */
export function isOfName(line: Line, head: number): boolean {
  return OF_WHOM.has(keyAt(line, head)) && keyAt(line, head + 1) === 'of' && nameBehind(line, head + 2) !== undefined;
} // oxfmt-ignore

/** Behind the name of somebody, over "the"; not where it only describes the word behind it: "the FARC commanders". */
export function nameBehind(line: Line, at: number): number | undefined {
  const name = line.found.get(keyAt(line, at) === 'the' ? at + 1 : at);
  if (name?.kind !== 'name' || !OWNERS.has(name.type)) return undefined;
  const next = line.words[name.to];
  if (name.type === 'Place' && next?.key === 'and') return undefined;
  return next?.pos === 'NOUN' && !next.glued ? undefined : name.to;
}
