import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import axe from 'axe-core';
import { openDesk } from './support/desk.tsx';
import { aLine, anAnswer } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';
import { ada, ben, lines, openFilters } from './support/filters.tsx';

const hidden = () => screen.queryAllByTestId('hidden-lines').map(({ textContent }) => textContent);
const step = (desk: { store: Awaited<ReturnType<typeof openDesk>>['store'] }) =>
  desk.store.getState().history.past.map(({ label }) => label);

describe('the panel of filters', () => {
  test('tells of each row how much is drawn, and what its switch would take or bring', async () => {
    const desk = await openFilters(lines, { unfolded: ['find', 'inspect', 'table'] });
    const country = within(desk.panel).getByRole('option', { name: /^Country/ });
    expect(country).toHaveAccessibleName('Country, 1 drawn; hiding takes 1 actor, 2 relations');

    await desk.user.click(country);

    expect(hidden()[0]).toMatch(/^2 of 3 relations and 1 of 3 actors hidden by filters/);
    expect(country).toHaveAccessibleName('Country, 0 of 1 drawn; showing brings 1 actor, 2 relations');
    expect(country).toHaveAttribute('aria-selected', 'false');
    expect(screen.getByRole('tab', { name: 'Relations 1' })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Actors 2' })).toBeInTheDocument();
    expect(within(desk.panel).getByRole('list', { name: 'What is hidden, and why' })).toHaveTextContent(
      'By the type of an actor1 actor, 2 relations',
    );
  });

  test('makes of each change one step that can be undone, by arrow keys and Space too; Esc hides nothing', async () => {
    const desk = await openFilters();
    await desk.user.click(within(desk.panel).getByRole('option', { name: /^said/ }));
    await desk.user.click(within(desk.panel).getByRole('option', { name: /^Country/ }));
    expect(step(desk)).toEqual([
      '1 of the statuses off: 1 of 3 relations hidden',
      '1 of the types of actors off: 2 of 3 relations and 1 of 3 actors hidden',
    ]);
    expect(screen.getByTestId('announcement')).toHaveTextContent('2 of 3 relations and 1 of 3 actors hidden');

    desk.store.getState().undo();

    expect(desk.store.getState().filters.hiddenStatuses).toEqual(['said']);
    expect(desk.store.getState().filters.hiddenEntityTypes).toEqual([]);

    within(desk.panel)
      .getByRole('option', { name: /^Person/ })
      .focus();
    await desk.user.keyboard('{ArrowDown}{Escape} ');
    expect(desk.store.getState().filters.hiddenEntityTypes).toEqual(['Country']);

    await desk.user.click(within(desk.panel).getByRole('button', { name: 'Clear all filters' }));
    expect(step(desk).at(-1)).toBe('Lifted the filters: nothing is hidden');
    expect(within(desk.panel).getByRole('button', { name: 'Clear all filters' })).toHaveFocus();
  });

  test('windows both clocks; what is typed bit by bit is one step, and nonsense asks nothing', async () => {
    const desk = await openFilters();
    await desk.unfold(/^When it was so/);
    await desk.user.type(within(desk.panel).getByRole('textbox', { name: 'From' }), '2023-06');
    expect(desk.store.getState().filters.happened).toEqual({ from: '2023-06', to: null });
    expect(step(desk)).toEqual(['Happened from June 2023: 1 of 3 relations hidden']);

    expect(desk.panel).toHaveTextContent(
      '2 of 3 relations tell when it was so, 1 January 2021 to 18 June 2023',
    );
    expect(desk.panel).toHaveTextContent(
      '1 relation may have been so in this window or not: 1 without a day, 0 with one that is too loose to tell.',
    );
    const undated = within(desk.panel).getByRole('switch', { name: 'Include what is not known 1' });
    await desk.user.click(undated);
    expect(hidden()[0]).toMatch(/^2 of 3 relations hidden/);

    await desk.user.type(within(desk.panel).getByRole('textbox', { name: 'To' }), 'soon');
    await desk.user.tab();
    expect(await within(desk.panel).findByText(/Write a day, month or year/)).toBeVisible();
    expect(desk.store.getState().filters.happened.to).toBeNull();

    // Folded and unfolded again, what was begun is there.
    await desk.unfold(/^When it was so/);
    await desk.unfold(/^When it was so/);
    expect(within(desk.panel).getByRole('textbox', { name: 'To' })).toHaveValue('soon');
  });

  test('asks for stories, voices, contest and neighbours, each with how much it would show', async () => {
    const desk = await openFilters();
    await desk.unfold(/^Support/);
    const voices = within(desk.panel).getByRole('radiogroup', { name: /^Voices/ });
    await desk.user.click(within(voices).getByRole('radio', { name: 'at least 3, 1 relation' }));
    expect(hidden()[0]).toMatch(/^2 of 3 relations hidden/);
    const contest = within(desk.panel).getByRole('radiogroup', { name: /^Contested/ });
    expect(within(contest).getByRole('radio', { name: 'only, 0 relations' })).toBeInTheDocument();
    await desk.user.click(within(voices).getByRole('radio', { name: 'any, 3 relations' }));
    await desk.user.click(within(contest).getByRole('radio', { name: 'only, 1 relation' }));
    expect(hidden()[0]).toMatch(/^2 of 3 relations hidden/);

    desk.store.getState().liftFilters();
    await desk.unfold(/^Neighbours/);
    await desk.user.type(within(desk.panel).getByRole('textbox', { name: 'At most' }), '20');
    expect(hidden()[0]).toMatch(/^2 of 3 relations and 1 of 3 actors hidden/);
    expect(desk.panel).toHaveTextContent('2 of 3 actors within');
  });

  test('hides what is graded worse, keeps what nobody graded, and says why something stays', async () => {
    const worse = aLine(ada, ben, { reliability: 'F', neededReliability: null });
    const desk = await openFilters([worse, ...lines.slice(1)]);
    await desk.unfold(/^Grades of sources/);
    const best = within(desk.panel).getByRole('radio', { name: /^B / });
    // One is graded F but rests on more, one is graded D, one by nobody.
    expect(best).toHaveAccessibleName('B usually reliable, 0 relations graded so or better; hides 1');
    expect(within(desk.panel).getByRole('radio', { name: /^F / })).toHaveAccessibleName(
      /, 2 relations graded so or better; hides 0$/,
    );
    await desk.user.click(best);
    expect(hidden()[0]).toMatch(/^1 of 3 relations hidden/);
    expect(desk.panel).toHaveTextContent('1 stays though graded worse: something not graded carries it too.');
    await desk.user.click(within(desk.panel).getByRole('switch', { name: 'Include not graded 2' }));
    expect(hidden()[0]).toMatch(/^3 of 3 relations hidden/);
  });

  test('says that there is nothing to filter, and has no flaw that axe knows', async () => {
    const desk = await openFilters();
    for (const name of [/^Relations/, /^Support/, /^When it was so/, /^When it was rep/, /^Neigh/, /^Grades/])
      // One after another, as an analyst does.
      // oxlint-disable-next-line no-await-in-loop
      await desk.unfold(name);
    const { violations } = await axe.run(desk.panel, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    desk.store.getState().clear();
    expect(await within(desk.panel).findByText(/Nothing is drawn that could be filtered/)).toBeVisible();
  });
});

test('the filter by sources is opened by its command, unfolded and with the focus', async () => {
  const api = fakeApi({
    runs: { 'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: lines.slice(0, 1) }) },
  });
  const desk = await openDesk(api);
  await desk.user.keyboard('{Control>}k{/Control}');
  await desk.user.click(await screen.findByRole('menuitem', { name: /Filter by the grades/ }));
  const title = await screen.findByRole('button', { name: /^Grades of sources/ });
  await waitFor(() => expect(title).toHaveFocus());
  expect(title).toHaveAttribute('aria-expanded', 'true');
});

describe('what is hidden', () => {
  test('is shown by one click, apart from what the hand hid', async () => {
    const desk = await openFilters();
    desk.store.setState({ hidden: new Set([ben.id]) });
    desk.store.getState().filter({ hiddenStatuses: ['said'] });
    await waitFor(() =>
      expect(hidden()[0]).toBe(
        '1 of 3 relations hidden by filters show1 of 3 relations and 1 of 3 actors hidden by hand show',
      ),
    );
    await desk.user.click(
      screen.getAllByRole('button', { name: 'show what filters hide' })[0] as HTMLElement,
    );
    expect(hidden()[0]).toBe('2 of 3 relations and 1 of 3 actors hidden by hand show');
    await desk.user.click(screen.getAllByRole('button', { name: /by hand/ })[0] as HTMLElement);
    expect(hidden()).toEqual([]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Filters: none' })).toHaveFocus());
  });

  test('goes out of the selection, is read on, and is selected again when it is seen again', async () => {
    const { store } = await openFilters();
    const said = lines[1]?.key ?? '';
    store.getState().select({ nodes: new Set(), edges: new Set([said]) }, 'replace');
    store.getState().filter({ hiddenStatuses: ['said'] });
    expect(store.getState().selection.edges.size).toBe(0);
    expect(store.getState().inspected?.subject).toEqual({ relation: said });
    store.getState().select({ nodes: new Set(), edges: new Set([said]) }, 'replace');
    expect(store.getState().selection.edges.size).toBe(0);
    store.getState().liftFilters();
    expect([...store.getState().selection.edges]).toEqual([said]);
    store.getState().undo();
    expect(store.getState().selection.edges.size).toBe(0);
    expect(store.getState().inspected?.subject).toEqual({ relation: said });
  });
});
