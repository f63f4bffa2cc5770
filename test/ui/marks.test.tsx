import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { FilterSet } from '#contract/filter-sets';
import { NO_FILTERS } from '#contract/filters';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const eve = anActor('Eve');
const nodes = [ada, ben, eve];
const met = aLine(ada, ben);

async function desk({ unfolded = ['inspect'] as const, doors = {} }: Wish = {}) {
  const overview = () => anAnswer({ nodes, edges: [met, aLine(ben, eve)] });
  const api = fakeApi({
    runs: { 'explore/overview': overview },
    evidence: ({ entity }) => theEvidence({ entity: nodes.find(({ id }) => id === entity) ?? null }),
    doors,
  });
  const opened = await openDesk(api, { unfolded });
  opened.store.getState().place(new Map(nodes.map(({ id }, at) => [id, { x: at * 100, y: 0 }])));
  const select = (...ids: string[]) =>
    opened.store.getState().select({ nodes: new Set(ids), edges: new Set() }, 'replace');
  return { ...opened, select };
}
interface Wish {
  unfolded?: readonly ('find' | 'inspect' | 'table')[];
  doors?: Parameters<typeof fakeApi>[0] extends { doors?: infer Doors } | undefined ? Doors : never;
}

test('by keys alone the selection is tagged; a half-given tag says so, and is given to all or taken off', async () => {
  const { user, store, select } = await desk();
  store.getState().tag([ada.id], 'Ours');
  select(ada.id, ben.id);
  await user.keyboard('t');
  const dialog = await screen.findByRole('dialog', { name: 'Tag the selection' });
  const ours = within(dialog).getByRole('checkbox', { name: 'Ours' });
  expect(ours).toBePartiallyChecked();
  // A tag that is there is meant, however its capitals are typed.
  await user.keyboard('ours{Enter}to check{Enter}');
  expect(store.getState().tags).toEqual(new Map([ada, ben].map(({ id }) => [id, ['Ours', 'to check']])));
  await user.keyboard('{Tab}{Tab} ');
  await waitFor(() => expect(store.getState().tags.get(ada.id)).toEqual(['to check']));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const legend = screen.getByRole('list', { name: 'Tags' });
  await user.click(within(legend).getByRole('button', { name: 'Tag to check: 2 of 2 drawn; select' }));
  expect([...store.getState().selection.nodes]).toEqual([ada.id, ben.id]);
});

test('an empty tag is refused at its field', async () => {
  const { user, store, select } = await desk();
  select(ada.id);
  await user.keyboard('t');
  await screen.findByRole('dialog', { name: 'Tag the selection' });
  await user.keyboard('   {Enter}');
  expect(await screen.findByText('a tag is missing')).toBeVisible();
  expect(store.getState().tags.size).toBe(0);
});

test('one note is written on several by keys alone', async () => {
  const { user, store, select } = await desk();
  select(ada.id, ben.id);
  await user.keyboard('m');
  await screen.findByRole('textbox', { name: /^Note on 2 actors \(/ });
  await user.keyboard('Asked about.{Control>}{Enter}{/Control}');
  await waitFor(() => expect(store.getState().notes.size).toBe(2));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('one key brings forward, puts back and draws as usual; the legend tells both', async () => {
  const { user, store, select } = await desk();
  select(ada.id, ben.id);
  await user.keyboard('d');
  expect(await screen.findByRole('button', { name: 'brought forward: 2 drawn; select' })).toBeVisible();
  await user.keyboard('d');
  expect(await screen.findByRole('button', { name: 'dimmed: 2 drawn; select' })).toBeVisible();
  await user.keyboard('d');
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Emphasis' })).toBeNull());
  expect(store.getState().emphasis.size).toBe(0);
});

test('a frame is put around the selection, titled, moved and taken away by keys', async () => {
  const { user, store, select } = await desk();
  select(ada.id, ben.id);
  await user.keyboard('{Shift>}g{/Shift}');
  await screen.findByRole('textbox', { name: 'Title around 2 actors' });
  await user.keyboard('The board{Enter}');
  const title = await screen.findByRole('button', {
    name: 'The board, 2 actors: arrow keys move its actors',
  });
  title.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const { positions, history } = store.getState();
  expect([positions.get(ada.id), positions.get(eve.id)]).toEqual([{ x: 0, y: 16 }, { x: 200, y: 0 }]); // oxfmt-ignore
  expect(history.past.at(-1)?.label).toBe('Moved 2 actors (Ada, Ben)');
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^The board/ })).toBeNull());
});

test('a short label is given and taken away', async () => {
  const { user, store, select } = await desk();
  select(ada.id);
  await user.keyboard('{Shift>}{F2}{/Shift}');
  await screen.findByRole('textbox', { name: 'What the picture says instead of Ada' });
  await user.keyboard('A.{Enter}');
  await waitFor(() => expect(store.getState().shortLabels.get(ada.id)).toBe('A.'));
  await user.keyboard('{Shift>}{F2}{/Shift}');
  await user.click(await screen.findByRole('button', { name: 'Take the label away' }));
  expect(store.getState().shortLabels.size).toBe(0);
});

test('all rows with some words are selected in one step', async () => {
  const { user, store } = await desk({ unfolded: ['table'] });
  await user.type(screen.getByRole('searchbox', { name: 'Filter the rows by words' }), 'eve');
  await user.click(await screen.findByRole('button', { name: 'Select them' }));
  expect(store.getState().selection).toEqual({
    nodes: new Set(),
    edges: new Set([aLine(ben, eve).key]),
  });
});

test('filters are kept under a name, asked for again in one step, replaced on a second word, and deleted', async () => {
  const sets = new Map<string, FilterSet>();
  const { user, store } = await desk({
    unfolded: ['find'],
    doors: {
      filterSets: async () => ({ sets: [...sets.values()], limits: [] }),
      saveFilterSet: async ({ params: { id }, body }) => {
        const set = {
          id,
          name: body.name,
          filters: body.filters,
          version: body.expected + 1,
          updatedAt: '',
          by: 'Zoë',
        };
        sets.set(id, set);
        return { set };
      },
      deleteFilterSet: async ({ params: { id } }) => {
        const set = sets.get(id);
        sets.delete(id);
        if (set === undefined) throw aProblem('unknown-filter-set');
        return { set };
      },
    },
  });
  store.getState().filter({ leastVoices: 2 });
  await user.keyboard('v');
  await user.click(await screen.findByRole('button', { name: 'Named filters' }));
  const keep = async () => {
    await user.click(await screen.findByRole('button', { name: 'Keep these filters …' }));
    await user.type(
      await screen.findByRole('textbox', { name: 'Name of these filters' }),
      'Two voices{Enter}',
    );
  };
  await keep();
  const apply = await screen.findByRole('button', { name: 'Filter by Two voices' });
  store.getState().liftFilters();
  await user.click(apply);
  expect(store.getState().filters.leastVoices).toBe(2);
  expect(store.getState().history.past.at(-1)?.label).toContain('Filtered by “Two voices”');
  store.getState().filter({ leastVoices: 3 });
  await keep();
  expect([...sets.values()][0]?.filters.leastVoices).toBe(2);
  await user.click(await screen.findByRole('button', { name: 'Replace it' }));
  await waitFor(() => expect([...sets.values()].map(({ filters }) => filters)).toEqual([{ ...NO_FILTERS, leastVoices: 3 }])); // oxfmt-ignore
  await user.click(await screen.findByRole('button', { name: 'Delete the filters Two voices' }));
  expect(await screen.findByRole('button', { name: 'Restore' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Filter by Two voices' })).toBeNull();
});

test('whoever takes a tag off goes on at the next one, and after the last one at the note', async () => {
  const { user, store } = await desk();
  store.getState().tag([ada.id], 'first');
  store.getState().tag([ada.id], 'second');
  await store.getState().inspect({ entity: ada.id });
  await user.click(await screen.findByRole('button', { name: 'Take the tag first off' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Take the tag second off' })).toHaveFocus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Write a note' })).toHaveFocus());
  expect(store.getState().tags.size).toBe(0);
});
