import { Judgement, type JudgementRecord } from '#contract/judgements';
import { textIn } from '../articles/text-in.ts';
import type { Db, Row, WriteTransaction } from '../db/run.ts';
import { steadyText } from '../db/text.ts';
import { judge, type Judged } from './judgements.ts';
import { lastWords, subjectsOf } from './last-words.ts';

/** Every judgement ever made, in order, ready to be asked. */
export async function readJudged(tx: WriteTransaction): Promise<Judged> {
  return judge(await readJudgements(tx));
}

export async function readJudgements(tx: WriteTransaction): Promise<Judgement[]> {
  return (await tx.run(steadyText('judge-read'))).map(toJudgement);
}

/** What was decided about an id and whatever was merged into it: who, when, why and what, the oldest first. */
export async function readHistory(db: Db, about: string): Promise<JudgementRecord[]> {
  const rows = await db.records(steadyText('judge-read'));
  const made = rows.map(toJudgement);
  const { resolve } = judge(made);
  const holding = new Set([...lastWords(made, resolve).values()].map(({ id }) => id));
  return made.flatMap((judgement, index) => {
    const isMeant = subjectsOf(judgement, made).some((subject) => resolve(subject) === resolve(about));
    const at = textIn(rows[index] ?? {}, 'at');
    return isMeant ? [{ judgement, at, holds: holding.has(judgement.id) }] : [];
  });
}

function toJudgement(row: Row): Judgement {
  return Judgement.parse(JSON.parse(textIn(row, 'judgement')));
}
