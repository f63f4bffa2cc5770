import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryId, type QueryHeader } from '#contract/query';
import { typesWalked } from '#contract/ontology';
import type { Db } from '../db/run.ts';
import { fill, type Fills } from '../db/text.ts';
import { proveReadOnly } from '../gate/prove.ts';
import { HeaderMistake } from './header-lines.ts';
import { parseHeader } from './header.ts';

/** The saved queries that ship with Redthread, by id, in shelf order. */
export interface Catalogue {
  queries: ReadonlyMap<string, QueryHeader>;
}

/** Folders of `cypher/` that analysts do not run. */
const BACK_ROOMS = ['schema', 'internal'];
/** The shelf of what analysts save themselves (DECISIONS 18). */
const OWN = 'own';

/** A fresh Neo4j plans a long text for half a second, and two cores plan twice as many in that time. */
const PROVED_AT_ONCE = 4;

/** Reads every shelf and asks the database to prove that each query only reads; one that fails stops start-up. */
export async function loadCatalogue({ db, dir }: { db: Db; dir: string }): Promise<Catalogue> {
  const queries = readCatalogue(dir);
  const waiting = [...queries.values()];
  const prove = async () => {
    for (let query = waiting.shift(); query !== undefined; query = waiting.shift())
      await proveReadOnly(db, query);
  };
  await Promise.all(Array.from({ length: PROVED_AT_ONCE }, prove));
  return { queries };
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
