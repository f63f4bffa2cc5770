import { isNode, isRelationship, type Record } from 'neo4j-driver';
import { toAppError } from '../errors.ts';
import { FETCH_SIZE } from './driver.ts';
import { fromKept, toKept, type KeptProperties } from './exact-values.ts';
import type { OneByOne, Open } from './one-by-one.ts';

/** A node or a relationship with every value as it is kept. Neo4j's own ids hold for one reading only. */
export interface KeptNode {
  id: string;
  labels: string[];
  properties: KeptProperties;
}
export interface KeptRelationship {
  type: string;
  from: string;
  to: string;
  properties: KeptProperties;
}

type WithProperties = Omit<KeptNode, 'id'> | KeptRelationship;

/** Copies of elements out of a graph and into one: a row at a time out, a transaction for all given rows in. */
export interface Exact {
  /** `text` returns nodes in its first column, however many: no more of them are held than one batch of the driver. */
  nodes(text: string): AsyncGenerator<KeptNode>;
  relationships(text: string): AsyncGenerator<KeptRelationship>;
  /** Runs `text` once with `$given.mark` and `$given.rows`, and answers its first column, a text a row. */
  write(text: string, given: { mark: string; rows: readonly WithProperties[] }): Promise<string[]>;
}

export function openExact(oneByOne: OneByOne, open: Open): Exact {
  async function* read(text: string): AsyncGenerator {
    for await (const record of oneByOne(text, { atOnce: FETCH_SIZE })) yield firstOf(record);
  }

  return {
    async *nodes(text) {
      for await (const node of read(text)) {
        if (!isNode(node)) throw new Error('the first column is no node');
        yield { id: node.elementId, labels: node.labels.toSorted(), properties: toKept(node.properties) };
      }
    },
    async *relationships(text) {
      for await (const one of read(text)) {
        if (!isRelationship(one)) throw new Error('the first column is no relationship');
        const { type, startNodeElementId: from, endNodeElementId: to } = one;
        yield { type, from, to, properties: toKept(one.properties) };
      }
    },
    async write(text, { mark, rows }) {
      const given = { mark, rows: rows.map(toRow) };
      const { tx, close } = open({ mode: 'WRITE', atOnce: FETCH_SIZE });
      try {
        const { records } = await tx.run(text, { given });
        await tx.commit();
        return records.map((record) => String(firstOf(record)));
      } catch (error) {
        throw toAppError(error);
      } finally {
        await close();
      }
    },
  };
}

function firstOf(record: Record): unknown {
  return record.get(0) as unknown;
}

function toRow(row: WithProperties): WithProperties {
  return Object.assign({}, row, { properties: fromKept(row.properties) });
}
