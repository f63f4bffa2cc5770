import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AppError } from '../../../server/errors.ts';
import { keepingTrack } from '../../../server/gate/in-flight.ts';
import { openJournal, type Journal } from '../../../server/gate/journal.ts';
import { aFlight, underWay } from './a-flight.ts';

let home = '';
let journal: Journal;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'redthread-in-flight-'));
  journal = openJournal(join(home, 'in-flight.jsonl'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const away = new AppError('database-away', 'Neo4j cannot be reached.');
const refusedAnswer = new AppError('bad-query', 'Neo4j refuses the query text.');
const silent = () => Promise.reject(new AppError('database-busy', 'No connection became free in time.'));

/** What the control connections tell: when the server started, and whether a run has gone. */
function aTrack(startedAt: () => Promise<string | null>) {
  const told = { startedAt, reports: [] as unknown[], forget: () => {} };
  const forgotten = new Promise<void>((resolve) => {
    told.forget = resolve;
  });
  const inFlight = keepingTrack({
    db: { startedAt: () => told.startedAt(), whenGone: () => forgotten },
    journal,
    report: (error) => told.reports.push(error),
  });
  return { told, inFlight };
}

const held = () => journal.held().map(({ text }) => text);
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a text', () => {
  test('that begins while Neo4j is away is not sent, and no suspect, though another had been answered', async () => {
    const { told, inFlight } = aTrack(async () => 'monday');
    await inFlight(aFlight('RETURN 1').flying, async () => 'answered');
    told.startedAt = async () => null;
    const late = aFlight('RETURN 2');
    const sent: string[] = [];
    await expect(inFlight(late.flying, async () => sent.push('late'))).rejects.toMatchObject({
      code: 'database-away',
    });
    await late.left;
    journal.holdAll();
    expect({ sent, held: held() }).toEqual({ sent: [], held: [] });
  });

  test('that is written down and waits to be sent when Neo4j ends is no suspect', async () => {
    const { told, inFlight } = aTrack(async () => 'monday');
    told.startedAt = async () => {
      while (!readFileSync(join(home, 'in-flight.jsonl'), 'utf8').includes('early')) await settled();
      await settled();
      journal.holdAll();
      return 'monday';
    };
    expect(await inFlight(aFlight('early').flying, async () => held())).toEqual([]);
  });

  test('that is on its way to the disk when Neo4j ends is no suspect', async () => {
    const { told, inFlight } = aTrack(async () => 'monday');
    told.startedAt = async () => {
      journal.holdAll();
      return 'monday';
    };
    expect(await inFlight(aFlight('early').flying, async () => held())).toEqual([]);
  });

  test('that was with Neo4j when it ended is held back with what was beside it, not with what came after', async () => {
    const { told, inFlight } = aTrack(async () => 'monday');
    let fail = () => {};
    const dies = new Promise<void>((_, reject) => {
      fail = () => reject(away);
    });
    const [culprit, beside, after] = [aFlight('culprit'), aFlight('beside'), aFlight('after')];
    let goOn = () => {};
    const goesOn = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const [one, two, three] = [underWay(dies), underWay(goesOn), underWay(goesOn)];
    const ends = [inFlight(culprit.flying, one.work), inFlight(beside.flying, two.work)];
    await Promise.all([one.begun, two.begun]);
    told.startedAt = async () => 'tuesday';
    const later = inFlight(after.flying, three.work);
    await three.begun;
    fail();
    await expect(ends[0]).rejects.toBe(away);
    await culprit.left;
    expect(held().toSorted()).toEqual(['beside', 'culprit']);
    goOn();
    await Promise.all([ends[1], later]);
    expect(held().toSorted()).toEqual(['beside', 'culprit']);
  });

  test('is no suspect, and keeps its slot, while the server is slow to say whether it has forgotten it', async () => {
    const { told, inFlight } = aTrack(async () => 'monday');
    const slow = aFlight('slow');
    const ended = inFlight(slow.flying, async () => {
      told.startedAt = silent;
      throw new AppError('cancelled', 'The run was cancelled.');
    });
    await expect(ended).rejects.toMatchObject({ code: 'cancelled' });
    await settled();
    expect({ left: slow.hasLeft(), held: held() }).toEqual({ left: false, held: [] });
    told.forget();
    await slow.left;
    expect(held()).toEqual([]);
  });

  test('that is held back while it waits for a slot does not go on', async () => {
    const { inFlight } = aTrack(async () => 'monday');
    const waiting = aFlight('twice');
    const second = aFlight('twice');
    const ended = inFlight(waiting.flying, async (moveTo) => {
      await moveTo(async () => {
        (await journal.begin('twice', null)).hold();
        return second.flying.slot;
      });
      return 'ran';
    });
    await expect(ended).rejects.toMatchObject({ code: 'held-back' });
    await Promise.all([waiting.left, second.left]);
    await expect(inFlight(aFlight('twice').flying, async () => 'ran')).rejects.toMatchObject({
      code: 'held-back',
    });
  });

  test('that waits for a slot when Neo4j ends is none of the suspects', async () => {
    const { inFlight } = aTrack(async () => 'monday');
    const next = aFlight('waits');
    const ended = inFlight(aFlight('waits').flying, async (moveTo) => {
      await moveTo(async () => {
        journal.holdAll();
        return next.flying.slot;
      });
      return 'ran';
    });
    expect(await ended).toBe('ran');
    expect(held()).toEqual([]);
  });

  test('frees its slot when the disk takes nothing more, and that is told', async () => {
    const { told, inFlight } = aTrack(async () => 'monday');
    const [good, wrong, fatal] = [aFlight('good'), aFlight('wrong'), aFlight('fatal')];
    const [one, two] = [underWay(good.left), underWay(good.left)];
    const broken = async () => {
      await Promise.all([one.begun, two.begun]);
      rmSync(home, { recursive: true, force: true });
    };
    const ends = [
      inFlight(fatal.flying, async () => {
        await one.work();
        told.startedAt = async () => null;
        throw away;
      }),
      inFlight(wrong.flying, async () => {
        await two.work();
        throw refusedAnswer;
      }),
      inFlight(good.flying, broken),
    ];
    await expect(ends[2]).resolves.toBeUndefined();
    await expect(ends[1]).rejects.toBe(refusedAnswer);
    await expect(ends[0]).rejects.toBe(away);
    await Promise.all([wrong.left, fatal.left]);
    expect(told.reports).toHaveLength(3);
    expect(held()).toContain('fatal');
  });
});

describe('a text whose question to the server is not answered yet', () => {
  /** Some start has told of itself; what is asked next is answered by `tell`. */
  async function anOpenQuestion() {
    const { told, inFlight } = aTrack(async () => 'monday');
    await inFlight(aFlight('RETURN 1').flying, async () => 'answered');
    let tell: (start: string | null | Promise<never>) => void = () => {};
    const answer = new Promise<string | null>((resolve) => {
      tell = resolve;
    });
    told.startedAt = () => answer;
    return { told, inFlight, tell };
  }

  test('is sent along with it, from the disk on, and its answer needs no other', async () => {
    const { inFlight } = await anOpenQuestion();
    const written = () => readFileSync(join(home, 'in-flight.jsonl'), 'utf8');
    expect(await inFlight(aFlight('along').flying, async () => written())).toContain('along');
  });

  test('is no suspect when it was refused a connection', async () => {
    const { inFlight, tell } = await anOpenQuestion();
    const late = aFlight('late');
    const refused = new AppError('database-away', 'Neo4j cannot be reached.', {
      cause: new Error('connect ECONNREFUSED 127.0.0.1:7687'),
    });
    const ended = inFlight(late.flying, () => Promise.reject(refused));
    await expect(ended).rejects.toBe(refused);
    await late.left;
    tell(null);
    await settled();
    expect(held()).toEqual([]);
  });

  test.each([
    ['nobody listens any more', null, () => null],
    ['another start answers later than nobody', 'tuesday', () => null],
    ['another start answers later than silence', 'tuesday', silent],
  ])('is held back when its connection broke and %s', async (_what, later, first) => {
    const { told, inFlight, tell } = await anOpenQuestion();
    const culprit = aFlight('culprit');
    await expect(inFlight(culprit.flying, () => Promise.reject(away))).rejects.toBe(away);
    told.startedAt = async () => later;
    tell(first());
    await culprit.left;
    expect(held()).toEqual(['culprit']);
  });

  test('is of the server that answers it', async () => {
    const { told, inFlight, tell } = await anOpenQuestion();
    const slow = aFlight('slow');
    const ended = inFlight(slow.flying, () => Promise.reject(away));
    await expect(ended).rejects.toBe(away);
    tell('tuesday');
    told.forget();
    await slow.left;
    expect(held()).toEqual([]);
  });
});
