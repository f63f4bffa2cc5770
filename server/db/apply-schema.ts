import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATION_TYPE_NAMES } from '#contract/ontology';
import type { Held, Restoring, Versions } from './held.ts';
import { enter } from './mark.ts';
import type { Db } from './run.ts';
import { CYPHER_FOLDER, internalText, keyConstraint, keyConstraintName } from './text.ts';

/** Raised by one when a change of the ontology or of the projection makes stored facts out of date. */
export const FACTS_VERSIONS = { ontology: 3, projection: 5 } as const;

/** The database is not one that this Redthread may use; says why and what to do. */
export class SchemaRefusal extends Error {
  override readonly name = 'SchemaRefusal';
}

interface SchemaFile {
  number: number;
  statements: string[];
}

const AWAIT_INDEXES_SECONDS = 300;

interface Applying {
  adopt?: boolean;
  /** Called before the first change to a graph of an older version; what it throws leaves that graph as it is. */
  beforeMigration?: (() => Promise<unknown>) | undefined;
}

/**
 * Brings a database to this version's schema (DECISIONS 13, 14). `rebuild` asks for the facts to be projected anew
 * from the claims; `confirmFacts` is called when that is done.
 */
export async function applySchema(
  db: Db,
  { adopt = false, beforeMigration }: Applying = {},
): Promise<{ rebuild: boolean }> {
  const found = await enter(db);
  refuseUnfit(found, { adopt });
  const held = found.versions;
  const newest = newestSchema();
  if (held !== null && !found.empty && isOlder(held)) await beforeMigration?.();
  await laySchema(db, { after: held?.schema ?? 0, upTo: newest });
  await setVersions(db, held === null ? { schema: newest, ...FACTS_VERSIONS } : { schema: newest });
  const rebuild =
    held !== null && (held.ontology < FACTS_VERSIONS.ontology || held.projection < FACTS_VERSIONS.projection);
  return { rebuild };
}

/** The statements of the schema files from one number to another, and the keys of all types of relations. */
export async function laySchema(db: Db, { after, upTo }: { after: number; upTo: number }): Promise<void> {
  const files = readSchemaFiles().filter(({ number }) => number > after && number <= upTo);
  for (const statement of files.flatMap((file) => file.statements)) await db.schema(statement);
  await constrainKeys(db);
  const seconds = AWAIT_INDEXES_SECONDS;
  await db.records(internalText('await-indexes'), { seconds }, { seconds });
}

export function newestSchema(): number {
  return readSchemaFiles().at(-1)?.number ?? 0;
}

/** The stored facts are those of this version now. Until then each start asks for the rebuild again. */
export async function confirmFacts(db: Db): Promise<void> {
  await setVersions(db, FACTS_VERSIONS);
}

/** A database that is somebody else's, a part of a graph, or a newer version's is left alone. */
export function refuseUnfit({ versions, empty, restoring }: Held, { adopt }: { adopt: boolean }): void {
  if (restoring?.phase === 'clearing') throw new SchemaRefusal(unfinishedRestore(restoring));
  if (versions === null && !empty && !adopt) {
    throw new SchemaRefusal(
      'This database holds something that is not of Redthread, so it is left alone. ' +
        'Give the address of an empty one, or set REDTHREAD_ADOPT=1 to use this one all the same.',
    );
  }
  refuseNewer(versions ?? {});
}

function unfinishedRestore({ file, since, before }: Restoring): string {
  return (
    `A restore into this database was begun at ${since} and has not come to its end, so what it holds is a part of a ` +
    `graph. Give it time if it is still running; else run it again: npm run restore -- ${file}` +
    (before === null ? '' : `\nWhat was here before is in ${before} and can be restored in its place.`)
  );
}

function refuseNewer(held: Partial<Versions>): void {
  const ours = ourVersions();
  for (const part of ['schema', 'ontology', 'projection'] as const) {
    const number = held[part] ?? 0;
    if (number <= ours[part]) continue;
    throw new SchemaRefusal(
      `This database was used by a newer Redthread: its ${part} is number ${number}, ours is ${ours[part]}. ` +
        'Start that newer version, or give the address of another database.',
    );
  }
}

function isOlder(held: Versions): boolean {
  const ours = ourVersions();
  return (['schema', 'ontology', 'projection'] as const).some((part) => held[part] < ours[part]);
}

export function ourVersions(): Versions {
  return { schema: newestSchema(), ...FACTS_VERSIONS };
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
