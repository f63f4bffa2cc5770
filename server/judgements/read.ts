import type { Limit } from '#contract/graph';
import { Judgement, type JudgementRecord } from '#contract/judgements';
import { textIn } from '../articles/text-in.ts';
import type { Db, Row, WriteTransaction } from '../db/run.ts';
import { internalText, steadyText } from '../db/text.ts';
import { judge, type Judged } from './judgements.ts';
import { lastWords, subjectsOf } from './last-words.ts';

/** Every judgement ever made, in order, ready to be asked. */
export async function readJudged(tx: WriteTransaction): Promise<Judged> {
  return judge(await readJudgements(tx));
}

export async function readJudgements(tx: WriteTransaction): Promise<Judgement[]> {
  return (await tx.run(steadyText('judge-read'))).map(toJudgement);
}

export interface HistoryWish {
  about: string;
  /** How many at most. */
  limit: number;
  /** Only those made before this one. */
  before?: string | undefined;
}

/**
 * What was decided about an id and whatever was merged into it: who, when, why and what, the newest first. Only these
 * judgements and the merges are opened, however many there are.
 */
export async function readHistory(
  db: Db,
  { about, limit, before }: HistoryWish,
): Promise<{ judgements: JudgementRecord[]; limits: Limit[] }> {
  const merges = await db.records(internalText('judge-merges'));
  const { resolve, formerIdsOf } = judge(merges.map(toJudgement));
  const id = resolve(about);
  const ids = [id, ...formerIdsOf(id)];
  const rows = await db.records(internalText('judge-about'), { ids });
  const told = toHistory(rows, new Set(ids)).toReversed();
  const older = before === undefined ? told : told.filter(({ judgement }) => isBefore(judgement.id, before));
  const judgements = older.slice(0, limit);
  return { judgements, limits: toLimits({ shown: judgements.length, total: older.length, before }) };
}

function toLimits({
  shown,
  total,
  before,
}: {
  shown: number;
  total: number;
  before: string | undefined;
}): Limit[] {
  if (shown === total) return [];
  const why =
    before === undefined ? 'these are the newest decisions' : `these are the newest before ${before}`;
  return [{ what: 'rows', shown, total, atLeast: false, why }];
}

/** Their numbers tell which was made first. */
function isBefore(one: string, other: string): boolean {
  return numberOf(one) < numberOf(other);
}

function numberOf(judgement: string): number {
  return Number(judgement.slice(judgement.lastIndexOf('/') + 1));
}

/** Those about these ids, in the order they were made. */
function toHistory(rows: readonly Row[], ids: ReadonlySet<string>): JudgementRecord[] {
  const made = rows.map(toJudgement);
  const byId = new Map(made.map((judgement) => [judgement.id, judgement]));
  const holding = new Set([...lastWords(made, judge(made).resolve).values()].map(({ id }) => id));
  return rows.flatMap((row, n) => {
    const judgement = made[n];
    if (judgement === undefined || !subjectsOf(judgement, byId).some((id) => ids.has(id))) return [];
    return [{ judgement, at: textIn(row, 'at'), holds: holding.has(judgement.id) }];
  });
}

function toJudgement(row: Row): Judgement {
  return Judgement.parse(JSON.parse(textIn(row, 'judgement')));
}
