import { expect, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { keepSession } from '../../../client/store/keep-session.ts';
import { saveSession } from '../../../client/store/session.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';
import { aPage, aStorage } from './a-browser.ts';

/** A crowd in which everyone met the one after him, and the first met the last. */
function aCrowd(size: number) {
  const nodes = Array.from({ length: size }, (_, at) => anActor(`P ${at}`));
  const edges = nodes.map((node, at) => aLine(node, nodes[(at + 1) % size] ?? node));
  return { nodes, edges };
}

/** Answers as the server does: at most so many rows, then it tells that it was cut. */
function amongUpTo(most: number, { nodes, edges }: ReturnType<typeof aCrowd>) {
  return ({ ids }: Record<string, unknown>) => {
    const given = new Set((ids as string[]).slice(0, most));
    const cut = { what: 'rows', shown: most, total: null, atLeast: true, why: 'Too many.' } as const;
    return anAnswer({
      nodes: nodes.filter(({ id }) => given.has(id)),
      edges: edges.filter(({ from, to }) => given.has(from) && given.has(to)),
      limits: (ids as string[]).length > most ? [cut] : [],
    });
  };
}

async function restored(most: number, crowd: ReturnType<typeof aCrowd>) {
  const storage = aStorage();
  const before = createExplorer(fakeApi({ runs: { 'explore/overview': () => anAnswer(crowd) } }));
  await before.getState().start(null);
  saveSession(storage, before.getState());
  const api = fakeApi({ runs: { 'explore/among': amongUpTo(most, crowd) } });
  const store = createExplorer(api);
  await keepSession({ store, storage, page: aPage().page });
  return { before: before.getState(), after: store.getState(), asked: api.asked };
}

test('a canvas that no one answer holds comes back whole, with the lines between its parts', async () => {
  const { before, after, asked } = await restored(10_000, aCrowd(12_001));

  expect(after.nodes.size).toBe(12_001);
  expect(new Set(after.edges.keys())).toEqual(new Set(before.edges.keys()));
  expect(after.note).toBeNull();
  expect(asked).toHaveLength(3);
});

test('an answer that was cut before its rows were full is asked for again in smaller parts', async () => {
  const { before, after } = await restored(1_500, aCrowd(2_000));

  expect(new Set(after.edges.keys())).toEqual(new Set(before.edges.keys()));
  expect(after.note).toBeNull();
});

test('what does not come back although the graph may hold it is counted, with the reason', async () => {
  const { after } = await restored(300, aCrowd(400));

  expect(after.note).toEqual({
    of: 'query',
    title: 'Your canvas of before',
    limits: [{ what: 'elements', shown: 599, total: 800, atLeast: false, why: 'Too many.' }],
  });
  expect(after.absent.why).toBe('Too many.');
});
