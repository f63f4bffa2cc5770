import { expect, test } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import type { ArticlePackage } from '../../server/contract/article.ts';
import type { QueryResult } from '../../server/contract/graph.ts';
import { importArticle } from '../../server/articles/import.ts';
import type { Db } from '../../server/db/run.ts';
import { readSeed } from '../../seed/read.ts';
import { HUB_DEGREE } from './articles.ts';
import { ask, rowsOf } from './ask.ts';

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
  /** Id of a claim or figure; without it one of `finds` is no longer there. */
  restsOn: string;
}

/** Two tests for each question: the answer, and that it goes wrong without its line. */
export function testQuestions(db: () => Db, questions: readonly SavedQuestion[]): void {
  test.each(questions.map((question) => [`${question.query}: ${question.asks}`, question] as const))(
    '%s',
    async (_name, question) => {
      expect(wrongIn(await ask(db(), question.query, question.params), question)).toEqual([]);
    },
  );

  test.each(questions.map((question) => [question.query, question.restsOn, question] as const))(
    '%s misses something without %s',
    async (_query, restsOn, question) => {
      await withoutLine(db(), restsOn, async () => {
        const answer = await ask(db(), question.query, question.params);
        expect(wrongIn(answer, question)).not.toEqual([]);
      });
    },
  );
}

/** What is not as the question says; the whole answer is told beside a missing row, so that a failure can be read. */
function wrongIn(answer: QueryResult, { finds, exactly, not = [] }: SavedQuestion): unknown[] {
  const has = (row: Row) => rowsOf(answer, ...Object.keys(row)).some((one) => isDeepStrictEqual(one, row));
  const columns = [...new Set(finds.flatMap((row) => Object.keys(row)))];
  const told = rowsOf(answer, ...columns);
  return [
    ...finds.filter((row) => !has(row)).map((missing) => ({ missing, told })),
    ...not.filter(has).map((unwanted) => ({ unwanted })),
    ...(exactly === true && !isDeepStrictEqual(told, finds) ? [{ exactly: finds, told }] : []),
  ];
}

/** The seed but for one claim or figure, for as long as `look` runs. */
async function withoutLine(db: Db, id: string, look: () => Promise<void>): Promise<void> {
  const whole = (await readSeed('seed')).find(({ article }) => id.startsWith(`${article.id}/`));
  if (whole === undefined) throw new Error(`no article of the seed has a line ${id}`);
  const poorer: ArticlePackage = {
    ...whole,
    claims: whole.claims.filter((claim) => claim.id !== id),
    figures: whole.figures.filter((figure) => figure.id !== id),
  };
  const left = poorer.claims.length + poorer.figures.length;
  if (left !== whole.claims.length + whole.figures.length - 1) throw new Error(`the seed has no line ${id}`);
  await importArticle(db, poorer, { hubDegree: HUB_DEGREE });
  try {
    await look();
  } finally {
    await importArticle(db, whole, { hubDegree: HUB_DEGREE });
  }
}
