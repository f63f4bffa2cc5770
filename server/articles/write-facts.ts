import type { GraphEdge } from '#contract/graph';
import { ENTITY_TYPE_NAMES } from '#contract/ontology';
import { ROLES } from '#contract/vocabulary';
import type { WriteTransaction } from '../db/run.ts';
import { writeRows } from './batches.ts';
import { groupBy } from './group-by.ts';
import { difference, type Difference, type State } from './state.ts';

/** Types that give an entity an attribute (DECISIONS 7). */
const ATTRIBUTE_TYPES: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'NATIONAL_OF']);

/** A label is a value here, so that one text both sets and removes it. */
const HUB = ['Hub'];

/** Writes what tells one state from the other, then what follows from it: degree, hub, role, countries. */
export async function writeFacts(
  tx: WriteTransaction,
  { before, after, hubDegree }: { before: State; after: State; hubDegree: number },
): Promise<void> {
  const entities = difference(before.entities, after.entities);
  const relations = difference(before.relations, after.relations);
  const moved = [...relations.created, ...relations.gone].flatMap(({ from, to }) => [from, to]);
  const present = [...entities.created, ...entities.changed].map(({ id }) => id);
  const touched = [...relations.created, ...relations.changed, ...relations.gone];
  const holders = touched.filter(({ type }) => ATTRIBUTE_TYPES.has(type)).map(({ from }) => from);
  // Sent in this order, and run in it (see `writeRows`).
  await Promise.all([
    writeRows(tx, { name: 'project-relations-gone', rows: relations.gone.map(toPlace) }),
    writeRows(tx, { name: 'project-entities-created', rows: entities.created }),
    writeRows(tx, {
      name: 'project-entities-changed',
      rows: entities.changed,
      params: { types: ENTITY_TYPE_NAMES },
    }),
    writeRows(tx, { name: 'project-relations-created', rows: relations.created.map(toRow) }),
    writeRows(tx, { name: 'project-relations-changed', rows: relations.changed.map(toRow) }),
    writeRows(tx, { name: 'project-degrees', rows: toPairs(relations) }),
    writeRows(tx, { name: 'project-entities-gone', rows: entities.gone.map(({ id }) => id) }),
    writeRows(tx, {
      name: 'project-hubs',
      rows: [...new Set([...moved, ...present])],
      params: { hubDegree, labels: HUB },
    }),
    writeRows(tx, { name: 'project-attributes', rows: [...new Set(holders)], params: { roles: ROLES } }),
  ]);
}

/** Every two entities with lines drawn or taken away between them, and by how many lines they have more than before. */
function toPairs({ created, gone }: Difference<GraphEdge>): object[] {
  const pairOf = ({ from, to }: GraphEdge) => [from, to].toSorted().join(' ');
  const lines = [...created.map((edge) => ({ edge, more: 1 })), ...gone.map((edge) => ({ edge, more: -1 }))];
  return [...groupBy(lines, ({ edge }) => pairOf(edge)).values()].flatMap((between) => {
    const [{ edge }] = between as [(typeof lines)[0]];
    const more = between.reduce((sum, line) => sum + line.more, 0);
    return more === 0 ? [] : [{ from: edge.from, to: edge.to, more }];
  });
}

function toPlace({ type, from, to, key }: GraphEdge): object {
  return { type, from, to, key };
}

/** As stored: qualifiers under their own names, and what is absent left out. */
function toRow(edge: GraphEdge): object {
  const { type, from, to, qualifiers, derivedFrom, occasion, ...rest } = edge;
  const properties = {
    ...qualifiers,
    ...rest,
    ...(occasion !== null && { occasion }),
    ...(derivedFrom.length > 0 && { derivedFrom }),
  };
  return { type, from, to, key: edge.key, properties };
}
