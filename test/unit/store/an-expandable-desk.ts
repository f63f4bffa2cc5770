import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { fakeApi, type FakeApi } from '../../ui/support/fake-api.ts';

export const hub = anActor('Hub', { hub: true, degree: 88 });
export const [ada, ben, cyd, dan, eve] = ['Ada', 'Ben', 'Cyd', 'Dan', 'Eve'].map((name) => anActor(name)) as [
  ReturnType<typeof anActor>, ReturnType<typeof anActor>, ReturnType<typeof anActor>, ReturnType<typeof anActor>, ReturnType<typeof anActor>,
]; // oxfmt-ignore
const everybody = [hub, ada, ben, cyd, dan, eve];
/** Ada is drawn with Ben, and her expansion brings Cyd and Dan; Eve is Cyd's. */
export const lines = [aLine(ada, ben), aLine(ada, cyd), aLine(dan, ada), aLine(cyd, eve), aLine(hub, ada)];
const next: Record<string, ReturnType<typeof anActor>[]> = {
  [ada.id]: [cyd, dan],
  [cyd.id]: [eve],
  [hub.id]: [ada],
};

/** A desk on which Ada is drawn with Ben. */
export async function anExpandableDesk(): Promise<{ api: FakeApi; store: ExplorerStore }> {
  const api = fakeApi({
    runs: {
      'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: lines.slice(0, 1) }),
      'explore/neighbours': ({ id, except }) =>
        anAnswer({
          nodes: (next[id as string] ?? []).filter((one) => !(except as string[]).includes(one.id)),
        }),
      'explore/joining': ({ newcomers, others }) => {
        const isIn = new Set([...(newcomers as string[]), ...(others as string[])]);
        return anAnswer({
          nodes: everybody.filter(({ id }) => isIn.has(id)),
          edges: lines.filter(({ from, to }) => isIn.has(from) && isIn.has(to)),
        });
      },
      'explore/among': ({ ids }) =>
        anAnswer({
          edges: lines.filter(({ from, to }) => [from, to].every((id) => (ids as string[]).includes(id))),
        }),
      'explore/neighbour-counts': () => counts(),
    },
  });
  const store = createExplorer(api);
  await store.getState().start(null);
  return { api, store };
}

export const counts = () => ({
  ...anAnswer({ columns: ['aspect', 'what', 'neighbours', 'notDrawn'] }),
  rows: [['all', 'chosen', 88, 76], ['direction', 'in', 88, 76], ['entity-type', 'Person', 40, 30], ['relation-type', 'MET', 9, 8]],
}); // oxfmt-ignore
