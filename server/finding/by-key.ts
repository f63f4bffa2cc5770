import * as z from 'zod';
import { toKeysText } from './lucene.ts';
import type { Ask } from '../db/database.ts';
import { internalText } from '../db/text.ts';
import { MetEntity, rankOf, type Found, type MetEntity as Met, type NameHit, type Sought } from './hits.ts';
import { isOneApart } from './slips.ts';

/** Lucene joins at most 1,024 terms in one search, and makes up to 50 of each that may have a letter wrong. */
const KEYS_A_SEARCH = { whole: 200, forgiving: 20 } as const;
/** Where a part of the list meets more than these, each of its names is asked for by itself. */
const MOST_MET = 2_000;
/** Of a shorter name one letter is much: words of other names come first. */
const FORGIVEN_FROM = 5;

const Row = z.tuple([z.int(), z.boolean(), z.array(MetEntity)]);

/** By its place in the list. Whoever is not in it was not found; `unsure` are those of which it is not known. */
interface FoundByKey {
  readonly found: ReadonlyMap<number, Found>;
  readonly unsure: ReadonlySet<number>;
}

/** Who has these very names, then who has their words in another order: a few searches for the whole list. */
export async function findWhole(ask: Ask, sought: readonly Sought[]): Promise<FoundByKey> {
  const wanted = new Map<string, { at: number; rank: number }[]>();
  const want = (key: string, at: number, rank: number) => {
    const all = wanted.get(key) ?? [];
    all.push({ at, rank });
    wanted.set(key, all);
  };
  for (const { at, search } of sought) {
    want(search.key, at, rankOf('name'));
    for (const key of search.turned) want(key, at, rankOf('turned'));
  }
  const gathered = gathering();
  for (const { keys, met, isCut } of await meet(ask, [...wanted.keys()], 'whole')) {
    const whose = keys.flatMap((key) => wanted.get(key) ?? []);
    if (isCut) {
      for (const { at } of whose) gathered.doubt(at);
      continue;
    }
    for (const one of met)
      for (const key of new Set(one.keys))
        if (keys.includes(key))
          for (const { at, rank } of wanted.get(key) ?? []) gathered.take(at, one, rank);
  }
  return gathered.told();
}

/** Who has a name that differs by one letter, in whichever order of two words. */
export async function findMisspelt(ask: Ask, sought: readonly Sought[]): Promise<FoundByKey> {
  const wanted = new Map<string, number[]>();
  for (const { at, search } of sought) {
    if (search.key.length < FORGIVEN_FROM) continue;
    const orders = search.terms.length === 2 ? [search.key, ...search.turned] : [search.key];
    for (const key of orders) wanted.set(key, [...(wanted.get(key) ?? []), at]);
  }
  const gathered = gathering();
  for (const { keys, met, isCut } of await meet(ask, [...wanted.keys()], 'forgiving')) {
    for (const key of keys) {
      const like = isCut ? [] : met.filter((one) => one.keys.some((other) => isOneApart(key, other)));
      for (const at of wanted.get(key) ?? []) {
        if (isCut) gathered.doubt(at);
        for (const one of like) gathered.take(at, one, rankOf('spelling'));
      }
    }
  }
  return gathered.told();
}

interface Meeting {
  keys: readonly string[];
  met: readonly Met[];
  isCut: boolean;
}

async function meet(
  ask: Ask,
  keys: readonly string[],
  how: keyof typeof KEYS_A_SEARCH,
): Promise<readonly Meeting[]> {
  if (keys.length === 0) return [];
  const size = KEYS_A_SEARCH[how];
  const parts = Array.from({ length: Math.ceil(keys.length / size) }, (_, n) =>
    keys.slice(n * size, (n + 1) * size),
  );
  const searches = parts.map((part, at) => ({
    at,
    text: toKeysText(part, { forgiving: how === 'forgiving' }),
  }));
  const { rows } = await ask(internalText('names-by-key'), { searches, most: MOST_MET });
  return rows.map((cells) => {
    const [at, isCut, met] = Row.parse(cells);
    return { keys: parts[at] ?? [], met, isCut };
  });
}

/** Each actor once a name, by its closest rank. */
function gathering() {
  const hits = new Map<number, Map<string, NameHit>>();
  const unsure = new Set<number>();
  return {
    doubt: (at: number) => unsure.add(at),
    take(at: number, met: Met, rank: number): void {
      const mine = hits.get(at) ?? new Map<string, NameHit>();
      hits.set(at, mine);
      const before = mine.get(met.id);
      if (before === undefined || rank < before.rank)
        mine.set(met.id, { ...met, rank, written: null, office: null });
    },
    told: (): FoundByKey => ({
      unsure,
      found: new Map(
        [...hits]
          .filter(([at]) => !unsure.has(at))
          .map(([at, mine]) => [at, { hits: [...mine.values()], isCut: false }]),
      ),
    }),
  };
}
