import type { ExportedNode, ExportRequest } from '#contract/exports';
import { toFollow } from '#contract/merged';
import { mergedAmong } from '../articles/former-ids.ts';
import type { Db } from '../db/run.ts';
import { count, countOf } from '../../client/words/count.ts';
import { toMergerWords } from '../../client/words/merged.ts';
import { entitiesById, relationsByKey, type Joined } from './elements.ts';

type ChosenRequest = Exclude<ExportRequest, { what: 'everything' }>;

/** What stands on a desk is little beside a graph, and is held while its evidence is read. */
export interface Chosen {
  readonly nodes: readonly ExportedNode[];
  readonly relations: readonly Joined[];
  /** What was asked for and is not there, or stands under another name now, in words. */
  readonly missing: readonly string[];
}

/** What is asked for by id and key, by whoever stands for it now; the ends of each relation come with it. */
export async function readChosen(db: Db, { nodes: ids, edges: keys }: ChosenRequest): Promise<Chosen> {
  const merged = await mergedAmong(db, { ids, keys });
  const follow = toFollow(merged);
  const wanted = new Set(keys.map(follow.key));
  const relations = await relationsByKey(db, [...wanted]);
  const ends = relations.flatMap(({ edge }) => [edge.from, edge.to]);
  const asked = new Set(ids.map(follow.id));
  const nodes = await entitiesById(db, [...asked, ...ends]);
  const found = new Map(nodes.map(({ id, name }) => [id, name]));
  const unknown = [...asked].filter((id) => !found.has(id)).length;
  const lost = wanted.size - relations.length;
  const mergers = [...merged].flatMap(([was, into]) => {
    const now = found.get(into);
    return now === undefined ? [] : [{ was, now }];
  });
  return {
    nodes,
    relations,
    missing: [
      ...(unknown === 0 ? [] : [`${countOf(unknown, ids.length, 'entity', 'entities')}: not in the database any more.`]),
      ...(lost === 0 ? [] : [`${countOf(lost, keys.length, 'relation', 'relations')}: not in the database any more.`]),
      ...toMergerWords(mergers),
      ...(wanted.size === new Set(keys).size ? [] : [toFolded(new Set(keys).size - wanted.size)]),
    ],
  };
} // oxfmt-ignore

/** Lines of two that became one: what was told of each is told of the one that stands. */
function toFolded(lines: number): string {
  return `${count(lines, 'relation', 'relations')} of those who were merged: told together with that of whom they were merged into.`;
}
