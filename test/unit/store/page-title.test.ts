import { beforeEach, expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { toUsualTitle } from '../../../client/words/untitled.ts';
import { keepTitle } from '../../../client/store/page-title.ts';
import { anAccount } from '../../ui/support/account.ts';
import { aLine, anActor, anAnswer, aQuery, paths, theEvidence } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const eve = anActor('Eve');
const met = aLine(ada, ben);
const inForce = aQuery({ id: 'sanctions/in-force', title: 'Sanctions in force', returns: 'table' });

let store: ExplorerStore;
let page: { title: string };
const now = () => store.getState();
const NOTHING = { nodes: new Set<string>(), edges: new Set<string>() };

beforeEach(async () => {
  const runs = {
    'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [met] }),
    [inForce.id]: () => anAnswer({ columns: ['who'], rows: [['Ada']] }),
  };
  store = createExplorer(
    fakeApi({
      runs,
      paths: () => paths({ nodes: [ada, ben], edges: [met] }),
      evidence: () => theEvidence({ entity: eve }),
    }),
  );
  page = { title: '' };
  keepTitle({ store, page });
  await now().start(null);
});

test('names what is drawn while nothing is chosen, and what its investigation was called', () => {
  expect(page.title).toBe('Ada and Ben · Redthread');
  now().move(ada.id, { x: 1, y: 2 });
  now().noteChange();
  expect(page.title).toBe('Ada and Ben · Redthread');
  now().renameInvestigation('Who met whom');
  expect(page.title).toBe('Who met whom · Redthread');
  now().renameInvestigation(toUsualTitle(new Date()));
  now().remove({ nodes: [ada.id], edges: [] });
  expect(page.title).toBe('Ben · Redthread');
  now().clear();
  expect(page.title).toBe('Redthread');
  const crowd = [ada, ben, eve, anActor('Fay')].map((node) => [node.id, node] as const);
  store.setState({ nodes: new Map(crowd) });
  expect(page.title).toBe('Ada, Ben and 2 others · Redthread');
});

test('names the actor or the relation whose evidence is open', async () => {
  now().select({ ...NOTHING, nodes: new Set([ada.id]) }, 'replace');
  expect(page.title).toBe('Ada · Redthread');

  now().select({ ...NOTHING, edges: new Set([met.key]) }, 'replace');
  expect(page.title).toBe('Ada met Ben · Redthread');

  await now().inspect({ entity: eve.id });
  expect(page.title).toBe('Eve · Redthread');
});

test.each<[string, Partial<GraphEdge>]>([
  ['Ada met Ben', { status: 'asserted' }],
  ['Ada met Ben', { status: 'said' }],
  ['alleged: Ada met Ben', { status: 'alleged' }],
  ['planned: Ada met Ben', { status: 'planned' }],
  ['wanted: Ada met Ben', { status: 'wanted' }],
  ['denied: Ada met Ben', { status: 'denied' }],
  ['inferred: Ada met Ben', { status: 'said', inferred: true }],
  ['hedged: Ada met Ben', { hedged: true }],
  ['alleged, inferred, hedged: Ada met Ben', { status: 'alleged', inferred: true, hedged: true }],
])('calls a relation "%s" that is %j: nothing looks like a fact that is none', async (title, more) => {
  const relation = aLine(ada, ben, { key: 'MET|ada|ben|again', ...more });
  store = createExplorer(fakeApi({ evidence: () => theEvidence({ relation }) }));
  keepTitle({ store, page });
  await now().inspect({ relation: relation.key });
  expect(page.title).toBe(`${title} · Redthread`);
});

test('names the answer, the paths and the article that were come to last, and goes back with each that is closed', async () => {
  await now().runQuery(inForce, {});
  expect(page.title).toBe('Sanctions in force · Redthread');

  now().open('paths', true);
  await now().findPaths({ from: [ada.id], to: [ben.id] }, [ada, ben]);
  expect(page.title).toBe('Paths from Ada to Ben · Redthread');

  await now().read('article/any');
  expect(page.title).toBe(`${anAccount().article.title} · Redthread`);

  now().select({ ...NOTHING, nodes: new Set([ben.id]) }, 'replace');
  expect(page.title).toBe('Ben · Redthread');
  now().select(NOTHING, 'replace');
  expect(page.title).toBe(`${anAccount().article.title} · Redthread`);
  now().closeReader();
  expect(page.title).toBe('Paths from Ada to Ben · Redthread');
  now().unlight();
  now().open('paths', false);
  expect(page.title).toBe('Sanctions in force · Redthread');
  now().dismissAnswer();
  expect(page.title).toBe('Ada and Ben · Redthread');
});

test('names an answer once more that is asked for again', async () => {
  await now().runQuery(inForce, {});
  now().select({ ...NOTHING, nodes: new Set([ben.id]) }, 'replace');
  await now().runQuery(inForce, {});
  expect(page.title).toBe('Sanctions in force · Redthread');
});
