import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { QueryId, type QueryHeader } from '#contract/query';
import { typesWalked } from '#contract/ontology';
import type { Db } from '../db/run.ts';
import { fill, type Fills } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { provingOnce, type Proofs } from '../gate/proofs.ts';
import type { NotReadOnly } from '../gate/prove.ts';
import { HeaderMistake } from './header-lines.ts';
import { parseHeader } from './header.ts';

/** The saved queries that ship with Redthread, by id, in shelf order. */
export interface Catalogue extends Proofs {
  queries: ReadonlyMap<string, QueryHeader>;
}

/** Folders of `cypher/` that analysts do not run. */
const BACK_ROOMS = ['schema', 'internal'];
/** The shelf of what analysts save themselves (DECISIONS 18). */
const OWN = 'own';

/** Reads every shelf; a mistake in a header stops start-up. */
export function loadCatalogue({ db, dir }: { db: Db; dir: string }): Catalogue {
  return { queries: readCatalogue(dir), ...provingOnce(db) };
}

type Pause = () => Promise<unknown>;

/** No reason for the program to stay. */
const aWhile: Pause = () => pass(5_000, undefined, { ref: false });

/**
 * A fresh Neo4j plans all shipped texts for a quarter of a minute, and nobody waits for that: one at a time, so that
 * what an analyst asks meanwhile finds the machine free and is proved out of turn. Where the database gave no verdict,
 * it is asked again once it was asked for all others.
 */
export async function proveAll({ queries, proved }: Catalogue, pause = aWhile): Promise<void> {
  let left = [...queries.values()];
  for (;;) {
    const again: QueryHeader[] = [];
    for (const query of left) {
      await proved(query).catch((error: unknown) => {
        if (!(error instanceof AppError)) throw error;
        again.push(query);
      });
    }
    if (again.length === 0) return;
    left = again;
    await pause();
  }
}

/** Proves all, and settles with the first that does not only read; pending as long as there is none. */
export function firstUnfit(catalogue: Catalogue, pause = aWhile): Promise<NotReadOnly> {
  return Promise.race([catalogue.unfit, proveAll(catalogue, pause).then(() => catalogue.unfit)]);
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
