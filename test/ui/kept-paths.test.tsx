import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';
import type { PathAnswer } from '#contract/path-answer';
import { aLine, anAnswer, paths } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';
import { openDesk } from './support/desk.tsx';
import { ada, ben, direct, eve, first, openPaths, second } from './support/paths.tsx';

const short = { nodes: [ada, eve], edges: [direct] };
const long = { nodes: [ada, ben, eve], edges: [first, second] };

/** Paths from Ada to Eve, asked and answered so; what is answered later is for the test to say. */
async function askedFor(given: PathAnswer) {
  const server: { answer: () => PathAnswer | Promise<PathAnswer> } = { answer: () => given };
  const among = () => anAnswer({ nodes: [ada, ben, eve], edges: [first] });
  const desk = await openDesk(fakeApi({ runs: { 'explore/among': among }, paths: () => server.answer() }), {
    unfolded: ['inspect'],
  });
  const { findPaths } = desk.store.getState();
  openPaths(desk.store);
  await findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  const panel = await screen.findByRole('region', { name: 'Find paths' });
  return { ...desk, panel, server };
}

async function keep(panel: HTMLElement, user: UserEvent): Promise<void> {
  await user.click(await within(panel).findByRole('button', { name: 'Keep as …' }));
  await within(panel).findByRole('textbox', { name: 'Name of this result' });
  await user.keyboard('{Enter}');
  await within(panel).findByRole('list', { name: 'Kept results' });
  // The focus goes back within a frame: no hand is as quick as this test, whose next key would be taken from it.
  await new Promise((resolve) => void requestAnimationFrame(resolve));
}

async function keptAndAskedAgain(then: PathAnswer, now: () => PathAnswer | Promise<PathAnswer>) {
  const desk = await askedFor(then);
  await keep(desk.panel, desk.user);
  desk.server.answer = now;
  await desk.user.click(within(desk.panel).getByRole('button', { name: /^Ask again: / }));
  return desk;
}

const sinceThen = () => screen.findByRole('region', { name: 'Since it was kept' });

describe('the kept results', () => {
  test('are kept under the name that is offered, and list how each ended', async () => {
    const { panel, user } = await askedFor(paths());
    await user.click(await within(panel).findByRole('button', { name: 'Keep as …' }));
    const field = await within(panel).findByRole('textbox', { name: 'Name of this result' });
    expect(field).toHaveValue('Ada to Eve, no path within 4 steps');
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('Nothing joins them{Enter}');

    const list = await within(panel).findByRole('list', { name: 'Kept results' });
    expect(list).toHaveTextContent(/^Nothing joins them.*no path within 4 steps · kept \d\d:\d\d/);
    await waitFor(() => expect(within(panel).getByRole('button', { name: 'Keep as …' })).toHaveFocus());
  });

  test('are left unnamed by Escape, which leaves the panel open', async () => {
    const { panel, user, store } = await askedFor(paths(short));
    await user.click(await within(panel).findByRole('button', { name: 'Keep as …' }));
    await waitFor(() => expect(within(panel).getByRole('textbox', { name: /^Name of/ })).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(within(panel).queryByRole('textbox', { name: /^Name of/ })).toBeNull());
    expect(panel).toBeVisible();
    expect(store.getState().results.size).toBe(0);
  });

  test('take no name that could be read as another one', async () => {
    const { panel, user, store } = await askedFor(paths(short));
    await user.click(await within(panel).findByRole('button', { name: 'Keep as …' }));
    const field = await within(panel).findByRole('textbox', { name: 'Name of this result' });
    await user.clear(field);
    await user.click(field);
    await user.paste('\u202Eevil');
    await user.keyboard('{Enter}');
    expect(panel).toHaveTextContent('without signs that turn the direction of its letters');
    expect(store.getState().results.size).toBe(0);
  });

  test('take no name of more than 200 letters, and cut none', async () => {
    const { panel, user, store } = await askedFor(paths(short));
    await user.click(await within(panel).findByRole('button', { name: 'Keep as …' }));
    const field = await within(panel).findByRole('textbox', { name: 'Name of this result' });
    await user.clear(field);
    await user.click(field);
    await user.paste('w'.repeat(201));
    await user.keyboard('{Enter}');
    expect(panel).toHaveTextContent('a name of 200 letters at most');
    expect(field).toHaveValue('w'.repeat(201));
    expect(store.getState().results.size).toBe(0);
  });

  test('are renamed and forgotten by keys alone', async () => {
    const { panel, user, store } = await askedFor(paths(short));
    await keep(panel, user);
    within(panel).getByRole('button', { name: 'Rename Ada to Eve, 1 path' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(within(panel).getByRole('textbox', { name: /^Name of/ })).toHaveFocus());
    await user.keyboard('A finding{Enter}');
    await waitFor(() =>
      expect(within(panel).getByRole('button', { name: 'Ask again: A finding' })).toHaveFocus(),
    );
    await user.tab();
    await user.tab();
    expect(within(panel).getByRole('button', { name: 'Forget A finding' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await within(panel).findByText(/^None yet/)).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Kept results/));
    expect(store.getState().history.past.at(-1)?.label).toBe('Forgot the result A finding');
  });

  test('say when an investigation holds no more of them', async () => {
    const { panel, store } = await askedFor(paths(short));
    for (let at = 0; at < 100; at += 1) store.getState().keepPaths(`Result ${at}`);
    expect(await within(panel).findByText(/^100 results are kept, the most/)).toBeVisible();
    expect(within(panel).getByRole('button', { name: 'Keep as …' })).toBeDisabled();
  });

  test('are reached from the palette', async () => {
    const { user, store } = await askedFor(paths(short));
    store.getState().open('commands', true);
    await user.type(await screen.findByRole('searchbox', { name: 'Filter the commands' }), 'Keep the answer');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Name of this result' })).toBeVisible();
  });
});

describe('a kept result that is asked again', () => {
  test('says that nothing has changed, until the question is edited', async () => {
    const { panel, store } = await keptAndAskedAgain(paths(short), () => paths(short));
    expect(await sinceThen()).toHaveTextContent(/Nothing has changed since \d\d:\d\d\./);
    expect(within(panel).queryByText('new')).toBeNull();
    await waitFor(() => expect(within(panel).getByRole('region', { name: 'Answer' })).toHaveFocus());
    store.getState().draftPaths({ hops: 6 });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Since it was kept' })).toBeNull());
  });

  test('names the new path, marks it in the list, and gives its place to the new answer', async () => {
    const { panel, user } = await keptAndAskedAgain(paths(short), () => paths(short, long));
    const since = await sinceThen();
    expect(since).toHaveTextContent(/Since \d\d:\d\d: 1 new path; then 1 path, now 2 paths\./);
    expect(within(since).getByRole('list', { name: 'New paths' })).toHaveTextContent('New: Ada – Ben – Eve');
    const list = within(panel).getByRole('list', { name: 'Paths found' });
    expect(within(list).getAllByText('new')).toHaveLength(1);
    expect(within(list).getAllByRole('listitem').find((item) => item.textContent?.includes('new')))
      .toHaveTextContent('Ben'); // oxfmt-ignore

    await user.click(within(since).getByRole('button', { name: 'Keep this answer in its place' }));
    expect(
      await within(panel).findByRole('button', { name: 'Ask again: Ada to Eve, 2 paths' }),
    ).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Since it was kept' })).toBeNull();
    expect(within(list).queryByText('new')).toBeNull();
  });

  test('names the lost path, with what the graph still holds of it', async () => {
    await keptAndAskedAgain(paths(long), () => paths());
    const lost = await within(await sinceThen()).findByRole('list', { name: 'Lost paths' });
    await waitFor(() =>
      expect(lost).toHaveTextContent('Lost: Ada – Ben – Eve · the graph still holds 1 of its 2 lines'),
    );
  });

  test('tells the evidence of a line before and now, and opens it', async () => {
    const other = aLine(ada, eve, { type: 'SUPPORTS', status: 'said', voices: 2 });
    const { user, store } = await keptAndAskedAgain(paths(short), () =>
      paths({ nodes: [ada, eve], edges: [other] }),
    );
    const since = await sinceThen();
    expect(since).toHaveTextContent('1 line with other evidence');
    const line = within(since).getByRole('button', {
      name: 'Ada supports Eve said, 1 story, 2 voices; before: asserted, 1 story, 1 voice',
    });
    await user.click(line);
    expect(store.getState().inspected?.subject).toEqual({ relation: direct.key });
  });

  test('is told as it was kept where the graph does not hold its end any more', async () => {
    const { panel } = await keptAndAskedAgain(paths(short), () =>
      Promise.reject(aProblem('unknown-entity', { detail: 'there is no entity person/eve' })),
    );
    expect(await within(panel).findByRole('alert')).toHaveTextContent('there is no entity person/eve');
    expect(within(panel).getByRole('list', { name: 'Kept results' })).toHaveTextContent('Ada to Eve, 1 path');
  });
});
