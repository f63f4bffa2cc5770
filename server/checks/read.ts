import type { Check, CheckChange, ChecksAnswer } from '#contract/checks';
import { MOST_LINES_CHECKED } from '#contract/checks';
import { Judgement } from '#contract/judgements';
import { groupBy } from '../articles/group-by.ts';
import { MAX_SHOWN } from '../articles/evidence.ts';
import type { AskRows } from '../articles/line-evidence.ts';
import { textIn } from '../articles/text-in.ts';
import type { Texts } from '../articles/texts.ts';
import type { Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { judge, type Judged } from '../judgements/judgements.ts';
import { readBehind, type Behind } from '../articles/behind.ts';
import { lostOf, toChanges, type Whereabouts } from './changes.ts';
import { endsOf, laterKeys } from './later-keys.ts';

/** Where checks are read, and which texts are at hand. */
export interface Desk {
  ask: AskRows;
  texts: Texts;
}

/** A check as it is stored, with the line it is of now. */
interface Stored {
  id: string;
  madeUnder: string;
  by: string;
  why: string | null;
  at: string;
  read: Behind;
}

/** So many lines at a time: their claims are held in memory meanwhile. */
const AT_ONCE = 2_000;
/** One line of a list that is read; how many there are stands beside it. */
const MOST_CHANGES = 25;

const NOTHING: Behind = { claims: [], texts: [] };

/** Of these lines those that are checked or were, each held against what stands behind it now. */
export async function readChecks(relations: readonly string[], desk: Desk): Promise<ChecksAnswer> {
  const all = [...new Set(relations)];
  const asked = all.slice(0, MOST_LINES_CHECKED);
  const formerKeys = await readFormerKeys(asked, desk);
  const checks: Check[] = [];
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    // One after the other: each takes a lane to the database and its share of memory.
    // oxlint-disable-next-line no-await-in-loop
    checks.push(...(await readSome(asked.slice(from, from + AT_ONCE), { ...desk, formerKeys })));
  }
  const checked = checks.filter(({ holds }) => holds).length;
  return {
    checks,
    asked: asked.length,
    checked,
    cleared: checks.length - checked,
    limits:
      asked.length === all.length
        ? []
        : [
            {
              what: 'relations',
              shown: asked.length,
              total: all.length,
              atLeast: false,
              why: 'so many lines are looked up at once',
            },
          ],
  };
}

/** The check of one line, null while there is none. */
export async function readCheck(relation: string, desk: Desk): Promise<Check | null> {
  return (await readChecks([relation], desk)).checks[0] ?? null;
}

/** The id of the check that stands, and who made it; null where none does. */
export async function readStanding(
  relation: string,
  desk: Pick<Desk, 'ask'>,
): Promise<{ id: string; by: string } | null> {
  const formerKeys = await readFormerKeys([relation], desk);
  const stored = await readStored([relation], { ...desk, formerKeys });
  return stored.get(relation) ?? null;
}

/** By a line that is asked for, the keys under which it was checked before one of its ends took in others. */
type FormerKeys = ReadonlyMap<string, readonly string[]>;

async function readFormerKeys(asked: readonly string[], { ask }: Pick<Desk, 'ask'>): Promise<FormerKeys> {
  const { resolve, formerIdsOf } = await readMerges(ask);
  const ids = [...new Set(asked.flatMap(endsOf))].flatMap(formerIdsOf);
  if (ids.length === 0) return new Map();
  const meant = new Set(asked);
  const rows = await ask(internalText('checks-of-former-ids'), { ids });
  const pairs = rows
    .map((row) => textIn(row, 'relation'))
    .filter((key) => !meant.has(key))
    .flatMap((key) => laterKeys(key, resolve).map((later) => ({ key, later })));
  const byLine = groupBy(
    pairs.filter(({ later }) => meant.has(later)),
    ({ later }) => later,
  );
  return new Map(Array.from(byLine, ([line, former]) => [line, former.map(({ key }) => key)]));
}

/** There are as many merges as analysts decided, however large the graph. */
async function readMerges(ask: AskRows): Promise<Judged> {
  const merges = await ask(internalText('judge-merges'), {});
  return judge(merges.map((row) => Judgement.parse(JSON.parse(textIn(row, 'judgement')))));
}

async function readSome(
  relations: readonly string[],
  { ask, texts, formerKeys }: Desk & { formerKeys: FormerKeys },
): Promise<Check[]> {
  const stored = await readStored(relations, { ask, formerKeys });
  if (stored.size === 0) return [];
  const { behind, titles } = await readBehind([...stored.keys()], { ask, texts });
  const now = (relation: string) => behind.get(relation) ?? NOTHING;
  const lost = [...stored].flatMap(([relation, { read }]) => lostFrom(read, now(relation)));
  const whereabouts = await readWhereabouts(lost, ask);
  const titleOf = (article: string) => titles.get(article) ?? article;
  return [...stored].map(([relation, one]) => {
    const changes = toChanges({ was: one.read, now: now(relation), whereabouts, titleOf });
    return toCheck(one, { relation, changes, titleOf });
  });
}

interface Found {
  relation: string;
  changes: readonly CheckChange[];
  titleOf: (article: string) => string;
}

function toCheck(
  { id, by, at, why, madeUnder, read: { claims, texts } }: Stored,
  { relation, changes, titleOf }: Found,
): Check {
  return {
    relation,
    id,
    by,
    at,
    why,
    madeUnder,
    claims: { shown: Math.min(claims.length, MAX_SHOWN), total: claims.length },
    texts: texts.map((one) => ({ ...one, title: titleOf(one.article) })),
    holds: changes.length === 0,
    changes: changes.slice(0, MOST_CHANGES),
    changed: changes.length,
  };
}

/** On each line the last check that was not taken back, whichever of its keys it was made under. */
async function readStored(
  relations: readonly string[],
  { ask, formerKeys }: Pick<Desk, 'ask'> & { formerKeys: FormerKeys },
): Promise<Map<string, Stored>> {
  const meant = new Map<string, string>();
  for (const relation of relations)
    for (const former of formerKeys.get(relation) ?? []) meant.set(former, relation);
  for (const relation of relations) meant.set(relation, relation);
  const rows = await ask(internalText('checks-of-lines'), { relations: [...meant.keys()] });
  const byLine = groupBy(rows, (row) => meant.get(textIn(row, 'relation')) ?? '');
  return new Map(
    [...byLine].flatMap(([relation, words]) => {
      const last = words.at(-1);
      return last === undefined ? [] : [[relation, toStored(last)] as const];
    }),
  );
}

function toStored(row: Row): Stored {
  return {
    id: textIn(row, 'id'),
    madeUnder: textIn(row, 'relation'),
    by: textIn(row, 'analyst'),
    why: row['why'] === null ? null : textIn(row, 'why'),
    at: textIn(row, 'at'),
    // Our own writing: what recordCheck wrote.
    read: JSON.parse(textIn(row, 'read')) as Behind,
  };
}

function lostFrom(was: Behind, now: Behind): string[] {
  return lostOf(was, new Map(now.claims.map((claim) => [claim.id, claim]))).map(({ id }) => id);
}

async function readWhereabouts(ids: readonly string[], ask: AskRows): Promise<Whereabouts> {
  if (ids.length === 0) return new Map();
  const rows = await ask(internalText('check-claims-lost'), { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [textIn(row, 'id'), row['rejected'] === true ? 'rejected' : 'elsewhere']));
}
