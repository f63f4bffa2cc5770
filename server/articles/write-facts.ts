import type { GraphEdge } from '#contract/graph';
import { ENTITY_TYPE_NAMES } from '#contract/ontology';
import { ROLES } from '#contract/vocabulary';
import { canonical } from '../db/canonical.ts';
import type { WriteTransaction } from '../db/run.ts';
import { writeRows } from './batches.ts';
import { groupBy } from './group-by.ts';
import { LEADER_WORDS } from '../finding/tokens.ts';
import type { EntityRow } from './entities.ts';
import { difference, type State } from './state.ts';

/** Types that give an entity an attribute (DECISIONS 7). */
const ATTRIBUTE_TYPES: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'NATIONAL_OF']);

/** Types that are found by their office. */
const OFFICE_TYPES: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'LEADS']);

/** A label is a value here, so that one text both sets and removes it. */
const HUB = ['Hub'];

/** Writes what tells one state from the other, then what follows from it: degree, hub, role, countries. */
export async function writeFacts(
  tx: WriteTransaction,
  { before, after, hubDegree }: { before: State; after: State; hubDegree: number },
): Promise<void> {
  const entities = difference(before.entities, after.entities);
  const relations = difference(before.relations, after.relations);
  const touched = [...relations.created, ...relations.changed, ...relations.gone];
  const offices = touched.filter(({ type }) => OFFICE_TYPES.has(type)).map(({ from }) => from);
  const renamed = entities.changed.filter((one) => isRenamed(before.entities.get(one.id), one));
  const holders = touched.filter(({ type }) => ATTRIBUTE_TYPES.has(type)).map(({ from }) => from);
  // Sent in this order, and run in it (see `writeRows`).
  await Promise.all([
    writeRows(tx, {
      name: 'project-relations-gone',
      rows: toPairs(relations.gone).map(({ from, to, lines }) => ({
        from,
        to,
        keys: lines.map(({ key }) => key),
      })),
      params: { hubDegree },
    }),
    writeRows(tx, { name: 'project-entities-created', rows: entities.created.map(toNode) }),
    writeRows(tx, {
      name: 'project-entities-changed',
      rows: entities.changed,
      params: { types: ENTITY_TYPE_NAMES, hubDegree, labels: HUB },
    }),
    writeRows(tx, {
      name: 'project-relations-created',
      rows: toPairs(relations.created).map(toThereAndBack),
      params: { hubDegree },
    }),
    writeRows(tx, {
      name: 'project-relations-changed',
      rows: toPairs(relations.changed).map(({ from, to, lines }) => ({ from, to, lines: lines.map(toLine) })),
    }),
    writeRows(tx, { name: 'project-entities-gone', rows: entities.gone.map(({ id }) => id) }),
    writeRows(tx, {
      name: 'project-offices',
      params: { leads: LEADER_WORDS },
      rows: [
        ...[...new Set(offices)].map((id) => ({ id, isRenamed: false })),
        ...renamed.map(({ id }) => ({ id, isRenamed: true })),
      ],
    }),
    writeRows(tx, { name: 'project-attributes', rows: [...new Set(holders)], params: { roles: ROLES } }),
  ]);
}

/** Of a body thousands may hold an office: only where it is found by other words, these are written anew. */
function isRenamed(before: EntityRow | undefined, after: EntityRow): boolean {
  const wordsOf = (row: EntityRow | undefined) => canonical(row?.properties['nameWords'] ?? []);
  return wordsOf(before) !== wordsOf(after);
}

/** Lines between the same two, in either direction. */
interface Pair {
  from: string;
  to: string;
  lines: readonly GraphEdge[];
}

function toPairs(edges: readonly GraphEdge[]): Pair[] {
  const groups = groupBy(edges, ({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`));
  return [...groups.values()].map((lines) => {
    const [{ from, to }] = lines as [GraphEdge]; // A group holds at least what it was grouped by.
    return { from, to, lines };
  });
}

function toThereAndBack({ from, to, lines }: Pair): object {
  return {
    from,
    to,
    there: lines.filter((line) => line.from === from).map(toLine),
    back: lines.filter((line) => line.from !== from).map(toLine),
  };
}

function toNode({ type, properties }: EntityRow): object {
  return { labels: [type, ...(properties['barred'] === true ? HUB : [])], properties };
}

/** As stored: qualifiers under their own names, and what is absent left out. */
function toLine({
  type,
  from: _from,
  to: _to,
  qualifiers,
  derivedFrom,
  occasion,
  ...rest
}: GraphEdge): object {
  const properties = {
    ...qualifiers,
    ...rest,
    ...(occasion !== null && { occasion }),
    ...(derivedFrom.length > 0 && { derivedFrom }),
  };
  return { type, properties };
}
