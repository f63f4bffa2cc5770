import type { SourcePackage } from '#contract/file-source';
import { Judgement, type JudgementRecord } from '#contract/judgements';
import { canonical } from '../db/canonical.ts';
import type { Db, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { importPackage, removeArticle } from '../articles/import.ts';
import { readPackage } from '../articles/package.ts';
import { project, PROJECTION_SECONDS, type Change, type ProjectOptions } from '../articles/project.ts';
import { textIn } from '../articles/text-in.ts';
import { judge, refuseNonsense } from './judgements.ts';
import { subjectsOf } from './last-words.ts';
import { readJudgements } from './read.ts';

type Given<J> = J extends unknown ? Omit<J, 'id'> : never;

/** A judgement, what was made before it, and what both come to. */
interface Case {
  judgement: Judgement;
  /** By their ids. */
  made: ReadonlyMap<string, Judgement>;
  judged: Change['judged'];
  options: ProjectOptions;
}

/** Records what an analyst decided and applies it to the facts, in one transaction. To undo it is to decide anew. */
export async function decide(
  db: Db,
  given: Given<Judgement>,
  options: ProjectOptions,
): Promise<JudgementRecord> {
  const purpose = `applying the judgement of ${given.by}`;
  return db.write({ purpose, lock: 'facts', seconds: PROJECTION_SECONDS }, (tx) =>
    decideWithin(tx, given, options),
  );
}

/** The same, within a transaction that holds the lock. */
export async function decideWithin(
  tx: WriteTransaction,
  given: Given<Judgement>,
  options: ProjectOptions,
): Promise<JudgementRecord> {
  const log = await readJudgements(tx);
  const made = new Map(log.map((one) => [one.id, one]));
  const n = log.length + 1;
  const before = judge(log);
  const judgement = Judgement.parse({ ...given, id: `judgement/${n}` });
  // Every door resolves former ids: what is graded is the survivor.
  if ('reliability' in judgement) judgement.subject = before.resolve(judgement.subject);
  refuseNonsense(judgement, { made: log, judged: before });
  const judged = { before, after: judge([...log, judgement]) };
  const withdrawn = await apply(tx, { judgement, made, judged, options });
  const [row] = await tx.run(internalText('judge-record'), {
    id: judgement.id,
    n,
    judgement: canonical(judgement),
    withdrawn,
    columns: toColumns(judgement, made),
  });
  return { judgement, at: textIn(row ?? {}, 'at'), holds: judgement.kind !== 'withdraw' };
}

/** What is found without opening the judgement itself: a grade is looked up for each source that is shown. */
function toColumns(judgement: Judgement, made: Case['made']): Record<string, unknown> {
  if ('claim' in judgement) return { claim: judgement.claim };
  if ('from' in judgement) return { from: judgement.from };
  if ('article' in judgement) return { article: judgement.article };
  const { by: analyst, why } = judgement;
  const [subject] = subjectsOf(judgement, made);
  if (judgement.kind === 'withdraw') return { subject, analyst, why, withdraws: judgement.judgement };
  const grade = 'reliability' in judgement ? judgement.reliability : judgement.credibility;
  return { subject, analyst, why, grade };
}

/** Returns the evidence that was taken out, in JSON, so that it can be put back. */
async function apply(
  tx: WriteTransaction,
  { judgement, made, judged, options }: Case,
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
  const grades = judgement.kind === 'grade' || judgement.kind === 'withdraw';
  const reread = grades
    ? await readArticlesGraded(tx, { judgement, made, judged })
    : await readArticlesConcerned(tx, judgement);
  // A grade changes what relations show, and nothing that is stored of the evidence.
  await project(tx, { leaving: null, coming: null, reread, judged, keepsEvidence: grades }, options);
  return null;
}

/** Articles whose claims rest on another grade from now on. */
async function readArticlesGraded(
  tx: WriteTransaction,
  { judgement, made, judged }: Omit<Case, 'options'>,
): Promise<string[]> {
  const [subject = ''] = subjectsOf(judgement, made);
  const id = judged.after.resolve(subject);
  const claims = await tx.run(internalText('judge-article-of-claim'), { claim: id });
  if (claims.length > 0) return claims.map((row) => textIn(row, 'article'));
  const published = await tx.run(internalText('judge-articles-published'), { id });
  // What was graded may be taken back, though its last article has gone.
  if (published.length === 0 && judgement.kind === 'grade') throw toStranger(judgement);
  await tx.run(internalText('judge-keep-declarations'), { judgement: judgement.id, ids: [id] });
  return published.map((row) => textIn(row, 'article'));
}

function toStranger(judgement: Extract<Judgement, { kind: 'grade' }>): AppError {
  const { subject } = judgement;
  const told = { fields: [{ path: 'body.subject', problem: `there is no ${subject}` }] };
  if ('credibility' in judgement) return new AppError('unknown-claim', `There is no claim ${subject}.`, told);
  return new AppError('unknown-entity', `Nothing loaded was published by ${subject}.`, told);
}

/** Articles whose claims read differently from now on. */
async function readArticlesConcerned(
  tx: WriteTransaction,
  judgement: Extract<Judgement, { kind: 'accept' | 'reject' | 'same' | 'different' }>,
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

async function readWithdrawn(tx: WriteTransaction, article: string): Promise<SourcePackage> {
  const [row] = await tx.run(internalText('judge-withdrawn'), { article });
  if (row === undefined) throw new AppError('bad-request', `${article} was not withdrawn.`);
  // Our own writing: what readPackage gave.
  return JSON.parse(textIn(row, 'withdrawn')) as SourcePackage;
}
