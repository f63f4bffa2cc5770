import { beforeEach, expect, test } from '@jest/globals';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { anActor, anAnswer } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const hub = anActor('Hub', { hub: true, degree: 60_000 });
const ada = anActor('Ada');

let store: ExplorerStore;
/** Whose counting was ended: the server ends its work with the request (cypher/cancel.test.ts). */
let ended: unknown[];
const now = () => store.getState();

beforeEach(() => {
  ended = [];
  const endless = ({ id }: Record<string, unknown>, signal?: AbortSignal) =>
    new Promise<never>(() => signal?.addEventListener('abort', () => ended.push(id)));
  store = createExplorer(
    fakeApi({
      runs: { 'explore/neighbour-counts': endless, 'explore/neighbours': () => anAnswer({ nodes: [ada] }) },
    }),
  );
  store.setState({ hasBegun: true, nodes: new Map([hub, ada].map((node) => [node.id, node])) });
});

test.each([
  ['is closed', async () => now().closeExpansion()],
  ['is opened for another', async () => void now().askExpansion(ada.id)],
  ['has another choice to count', async () => void now().chooseNeighbours({ types: ['MET'] })],
  ['goes with its canvas', () => now().leaveInvestigation()],
])('counting the neighbours of a giant ends when the menu %s', async (_when, act) => {
  void now().expand(hub.id);
  expect(now().tasks['count neighbours']).toMatchObject({ is: 'running' });
  await act();
  expect(ended).toEqual([hub.id]);
});

test('counting goes on when only the order or the number of neighbours changes', async () => {
  void now().expand(hub.id);
  await now().chooseNeighbours({ order: 'newest', limit: 200 });
  expect(ended).toEqual([]);
});
