import { isDeepStrictEqual } from 'node:util';
import type { ArticlePackage } from '../../server/contract/article.ts';
import type { QueryResult } from '../../server/contract/graph.ts';
import { groupBy } from '../../server/articles/group-by.ts';
import { importArticle, removeArticle } from '../../server/articles/import.ts';
import { articleOf } from '../../server/articles/witness.ts';
import type { Db } from '../../server/db/run.ts';
import { HUB_DEGREE } from './articles.ts';
import { ask, keysOf, rowsOf } from './ask.ts';
import { apart, seedArticle, without, type Line } from './lines-of-seed.ts';

export type Row = Record<string, unknown>;

/** A saved query asked of the shipped articles, and the one line of the seed its answer cannot do without. */
export interface SavedQuestion {
  /** As an analyst would put it; the name of the test. */
  asks: string;
  query: string;
  params?: Record<string, unknown>;
  /** These rows must be among the answer, with these columns; the others are not looked at. */
  finds: readonly Row[];
  /** True when they are the whole answer, in this order. */
  exactly?: true;
  /** Rows that must not be there: what the question leaves out on purpose. */
  not?: readonly Row[];
  /** Keys of relations that the answer must draw. */
  draws?: readonly string[];
  /** An article of the test's own, told beside the seed: what the five texts do not hold. */
  beside?: ArticlePackage;
  /** Without it something of `finds` or `draws` is no longer there. */
  restsOn: Line;
}

/** Questions about one article, in groups whose lines can be missing together. */
export interface Resting {
  readonly article: string;
  readonly groups: readonly (readonly SavedQuestion[])[];
}

/** By article, what rests on lines of it. */
export async function restingOn(questions: readonly SavedQuestion[]): Promise<Resting[]> {
  const byArticle = [...groupBy(questions, ({ restsOn }) => articleOf(restsOn))];
  return Promise.all(
    byArticle.map(async ([article, resting]) => ({
      article,
      groups: apart(resting, await seedArticle(article)),
    })),
  );
}

/** The questions that are answered all the same without their line; the article is as it was afterwards. */
export async function unmovedWithout(db: Db, { article, groups }: Resting): Promise<SavedQuestion[]> {
  const whole = await seedArticle(article);
  const unmoved: SavedQuestion[] = [];
  try {
    for (const together of groups) {
      const lines = together.map(({ restsOn }) => restsOn);
      await importArticle(db, without(lines, whole), { hubDegree: HUB_DEGREE });
      for (const question of together) {
        if ((await askedOf(db, question)).length === 0) unmoved.push(question);
      }
    }
  } finally {
    await importArticle(db, whole, { hubDegree: HUB_DEGREE });
  }
  return unmoved;
}

/** What is wrong with the answer, while the question's own article, if it has one, is told beside the seed. */
export async function askedOf(db: Db, question: SavedQuestion): Promise<unknown[]> {
  const { query, params, beside } = question;
  if (beside === undefined) return wrongIn(await ask(db, query, params), question);
  await importArticle(db, beside, { hubDegree: HUB_DEGREE });
  try {
    return wrongIn(await ask(db, query, params), question);
  } finally {
    await db.write({ purpose: 'taking an article away', lock: 'facts' }, (tx) =>
      removeArticle(tx, beside.article.id, { hubDegree: HUB_DEGREE }),
    );
  }
}

/** What is not as the question says; the whole answer is told beside a missing row, so that a failure can be read. */
function wrongIn(answer: QueryResult, { finds, draws = [], exactly, not = [] }: SavedQuestion): unknown[] {
  const has = (row: Row) => rowsOf(answer, ...Object.keys(row)).some((one) => isDeepStrictEqual(one, row));
  const columns = [...new Set(finds.flatMap((row) => Object.keys(row)))];
  const told = rowsOf(answer, ...columns);
  return [
    ...finds.filter((row) => !has(row)).map((missing) => ({ missing, told })),
    ...draws.filter((key) => !keysOf(answer).includes(key)).map((undrawn) => ({ undrawn })),
    ...not.filter(has).map((unwanted) => ({ unwanted })),
    ...(exactly === true && !isDeepStrictEqual(told, finds) ? [{ exactly: finds, told }] : []),
  ];
}
