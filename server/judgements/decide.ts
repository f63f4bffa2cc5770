import type { SourcePackage } from '#contract/file-source';
import type { Judgement, JudgementRecord } from '#contract/judgements';
import { canonical } from '../db/canonical.ts';
import type { Db, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { importPackage, removeArticle } from '../articles/import.ts';
import { readPackage } from '../articles/package.ts';
import { project, PROJECTION_SECONDS, type ProjectOptions } from '../articles/project.ts';
import { textIn } from '../articles/text-in.ts';
import { meantBy } from './concerned.ts';
import { subjectsOf } from './last-words.ts';
import { prepare, type Case, type Wish } from './prepare.ts';
import { previewOf } from './preview.ts';

/** Records what an analyst decided and applies it to the facts, in one transaction. To undo it is to decide anew. */
export async function decide(db: Db, wish: Wish, options: ProjectOptions): Promise<JudgementRecord> {
  const purpose = `applying the judgement of ${wish.by}`;
  return db.write({ purpose, lock: 'facts', seconds: PROJECTION_SECONDS }, (tx) =>
    decideWithin(tx, wish, options),
  );
}

/** The same, within a transaction that holds the lock. */
export async function decideWithin(
  tx: WriteTransaction,
  wish: Wish,
  options: ProjectOptions,
): Promise<JudgementRecord> {
  const prepared = await prepare(tx, wish);
  const { judgement, n, made } = prepared;
  if ('seen' in wish && wish.seen !== undefined) await refuseUnseen(tx, prepared, wish.seen);
  const withdrawn = await apply(tx, prepared, options);
  const [row] = await tx.run(internalText('judge-record'), {
    id: judgement.id,
    n,
    judgement: canonical(judgement),
    withdrawn,
    columns: toColumns(judgement, made),
  });
  return { judgement, at: textIn(row ?? {}, 'at'), holds: judgement.kind !== 'withdraw' };
}

/** It is worked out anew under the lock: if it comes to anything else, whoever decides has not seen it. */
async function refuseUnseen(tx: WriteTransaction, prepared: Case, seen: string): Promise<void> {
  const { digest } = await previewOf(tx, prepared);
  if (digest === seen) return;
  throw new AppError('changed-since-preview', 'The decision would change something else now than was shown.');
}

/** What is found without opening the judgement itself: a grade is looked up for each source that is shown. */
function toColumns(judgement: Judgement, made: Case['made']): Record<string, unknown> {
  if (judgement.kind !== 'withdraw') return { ...columnsOf(judgement, made), ...toGrade(judgement) };
  const { by: analyst, why, judgement: withdraws } = judgement;
  const meant = meantBy(judgement, made);
  return { ...(meant !== null && columnsOf(meant, made)), analyst, why, withdraws };
}

function toGrade(judgement: Judgement): Record<string, unknown> {
  if (judgement.kind !== 'grade') return {};
  const { by: analyst, why } = judgement;
  return { analyst, why, grade: 'reliability' in judgement ? judgement.reliability : judgement.credibility };
}

/** By whom or what it is found. */
function columnsOf(judgement: Judgement, made: Case['made']): Record<string, unknown> {
  if ('claim' in judgement) return { claim: judgement.claim };
  if ('from' in judgement) return { from: judgement.from };
  if ('article' in judgement) return { article: judgement.article };
  const about = subjectsOf(judgement, made);
  return judgement.kind === 'grade' ? { subject: about[0] } : { about };
}

/** Returns the evidence that was taken out, in JSON, so that it can be put back. */
async function apply(tx: WriteTransaction, prepared: Case, options: ProjectOptions): Promise<string | null> {
  const { judgement, made, judged, articles, keeps } = prepared;
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
  if (keeps.length > 0)
    await tx.run(internalText('judge-keep-declarations'), { judgement: judgement.id, ids: keeps });
  // A grade changes what relations show, and nothing that is stored of the evidence.
  const keepsEvidence = meantBy(judgement, made)?.kind === 'grade';
  const reread = keeps.length > 0 && !keepsEvidence ? [...articles, judgement.id] : articles;
  await project(tx, { leaving: null, coming: null, reread, judged, keepsEvidence }, options);
  return null;
}

async function readWithdrawn(tx: WriteTransaction, article: string): Promise<SourcePackage> {
  const [row] = await tx.run(internalText('judge-withdrawn'), { article });
  if (row === undefined) throw new AppError('bad-request', `${article} was not withdrawn.`);
  // Our own writing: what readPackage gave.
  return JSON.parse(textIn(row, 'withdrawn')) as SourcePackage;
}
