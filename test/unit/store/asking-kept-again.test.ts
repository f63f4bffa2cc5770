import { describe, expect, test } from '@jest/globals';
import type { PathAnswer } from '#contract/path-answer';
import { aLine, anActor, paths } from '../../ui/support/facts.ts';
import { aProblem, later } from '../../ui/support/fake-api.ts';
import { ada, aDeskWithAnAnswer, ben, direct, eve, first, long, short } from './a-desk-with-an-answer.ts';

const desk = aDeskWithAnAnswer();
const { now, results, titles, labels } = desk;

async function keptAndAskedAgain(then: () => PathAnswer, since: () => PathAnswer | Promise<PathAnswer>) {
  desk.answer = then;
  await now().findPaths();
  now().keepPaths('Ada and Eve');
  desk.answer = since;
  await now().askKeptAgain(results()[0]?.id ?? '');
}

describe('a kept answer that is asked again', () => {
  test('has nothing to tell while nothing has changed', async () => {
    await keptAndAskedAgain(() => paths(short), () => paths(short)); // oxfmt-ignore
    expect(now().compared?.since).toEqual({ found: [], lost: [], changed: [] });
    expect(now().announcement).toMatch(/^Nothing has changed since \d\d:\d\d$/);
    expect(now().seen.at(-1)?.label).toMatch(
      /^Compared with the kept result Ada and Eve: Nothing has changed/,
    );
  });

  test('tells the new path, the lost one, and which of its lines the graph still holds', async () => {
    await keptAndAskedAgain(() => paths(long), () => paths(short)); // oxfmt-ignore
    const { compared } = now();
    expect(compared?.since.found).toEqual([0]);
    expect(compared?.since.lost.map(({ nodes }) => nodes)).toEqual([[ada.id, ben.id, eve.id]]);
    expect([...(compared?.held?.keys() ?? [])]).toEqual([first.key]);
    expect(now().announcement).toMatch(/^Since \d\d:\d\d: 1 new path, 1 path lost$/);
  });

  test('tells of another ending, also where no path is told', async () => {
    await keptAndAskedAgain(() => paths(), () => ({ ...paths(), ending: 'stopped' })); // oxfmt-ignore
    expect(now().announcement).toMatch(/: then no path within 4 steps, now stopped$/);
  });

  test('does not call a path lost that a stopped search did not come to', async () => {
    await keptAndAskedAgain(() => paths(short), () => ({ ...paths(), ending: 'stopped' })); // oxfmt-ignore
    expect(now().announcement).toContain('1 path not told before it was stopped');
  });

  test('gives its place to the new answer in one step, and keeps the name that the analyst gave', async () => {
    await keptAndAskedAgain(() => paths(short), () => paths(short, long)); // oxfmt-ignore
    const before = results();
    now().keepAnew();
    expect(results()).toMatchObject([{ id: before[0]?.id, title: 'Ada and Eve', total: { paths: 2 } }]);
    expect(now().compared).toBeNull();
    expect(labels().at(-1)).toMatch(/^Kept the result Ada and Eve anew: 2 paths; on \d\d:\d\d 1 path$/);
    now().undo();
    expect(results()).toEqual(before);
  });

  test('has a name that tells the new number, where its name told the old one', async () => {
    now().keepPaths('Ada to Eve, 1 path');
    desk.answer = () => paths(short, long);
    await now().askKeptAgain(results()[0]?.id ?? '');
    now().keepAnew();
    expect(titles()).toEqual(['Ada to Eve, 2 paths']);
  });

  test('follows an end that was merged, and tells it', async () => {
    const eva = anActor('Eva');
    const moved = aLine(ada, eva, { type: 'SUPPORTS' });
    await keptAndAskedAgain(
      () => paths(short),
      () => {
        const given = paths({ nodes: [ada, eva], edges: [moved] });
        return { ...given, question: { ...given.question, to: [eva.id] } };
      },
    );
    expect(now().compared?.merged).toEqual([{ before: eve.id, now: eva.id }]);
    expect(now().compared?.since).toEqual({ found: [], lost: [], changed: [] });
  });

  test('stays as it was when the graph does not hold its end any more, which is told', async () => {
    await keptAndAskedAgain(() => paths(short), () => Promise.reject(aProblem('unknown-entity'))); // oxfmt-ignore
    expect(now().compared).toBeNull();
    expect(now().tasks.paths).toMatchObject({ is: 'failed', trouble: { code: 'unknown-entity' } });
    expect(titles()).toEqual(['Ada and Eve']);
  });

  test('is still compared after a line of it was graded, with the answer as it is graded now', async () => {
    await keptAndAskedAgain(() => paths(long), () => paths(short)); // oxfmt-ignore
    desk.drawn = [first, { ...direct, reliability: 'B' }];
    await now().regrade();
    const { compared, paths: shown } = now();
    expect(compared?.answer).toBe(shown.answer);
    expect(shown.answer?.graph.edges[0]?.reliability).toBe('B');
    expect(compared?.held).not.toBeNull();
  });

  test('compares nothing that was given up, though the same question was asked before', async () => {
    await keptAndAskedAgain(() => paths(short), () => paths(short)); // oxfmt-ignore
    const slow = later<PathAnswer>();
    desk.answer = () => slow.promise;
    const again = now().askKeptAgain(results()[0]?.id ?? '');
    now().giveUpPaths();
    slow.arrive(paths(long));
    await again;
    expect(now().compared).toBeNull();
    expect(now().seen.at(-1)?.label).toMatch(/given up before it could tell$/);
  });

  test('compares nothing with an answer to what was asked after it', async () => {
    now().keepPaths('Ada and Eve');
    const slow = later<PathAnswer>();
    desk.answer = () => slow.promise;
    const again = now().askKeptAgain(results()[0]?.id ?? '');
    desk.answer = () => paths(long);
    await now().findPaths({ to: [ben.id] }, [ben]);
    slow.arrive(paths(short));
    await again;
    expect(now().compared).toBeNull();
  });
});
