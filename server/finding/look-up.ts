import * as z from 'zod';
import type { NameAnswer, NameAnswers } from '#contract/name-list';
import { toLucene, type Search } from './lucene.ts';
import { tenths } from '../db/collect.ts';
import type { Ask, Db } from '../db/database.ts';
import { cancelled, type Canceller } from '../db/runs.ts';
import { internalText } from '../db/text.ts';
import type { Gate } from '../gate/gate.ts';
import { LANES } from '../gate/lanes.ts';
import { findMisspelt, findWhole } from './by-key.ts';
import { toAnswer } from './candidates.ts';
import { NameHit, rankOf, type Found, type RankName, type Sought } from './hits.ts';

interface LookUp extends Canceller {
  db: Db;
  gate: Pick<Gate, 'inLane'>;
  names: readonly string[];
}

/** Of each search of a name; behind so many there may be others. */
const MOST_HITS = 50;
const NOBODY: NameAnswer = { verdict: 'none', candidates: [], more: 0, atLeast: false };

/** With fewer letters begins, and is like, nearly anything. */
const LIKE_FROM = 4;

/** What a name is asked for by itself. */
interface Searches {
  /** Names of fewer letters are not. */
  readonly least?: number;
  readonly names: readonly RankName[];
  readonly office?: 'office' | 'farOffice';
  readonly mentions?: true;
}

/** Of which the searches of the whole list met too many to tell. */
const CROWDED: Searches = { names: ['name', 'turned', 'spelling'] };
/**
 * From the closer to the wider, each only for the names that those before it left. A list holds whole names: what only
 * begins so is asked for late.
 */
const WIDER: readonly Searches[] = [
  { names: ['words', 'spelling'], office: 'office' },
  { names: ['beginnings', 'telling'], mentions: true, least: LIKE_FROM },
  { names: ['spellings'], office: 'farOffice', least: LIKE_FROM },
];

const Row = z.tuple([z.int(), z.boolean(), z.array(NameHit)]);

/** Who goes by each of these names: all of them in one transaction, which waits for its turn among the heavy ones. */
export async function lookUpNames({ db, gate, names, ...who }: LookUp): Promise<NameAnswers> {
  const asked = performance.now();
  const sought = names.flatMap((name, at) => {
    const search = toLucene(name);
    return search === null ? [] : [{ at, search }];
  });
  const found = await db.asOneRun(who, async (run) => {
    const told = await gate.inLane('heavy', run, () =>
      db.snapshot({ run, seconds: LANES.heavy.seconds }, (ask) => inStages(ask, sought)),
    );
    // Its last answer may have been on its way when somebody ended it.
    if (run.signal.aborted) throw cancelled(run);
    return told;
  });
  const answers = names.map(() => NOBODY);
  for (const { at, search } of sought) {
    const mine = found.get(at);
    if (mine !== undefined) answers[at] = toAnswer(search, mine);
  }
  return { answers, milliseconds: tenths(performance.now() - asked) };
}

async function inStages(ask: Ask, sought: readonly Sought[]): Promise<ReadonlyMap<number, Found>> {
  const found = new Map<number, Found>();
  const left = () => sought.filter(({ at }) => !found.has(at));
  const take = (some: ReadonlyMap<number, Found>) => {
    for (const [at, mine] of some) found.set(at, mine);
  };
  const whole = await findWhole(ask, sought);
  take(whole.found);
  const misspelt = await findMisspelt(
    ask,
    left().filter(({ at }) => !whole.unsure.has(at)),
  );
  take(misspelt.found);
  const unsure = new Set([...whole.unsure, ...misspelt.unsure]);
  take(
    await findEach(
      ask,
      left().filter(({ at }) => unsure.has(at)),
      CROWDED,
    ),
  );
  for (const searches of WIDER) {
    // Each asks only for what those before it left.
    // oxlint-disable-next-line no-await-in-loop
    take(await findEach(ask, left(), searches));
  }
  return found;
}

async function findEach(
  ask: Ask,
  sought: readonly Sought[],
  searches: Searches,
): Promise<ReadonlyMap<number, Found>> {
  const { least = 0 } = searches;
  const long = sought.filter(({ search }) => search.key.length >= least);
  if (long.length === 0) return new Map();
  const { rows } = await ask(internalText('names'), {
    names: long.map((one) => toQuestion(one, searches)),
    most: MOST_HITS,
  });
  return new Map(
    rows.map((cells) => {
      const [at, isCut, hits] = Row.parse(cells);
      return [at, { hits, isCut }];
    }),
  );
}

function toQuestion({ at, search }: Sought, { names, office, mentions }: Searches): Record<string, unknown> {
  const wanted = new Set(names.map(rankOf));
  const ranked = (text: string | null, name: RankName): Search[] =>
    text === null ? [] : [{ rank: rankOf(name), text }];
  return {
    at,
    searches: [...search.near, ...search.far].filter(({ rank }) => wanted.has(rank)),
    offices: office === undefined ? [] : ranked(search[office], office),
    mentions: mentions === undefined ? [] : ranked(search.written, 'written'),
  };
}
