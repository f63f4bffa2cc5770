import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { unzipSync } from 'fflate';
import { openDesk } from './support/desk.tsx';
import { anActor, anAnswer, aQuery } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';

const [ada, ben] = [anActor('Ada'), anActor('Ben')];

describe('the shelf', () => {
  test('offers what can be asked about the selection, filled in, in a menu and by a key', async () => {
    const api = fakeApi({
      runs: { 'explore/overview': () => anAnswer({ nodes: [ada, ben] }) },
      queries: [
        aQuery({
          id: 'explore/rich',
          title: 'Rich',
          params: [{ name: 'of', kind: 'entity', meaning: 'of whom', types: ['Person'] }],
        }),
        aQuery({
          id: 'a/country',
          title: 'Of a country',
          params: [{ name: 'of', kind: 'entity', meaning: 'x', types: ['Country'] }],
        }),
      ],
    });
    const { user, store } = await openDesk(api);
    await waitFor(() => expect(store.getState().nodes.size).toBe(2));
    store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
    const section = await screen.findByRole('button', { name: 'For Ada 1' });
    expect(section).toHaveAttribute('aria-expanded', 'true');

    store.getState().pointMenu({ nodes: new Set([ada.id]), edges: new Set() }, { x: 10, y: 10 });
    const ask = await screen.findByRole('group', { name: 'Ask about this' });
    expect(
      within(ask)
        .getAllByRole('menuitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Rich …']);
    await user.click(within(ask).getByRole('menuitem'));
    expect(await screen.findByRole('combobox', { name: 'of whom' })).toHaveValue('Ada');
    expect(api.asked.map(({ id }) => id)).not.toContain('explore/rich');

    await user.click(screen.getByRole('button', { name: 'All queries' }));
    store.getState().select({ nodes: new Set([ben.id]), edges: new Set() }, 'replace');
    await screen.findByRole('button', { name: 'For Ben 1' });
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('q');
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Rich'));
  });

  test('keeps favourites and what was run at hand, finds by tag and Cypher, and shows the Cypher', async () => {
    const queries = [
      aQuery({ id: 'a/one', title: 'The one', tags: ['time', 'money'], text: 'RETURN headCount' }),
      aQuery({ id: 'b/two', title: 'The two', tags: ['time'] }),
    ];
    const { user } = await openDesk(fakeApi({ queries }));
    await user.click(await screen.findByRole('button', { name: 'A 1' }));
    const [star] = screen.getAllByRole('button', { name: 'Favourite' });
    expect(star).toHaveAccessibleDescription('The one');
    if (star !== undefined) await user.click(star);
    expect(await screen.findByRole('button', { name: 'Favourites 1' })).toBeVisible();
    const [row] = screen.getAllByRole('button', { name: /^The one/ });
    if (row !== undefined) await user.click(row);
    expect(await screen.findByRole('button', { name: 'Recently run 1' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'money, 1 query' }));
    expect(await screen.findByText('1 of 2 queries')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'money, 1 query' }));
    await user.type(screen.getByRole('searchbox', { name: 'Filter the queries' }), 'headcount');
    expect(await screen.findByRole('button', { name: 'Only in their Cypher 1' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Look first' }));
    await user.click(await screen.findByRole('button', { name: 'Cypher' }));
    expect(await screen.findByRole('region', { name: 'Cypher of The one' })).toHaveTextContent(
      'RETURN headCount',
    );
    await user.click(screen.getByRole('button', { name: 'Show all queries tagged time' }));
    expect(await screen.findByText('2 of 2 queries')).toBeVisible();
  });

  test('is saved as files of a folder, those too that are not found by the words', async () => {
    const queries = [
      aQuery({ id: 'the-people/of-one', title: 'Of one' }),
      aQuery({ id: 'the-people/of-two', title: 'Of two' }),
      aQuery({ id: 'other/three', title: 'The three' }),
    ];
    const { user, store } = await openDesk(
      fakeApi({
        queries,
        doors: {
          querySource: async ({ params: { id } }) => {
            const header = queries.find((query) => query.id === id);
            if (header === undefined) throw new Error(`Nobody asks for ${id}.`);
            return { header, source: `// as ${id} says it\n`, own: null };
          },
        },
      }),
    );
    expect(await screen.findByRole('button', { name: 'The people 2' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Save the shelf/ })).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: 'Filter the queries' }), 'two');
    await user.click(await screen.findByRole('button', { name: 'Save the shelf The people as a zip' }));
    await waitFor(() => expect(store.getState().written?.name).toBe('the-people.zip'));
    const files = unzipSync(store.getState().written?.bytes ?? new Uint8Array());
    const told = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
    expect(told).toEqual([
      ['the-people/of-one.cypher', '// as the-people/of-one says it\n'],
      ['the-people/of-two.cypher', '// as the-people/of-two says it\n'],
    ]);
  });
});
