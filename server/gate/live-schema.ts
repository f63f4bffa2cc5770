import type { LiveSchema } from '#contract/cypher';
import type { Db, Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { isReadingFunction } from './functions.ts';
import { isReadingProcedure } from './procedures.ts';

export type LiveSchemas = () => Promise<LiveSchema>;

/** While it is written about, a graph gains few names; who loads an article sees its names so much later. */
const KEPT_MILLISECONDS = 120_000;

/** What the graph holds, and what may be called; asked by Redthread itself and kept for some minutes. */
export function keepingLiveSchema(db: Db): LiveSchemas {
  let kept: { at: number; schema: Promise<LiveSchema> } | undefined;
  return () => {
    const now = performance.now();
    if (kept !== undefined && now - kept.at < KEPT_MILLISECONDS) return kept.schema;
    const schema = readLiveSchema(db);
    kept = { at: now, schema };
    schema.catch(() => {
      kept = undefined;
    });
    return schema;
  };
}

async function readLiveSchema(db: Db): Promise<LiveSchema> {
  const [names, functions, procedures] = await Promise.all([
    db.records(internalText('live-names')),
    db.records(internalText('live-functions')),
    db.records(internalText('live-procedures')),
  ]);
  const named = (kind: string) =>
    names.filter((row) => row['kind'] === kind).map((row) => row['name'] as string);
  return {
    labels: named('label'),
    relationshipTypes: named('type'),
    propertyKeys: named('key'),
    functions: functions.map(toSigned).filter(({ name }) => isReadingFunction(name)),
    procedures: procedures.map(toSigned).filter(({ name }) => isReadingProcedure(name)),
  };
}

/** All three are text, as Neo4j declares the columns. */
function toSigned({ name, signature, about }: Row): LiveSchema['functions'][number] {
  return { name: name as string, signature: signature as string, about: about as string };
}
