import { textIn } from '../articles/text-in.ts';
import type { WriteTransaction } from '../db/run.ts';
import { steadyText } from '../db/text.ts';
import { judge, Judgement, type Judged } from './judgements.ts';

/** Every judgement ever made, in order, ready to be asked. */
export async function readJudged(tx: WriteTransaction): Promise<Judged> {
  return judge(await readJudgements(tx));
}

export async function readJudgements(tx: WriteTransaction): Promise<Judgement[]> {
  const rows = await tx.run(steadyText('judge-read'));
  return rows.map((row) => Judgement.parse(JSON.parse(textIn(row, 'judgement'))));
}
