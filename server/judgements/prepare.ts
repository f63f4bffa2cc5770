import { Judgement, type Decision } from '#contract/judgements';
import type { WriteTransaction } from '../db/run.ts';
import { concernedBy, type Concerned } from './concerned.ts';
import { complete, giveAway, type Left } from './corrections.ts';
import { typesOf } from './entity-types.ts';
import { judge, mergesIn, type Judged } from './judgements.ts';
import { lastWords } from './last-words.ts';
import { refuseNonsense } from './nonsense.ts';
import { readJudgements } from './read.ts';

/** What may be decided: by the page, or by ourselves of a source as a whole. */
export type Wish = (Decision | { kind: 'publish' | 'unpublish'; article: string; why: string }) & {
  by: string;
};

/** A judgement that may be made, what was made before it, and what both come to. Nothing is written yet. */
export interface Case extends Concerned {
  judgement: Judgement;
  /** Its number. */
  n: number;
  /** By their ids. */
  made: ReadonlyMap<string, Judgement>;
  judged: { before: Judged; after: Judged };
  /** Claims that were meant and stay as they are. */
  left: readonly Left[];
}

export async function prepare(tx: WriteTransaction, wish: Wish): Promise<Case> {
  const log = await readJudgements(tx);
  const n = log.length + 1;
  const before = judge(log);
  const { seen: _seen, ...asked } = { seen: undefined, ...wish };
  const { left = [], ...given } = await toGiven(asked, { tx, judged: before, log });
  const judgement = Judgement.parse({ ...given, id: `judgement/${n}` });
  refuseNonsense(judgement, { made: log, judged: before });
  const made = new Map(log.map((one) => [one.id, one]));
  const judged = { before, after: judge([...log, judgement]) };
  const concerned = await concernedBy(judgement, { tx, judged, made });
  return { judgement, n, made, judged, left, ...concerned };
}

interface Around {
  tx: WriteTransaction;
  judged: Judged;
  log: readonly Judgement[];
}

/** As it is recorded. Every door resolves former ids: what is graded or told apart is the survivor. */
async function toGiven(
  { by, ...wish }: Wish,
  { tx, judged, log }: Around,
): Promise<Record<string, unknown> & { left?: readonly Left[] }> {
  const { resolve } = judged;
  const { why } = wish;
  if ('reliability' in wish) return { ...wish, by, subject: resolve(wish.subject) };
  if (wish.kind === 'correct')
    return { kind: 'correct', by, why, ...(await complete(wish.corrections, { tx, judged })) };
  if (wish.kind === 'give') return { kind: 'correct', by, why, ...(await giveAway(wish, { tx, judged })) };
  if (wish.kind === 'distinct') {
    const [a, b] = [resolve(wish.a), resolve(wish.b)];
    await typesOf([a, b], { tx, judged });
    return { kind: 'distinct', by, why, a, b };
  }
  if (wish.kind === 'different') {
    const into = new Map(mergesIn(lastWords(log, (id) => id).values())).get(wish.from) ?? wish.from;
    return { kind: 'different', by, why, from: wish.from, into };
  }
  return { ...wish, by };
}
