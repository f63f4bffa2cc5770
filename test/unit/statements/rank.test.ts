import { describe, expect, test } from '@jest/globals';
import { USUAL_ZONES, type SaidIn } from '#contract/statements';
import { readAsked } from '../../../server/statements/asked.ts';
import { toBits, type Document, type Home } from '../../../server/statements/documents.ts';
import { rankAside, type Ranked } from '../../../server/statements/rank.ts';
import { createWordIndex } from '../../../server/statements/word-index.ts';
import { wordsIn } from '../../../server/statements/words.ts';

const home = (id: string, day = 20_230_101): Home => ({ id, day, article: null, file: null });

/** What is said, each `[in, home, zone, words]`, in the order in which it was taken in. */
function held(...all: readonly (readonly [SaidIn, Home, string, string])[]) {
  const index = createWordIndex();
  const documents = all.map(([where, at, zone, text]): Document => {
    const start = index.add(wordsIn(text).map(({ word }) => word));
    const zones = zone === '' ? 0 : toBits([zone]);
    return { in: where, id: text, home: at, start, end: start, zones, note: null };
  });
  return { index, documents, records: [] };
}

function ask(
  words: ReturnType<typeof held>,
  text: string,
  { places = ['claims', 'figures', 'notes', 'texts'], zones = USUAL_ZONES }: { places?: SaidIn[]; zones?: readonly string[] } = {},
) {
  return rankAside(words, { asked: readAsked(text), places, zones: toBits(zones) });
} // oxfmt-ignore

const said = (ranked: Ranked, after = 0, limit = 100) => ranked.cut(after, limit).map(({ id }) => id);

test('others are let in while thousands of texts are looked at, and none is missed', async () => {
  const all = Array.from(
    { length: 5_000 },
    (_, n) => ['claims', home(`article/${n}`), '', `quay ${n}`] as const,
  );
  const words = held(...all);
  const wanted = { asked: readAsked('quay'), places: ['claims' as const], zones: -1 };
  let turns = 0;
  let isOver = false;
  const others = (): void => {
    turns += 1;
    if (!isOver) setImmediate(others);
  };
  setImmediate(others);
  const ranked = await rankAside(words, wanted);
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(4);
  expect(ranked.total).toBe(5_000);
  expect(new Set(said(ranked, 0, 5_000)).size).toBe(5_000);
});

describe('what is found', () => {
  const [a, b, c] = [home('article/a'), home('article/b'), home('article/c', 20_240_101)];

  test('holds all words, whole, in any order, and none of what is left out', async () => {
    const words = held(
      ['texts', a, 'body', 'the harbour office opens'],
      ['texts', a, 'body', 'an office at the harbour'],
      ['texts', a, 'body', 'the harbours and offices'],
      ['texts', a, 'body', 'office without a quay'],
      ['texts', a, 'body', 'the office left the harbour to Reed'],
    );
    expect(said(await ask(words, 'office harbour -reed'))).toEqual([
      'the harbour office opens',
      'an office at the harbour',
    ]);
    expect(said(await ask(words, 'harb* offi* -left -an'))).toEqual([
      'the harbour office opens',
      'the harbours and offices',
    ]);
    expect(said(await ask(words, '"harbour office"'))).toEqual(['the harbour office opens']);
    expect(said(await ask(words, '"harbour off*"'))).toEqual(['the harbour office opens']);
    expect(said(await ask(words, 'lighthouse'))).toEqual([]);
    expect(said(await ask(words, '-office'))).toEqual([]);
  });

  test('comes phrase first, then the denser, the earlier, the newer; always in the same order', async () => {
    const words = held(
      ['texts', b, 'body', 'office of a harbour'],
      ['texts', a, 'body', 'a very long way to say that the harbour office was to open at last one day'],
      ['texts', c, 'body', 'office by a harbour'],
    );
    const order = ['a very long way to say that the harbour office was to open at last one day', 'office by a harbour', 'office of a harbour']; // oxfmt-ignore
    expect(said(await ask(words, 'harbour office'))).toEqual(order);
    expect(said(await ask(words, 'harbour office'))).toEqual(order);
    expect(said(await ask(words, 'office harbour')).at(-1)).toBe(order[0]);
  });

  test('stays together by article, in the order of the text', async () => {
    const words = held(
      ['texts', a, 'body', 'one quay among many other things'],
      ['texts', b, 'body', 'quay'],
      ['texts', a, 'body', 'two quay things'],
      ['texts', b, 'body', 'a long walk from the quay'],
    );
    expect(said(await ask(words, 'quay'))).toEqual([
      'quay',
      'a long walk from the quay',
      'one quay among many other things',
      'two quay things',
    ]);
  });

  test('is counted wherever it was looked; quiet parts of a page only tell that they have some', async () => {
    const words = held(
      ['texts', a, 'body', 'quay one'],
      ['texts', a, 'promo', 'quay letter'],
      ['texts', a, 'comment', 'quay!'],
      ['claims', a, 'caption', 'a quay is told'],
      ['notes', home('i'), '', 'see the quay'],
    );
    const ranked = await ask(words, 'quay', { places: ['texts'] });
    expect(said(ranked)).toEqual(['quay one']);
    expect(ranked.counts).toEqual({ claims: 1, figures: 0, notes: 1, texts: 1 });
    expect(ranked.zones).toEqual({ body: 1, promo: 1, comment: 1 });
    expect(said(await ask(words, 'quay', { zones: ['promo'] }))).toEqual(['quay letter', 'see the quay']);
  });

  test('comes in parts that join to the whole', async () => {
    const words = held(
      ...Array.from({ length: 23 }, (_, at) => ['texts', [a, b, c][at % 3] ?? a, 'body', `quay ${'x '.repeat(at)}`] as const),
    ); // oxfmt-ignore
    const ranked = await ask(words, 'quay');
    const parts = [0, 5, 10, 15, 20, 25].flatMap((after) => said(ranked, after, 5));
    expect(ranked.total).toBe(23);
    expect(parts).toEqual(said(ranked));
    expect(new Set(parts).size).toBe(23);
  });

  test('is no more once it is gone', async () => {
    const { index, documents, records } = held(['texts', a, 'body', 'quay one'], ['texts', a, 'body', 'quay two']);
    expect(said(await rankAside({ index, records, documents: [null, ...documents.slice(1)] }, { asked: readAsked('quay'), places: ['texts'], zones: -1 }))).toEqual(['quay two']);
  }); // oxfmt-ignore
});
