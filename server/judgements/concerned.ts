import type { Judgement } from '#contract/judgements';
import { articleOf } from '../articles/witness.ts';
import { textIn } from '../articles/text-in.ts';
import type { WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import type { Judged } from './judgements.ts';
import { subjectsOf, type Word } from './last-words.ts';

/** Which articles' claims read differently from now on, and of whom the judgement keeps what they were. */
export interface Concerned {
  articles: string[];
  keeps: string[];
}

interface Around {
  tx: WriteTransaction;
  judged: { before: Judged; after: Judged };
  made: ReadonlyMap<string, Judgement>;
}

/** Of a decision that is no publishing, and of one that is taken back. */
export async function concernedBy(judgement: Judgement, around: Around): Promise<Concerned> {
  const meant = meantBy(judgement, around.made);
  if (meant === null) return { articles: [], keeps: [] };
  if (meant.kind === 'grade') return byGrade(judgement, around);
  const { articles, keeps } = await byWord(meant, around);
  if (judgement.kind === 'withdraw') return { articles, keeps: [] };
  if ('claim' in meant && articles.length === 0)
    throw new AppError('unknown-claim', `There is no claim ${meant.claim}.`);
  return { articles, keeps };
}

/** Null where nothing is left to take back. */
export function meantBy(judgement: Judgement, made: ReadonlyMap<string, Judgement>): Word | null {
  if (judgement.kind !== 'withdraw') return judgement;
  const meant = made.get(judgement.judgement);
  return meant === undefined || meant.kind === 'withdraw' ? null : meant;
}

async function byWord(meant: Word, { tx, judged, made }: Around): Promise<Concerned> {
  if (meant.kind === 'distinct') return { articles: [], keeps: [meant.a, meant.b] };
  if (meant.kind === 'correct') {
    const articles = new Set(meant.corrections.map(({ claim }) => articleOf(claim)));
    // They stand in what the claims say now, though their articles do not declare them.
    return { articles: [...articles, meant.id], keeps: meant.about };
  }
  if ('claim' in meant) {
    const rows = await tx.run(internalText('judge-article-of-claim'), { claim: meant.claim });
    return { articles: rows.map((row) => textIn(row, 'article')), keeps: [] };
  }
  if (!('from' in meant)) return { articles: [], keeps: [] };
  const ids = [meant.from, meant.into];
  const articles = new Set([meant.id]);
  for (const id of ids) {
    const using = await articlesUsing(tx, id);
    if (using.length === 0) throw new AppError('unknown-entity', `Nothing loaded speaks of ${id}.`);
    for (const article of using) articles.add(article);
  }
  const moving = new Set([...ids, ...[judged.before, judged.after].flatMap(({ formerIdsOf }) => ids.flatMap(formerIdsOf))]);
  for (const id of moving) for (const article of await articlesUsing(tx, id)) articles.add(article);
  for (const one of made.values())
    if (one.kind === 'correct' && one.about.some((id) => moving.has(id)))
      for (const { claim } of one.corrections) articles.add(articleOf(claim));
  return { articles: [...articles], keeps: ids };
} // oxfmt-ignore

async function articlesUsing(tx: WriteTransaction, id: string): Promise<string[]> {
  return (await tx.run(internalText('judge-articles-using'), { id })).map((row) => textIn(row, 'article'));
}

/** Articles whose claims rest on another grade from now on. */
async function byGrade(judgement: Judgement, { tx, judged, made }: Around): Promise<Concerned> {
  const [subject = ''] = subjectsOf(judgement, made);
  const id = judged.after.resolve(subject);
  const claims = await tx.run(internalText('judge-article-of-claim'), { claim: id });
  if (claims.length > 0) return { articles: claims.map((row) => textIn(row, 'article')), keeps: [] };
  const published = await tx.run(internalText('judge-articles-published'), { id });
  // What was graded may be taken back, though its last article has gone.
  if (published.length === 0 && judgement.kind === 'grade') throw toStranger(judgement);
  return { articles: published.map((row) => textIn(row, 'article')), keeps: [id] };
}

function toStranger(judgement: Extract<Judgement, { kind: 'grade' }>): AppError {
  const { subject } = judgement;
  const told = { fields: [{ path: 'body.subject', problem: `there is no ${subject}` }] };
  if ('credibility' in judgement) return new AppError('unknown-claim', `There is no claim ${subject}.`, told);
  return new AppError('unknown-entity', `Nothing loaded was published by ${subject}.`, told);
}
