import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { MOST_KEPT_PATHS } from '#contract/kept-paths';
import { KeptCanvas } from '#contract/investigations';
import { pack, unpack } from '#contract/packed-canvas';
import type { PathAnswer } from '#contract/path-answer';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { toOpened, toSavedCanvas } from '../../../client/store/saved-canvas.ts';
import { toKeptTitle } from '../../../client/words/kept-paths.ts';
import { aLine, anActor, anAnswer, paths } from '../../ui/support/facts.ts';
import { aProblem, fakeApi, later } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const eve = anActor('Eve');
const direct = aLine(ada, eve, { type: 'SUPPORTS' });
const first = aLine(ada, ben);
const second = aLine(ben, eve);
const short = { nodes: [ada, eve], edges: [direct] };
const long = { nodes: [ada, ben, eve], edges: [first, second] };

let store: ExplorerStore;
let answer: () => PathAnswer | Promise<PathAnswer>;
/** Lines of the graph among whoever is asked about. */
let drawn: GraphEdge[];
const now = () => store.getState();
const results = () => [...now().results.values()];
const titles = () => results().map(({ title }) => title);
const labels = () => now().journal.map(({ label }) => label);

beforeEach(async () => {
  answer = () => paths(short);
  drawn = [first];
  store = createExplorer(
    fakeApi({
      runs: {
        'explore/overview': () => anAnswer({ nodes: [ada] }),
        'explore/among': () => anAnswer({ nodes: [ada, ben, eve], edges: drawn }),
      },
      paths: () => answer(),
    }),
  );
  await now().start(null);
  await now().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
});

async function keptAndAskedAgain(then: () => PathAnswer, since: () => PathAnswer | Promise<PathAnswer>) {
  answer = then;
  await now().findPaths();
  now().keepPaths('Ada and Eve');
  answer = since;
  await now().askKeptAgain(results()[0]?.id ?? '');
}

describe('an answer that is kept', () => {
  test.each([
    ['found', () => paths(short), 'Ada to Eve, 1 path'],
    ['none', () => paths(), 'Ada to Eve, no path within 4 steps'],
    ['stopped', () => ({ ...paths(), ending: 'stopped' as const }), 'Ada to Eve, stopped'],
  ] as const)('has its ending and its name: %s', async (ending, given, title) => {
    answer = given;
    await now().findPaths();
    const { paths: { answer: shown, actors } } = now(); // oxfmt-ignore
    now().keepPaths(shown === null ? '' : toKeptTitle(shown, (id) => actors.get(id)?.name ?? id));
    expect(results()).toMatchObject([{ ending, title }]);
  });

  test('is one step, which undo takes back and redo makes again', () => {
    now().keepPaths('Ada and Eve');
    const kept = results();
    now().undo();
    expect(results()).toEqual([]);
    now().redo();
    expect(results()).toEqual(kept);
    expect(labels().at(-3)).toBe('Kept the result Ada and Eve');
  });

  test('is renamed and forgotten, each a step of its own', () => {
    now().keepPaths('Ada and Eve');
    const [{ id } = { id: '' }] = results();
    now().renameKept(id, 'A finding');
    now().forgetKept(id);
    expect(titles()).toEqual([]);
    now().undo();
    expect(titles()).toEqual(['A finding']);
    now().undo();
    expect(titles()).toEqual(['Ada and Eve']);
    expect(labels()).toContain('Renamed the result Ada and Eve to A finding');
    expect(labels()).toContain('Forgot the result A finding');
  });

  test('is refused when there are as many as an investigation holds, and says so', () => {
    for (let at = 0; at < MOST_KEPT_PATHS; at += 1) now().keepPaths(`Result ${at}`);
    now().keepPaths('One too many');
    expect(titles()).toHaveLength(MOST_KEPT_PATHS);
    expect(titles()).not.toContain('One too many');
    expect(now().notice).toBe('100 results are kept, the most an investigation holds: forget one first');
  });

  test.each([
    ['w'.repeat(201), 'a name of 200 letters at most'],
    ['  ', 'a name is missing'],
    ['two\nlines', 'a name of one line'],
  ])('has a name that is refused in words, and never cut: %j', (name, words) => {
    now().keepPaths(name);
    expect(titles()).toEqual([]);
    expect(now().notice).toContain(words);
    now().keepPaths('w'.repeat(200));
    const [{ id } = { id: '' }] = results();
    now().renameKept(id, name);
    expect(titles()).toEqual(['w'.repeat(200)]);
    expect(now().notice).toContain(words);
  });

  test('keeps with "none" what it rests on, which the method note tells', async () => {
    answer = () => paths();
    await now().findPaths();
    now().keepPaths('Nothing joins them');
    expect(results()[0]?.proof).toContain('Searched: 12 actors and 34 lines.');
    await now().exportMethodNote();
    expect(now().written?.text).toMatch(/- \*\*Nothing joins them .*\n(  \d\. .*\n)*  \d\. Searched: 12 actors and 34 lines\./);
    expect(KeptCanvas.parse(pack(toSavedCanvas(now()))).results).toEqual(results());
  }); // oxfmt-ignore

  test('keeps with "none" that what would find a path was not known yet, where it is still looked for', async () => {
    answer = () => paths();
    await now().findPaths();
    expect(now().tasks.loosenings?.is).toBe('running');
    now().keepPaths('Nothing joins them');
    expect(results()[0]?.proof?.at(-1)).toBe(
      'What would find a path if it were asked less strictly was not known yet.',
    );
  });

  test('keeps with "stopped" the limit that stopped it', async () => {
    const why = 'It took more than 5 s.';
    answer = () => ({
      ...paths(),
      ending: 'stopped',
      limits: [{ what: 'time', shown: 5, total: null, atLeast: true, why }],
    });
    await now().findPaths();
    now().keepPaths('Ada and Eve');
    expect(results()[0]?.proof).toContain(why);
  });

  test('is saved and opened again as it was, to the last letter', () => {
    now().keepPaths('Zoë & <b>Eve</b> “x” 🧵');
    now().keepPaths('Another');
    const saved = toSavedCanvas(now());
    const sent: unknown = JSON.parse(JSON.stringify(pack(saved)));
    expect(sent).toMatchObject({ format: 2 });
    const read = unpack(KeptCanvas.parse(sent));
    expect(JSON.stringify(read.results)).toBe(JSON.stringify(results()));
    expect(toOpened(read, now()).canvas.results).toEqual(now().results);
  });

  test.each([
    ['signs that turn letters', '\u202EevE\u2066', 'evE to Ada, 1 path'],
    ['lines and bells', 'E\nv\u0007e', 'Eve to Ada, 1 path'],
    ['a name without end', 'w'.repeat(5_000), `${'w'.repeat(191)}…, 1 path`],
  ])(
    'has a name that can be saved, whatever it is called in the articles: %s',
    async (_what, name, title) => {
      await now().findPaths({ from: [eve.id], to: [ada.id] });
      const { paths: { answer: given } } = now(); // oxfmt-ignore
      const question = { ...paths().question, from: [eve.id], to: [ada.id] };
      now().keepPaths(
        toKeptTitle({ ...paths(short), ...given, question }, (id) => (id === eve.id ? name : ada.name)),
      );
      expect(titles()).toEqual([title]);
      expect(() => KeptCanvas.parse(pack(toSavedCanvas(now())))).not.toThrow();
    },
  );
});

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
    answer = () => paths(short, long);
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
    drawn = [first, { ...direct, reliability: 'B' }];
    await now().regrade();
    const { compared, paths: shown } = now();
    expect(compared?.answer).toBe(shown.answer);
    expect(shown.answer?.graph.edges[0]?.reliability).toBe('B');
    expect(compared?.held).not.toBeNull();
  });

  test('compares nothing that was given up, though the same question was asked before', async () => {
    await keptAndAskedAgain(() => paths(short), () => paths(short)); // oxfmt-ignore
    const slow = later<PathAnswer>();
    answer = () => slow.promise;
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
    answer = () => slow.promise;
    const again = now().askKeptAgain(results()[0]?.id ?? '');
    answer = () => paths(long);
    await now().findPaths({ to: [ben.id] }, [ben]);
    slow.arrive(paths(short));
    await again;
    expect(now().compared).toBeNull();
  });
});
