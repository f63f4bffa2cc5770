import type { ExportRequest } from '#contract/exports';
import type { GraphNode } from '#contract/graph';
import { strangeIds, survivorsOf } from '../articles/former-ids.ts';
import type { Db } from '../db/run.ts';
import { countOf } from '../../client/words/count.ts';
import { entitiesById, relationsByKey, type Joined } from './elements.ts';

type ChosenRequest = Exclude<ExportRequest, { what: 'everything' }>;

/** What stands on a desk is little beside a graph, and is held while its evidence is read. */
export interface Chosen {
  readonly nodes: readonly GraphNode[];
  readonly relations: readonly Joined[];
  /** What was asked for and is not there, in words. */
  readonly missing: readonly string[];
}

/** What is asked for by id and key; the ends of each relation come with it. */
export async function readChosen(db: Db, { nodes: ids, edges: keys }: ChosenRequest): Promise<Chosen> {
  const strange = ids.length === 0 ? [] : await strangeIds(db, ids);
  const survivors = strange.length === 0 ? new Map<string, string>() : await survivorsOf(db, strange);
  const relations = await relationsByKey(db, keys);
  const ends = relations.flatMap(({ edge }) => [edge.from, edge.to]);
  const known = ids.map((id) => survivors.get(id) ?? id);
  const nodes = await entitiesById(db, [...known, ...ends]);
  const unknown = strange.length - survivors.size;
  const lost = new Set(keys).size - relations.length;
  return {
    nodes,
    relations,
    missing: [
      ...(unknown === 0
        ? []
        : [`${countOf(unknown, ids.length, 'entity', 'entities')}: not in the database any more.`]),
      ...(lost === 0
        ? []
        : [`${countOf(lost, keys.length, 'relation', 'relations')}: not in the database any more.`]),
    ],
  };
}
