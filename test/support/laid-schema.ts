import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { applySchema } from '../../server/db/apply-schema.ts';
import type { Db } from '../../server/db/run.ts';
import { internalText } from '../../server/db/text.ts';
import { clear, dropSchema } from './clear-database.ts';

const Versions = z.object({ schema: z.int(), ontology: z.int(), projection: z.int() });
const Note = z.object({ schema: z.array(z.string()), versions: Versions });

/**
 * Empties the database and leaves this version's schema. One that an earlier file laid and that is untouched stays:
 * to make a single index anew would cost all the plans that the server keeps, half a minute for each file.
 */
export async function clearToSchema(db: Db, note: string): Promise<void> {
  await clear(db);
  const noted = await readFile(note, 'utf8').then(
    (text) => Note.parse(JSON.parse(text)),
    () => null,
  );
  if (noted !== null && noted.schema.join('\n') === (await describeSchema(db)).join('\n')) {
    const { versions } = noted;
    await db.write({ purpose: 'noting the schema' }, (tx) =>
      tx.run(internalText('set-redthread-versions'), { versions }),
    );
    return;
  }
  // Of what was changed by hand, a schema file finds the name and leaves it.
  if (noted !== null) await dropSchema(db);
  await applySchema(db);
  const [row] = await db.records(internalText('redthread-versions'));
  const laid = { schema: await describeSchema(db), versions: Versions.parse(row) };
  await writeFile(note, JSON.stringify(laid));
}

/** Every constraint and index, whole: one of the same name may index something else. */
export async function describeSchema(db: Db): Promise<string[]> {
  const [constraints, indexes] = await Promise.all([
    db.records('SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties'),
    db.records('SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, options'),
  ]);
  return [...constraints, ...indexes].map((row) => JSON.stringify(row)).toSorted();
}
