import type { FilePlace, SourceClaim, SourcePackage } from '#contract/file-source';
import type { Span } from '#contract/article';
import type { Db, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import type { Judged } from '../judgements/judgements.ts';
import { readJudged } from '../judgements/read.ts';
import type { Declared } from './entities.ts';
import {
  readArticleFacts,
  readClaimsBeside,
  readClaimsOf,
  readCopiers,
  readDeclared,
  withoutKnown,
} from './gather.ts';
import { runAnySize } from './run-any-size.ts';
import { rewriteStanding } from './standing.ts';
import { toState, type State, type World } from './state.ts';
import type { ArticleFacts } from './stories.ts';
import { textIn } from './text-in.ts';
import { articleOf, factsOf } from './witness.ts';
import { writeFacts } from './write-facts.ts';

/** A projection is as long as its article: a book of a hundred thousand claims takes minutes. */
export const PROJECTION_SECONDS = 600;

export interface ProjectOptions {
  /** An entity with more distinct neighbours is a hub (REDTHREAD_HUB). */
  hubDegree: number;
}

/** The facts as they are and as a change will make them, with what the evidence is read against afterwards. */
export interface States {
  was: () => State;
  is: () => State;
  after: World;
  /** Articles whose stored evidence reads differently from now on. */
  staying: readonly string[];
}

/** What is about to be different. */
export interface Change {
  /** The article's evidence as it was and as it will be; null where there is none. */
  leaving: SourcePackage | null;
  coming: SourcePackage | null;
  /** Articles that stay, but are to be read anew. */
  reread: readonly string[];
  judged: { before: Judged; after: Judged };
  /** Only the facts read differently; the articles' stored evidence stays as it is. */
  keepsEvidence?: boolean;
  /** Writes the evidence down as it reads in that world. Neo4j is busy with it while the facts are worked out. */
  store?: (world: World) => Promise<unknown>;
}

/**
 * Brings the facts from what they were to what the evidence will be (ONTOLOGY, Claims): both states are worked out
 * from the claims that share a relation, a sanction or a case with those that change, and only what differs is
 * written.
 */
export async function project(
  tx: WriteTransaction,
  change: Change,
  { hubDegree }: ProjectOptions,
): Promise<void> {
  const { keepsEvidence = false, store = async () => undefined } = change;
  const { was, is, after, staying } = await readStates(tx, change);
  const bringFacts = () => writeFacts(tx, { before: was(), after: is(), hubDegree });
  await Promise.all([store(after), bringFacts()]);
  if (keepsEvidence) return;
  for (const id of staying) await rewriteStanding(tx, id, after);
}

/** Reads what a change touches; nothing is written, so that it can be told before it is made. */
export async function readStates(
  tx: WriteTransaction,
  { leaving, coming: whole, reread, judged }: Omit<Change, 'store' | 'keepsEvidence'>,
): Promise<States> {
  const ids = [...new Set([leaving, whole].flatMap((one) => (one === null ? [] : [one.article.id])))];
  const [coming, copiers] = await Promise.all([
    // A declaration that is there already tells nothing new; where an article leaves, others may have leaned on it.
    leaving === null && whole !== null ? withoutKnown(tx, whole) : whole,
    readCopiers(tx, [...ids, ...reread]),
  ]);
  const moving = [leaving, coming].filter((one) => one !== null);
  const staying = [...new Set([...reread, ...copiers])].filter((id) => !ids.includes(id));
  const stayingClaims = await readClaimsOf(tx, staying);
  const moved = moving.flatMap(({ claims }): SourceClaim[] => claims);
  const [beside, declared] = await Promise.all([
    readClaimsBeside(tx, {
      claims: [...stayingClaims, ...moved],
      readings: [...new Set([judged.before, judged.after])],
      except: [...ids, ...staying],
    }),
    readTouched(tx, { moving, staying, judged }),
  ]);
  const claims = [...stayingClaims, ...beside];
  const articles = await readArticleFacts(tx, [
    ...claims.map(({ id }) => articleOf(id)),
    ...placesIn(moving).flatMap(originalOf),
    ...staying,
  ]);
  const before: World = { ...judged.before, articles: withArticle(articles, leaving) };
  const after: World = { ...judged.after, articles: withArticle(articles, coming) };
  return {
    was: () => toState({ ...joined({ claims, declared }, leaving), world: before }),
    is: () => toState({ ...joined({ claims, declared }, coming), world: after }),
    after,
    staying,
  };
}

/** Throws the facts away and makes them again from the claims, article by article: few rows are held at once. */
export async function rebuild(db: Db, { hubDegree }: ProjectOptions): Promise<void> {
  for (const name of ['project-clear-relations', 'project-clear-entities']) await clear(db, name);
  const rows = await db.records(internalText('project-all-articles'));
  const articles = rows.map((row) => textIn(row, 'id'));
  // Keys and ids as they are now, in all of the evidence, before the first relation is made from it.
  for (const id of articles) {
    await db.write(
      { lock: 'facts', seconds: PROJECTION_SECONDS, purpose: `reading ${id} anew` },
      async (tx) => {
        const judged = await readJudged(tx);
        await rewriteStanding(tx, id, { ...judged, articles: await readArticleFacts(tx, [id]) });
      },
    );
  }
  const done = { relations: new Set<string>(), entities: new Set<string>() };
  for (const id of articles) {
    await db.write({ lock: 'facts', seconds: PROJECTION_SECONDS, purpose: `projecting ${id}` }, (tx) =>
      projectAgain(tx, id, { done, hubDegree }),
    );
  }
}

/** In portions: a large graph does not fit into the memory of one transaction. */
async function clear(db: Db, name: string): Promise<void> {
  let cleared = CLEARED_AT_ONCE;
  while (cleared > 0) {
    const [row] = await db.write(
      { lock: 'facts', seconds: PROJECTION_SECONDS, purpose: 'clearing the facts' },
      (tx) => tx.run(internalText(name), { rows: CLEARED_AT_ONCE }),
    );
    cleared = Number(row?.['cleared'] ?? 0);
  }
}

const CLEARED_AT_ONCE = 20_000;

/** The facts of one article's claims and of all that share a relation with them, unless they are there already. */
async function projectAgain(
  tx: WriteTransaction,
  article: string,
  { done, hubDegree }: { done: { relations: Set<string>; entities: Set<string> }; hubDegree: number },
): Promise<void> {
  const judged = await readJudged(tx);
  const own = await readClaimsOf(tx, [article]);
  const beside = await readClaimsBeside(tx, { claims: own, readings: [judged], except: [article] });
  const claims = [...own, ...beside];
  const all = [...new Set([article, ...claims.map(({ id }) => articleOf(id))])];
  const declared = await readTouched(tx, {
    moving: [],
    staying: all,
    judged: { before: judged, after: judged },
  });
  const world = { ...judged, articles: await readArticleFacts(tx, all) };
  const state = toState({ claims, declared, world });
  const before = {
    entities: new Map([...state.entities].filter(([id]) => done.entities.has(id))),
    relations: new Map([...state.relations].filter(([key]) => done.relations.has(key))),
  };
  await writeFacts(tx, { before, after: state, hubDegree });
  for (const id of state.entities.keys()) done.entities.add(id);
  for (const key of state.relations.keys()) done.relations.add(key);
}

/** All declarations, wherever they stand, of every entity that the moving and staying articles use. */
async function readTouched(
  tx: WriteTransaction,
  {
    moving,
    staying,
    judged,
  }: { moving: readonly SourcePackage[]; staying: readonly string[]; judged: Change['judged'] },
): Promise<Declared[]> {
  const used = staying.length === 0 ? [] : await runAnySize(tx, 'project-declared-in', { articles: staying });
  const raw = [
    ...moving.flatMap(({ entities }) => entities.map(({ id }) => id)),
    ...used.map((row) => textIn(row, 'id')),
  ];
  const ids = new Set(raw);
  for (const { resolve, formerIdsOf } of [judged.before, judged.after]) {
    for (const id of raw) for (const one of [resolve(id), ...formerIdsOf(resolve(id))]) ids.add(one);
  }
  return readDeclared(tx, { ids: [...ids], except: moving[0]?.article.id ?? null });
}

function joined(
  { claims, declared }: { claims: readonly SourceClaim[]; declared: readonly Declared[] },
  one: SourcePackage | null,
): { claims: SourceClaim[]; declared: Declared[] } {
  const { article, entities = [] } = one ?? {};
  return {
    claims: [...claims, ...(one?.claims ?? [])],
    declared: [...declared, ...entities.map((entity) => ({ article: article?.id ?? '', entity }))],
  };
}

function withArticle(
  articles: ReadonlyMap<string, ArticleFacts>,
  one: SourcePackage | null,
): Map<string, ArticleFacts> {
  return new Map(one === null ? articles : [...articles, [one.article.id, factsOf(one)]]);
}

function placesIn(packages: readonly SourcePackage[]): (Span | FilePlace)[] {
  return packages.flatMap(({ claims, figures }) =>
    [...claims, ...figures].flatMap(({ at }): (Span | FilePlace)[] => at),
  );
}

function originalOf(place: Span | FilePlace): string[] {
  return place.copyOf === undefined ? [] : [place.copyOf.article];
}
