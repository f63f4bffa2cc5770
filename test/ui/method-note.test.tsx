import { expect, test } from '@jest/globals';
import { ada, canvas, holding, runs } from './support/held-investigations.ts';
import { openDesk } from './support/desk.tsx';
import { fakeApi } from './support/fake-api.ts';

test('the method note is written with the steps that were saved and those that were not', async () => {
  const steps = [
    {
      n: 1,
      at: '2026-01-01T00:00:00.000Z',
      label: 'The first step',
      query: null,
      milliseconds: null,
      added: { nodes: 0, edges: 0 },
      removed: { nodes: 0, edges: 0 },
      limits: [],
    },
  ];
  const investigations = new Map(
    [...holding('Alpha')].map(([id, { row }]) => [id, { row: { ...row, steps: 1 }, canvas }]),
  );
  const { store } = await openDesk(fakeApi({ runs, investigations, steps }), {
    unfolded: ['inspect'],
  });
  await store.getState().openInvestigation([...investigations.keys()][0] ?? '');
  store.getState().setNote(ada.id, 'seen');
  await store.getState().exportMethodNote();
  const { written } = store.getState();
  expect(written?.name).toBe('alpha-method.md');
  expect(written?.text).toMatch(
    /# Alpha: how it was made[^]*1\. \*\*The first step\*\*[^]*2\. \*\*Noted on Ada\*\*/,
  );
});

test('a step that is saved while the method note is written is told once', async () => {
  const steps: NonNullable<Parameters<typeof fakeApi>[0]>['steps'] = [];
  const { store } = await openDesk(fakeApi({ runs, steps }), { unfolded: ['inspect'] });
  store.getState().setNote(ada.id, 'seen');
  store.getState().noteChange();
  const { kept, unsaved } = store.getState();
  if (kept === null) throw new Error('The canvas is not kept.');
  // The server has it, and its answer is on its way.
  steps.push(...(unsaved()?.save.steps ?? []));
  store.setState({ kept: { ...kept, steps: 1 } });
  await store.getState().exportMethodNote();
  expect(store.getState().written?.text.match(/Noted on Ada/g)).toHaveLength(1);
});
