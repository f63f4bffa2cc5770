import type { PathAnswer } from '#contract/path-answer';
import type { PathQuestion } from '#contract/path-question';
import { tenths } from '../db/collect.ts';
import type { Ask, Db } from '../db/database.ts';
import type { Canceller, Run } from '../db/runs.ts';
import { internalText } from '../db/text.ts';
import { AppError, echoed } from '../errors.ts';
import { resolveActors } from './actors.ts';
import { checkQuestion, refuseAvoided } from './check.ts';
import { findBetween } from './between.ts';
import { findCommons } from './commons.ts';
import { findHidden, NOTHING_HIDDEN, type Hidden } from './hidden.ts';
import { findJoins } from './joins.ts';
import { openKnown, type At } from './known.ts';
import type { Plan } from './plan.ts';
import { search, type Found, type Searching } from './search.ts';
import { toReached } from './side.ts';
import { DEAR_LINES, openSides } from './stretch.ts';
import { fetchIds, tell } from './tell.ts';
import { openTurns } from './turns.ts';

/** After so long a search is stopped and tells what it covered. */
const SEARCH_SECONDS = 8;
/** Its transaction goes on for so long after it, until what was found is told. */
const TELLING_SECONDS = 7;

export interface PathAsking extends Canceller {
  db: Db;
  question: PathQuestion;
  /** REDTHREAD_HUB: the threshold when the question gives none. */
  hubDegree: number;
  seconds?: number;
  /** Is it told whom the bars kept out? */
  tellsHidden?: boolean;
  /** Of a level of more lines, those towards the other side are read first. */
  dearLines?: number;
}

/** How are these connected? One read transaction of short statements, which has ended when this settles. */
export async function findPaths({
  db,
  question: given,
  hubDegree,
  seconds = SEARCH_SECONDS,
  tellsHidden = true,
  dearLines,
  ...who
}: PathAsking): Promise<PathAnswer> {
  const began = performance.now();
  const asked = checkQuestion(given);
  return db.asOneRun(who, async (run) => {
    // Two who were given may have become one.
    const question = checkQuestion(await resolveActors(db, asked));
    const answer = await db.snapshot({ run, seconds: seconds + TELLING_SECONDS }, (ask) =>
      answerIn({ ask, run, question, seconds, tellsHidden, dearLines }),
    );
    const threshold = question.hubs.threshold ?? hubDegree;
    return { ...answer, question, threshold, milliseconds: tenths(performance.now() - began) };
  });
}

interface Answering {
  ask: Ask;
  run: Run;
  question: PathQuestion;
  seconds: number;
  tellsHidden: boolean;
  dearLines?: number | undefined;
}

type Answer = Omit<PathAnswer, 'question' | 'threshold' | 'milliseconds'>;

async function answerIn({ tellsHidden, ...asking }: Answering): Promise<Answer> {
  const { ask, question } = asking;
  const searching = await openSearching(asking);
  const { plan, known, sides } = searching;
  const found = question.mode === 'joins' ? await findJoins(searching) : await search(searching);
  // What is read for what the bars hid is no part of what was searched.
  const reached = sides.all().map((side) => toReached(side, searching));
  const { lines, notKnown, actors } = known;
  const searched = { actors: actors.size, lines };
  const hidden = tellsHidden ? await findHiddenIn(searching, found) : NOTHING_HIDDEN;
  const told = await tell(
    { ask, plan },
    { paths: found.paths, hidden: hidden.hubs, joined: found.joined, reached },
  );
  return {
    ending: found.ending,
    paths: told.paths,
    total: found.total,
    graph: told.graph,
    joined: told.joined,
    searched: { ...searched, sides: told.sides },
    hidden: told.hidden,
    notKnown,
    limits: [...found.limits, ...hidden.limits],
  };
}

function findHiddenIn(searching: Searching, found: Found): Promise<Hidden> {
  const isNetwork = searching.plan.question.mode === 'joins';
  return isNetwork ? findBetween(searching, found) : findHidden(searching, found);
}

/** What a search works with, within one transaction. */
export async function openSearching({
  ask,
  run,
  question,
  seconds,
  dearLines = DEAR_LINES,
}: Omit<Answering, 'tellsHidden'>) {
  const plan = await toPlan(ask, question);
  const known = openKnown({ ask, plan });
  return {
    plan,
    known,
    sides: openSides(plan, known),
    turns: openTurns({ run, seconds }),
    dearLines,
    commonsOf: (near: readonly At[], far: readonly At[]) => findCommons({ ask, plan }, { near, far }),
    idsOf: (actors: readonly At[]) => fetchIds(ask, actors),
  };
}

/** The ids were looked up just before: whoever has gone since is found nowhere. */
async function toPlan(ask: Ask, question: PathQuestion): Promise<Plan> {
  const { from, to, via, avoid, avoidTypes, hubs } = question;
  const ids = [...new Set([...from, ...to, ...via, ...avoid, ...hubs.letIn])];
  const { rows } = await ask(internalText('path-ends'), { ids, avoidTypes });
  const avoided = new Set(
    rows.flatMap(([id, , , isOfAvoidedType]) => (isOfAvoidedType === true ? [id] : [])),
  );
  refuseAvoided(question, (id) => avoided.has(id));
  const found = new Map(
    rows.map(([id, at, degree]) => [id as string, { at: at as At, degree: degree as number }]),
  );
  const atOf = (id: string): At => {
    const actor = found.get(id);
    if (actor === undefined)
      throw new AppError('unknown-entity', `There is no entity ${echoed(id)} any more.`);
    return actor.at;
  };
  const ends = [...from, ...to, ...via];
  return {
    question,
    from: from.map(atOf),
    to: to.map(atOf),
    via: via.map(atOf),
    ends: new Set(ends.map(atOf)),
    degrees: new Map(ends.map((id) => [atOf(id), found.get(id)?.degree ?? 0])),
    avoid: new Set(avoid.map(atOf)),
    letIn: new Set(hubs.letIn.map(atOf)),
  };
}
