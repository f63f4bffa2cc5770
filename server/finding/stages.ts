import * as z from 'zod';
import type { Ask } from '../db/database.ts';
import { internalText } from '../db/text.ts';
import { findMisspelt, findWhole } from './by-key.ts';
import { NameHit, rankOf, type Found, type RankName, type Sought } from './hits.ts';
import type { Search } from './lucene.ts';
import { wordsOf } from './tokens.ts';
import { SPELT_FROM, toWider, triesAll } from './tried.ts';

/** Of each search of a name; behind so many there may be others. */
const MOST_HITS = 50;

/** What a name is asked for by itself. */
interface Searches {
  readonly names: readonly RankName[];
  readonly office?: 'office' | 'farOffice';
  readonly mentions?: true;
  /** Not of names that so much would be like. */
  readonly tries?: 'all';
}

/** Of which the searches of the whole list met too many to tell. */
const CROWDED: Searches = { names: ['name', 'turned', 'spelling'] };

/** A name is looked for as it was given, without what a second look sets aside, and by the last name alone. */
export interface Looks {
  readonly given: readonly Sought[];
  readonly plainer: readonly Sought[];
  readonly lastName: readonly Sought[];
}

interface Stage {
  readonly look: keyof Looks;
  /** Few searches for the whole list, or each name asked for by itself, which is what takes the time. */
  readonly find: (ask: Ask, sought: readonly Sought[]) => Promise<FoundAt>;
}

/**
 * From the closer to the wider, each only for the names that those before it left. A list holds whole names: what only
 * begins so is asked for late, and after the whole name without its title.
 */
const STAGES: readonly Stage[] = [
  { look: 'given', find: findByKeys },
  { look: 'plainer', find: findBare },
  { look: 'given', find: each({ names: ['words', 'spelling'], office: 'office' }) },
  { look: 'plainer', find: findByKeys },
  { look: 'plainer', find: each({ names: ['words', 'spelling'] }) },
  { look: 'given', find: each({ names: ['beginnings', 'telling'], mentions: true, tries: 'all' }) },
  { look: 'given', find: each({ names: ['spellings'], office: 'farOffice', tries: 'all' }) },
  { look: 'plainer', find: each({ names: ['beginnings', 'telling', 'spellings'], tries: 'all' }) },
  { look: 'lastName', find: findByLastName },
];

/** Who was found for a name, and by which of its looks. */
export interface FoundBy extends Found {
  readonly by: Sought;
}

const Row = z.tuple([z.int(), z.boolean(), z.array(NameHit)]);
type FoundAt = ReadonlyMap<number, Found>;

/** By the place in the list; whoever is not in it was not found. */
export async function inStages(ask: Ask, looks: Looks): Promise<ReadonlyMap<number, FoundBy>> {
  const found = new Map<number, FoundBy>();
  for (const { look, find } of STAGES) {
    const left = looks[look].filter(({ at }) => !found.has(at));
    // Each asks only for what those before it left.
    // oxlint-disable-next-line no-await-in-loop
    const told = await find(ask, left);
    for (const one of left) {
      const mine = told.get(one.at);
      if (mine !== undefined) found.set(one.at, { ...mine, by: one });
    }
  }
  return found;
}

async function findByKeys(ask: Ask, sought: readonly Sought[]): Promise<FoundAt> {
  if (sought.length === 0) return new Map();
  const whole = await findWhole(ask, sought);
  const without = ({ at }: Sought) => !whole.found.has(at);
  const misspelt = await findMisspelt(
    ask,
    sought.filter((one) => without(one) && !whole.unsure.has(one.at)),
  );
  const found = new Map([...whole.found, ...misspelt.found]);
  const unsure = new Set([...whole.unsure, ...misspelt.unsure]);
  const crowded = sought.filter(({ at }) => unsure.has(at) && !found.has(at));
  return new Map([...found, ...(await findEach(ask, crowded, CROWDED))]);
}

/**
 * Most of a list of dressed names is found so, by few searches. Only people bear titles: of other things they may be a
 * word of the name, which is asked for next.
 */
async function findBare(ask: Ask, sought: readonly Sought[]): Promise<FoundAt> {
  const { found } = await findWhole(ask, sought);
  const meant = sought.flatMap(({ at, without }) => {
    const met = found.get(at)?.hits ?? [];
    const hits = without.includes('title') ? met.filter(({ type }) => type === 'Person') : met;
    return hits.length === 0 ? [] : [[at, { hits, isCut: false }] as const];
  });
  return new Map(meant);
}

/** Many bear a last name; whoever is known by it alone is one of few. */
async function findByLastName(ask: Ask, sought: readonly Sought[]): Promise<FoundAt> {
  const { found } = await findWhole(ask, sought);
  const meant = sought.flatMap(({ at, initial = '' }) => {
    const hits = found.get(at)?.hits.filter((hit) => isPersonOf(initial, hit)) ?? [];
    return hits.length === 0 ? [] : [[at, { hits, isCut: false }] as const];
  });
  return new Map(meant);
}

function isPersonOf(initial: string, { type, names }: NameHit): boolean {
  return (
    type === 'Person' &&
    names.some((name) => wordsOf(name).length > 1 && wordsOf(name)[0]?.startsWith(initial))
  );
}

function each(searches: Searches): Stage['find'] {
  return (ask, sought) => findEach(ask, sought.map(toWider), searches);
}

async function findEach(ask: Ask, sought: readonly Sought[], searches: Searches): Promise<FoundAt> {
  const wanted = searches.tries === 'all' ? sought.filter(triesAll) : sought;
  const names = wanted.map((one) => toQuestion(one, searches)).filter(asksAnything);
  if (names.length === 0) return new Map();
  const { rows } = await ask(internalText('names'), { names, most: MOST_HITS });
  return new Map(
    rows.map((cells) => {
      const [at, isCut, hits] = Row.parse(cells);
      return [at, { hits, isCut }];
    }),
  );
}

interface Question extends Record<string, unknown> {
  at: number;
  searches: readonly Search[];
  offices: readonly Search[];
  mentions: readonly Search[];
}

function toQuestion({ at, search }: Sought, { names, office, mentions }: Searches): Question {
  const wanted = new Set(
    names.filter((name) => name !== 'spelling' || search.key.length >= SPELT_FROM).map(rankOf),
  );
  const ranked = (text: string | null, name: RankName): Search[] =>
    text === null ? [] : [{ rank: rankOf(name), text }];
  return {
    at,
    searches: [...search.near, ...search.far].filter(({ rank }) => wanted.has(rank)),
    offices: office === undefined ? [] : ranked(search[office], office),
    mentions: mentions === undefined ? [] : ranked(search.written, 'written'),
  };
}

function asksAnything({ searches, offices, mentions }: Question): boolean {
  return searches.length + offices.length + mentions.length > 0;
}
