import type { Save } from '#contract/investigations';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { aLine, anActor, anAnswer } from '../../ui/support/facts.ts';
import { aProblem, fakeApi, type Investigations } from '../../ui/support/fake-api.ts';

export const ada = anActor('Ada');
export const ben = anActor('Ben');
export const met = aLine(ada, ben);
export const everything = [ada, ben];

export const runs = {
  'explore/overview': () => anAnswer({ nodes: everything, edges: [met] }),
  'explore/among': ({ ids }: Record<string, unknown>) =>
    anAnswer({ nodes: everything.filter(({ id }) => (ids as string[]).includes(id)), edges: [met] }),
};

export type { Investigations };

export async function aDesk(more: Parameters<typeof fakeApi>[0] = {}): Promise<ExplorerStore> {
  const store = createExplorer(fakeApi({ runs, ...more }));
  await store.getState().start(null);
  store.getState().place(new Map([[ada.id, { x: 10.25, y: -3.5 }], [ben.id, { x: 7, y: 8 }]])); // oxfmt-ignore
  return store;
}

/** One change, noted and saved, as the page does it. */
export async function work(store: ExplorerStore): Promise<void> {
  store.getState().move(ada.id, { x: 1, y: 2 });
  store.getState().noteChange();
  await store.getState().save();
}

/** A desk whose saves are refused as long as it is wanted. */
export async function aRefusedDesk(code: 'database-away' | 'changed-since' | 'too-large') {
  const investigations: Investigations = new Map();
  const put = fakeApi({ investigations }).saveInvestigation;
  const refusal = { isOn: false };
  const save = (id: string, body: Save) => {
    if (refusal.isOn && (code !== 'changed-since' || body.expected > 0)) throw aProblem(code);
    return put({ params: { id }, body });
  };
  const store = await aDesk({ investigations, save });
  return { store, investigations, refusal, save };
}
