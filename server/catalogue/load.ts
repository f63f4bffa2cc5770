import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { ShippedQueryId, type QueryHeader } from '#contract/query';
import type { Db } from '../db/run.ts';
import { AppError } from '../errors.ts';
import { provingOnce, type Proofs } from '../gate/proofs.ts';
import type { NotReadOnly } from '../gate/prove.ts';
import { HeaderMistakes, type HeaderMistake } from './header-lines.ts';
import { checkHeader } from './header.ts';
import { crossMistakes } from './cross-check.ts';

/** The saved queries that ship with Redthread, by id, in shelf order. */
export interface Catalogue extends Proofs {
  queries: ReadonlyMap<string, QueryHeader>;
  /** The files as they are written, by the same ids. */
  sources: ReadonlyMap<string, string>;
}

/** Folders of `cypher/` that analysts do not run. */
const BACK_ROOMS = ['schema', 'internal'];
/** The shelf of what analysts save themselves (DECISIONS 18). */
const OWN = 'own';

/** Reads every shelf; a mistake in a header stops start-up. */
export function loadCatalogue({ db, dir }: { db: Db; dir: string }): Catalogue {
  return { ...readShelves(dir), ...provingOnce(db) };
}

interface Pace {
  /** Before those are asked again for which the database gave no verdict. */
  pause?: () => Promise<unknown>;
  /** After a proof that took so many milliseconds. */
  rest?: (took: number) => Promise<unknown>;
}

/** No reason for the program to stay. */
const aWhile = (milliseconds: number): Promise<unknown> => pass(milliseconds, undefined, { ref: false });
const PAUSE_MILLISECONDS = 5_000;

/**
 * One at a time, so that what an analyst asks meanwhile is proved out of turn. Where the database gave no verdict, it is
 * asked again once it was asked for all others.
 */
export async function proveAll(
  { queries, proved }: Catalogue,
  { pause = () => aWhile(PAUSE_MILLISECONDS), rest }: Pace = {},
): Promise<void> {
  let left = [...queries.values()];
  for (;;) {
    const again: QueryHeader[] = [];
    for (const query of left) {
      const began = performance.now();
      await proved(query).catch((error: unknown) => {
        if (!(error instanceof AppError)) throw error;
        again.push(query);
      });
      await rest?.(performance.now() - began);
    }
    if (again.length === 0) return;
    left = again;
    await pause();
  }
}

/**
 * Proves all beside the analyst's work, and settles with the first that does not only read; pending as long as there is
 * none. A fresh Neo4j plans all shipped texts for a quarter of a minute, and nobody waits for that: after each it rests
 * as long as that took, so that whoever asks something finds the machine free.
 */
export function firstUnfit(
  catalogue: Catalogue,
  { rest = aWhile, ...pace }: Pace = {},
): Promise<NotReadOnly> {
  return Promise.race([catalogue.unfit, proveAll(catalogue, { rest, ...pace }).then(() => catalogue.unfit)]);
}

/** A shipped query by its id, or by one that it had before. */
export function shippedBy(queries: Catalogue['queries'], id: string): QueryHeader | undefined {
  return queries.get(id) ?? [...queries.values()].find(({ was }) => was?.includes(id));
}

/** The headers of all shelves, as the files say; all that is wrong with any of them is told at once. */
export function readCatalogue(dir: string): Catalogue['queries'] {
  return readShelves(dir).queries;
}

function readShelves(dir: string): Pick<Catalogue, 'queries' | 'sources'> {
  const shelves = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !BACK_ROOMS.includes(entry.name))
    .map(({ name }) => name)
    .toSorted();
  if (shelves.includes(OWN)) {
    throw new Error(
      `The shelf ${join(dir, OWN)} is kept for what analysts save; give the folder another name.`,
    );
  }
  const files = shelves.flatMap((shelf) => readShelf(dir, shelf));
  const mistakes = [...files.flatMap((file) => file.mistakes), ...crossMistakes(files)];
  if (mistakes.length > 0) throw new HeaderMistakes(mistakes);
  const read = files.flatMap(({ header, source }) => (header === null ? [] : [{ header, source }]));
  return {
    queries: new Map(read.map(({ header }) => [header.id, header])),
    sources: new Map(read.map(({ header, source }) => [header.id, source])),
  };
}

/** A file of a shelf, with its header as far as it could be read. */
export interface ShelvedFile {
  file: string;
  source: string;
  header: QueryHeader | null;
  mistakes: HeaderMistake[];
}

function readShelf(dir: string, shelf: string): ShelvedFile[] {
  const names = readdirSync(join(dir, shelf)).filter((name) => name.endsWith('.cypher'));
  return names.toSorted().map((name) => {
    const file = join(dir, shelf, name);
    const source = decodeSource(readFileSync(file));
    const wrong = (problem: string): ShelvedFile => ({
      file, source: source ?? '', header: null, mistakes: [{ file, line: 1, problem }],
    }); // oxfmt-ignore
    const id = ShippedQueryId.safeParse(`${shelf}/${name.replace(/\.cypher$/, '')}`);
    if (!id.success) return wrong('shelf and name are small letters and hyphens');
    if (source === null) return wrong('the file is not UTF-8; save it as UTF-8');
    const { header, faults } = checkHeader({ id: id.data, source });
    return { file, source, header, mistakes: faults.map(({ line, problem }) => ({ file, line, problem })) };
  });
}

/** The text of a file; null when its bytes are not UTF-8. */
export function decodeSource(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
