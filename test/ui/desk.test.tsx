import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import axe from 'axe-core';
import { openDesk } from './support/desk.tsx';
import { aClaim, aLine, anActor, anAnswer, aQuery, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';

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

    expect(await screen.findByText('2 articles · 2 stories · 60 entities · 120 relations')).toBeVisible();
    expect(screen.getByText('as of 30 June 2023')).toBeVisible();
  });

  test('changes the theme, which the page wears', async () => {
    const { user } = await openDesk();
    expect(document.documentElement.dataset['theme']).toBe('light');

    await user.click(screen.getByRole('button', { name: 'Change to dark' }));

    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  });
});

describe('the table', () => {
  test.each([
    [899, '120px'],
    [900, '176px'],
  ])('leaves the picture its room in a window of %i pixels, which is nothing that was dragged', async (height, table) => {
    const before = window.innerHeight;
    window.innerHeight = height;
    const { container, store } = await openDesk(fakeApi(), { unfolded: ['find', 'inspect', 'table'] });
    const tall = () => container.querySelector<HTMLElement>('.desk')?.style.getPropertyValue('--table');
    expect(tall()).toBe(`min(${table}, 60vh)`);
    expect(store.getState().sizes).toEqual({});
    window.innerHeight = 1080;
    window.dispatchEvent(new Event('resize'));
    await waitFor(() => expect(tall()).toBe('min(176px, 60vh)'));
    window.innerHeight = before;
  }); // oxfmt-ignore

  test('has room for rows that a saved query was asked for, until they are closed', async () => {
    const before = window.innerHeight;
    window.innerHeight = 800;
    const queries = [aQuery({ id: 'articles/list', title: 'The articles', returns: 'table' })];
    const { container, user } = await openDesk(fakeApi({ queries }));
    const tall = () => container.querySelector<HTMLElement>('.desk')?.style.getPropertyValue('--table');
    await user.click(await screen.findByRole('button', { name: /The articles/ }));
    await waitFor(() => expect(tall()).toBe('min(288px, 60vh)'));
    await user.click(screen.getByRole('button', { name: 'Close the answer' }));
    await waitFor(() => expect(tall()).toBe('min(120px, 60vh)'));
    window.innerHeight = before;
  });
});

describe('Find', () => {
  test.each([
    [1024, '272px'],
    [1280, '272px'],
    [1920, '349px'],
    [5120, '440px'],
  ])('is in a window of %i pixels as wide as its sentences need', async (width, find) => {
    window.innerWidth = width;
    const { container } = await openDesk();
    const desk = container.querySelector<HTMLElement>('.desk');
    expect(desk?.style.getPropertyValue('--find')).toBe(`min(${find}, var(--find-most))`);
    window.innerWidth = 1024;
  });

  test('keeps the width that was dragged, and is dragged from the one it has', async () => {
    const { user, store, container } = await openDesk();
    const widened = () => container.querySelector<HTMLElement>('.desk')?.style.getPropertyValue('--find');
    screen.getByRole('separator', { name: 'Width of Find' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(store.getState().sizes).toEqual({ find: 288 });
    window.innerWidth = 1920;
    window.dispatchEvent(new Event('resize'));
    await waitFor(() => expect(widened()).toContain('288px'));
    window.innerWidth = 1024;
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

    const legend = await screen.findByRole('group', { name: 'Legend' });
    expect(within(legend).getAllByRole('listitem').map((entry) => entry.textContent)).toEqual([
      'Person 1', 'Country 1', 'planned 1', 'inferred 1',
    ]); // oxfmt-ignore
  });

  test('is listed in the table, which selects in step with the canvas', async () => {
    const { user, store } = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }), {
      unfolded: ['table'],
    });
    const table = await screen.findByRole('grid', { name: 'Relations drawn' });
    const row = await within(table).findByRole('row', { name: /Ada/ });
    const cells = within(row).getAllByRole('gridcell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'visited', 'Ben', 'planned, inferred', '2023-06-18', '2023-06', '1', '1', 'not graded', 'no',
    ]); // oxfmt-ignore

    await user.click(row);
    expect([...store.getState().selection.edges]).toEqual([met.key]);

    store.getState().select({ nodes: new Set(), edges: new Set() }, 'replace');
    await waitFor(() => expect(row).toHaveAttribute('aria-selected', 'false'));
  });

  test('can be sorted by any column of the table, by keyboard too', async () => {
    const { user } = await openDesk(fakeApi({ runs: { 'explore/overview': overview } }), {
      unfolded: ['table'],
    });
    await user.click(await screen.findByRole('tab', { name: /^Actors \d/ }));
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
        'explore/joining': () => anAnswer({ nodes: [ada, ben, eve], edges: [met, aLine(ada, eve)] }),
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

test('an expansion tells what was cut beside its count', async () => {
  const eve = anActor('Eve');
  const cut = {
    what: 'bytes',
    shown: 1,
    total: null,
    atLeast: true,
    why: 'One answer holds 20 MB.',
  } as const;
  const api = fakeApi({
    runs: {
      'explore/overview': overview,
      'explore/neighbours': () => anAnswer({ nodes: [ada, eve] }),
      'explore/joining': () => anAnswer({ nodes: [ada, ben, eve], edges: [met], limits: [cut] }),
    },
  });
  const { store } = await openDesk(api);

  await store.getState().expand(ada.id);

  const pill = await screen.findByTestId('pill');
  await waitFor(() => expect(pill).toHaveTextContent('neighbours drawn, 1 new'));
  expect(pill).toHaveTextContent(/What joins them to the canvas: 4 of at least 5 elements: One answer holds/);
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
    const { store, container } = await openDesk(api, { unfolded: ['find', 'inspect', 'table'] });
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
