import { EntityId } from '#contract/article';
import type { EntityType } from '#contract/ontology';
import { runAnySize } from '../articles/run-any-size.ts';
import type { Resolve } from '../articles/key.ts';
import { textIn } from '../articles/text-in.ts';
import type { Row, WriteTransaction } from '../db/run.ts';

/** One who is in the graph, whoever tells of him but the file itself. */
export interface KnownEntity {
  id: string;
  name: string;
  type: EntityType;
  summary: string;
}

/** What the graph knows of the ids and names that a file uses. */
export interface Known {
  byId: (id: string) => KnownEntity | undefined;
  /** By exactly this name, as it is called first or as another name. */
  byName: (name: string) => readonly KnownEntity[];
}

export async function readKnown(
  tx: WriteTransaction,
  { file, words, resolve }: { file: string; words: ReadonlySet<string>; resolve: Resolve },
): Promise<Known> {
  const ids = [...words].filter((word) => EntityId.safeParse(word).success);
  const [byId, names] = await Promise.all([
    runAnySize(tx, 'import-known-ids', { file, ids: [...new Set(ids.map(resolve))] }),
    runAnySize(tx, 'import-known-names', { file, names: toKeys(words) }),
  ]);
  const found = new Map(
    byId.flatMap(({ entity }) => (entity === null ? [] : [toKnown(entity)])).map((one) => [one.id, one]),
  );
  const named = new Map<string, KnownEntity[]>();
  for (const row of names) {
    const one = toKnown(row['entity']);
    for (const name of new Set(row['names'] as string[]))
      if (words.has(name)) named.set(name, [...(named.get(name) ?? []), one]);
  }
  return { byId: (id) => found.get(resolve(id)), byName: (name) => named.get(name) ?? [] };
}

/** A map is looked up at once, where a list would be gone through for each of the graph's names. */
function toKeys(words: ReadonlySet<string>): Record<string, true> {
  return Object.fromEntries([...words].map((word) => [word, true]));
}

/** Gives each of these the id it wants, or with a number behind it where that one is somebody's. */
export async function freeIds(
  tx: WriteTransaction,
  { file, wanted, taken }: { file: string; wanted: readonly string[]; taken: ReadonlySet<string> },
): Promise<string[]> {
  const inUse = new Set(taken);
  const given: (string | null)[] = wanted.map(() => null);
  for (let n = 1; given.includes(null); n += 1) {
    const open = wanted.flatMap((id, at) =>
      given[at] === null ? [{ at, id: n === 1 ? id : `${id}-${n}` }] : [],
    );
    // oxlint-disable-next-line no-await-in-loop -- which number is free is known when the one before it was not
    const rows = await runAnySize(tx, 'import-known-ids', {
      file,
      ids: [...new Set(open.map(({ id }) => id))],
    });
    for (const row of rows)
      if (row['isOthers'] === true || row['entity'] !== null) inUse.add(textIn(row, 'id'));
    for (const { at, id } of open) {
      if (inUse.has(id)) continue;
      inUse.add(id);
      given[at] = id;
    }
  }
  return given.map(String);
}

function toKnown(cell: Row[string] | undefined): KnownEntity {
  const row = cell as Row; // a map as the text returns it
  // As projected, the type is one of ours.
  return {
    id: textIn(row, 'id'),
    name: textIn(row, 'name'),
    type: textIn(row, 'type') as EntityType,
    summary: textIn(row, 'summary'),
  };
}
