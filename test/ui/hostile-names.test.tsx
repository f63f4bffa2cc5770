import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { keepTitle } from '../../client/store/page-title.ts';
import { aCanvas } from '../support/an-investigation.ts';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer, paths } from './support/facts.ts';
import { aRow, fakeApi, type Investigations } from './support/fake-api.ts';
import { openPaths } from './support/paths.tsx';

/** As long as a name may be, without a blank, made to run a script and to turn the words beside it. */
const HOSTILE = `<img src=x onerror=alert(1)>\u202Egnorw${'w'.repeat(160)}`;
const ada = anActor(HOSTILE, { id: 'person/ada' });
const acme = anActor('Acme', { type: 'Company', degree: 0 });
const runs = {
  'explore/overview': () => anAnswer({ nodes: [ada, acme], edges: [aLine(ada, acme)] }),
  'explore/among': () => anAnswer({ nodes: [acme] }),
};

function holding(deletedAt: string | null): Investigations {
  const row = aRow({ title: HOSTILE, by: HOSTILE, deletedAt });
  const nodes = [{ id: ada.id, name: HOSTILE, type: ada.type, at: null, pinned: false, hidden: false }];
  return new Map([[row.id, { row, canvas: aCanvas({ nodes, notes: [] }) }]]);
}

const SEEN = '\u27E8U+202E\u27E9';

/** Every place where it is read, and those where it would turn what stands beside it, or itself. */
function places(): { all: number; open: string[] } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const read: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const isRead = currentNode.parentElement?.closest('.visually-hidden') === null;
    if (isRead && currentNode instanceof Text && /\u202E|\u27E8U/.test(currentNode.data))
      read.push(currentNode);
  }
  const open = read.filter(
    ({ parentElement, data }) => parentElement?.closest('bdi') === null || !data.includes(SEEN),
  );
  return { all: read.length, open: open.map(({ parentElement }) => parentElement?.outerHTML ?? '') };
}

function expectText(least: number): void {
  const { all, open } = places();
  expect(open).toEqual([]);
  expect(all).toBeGreaterThanOrEqual(least);
  expect(document.querySelector('img')).toBeNull();
}

test.each([null, '2026-01-02T00:00:00.000Z'])(
  'a hostile title is text in the list (deleted: %s)',
  async (at) => {
    const { user } = await openDesk(fakeApi({ runs, investigations: holding(at) }), {
      unfolded: ['inspect'],
    });
    await user.keyboard('{Control>}o{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Investigations' });
    if (at !== null) await user.click(await within(dialog).findByRole('button', { name: /^Deleted/ }));
    await within(dialog).findByRole('button', { name: at === null ? /^Delete </ : /^Restore </ });
    expectText(2);
  },
);

test('hostile names are text in the header, at the foot, in the history and in groups', async () => {
  const { store, user } = await openDesk(fakeApi({ runs, investigations: holding(null) }), {
    unfolded: ['inspect'],
  });
  const { move, group, addCard, writeCard } = store.getState();
  move(ada.id, { x: 1, y: 2 });
  group([ada.id, acme.id]);
  addCard({ x: 0, y: 0 });
  const [card = ''] = store.getState().cards.keys();
  writeCard(card, `${HOSTILE}\n${'w'.repeat(3_000)}`);
  store.getState().renameInvestigation(HOSTILE);
  store.getState().notify(HOSTILE);
  await user.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');
  await screen.findByRole('dialog', { name: 'History' });
  expectText(6);
});

test('what is missing of an investigation is told by hostile names as text', async () => {
  const { store } = await openDesk(fakeApi({ runs, investigations: holding(null) }), {
    unfolded: ['inspect'],
  });
  await store.getState().openInvestigation(aRow().id);
  await waitFor(() => expect(screen.getByTestId('pill')).toHaveTextContent('no longer in the graph'));
  expectText(2);
});

test('hostile names of actors are text in what has changed since a result was kept', async () => {
  const line = aLine(ada, acme);
  const found = paths({ nodes: [ada, acme], edges: [line] });
  const server = { answer: found };
  const { store } = await openDesk(fakeApi({ runs, paths: () => server.answer }), {
    unfolded: ['inspect'],
  });
  openPaths(store);
  await store.getState().findPaths({ from: [ada.id], to: [acme.id] }, [ada, acme]);
  store.getState().keepPaths('A finding');
  server.answer = { ...paths(), graph: found.graph };
  const [id = ''] = store.getState().results.keys();
  await store.getState().askKeptAgain(id);
  const lost = await screen.findByRole('list', { name: 'Lost paths' });
  expect([...lost.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    HOSTILE.replace('\u202E', SEEN),
    'Acme',
  ]);
});

test('the title of the window turns nothing round, and is no longer than one reads', async () => {
  const { store } = await openDesk(fakeApi({ runs }), { unfolded: ['inspect'] });
  const page = { title: '' };
  keepTitle({ store, page });
  store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
  await waitFor(() => expect(page.title).toMatch(/^<img src=x onerror=alert\(1\)>gnorw/));
  expect(page.title).toMatch(/^[^\u202A-\u202E\u2066-\u2069]{1,120}… · Redthread$/u);
});
