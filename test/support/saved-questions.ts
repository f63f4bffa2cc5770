import { expect, test } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import type { ArticlePackage } from '../../server/contract/article.ts';
import type { QueryResult } from '../../server/contract/graph.ts';
import { groupBy } from '../../server/articles/group-by.ts';
import { importArticle, removeArticle } from '../../server/articles/import.ts';
import { articleOf } from '../../server/articles/witness.ts';
import type { Db } from '../../server/db/run.ts';
import { readSeed } from '../../seed/read.ts';
import { HUB_DEGREE } from './articles.ts';
import { ask, keysOf, rowsOf } from './ask.ts';

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
  /**
   * Without it something of `finds` or `draws` is no longer there: the id of a claim or figure, or of what stands in
   * the article, `<article>/mention-at-<start>` or `<article>/alias-<name>`.
   */
  restsOn: string;
}

/** Two tests for each question: the answer, and that it goes wrong without its line. */
export function testQuestions(db: () => Db, questions: readonly SavedQuestion[]): void {
  test.each(questions.map((question) => [`${question.query}: ${question.asks}`, question] as const))(
    '%s',
    async (_name, question) => {
      expect(await askedOf(db(), question)).toEqual([]);
    },
  );

  const byLine = [...groupBy(questions, ({ restsOn }) => restsOn)].toSorted(([a], [b]) => a.localeCompare(b));
  const lines = byLine.map(([line, resting], n) => {
    // The article is made whole again when the next line is one of another.
    const isLast = articleOf(line) !== articleOf(byLine[n + 1]?.[0] ?? '');
    return [line, { resting, isLast }] as const;
  });
  test.each(lines)('without %s something is missing', async (line, { resting, isLast }) => {
    const whole = await articleWith(line);
    await importArticle(db(), without(line, whole), { hubDegree: HUB_DEGREE });
    try {
      for (const question of resting) {
        const wrong = await askedOf(db(), question);
        expect({ query: question.query, wrong }).not.toEqual({ query: question.query, wrong: [] });
      }
    } finally {
      if (isLast) await importArticle(db(), whole, { hubDegree: HUB_DEGREE });
    }
  });
}

/** What is wrong with the answer, while the question's own article, if it has one, is told beside the seed. */
async function askedOf(db: Db, question: SavedQuestion): Promise<unknown[]> {
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

async function articleWith(line: string): Promise<ArticlePackage> {
  const whole = (await readSeed('seed')).find(({ article }) => article.id === articleOf(line));
  if (whole === undefined) throw new Error(`no article of the seed has a line ${line}`);
  return whole;
}

/** The article but for one claim, figure, mention or alias. */
function without(line: string, whole: ArticlePackage): ArticlePackage {
  const what = line.slice(articleOf(line).length + 1);
  const less = {
    ...whole,
    claims: whole.claims.filter(({ id }) => id !== line),
    figures: whole.figures.filter(({ id }) => id !== line),
    mentions: whole.mentions.filter(({ start }) => what !== `mention-at-${start}`),
    entities: whole.entities.map(({ aliases, ...entity }) => ({
      ...entity,
      aliases: aliases?.filter((alias) => what !== `alias-${alias}`),
    })),
  };
  if (linesOf(less) !== linesOf(whole) - 1) throw new Error(`the seed has no line ${line}, or several`);
  return less;
}

function linesOf({ claims, figures, mentions, entities }: ArticlePackage): number {
  const aliases = entities.flatMap((entity) => entity.aliases ?? []);
  return [claims, figures, mentions, aliases].reduce((sum, { length }) => sum + length, 0);
}
