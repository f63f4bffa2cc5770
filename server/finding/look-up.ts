import type { NameAnswers } from '#contract/name-list';
import { tenths } from '../db/collect.ts';
import type { Db } from '../db/database.ts';
import { cancelled, type Canceller } from '../db/runs.ts';
import type { Gate } from '../gate/gate.ts';
import { LANES } from '../gate/lanes.ts';
import { toAnswer, toNobody } from './candidates.ts';
import type { Sought } from './hits.ts';
import { toLucene } from './lucene.ts';
import { setAside, toLastName, type Plainer } from './set-aside.ts';
import { inStages, type Looks } from './stages.ts';

interface LookUp extends Canceller {
  db: Db;
  gate: Pick<Gate, 'inLane'>;
  names: readonly string[];
}

/** Who goes by each of these names: all of them in one transaction, which waits for its turn among the heavy ones. */
export async function lookUpNames({ db, gate, names, ...who }: LookUp): Promise<NameAnswers> {
  const asked = performance.now();
  const looks = toLooks(names);
  const found = await db.asOneRun(who, async (run) => {
    const told = await gate.inLane('heavy', run, () =>
      db.snapshot({ run, seconds: LANES.heavy.seconds }, (ask) => inStages(ask, looks)),
    );
    // Its last answer may have been on its way when somebody ended it.
    if (run.signal.aborted) throw cancelled(run);
    return told;
  });
  const plainer = new Map(looks.plainer.map((one) => [one.at, one.without]));
  const answers = names.map((name, at) => {
    const mine = found.get(at);
    return mine === undefined ? toNobody(name, plainer.get(at) ?? []) : toAnswer(mine);
  });
  return { answers, milliseconds: tenths(performance.now() - asked) };
}

/** A name that has nothing to be set aside has no second look. */
function toLooks(names: readonly string[]): Looks {
  const all = names.map((name, at) => ({ at, given: { name, without: [] }, plainer: setAside(name) }));
  return {
    given: all.flatMap(({ at, given }) => toSought(at, given)),
    plainer: all.flatMap(({ at, plainer }) => toSought(at, plainer)),
    lastName: all.flatMap(({ at, given, plainer }) => toSought(at, toLastName(plainer ?? given))),
  };
}

function toSought(at: number, look: (Plainer & { initial?: string }) | null): Sought[] {
  const search = look === null ? null : toLucene(look.name);
  return look === null || search === null ? [] : [{ at, ...look, search }];
}
