import type { ArticlePackage } from '#contract/article';
import { canonical } from '../db/canonical.ts';
import type { Db, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { importPackage, removeArticle } from '../articles/import.ts';
import { readPackage } from '../articles/package.ts';
import { project, PROJECTION_SECONDS, type Change, type ProjectOptions } from '../articles/project.ts';
import { textIn } from '../articles/text-in.ts';
import { judge, refuseNonsense, type Judgement } from './judgements.ts';
import { readJudgements } from './read.ts';

type Given<J> = J extends unknown ? Omit<J, 'id'> : never;

/** Records what an analyst decided and applies it to the facts, in one transaction. To undo it is to decide anew. */
export async function decide(db: Db, given: Given<Judgement>, options: ProjectOptions): Promise<Judgement> {
  const purpose = `applying the judgement of ${given.by}`;
  return db.write({ purpose, lock: 'facts', seconds: PROJECTION_SECONDS }, async (tx) => {
    const made = await readJudgements(tx);
    const n = made.length + 1;
    const judgement: Judgement = { ...given, id: `judgement/${n}` };
    const before = judge(made);
    refuseNonsense(judgement, before);
    const judged = { before, after: judge([...made, judgement]) };
    const withdrawn = await apply(tx, { judgement, judged, options });
    await tx.run(internalText('judge-record'), {
      id: judgement.id,
      n,
      judgement: canonical(judgement),
      article: 'article' in judgement ? judgement.article : null,
      withdrawn,
    });
    return judgement;
  });
}

/** Returns the evidence that was taken out, in JSON, so that it can be put back. */
async function apply(
  tx: WriteTransaction,
  { judgement, judged, options }: { judgement: Judgement; judged: Change['judged']; options: ProjectOptions },
): Promise<string | null> {
  if (judgement.kind === 'unpublish') {
    const held = await readPackage(tx, judgement.article);
    if (held === null) throw new AppError('bad-request', `${judgement.article} is not loaded.`);
    await removeArticle(tx, judgement.article, options);
    return JSON.stringify(held);
  }
  if (judgement.kind === 'publish') {
    await importPackage(tx, await readWithdrawn(tx, judgement.article), options);
    return null;
  }
  const reread = await readArticlesConcerned(tx, judgement);
  await project(tx, { leaving: null, coming: null, reread, judged }, options);
  return null;
}

/** Articles whose claims read differently from now on. */
async function readArticlesConcerned(
  tx: WriteTransaction,
  judgement: Exclude<Judgement, { article: string }>,
): Promise<string[]> {
  if ('claim' in judgement) {
    const { claim } = judgement;
    const rows = await tx.run(internalText('judge-article-of-claim'), { claim });
    if (rows.length === 0) throw new AppError('bad-request', `There is no claim ${claim}.`);
    return rows.map((row) => textIn(row, 'article'));
  }
  const ids = [judgement.from, judgement.into];
  const articles = new Set([judgement.id]);
  for (const id of ids) {
    const rows = await tx.run(internalText('judge-articles-using'), { id });
    if (rows.length === 0) throw new AppError('unknown-entity', `Nothing loaded speaks of ${id}.`);
    for (const row of rows) articles.add(textIn(row, 'article'));
  }
  await tx.run(internalText('judge-keep-declarations'), { judgement: judgement.id, ids });
  return [...articles];
}

async function readWithdrawn(tx: WriteTransaction, article: string): Promise<ArticlePackage> {
  const [row] = await tx.run(internalText('judge-withdrawn'), { article });
  if (row === undefined) throw new AppError('bad-request', `${article} was not withdrawn.`);
  // Our own writing: what readPackage gave.
  return JSON.parse(textIn(row, 'withdrawn')) as ArticlePackage;
}
