import { describe, expect, test } from '@jest/globals';
import { MOST_KEPT_PATHS } from '#contract/kept-paths';
import { KeptCanvas } from '#contract/investigations';
import { pack, unpack } from '#contract/packed-canvas';
import { toOpened, toSavedCanvas } from '../../../client/store/saved-canvas.ts';
import { toKeptTitle } from '../../../client/words/kept-paths.ts';
import { paths } from '../../ui/support/facts.ts';
import { ada, aDeskWithAnAnswer, eve, short } from './a-desk-with-an-answer.ts';

const desk = aDeskWithAnAnswer();
const { now, results, titles, labels } = desk;

describe('an answer that is kept', () => {
  test.each([
    ['found', () => paths(short), 'Ada to Eve, 1 path'],
    ['none', () => paths(), 'Ada to Eve, no path within 4 steps'],
    ['stopped', () => ({ ...paths(), ending: 'stopped' as const }), 'Ada to Eve, stopped'],
  ] as const)('has its ending and its name: %s', async (ending, given, title) => {
    desk.answer = given;
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
    desk.answer = () => paths();
    await now().findPaths();
    now().keepPaths('Nothing joins them');
    expect(results()[0]?.proof).toContain('Searched: 12 actors and 34 lines.');
    await now().exportMethodNote();
    expect(now().written?.text).toMatch(/- \*\*Nothing joins them .*\n(  \d\. .*\n)*  \d\. Searched: 12 actors and 34 lines\./);
    expect(KeptCanvas.parse(pack(toSavedCanvas(now()))).results).toEqual(results());
  }); // oxfmt-ignore

  test('keeps with "none" that what would find a path was not known yet, where it is still looked for', async () => {
    desk.answer = () => paths();
    await now().findPaths();
    expect(now().tasks.loosenings?.is).toBe('running');
    now().keepPaths('Nothing joins them');
    expect(results()[0]?.proof?.at(-1)).toBe(
      'What would find a path if it were asked less strictly was not known yet.',
    );
  });

  test('keeps with "stopped" the limit that stopped it', async () => {
    const why = 'It took more than 5 s.';
    desk.answer = () => ({
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
    expect(sent).toMatchObject({ format: 3 });
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
