import { expect, test } from '@jest/globals';
import type { LinesEvidence } from '#contract/evidence';
import { createExplorer } from '../../../client/store/explorer.ts';
import { aLine, anActor, paths } from '../../ui/support/facts.ts';
import { aProblem, fakeApi, later } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const eve = anActor('Eve');
const direct = aLine(ada, eve);

test('a search that ran out of time names its ends, and bars as the server does', async () => {
  const store = createExplorer(fakeApi({ paths: () => Promise.reject(aProblem('timeout')) }));
  await store.getState().start(null);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  expect(store.getState().paths.answer).toMatchObject({
    ending: 'stopped',
    threshold: 100,
    graph: { nodes: [ada, eve], edges: [] },
  });
});

test('the footnotes of an answer are not written beside the next, though that has no line to ask for', async () => {
  const slow = later<LinesEvidence>();
  const store = createExplorer(
    fakeApi({
      paths: ({ hops }) => (hops === 4 ? paths({ nodes: [ada, eve], edges: [direct] }) : paths()),
      lines: () => slow.promise,
    }),
  );
  await store.getState().start(null);
  await store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  expect(store.getState().tasks.proof?.is).toBe('running');

  await store.getState().findPaths({ hops: 1 });
  expect(store.getState().tasks.proof).toBeUndefined();
  slow.arrive({ lines: [], claims: [], articles: [], unknown: [direct.key] });
  await slow.promise;
  await Promise.resolve();
  expect(store.getState().proof).toMatchObject({ question: { hops: 4 }, evidence: null, ends: new Map() });
});
