import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATION_TYPE_NAMES } from '#contract/ontology';
import type { Db } from './run.ts';
import { CYPHER_FOLDER, internalText, keyConstraint, keyConstraintName } from './text.ts';

/** Raised by one when a change of the ontology or of the projection makes stored facts out of date. */
export const FACTS_VERSIONS = { ontology: 3, projection: 5 } as const;

/** The database is not one that this Redthread may use; says why and what to do. */
export class SchemaRefusal extends Error {
  override readonly name = 'SchemaRefusal';
}

interface Versions {
  schema: number;
  ontology: number;
  projection: number;
}

interface SchemaFile {
  number: number;
  statements: string[];
}

const AWAIT_INDEXES_SECONDS = 300;

/**
 * Brings a database to this version's schema (DECISIONS 13, 14). `rebuild` asks for the facts to be projected anew
 * from the claims; `confirmFacts` is called when that is done.
 */
export async function applySchema(
  db: Db,
  { adopt = false }: { adopt?: boolean } = {},
): Promise<{ rebuild: boolean }> {
  const files = readSchemaFiles();
  const newest = files.at(-1)?.number ?? 0;
  const held = await heldVersions(db, { adopt });
  refuseNewer({ ...held }, { schema: newest, ...FACTS_VERSIONS });
  const missing = files.filter((file) => file.number > (held?.schema ?? 0));
  for (const statement of missing.flatMap((file) => file.statements)) await db.schema(statement);
  await constrainKeys(db);
  const seconds = AWAIT_INDEXES_SECONDS;
  await db.records(internalText('await-indexes'), { seconds }, { seconds });
  await setVersions(db, held === null ? { schema: newest, ...FACTS_VERSIONS } : { schema: newest });
  const rebuild =
    held !== null && (held.ontology < FACTS_VERSIONS.ontology || held.projection < FACTS_VERSIONS.projection);
  return { rebuild };
}

/** The stored facts are those of this version now. Until then each start asks for the rebuild again. */
export async function confirmFacts(db: Db): Promise<void> {
  await setVersions(db, FACTS_VERSIONS);
}

async function heldVersions(db: Db, { adopt }: { adopt: boolean }): Promise<Versions | null> {
  const [row] = await db.records(internalText('redthread-versions'));
  if (row?.['known'] === true) {
    const { schema, ontology, projection } = row;
    return { schema: Number(schema), ontology: Number(ontology), projection: Number(projection) };
  }
  if (row?.['empty'] !== true && !adopt) {
    throw new SchemaRefusal(
      'This database holds something that is not of Redthread, so it is left alone. ' +
        'Give the address of an empty one, or set REDTHREAD_ADOPT=1 to use this one all the same.',
    );
  }
  return null;
}

function refuseNewer(held: Partial<Versions>, ours: Versions): void {
  for (const part of ['schema', 'ontology', 'projection'] as const) {
    const number = held[part] ?? 0;
    if (number <= ours[part]) continue;
    throw new SchemaRefusal(
      `This database was used by a newer Redthread: its ${part} is number ${number}, ours is ${ours[part]}. ` +
        'Start that newer version, or give the address of another database.',
    );
  }
}

/** Ninety statements take seconds, one question takes none: only what is missing is made. */
async function constrainKeys(db: Db): Promise<void> {
  const rows = await db.records(internalText('constraint-names'));
  const names = new Set(rows.map((row) => row['name']));
  const missing = RELATION_TYPE_NAMES.filter((type) => !names.has(keyConstraintName(type)));
  for (const type of missing) await db.schema(keyConstraint(type));
}

async function setVersions(db: Db, versions: Partial<Versions>): Promise<void> {
  await db.write({ purpose: 'noting the schema' }, (tx) =>
    tx.run(internalText('set-redthread-versions'), { versions }),
  );
}

function readSchemaFiles(): SchemaFile[] {
  const folder = join(CYPHER_FOLDER, 'schema');
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({
      number: Number.parseInt(name, 10),
      statements: readFileSync(join(folder, name), 'utf8')
        .split(/;\s*$/m)
        .map((statement) => statement.trim())
        .filter((statement) => statement !== ''),
    }));
}
