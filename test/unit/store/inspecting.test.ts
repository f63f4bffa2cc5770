import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Evidence } from '#contract/evidence';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { anAccountClaim } from '../../ui/support/account.ts';
import { aLine, anActor, anAnswer, theEvidence } from '../../ui/support/facts.ts';
import { fakeApi, later } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada', { degree: 60_000 });
const ben = anActor('Ben');
const eve = anActor('Eve');
const met = aLine(ada, ben);
const led = aLine(ada, eve, { type: 'LEADS' });

const runs = {
  'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [met] }),
  'explore/neighbours': () => anAnswer({ nodes: [ada, eve], edges: [led] }),
  'explore/joining': () => anAnswer({ nodes: [ada, ben, eve], edges: [met, led] }),
};

let store: ExplorerStore;
const now = () => store.getState();

beforeEach(async () => {
  store = createExplorer(fakeApi({ runs }));
  await now().start(null);
});

describe('selection', () => {
  test('of one thing opens its evidence, of several closes it', async () => {
    now().select({ nodes: new Set(), edges: new Set([met.key]) }, 'replace');
    expect(now().inspected?.subject).toEqual({ relation: met.key });

    now().select({ nodes: new Set([ada.id]), edges: new Set() }, 'add');
    expect(now().inspected).toBeNull();
    expect(now().selection).toEqual({ nodes: new Set([ada.id]), edges: new Set([met.key]) });
  });

  test('evidence that comes late does not overwrite that of a newer selection', async () => {
    const slow = later<ReturnType<typeof theEvidence>>();
    const api = fakeApi({ runs });
    store = createExplorer({
      ...api,
      evidence: async ({ query }) => (query.entity === ada.id ? slow.promise : theEvidence({ entity: ben })),
    });
    await now().start(null);

    const first = now().inspect({ entity: ada.id });
    await now().inspect({ entity: ben.id });
    slow.arrive(theEvidence({ entity: ada }));
    await first;

    expect(now().inspected?.evidence?.entity?.name).toBe('Ben');
  });
});

test('evidence that comes late does not open again what was closed, after a grade either', async () => {
  const [first, again] = [later<Evidence>(), later<Evidence>()];
  const answers = [first.promise, again.promise];
  const api = { ...fakeApi({ runs }), evidence: () => answers.shift() ?? Promise.reject(new Error()) };
  store = createExplorer(api);
  await now().start(null);
  const nobody = { nodes: new Set<string>(), edges: new Set<string>() };

  const inspecting = now().inspect({ relation: met.key });
  first.arrive(theEvidence());
  await inspecting;
  const regrading = now().regrade();
  now().select(nobody, 'replace');
  again.arrive(theEvidence());
  await regrading;

  expect(now().inspected).toBeNull();
  expect(now().tasks.inspect).toBeUndefined();
});

test('the line of a claim is found however much is drawn, and a claim without one draws nobody', async () => {
  // Of more than this the server's answer is cut before the newcomers come.
  const drawn = Array.from({ length: 10_001 }, (_, at) => anActor(`Actor ${at}`));
  const zoe = anActor('Zoe');
  const tie = aLine(ben, zoe);
  const among = ({ ids }: Record<string, unknown>) => {
    const asked = (ids as string[]).slice(0, 10_000);
    const edges = [tie].filter(({ from, to }) => asked.includes(from) && asked.includes(to));
    return anAnswer({ nodes: [ben, zoe].filter(({ id }) => asked.includes(id)), edges });
  };
  const overview = () => anAnswer({ nodes: [...drawn, ben] });
  const joining = ({ newcomers, others }: Record<string, unknown>) =>
    among({ ids: [...(newcomers as string[]), ...(others as string[])] });
  store = createExplorer(
    fakeApi({
      runs: { 'explore/overview': overview, 'explore/among': among, 'explore/joining': joining },
    }),
  );
  await now().start(null);
  const claim = anAccountClaim({ subject: ben.id, object: zoe.id, relKey: tie.key });

  await now().drawLine({ ...claim, relKey: 'MET|gone' });
  expect(now().announcement).toMatch(/carries no line/);
  expect(now().nodes.has(zoe.id)).toBe(false);

  await now().drawLine(claim);
  expect([...now().edges.keys()]).toEqual([tie.key]);
  expect([...now().selection.edges]).toEqual([tie.key]);
});
