import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryId, type QueryHeader } from '#contract/query';
import { typesWalked } from '#contract/ontology';
import type { Db } from '../db/run.ts';
import { fill, type Fills } from '../db/text.ts';
import { provingOnce, type Proof } from '../gate/proofs.ts';
import { NotReadOnly } from '../gate/prove.ts';
import { HeaderMistake } from './header-lines.ts';
import { parseHeader } from './header.ts';

/** The saved queries that ship with Redthread, by id, in shelf order. */
export interface Catalogue {
  queries: ReadonlyMap<string, QueryHeader>;
  /** Settles when Neo4j's planner has shown that the query only reads: nothing of it may run before. */
  proved: Proof;
}

/** Folders of `cypher/` that analysts do not run. */
const BACK_ROOMS = ['schema', 'internal'];
/** The shelf of what analysts save themselves (DECISIONS 18). */
const OWN = 'own';

/** Reads every shelf; a mistake in a header stops start-up. */
export function loadCatalogue({ db, dir }: { db: Db; dir: string }): Catalogue {
  return { queries: readCatalogue(dir), proved: provingOnce(db) };
}

/**
 * A fresh Neo4j plans all shipped texts for a quarter of a minute, and nobody waits for that: one at a time, so that
 * what an analyst asks meanwhile finds the machine free and is proved out of turn.
 */
export async function proveAll({ queries, proved }: Catalogue): Promise<void> {
  for (const query of queries.values()) await proved(query);
}

/** Proves all, and settles with the first that does not only read; pending as long as there is none. */
export async function firstUnfit(catalogue: Catalogue): Promise<NotReadOnly> {
  try {
    await proveAll(catalogue);
  } catch (error) {
    if (error instanceof NotReadOnly) return error;
    // The database went away, which is told elsewhere. What is not proved yet will be when it is asked.
  }
  return new Promise(() => undefined);
}

/** The headers of all shelves, as the files say. */
export function readCatalogue(dir: string): Map<string, QueryHeader> {
  const shelves = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !BACK_ROOMS.includes(entry.name))
    .map(({ name }) => name)
    .toSorted();
  if (shelves.includes(OWN)) {
    throw new Error(
      `The shelf ${join(dir, OWN)} is kept for what analysts save; give the folder another name.`,
    );
  }
  const headers = shelves.flatMap((shelf) => readShelf(dir, shelf));
  return new Map(headers.map((header) => [header.id, header]));
}

function readShelf(dir: string, shelf: string): QueryHeader[] {
  const names = readdirSync(join(dir, shelf)).filter((name) => name.endsWith('.cypher'));
  return names.toSorted().map((name) => {
    const file = join(dir, shelf, name);
    const id = QueryId.safeParse(`${shelf}/${name.replace(/\.cypher$/, '')}`);
    if (!id.success) throw new HeaderMistake(file, 1, 'shelf and name are small letters and hyphens');
    return parseHeader({ id: id.data, file, source: fillIn(readFileSync(file, 'utf8'), file) });
  });
}

/** What the placeholders of shipped queries stand for (DECISIONS 5, 6). */
const FILLS: Fills = {
  /** Walked from end to end. */
  types: typesWalked('actor', 'context'),
  /** May only touch an end that the analyst chose. */
  endTypes: typesWalked('hub'),
  /** Walked only where they start at an end that the analyst chose: a sanction or case, or an authority. */
  startTypes: ['IMPOSED_BY', 'FILED_BY', 'SANCTIONED', 'CHARGED', 'ARRESTED'],
};

function fillIn(text: string, file: string): string {
  try {
    return fill(text, FILLS);
  } catch (error) {
    throw new HeaderMistake(file, 1, error instanceof Error ? error.message : 'a placeholder is not filled');
  }
}
