import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { openDesk } from './support/desk.tsx';
import { aClaim, aLine, anActor, anAnswer, aQuery, hits, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi, READY } from './support/fake-api.ts';

const ada = anActor('Ada', { degree: 88 });
const ben = anActor('Ben', { id: 'country/ben', type: 'Country', hub: true });
const met = aLine(ada, ben, { type: 'VISITED', status: 'planned', inferred: true });
const overview = () => ({
  ...anAnswer({
    nodes: [ada, ben],
    edges: [met],
    limits: [{ what: 'rows', shown: 2, total: 60, atLeast: false, why: 'the best connected come first' }],
  }),
  query: { id: 'explore/overview', text: '', params: { limit: 2 } },
});

describe('the header', () => {
  test('says what is loaded and as of which day', async () => {
    await openDesk();

    expect(await screen.findByText(/2 articles · 2 stories · 60 actors · 120 relations/)).toHaveTextContent(
      'as of 30 June 2023',
    );
  });

  test('changes the theme, which the page wears', async () => {
    const { user } = await openDesk();
    expect(document.documentElement.dataset['theme']).toBe('light');

    await user.click(screen.getByRole('button', { name: 'Change to dark' }));

    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  });
});

describe('what is drawn', () => {
  test('is limited honestly, and the rest is one click away', async () => {
    const api = fakeApi({ runs: { 'explore/overview': overview } });
    const { user } = await openDesk(api);
    expect(await screen.findByTestId('pill')).toHaveTextContent('2 of 60 actors drawn, the best connected');

    await user.click(screen.getByRole('button', { name: 'show more' }));

    await waitFor(() => expect(api.asked.at(-1)).toEqual({ id: 'explore/overview', params: { limit: 32 } }));
  });

  test('is wholly in the legend, with counts', async () => {
    await openDesk(fakeApi({ runs: { 'explore/overview': overview } }));

    const legend = await screen.findByRole('list', { name: 'Legend' });
    expect(within(legend).getAllByRole('listitem').map((entry) => entry.textContent)).toEqual([
      'Person 1', 'Country 1', 'planned 1', 'inferred 1',
    ]); // oxfmt-ignore
  });

  test('is listed in the table, which selects in step with the canvas', async () => {
    const { user, store } = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }));
    const table = await screen.findByRole('grid', { name: 'Relations drawn' });
    const row = await within(table).findByRole('row', { name: /Ada/ });
    const cells = within(row).getAllByRole('gridcell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'visited', 'Ben', 'planned, inferred', '2023-06-18', '2023-06', '1', '1',
    ]); // oxfmt-ignore

    await user.click(row);
    expect([...store.getState().selection.edges]).toEqual([met.key]);

    store.getState().select({ nodes: new Set(), edges: new Set() }, 'replace');
    await waitFor(() => expect(row).toHaveAttribute('aria-selected', 'false'));
  });

  test('can be sorted by any column of the table, by keyboard too', async () => {
    const { user } = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }));
    await user.click(await screen.findByRole('tab', { name: /Actors/ }));
    const table = await screen.findByRole('grid', { name: 'Actors drawn' });
    const names = () =>
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent);
    expect(names()).toEqual(['Ada', 'Ben']);

    within(table).getByRole('columnheader', { name: /Name/ }).focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');

    await waitFor(() => expect(names()).toEqual(['Ben', 'Ada']));
  });

  test('tells when it cannot be drawn, and draws on request', async () => {
    let away = true;
    const api = fakeApi({
      runs: { 'explore/overview': () => (away ? Promise.reject(aProblem('timeout')) : overview()) },
    });
    const { user, store } = await openDesk(api);
    expect(await screen.findByRole('alert')).toHaveTextContent('The database took too long');

    away = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    await waitFor(() => expect(store.getState().nodes.size).toBe(2));
  });

  test('says what an expansion brought, and how many are left', async () => {
    const eve = anActor('Eve');
    const api = fakeApi({
      runs: {
        'explore/overview': overview,
        'explore/neighbours': () => anAnswer({ nodes: [ada, eve] }),
        'explore/among': () => anAnswer({ nodes: [ada, ben, eve], edges: [met, aLine(ada, eve)] }),
      },
    });
    const { store } = await openDesk(api);

    await store.getState().expand(ada.id);

    expect(await screen.findByText(/neighbours drawn/)).toHaveTextContent(
      'Ada2 of 88 neighbours drawn, 1 new',
    );
    expect(screen.getByTestId('announcement')).toHaveTextContent('Expanded Ada: 1 actor, 1 relation added');
  });
});

describe('the database away', () => {
  test('shows a banner, keeps what is drawn, and mends itself', async () => {
    let ready = READY;
    const { store } = await openDesk(fakeApi({ runs: { 'explore/overview': overview }, ready: () => ready }));
    ready = { ...READY, ready: false, neo4j: false, why: 'Connection refused.' };

    await store.getState().checkHealth();
    expect(await screen.findByRole('alert')).toHaveTextContent('The database does not answer.');
    expect(screen.getByRole('alert')).toHaveTextContent('Connection refused.');
    expect(store.getState().nodes.size).toBe(2);

    ready = READY;
    await store.getState().checkHealth();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('at the very start: the desk opens by itself once it is back', async () => {
    let away = true;
    const api = fakeApi({
      runs: { 'explore/overview': () => (away ? Promise.reject(aProblem('database-away')) : overview()) },
    });
    const { store } = await openDesk(api);
    expect(store.getState()).toMatchObject({ away: 'What happened here.' });

    away = false;
    await store.getState().checkHealth();

    expect(store.getState().nodes.size).toBe(2);
  });
});

describe('keys', () => {
  test('/ goes to the search, t folds the table, ? lists the keys', async () => {
    const { user, store } = await openDesk();

    await user.keyboard('t');
    expect(store.getState().folded.table).toBe(true);
    await user.keyboard('/');
    await waitFor(() => expect(screen.getByRole('searchbox', { name: 'Search for an actor' })).toHaveFocus());
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('heading', { level: 1 }));
    await user.keyboard('?');

    expect(await screen.findByRole('dialog', { name: 'Keyboard' })).toHaveTextContent(
      'Expand the selected actorE',
    );
  });

  test('stay letters while something is typed, even when a hit has been found', async () => {
    const { user, store } = await openDesk(
      fakeApi({ runs: { 'explore/search': () => hits({ node: ada }) } }),
    );
    const box = screen.getByRole('searchbox', { name: 'Search for an actor' });

    await user.type(box, 'te');
    await screen.findByRole('option', { name: 'Ada' });
    await user.type(box, 'p', { skipClick: true });

    expect(box).toHaveValue('tep');
    expect(store.getState().folded.table).toBe(false);
    expect(store.getState().opened.paths).toBe(false);
  });

  test('of one letter can be switched off, those with Ctrl stay', async () => {
    const { user, store } = await openDesk();
    store.getState().setLetterKeys(false);

    await user.keyboard('t');
    expect(store.getState().folded.table).toBe(false);
    await user.keyboard('{Control>}k{/Control}');

    expect(await screen.findByRole('dialog', { name: 'Commands' })).toBeVisible();
  });

  test('Delete removes the selection, Ctrl+Z brings it back, Ctrl+Shift+Z takes it again', async () => {
    const { user, store } = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }));
    store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');

    await user.keyboard('{Delete}');
    expect([...store.getState().nodes.keys()]).toEqual([ben.id]);
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().edges.size).toBe(1);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(store.getState().nodes.size).toBe(1);
  });

  test('the palette performs a command by its name', async () => {
    const { user, store } = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }));
    await user.keyboard('{Control>}k{/Control}');

    await user.type(await screen.findByRole('searchbox', { name: 'Filter the commands' }), 'clear');
    await user.keyboard('{Enter}');

    await waitFor(() => expect(store.getState().nodes.size).toBe(0));
  });
});

describe('saved queries', () => {
  test('run at once when nothing needs to be asked; a table is listed below', async () => {
    const api = fakeApi({
      queries: [aQuery({ id: 'articles/list', title: 'The articles', returns: 'table' })],
      runs: {
        'articles/list': () => anAnswer({ columns: ['title', 'claims'], rows: [['The first report', 12]] }),
      },
    });
    const { user } = await openDesk(api);

    await user.click(await screen.findByRole('button', { name: /The articles/ }));

    const table = await screen.findByRole('grid', { name: 'The articles' });
    expect(within(table).getByRole('row', { name: /The first report/ })).toHaveTextContent('12');
  });

  test('ask for what is missing, by the schema the server uses', async () => {
    const api = fakeApi({
      queries: [
        aQuery({
          id: 'people/on-a-day',
          title: 'In office on a day',
          params: [{ name: 'day', kind: 'date', meaning: 'the day' }],
        }),
      ],
    });
    const { user } = await openDesk(api);
    await user.click(await screen.findByRole('button', { name: /In office on a day/ }));
    const field = await screen.findByRole('textbox', { name: 'the day' });

    await user.type(field, '14 April');
    await user.click(screen.getByRole('button', { name: 'Run' }));
    expect(await screen.findByText('a date is written 2023, 2023-04 or 2023-04-14')).toBeVisible();

    await user.clear(field);
    await user.type(field, '2023-04-14');
    await user.click(screen.getByRole('button', { name: 'Run' }));
    await waitFor(() =>
      expect(api.asked.at(-1)).toEqual({ id: 'people/on-a-day', params: { day: '2023-04-14' } }),
    );
  });
});

describe('accessibility', () => {
  test('axe finds nothing on the full desk, with evidence, paths and the palette', async () => {
    const api = fakeApi({
      queries: [aQuery()],
      runs: { 'explore/overview': overview },
      evidence: () =>
        theEvidence({
          relation: met,
          nodes: [ada, ben],
          claims: [aClaim(), aClaim({ id: 'article/first/c2', stance: 'denies' })],
        }),
    });
    const { store, container } = await openDesk(api);
    await store.getState().inspect({ relation: met.key });
    await screen.findByRole('article');
    expect(await violations(container)).toEqual([]);

    store.getState().open('paths', true);
    await screen.findByRole('region', { name: 'Find paths' });
    expect(await violations(container)).toEqual([]);
  });
});

/** Colours and sizes need a real browser; everything that is in the markup is judged here. */
async function violations(container: HTMLElement): Promise<string[]> {
  const { violations: found } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
