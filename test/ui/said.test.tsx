import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';
import type { Said, StatementsAnswer } from '#contract/statements';
import { openDesk } from './support/desk.tsx';
import { anAnswer } from './support/facts.ts';
import { ada, ben, claim, found, met, plain, sentence } from './support/said.ts';
import {
  aProblem,
  fakeApi,
  later,
  type Investigations,
  type StatementsQuestion,
} from './support/fake-api.ts';

const box = () => screen.getByRole('searchbox', { name: 'Search what was said' });
const rows = () => [...document.querySelectorAll('.said-row')];

async function ask(user: UserEvent, text: string): Promise<void> {
  await user.click(screen.getByRole('tab', { name: 'What was said' }));
  await user.click(box());
  await user.keyboard(text);
}

describe('the search in what was said', () => {
  test('lists hits by article with place, what was found, and whether it was recorded', async () => {
    const line = { key: met.key, ends: [ada.id, ben.id] as [string, string] };
    const recorded = [{ id: 'article/report/c1', kind: 'claim' as const, says: '', line, rejected: false }];
    const answer = found([
      sentence({ recorded }),
      claim(),
      sentence({ id: 'article/report|90', zone: 'caption', named: [ada, ben].map(({ id, name }) => ({ id, name })) }),
      claim({ id: 'article/report/c2', rejected: true }),
      claim({ id: 'file/ties/c9', article: 'file/ties', zone: 'row', paragraph: 4, start: 4, end: 4, file: 'ties.csv', column: 'relation' }),
    ], { articles: [{ id: 'article/report', title: 'A small report', publishedAt: '2023-06' }, { id: 'file/ties', title: 'ties.csv', publishedAt: '2023-08-01' }] }); // oxfmt-ignore
    const { user } = await openDesk(fakeApi({ statements: () => answer }));
    await ask(user, 'met');

    await screen.findByRole('region', { name: 'A small report' });
    expect(rows().map((row) => row.textContent)).toEqual([
      'Text · paragraph 2Ada met Ben.recorded: 1 claimRead it in the articlePut its line on the canvas',
      'Claim, asserted · paragraph 2Ada and Ben met.Show the evidenceRead it in the articlePut the line on the canvas',
      'Text · paragraph 2, picture caption: weighs less than the textAda met Ben.said here, not recorded as a claimRead it in the articlePut the 2 actors named here on the canvas',
      'Claim, rejected · paragraph 2Ada and Ben met.Read it in the article',
      'Claim, asserted · ties.csv, row 4, column relationAda and Ben met.Show the evidencePut the line on the canvas',
    ]);
    expect(screen.getByRole('region', { name: 'ties.csv' })).toHaveTextContent(
      'imported file of 1 August 2023',
    );
    expect([...document.querySelectorAll('mark.found')].map((mark) => mark.textContent)).toEqual([
      'met', 'met', 'met', 'met', 'met',
    ]); // oxfmt-ignore
    expect(screen.getByTestId('announcement')).toHaveTextContent('Searched what was said for “met”: 5 hits');
  });

  test('keeps its words apart from those of the search for actors', async () => {
    const { user } = await openDesk(fakeApi({ statements: () => found([claim()]) }));
    await ask(user, 'met');
    await screen.findByText('Show the evidence');
    await user.click(screen.getByRole('tab', { name: 'Actors' }));
    expect(screen.getByRole('searchbox', { name: 'Search for an actor' })).toHaveValue('');
    await user.click(screen.getByRole('tab', { name: 'What was said' }));
    expect(box()).toHaveValue('met');
    expect(screen.getByText('Show the evidence')).toBeVisible();
  });

  test('by key: opens, walks the hits, and comes back to the box', async () => {
    const { user, store } = await openDesk(
      fakeApi({ statements: () => found([sentence(), claim(), sentence({ id: 'b', start: 40, end: 50 })]) }),
    );
    await user.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
    await waitFor(() => expect(box()).toHaveFocus());
    await user.keyboard('met');
    await screen.findByText('Show the evidence');

    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.closest('.said-row')).toBe(rows()[1]);
    await user.keyboard('{End}');
    expect(document.activeElement?.closest('.said-row')).toBe(rows()[2]);
    await user.keyboard('{Home}{ArrowUp}');
    await waitFor(() => expect(box()).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(store.getState().reading?.look).toEqual({ start: 15, end: 26 }));
    expect(store.getState().said.recent).toEqual(['met']);
    expect(store.getState().seen.map(({ label }) => label)).toContain(
      'Searched what was said for “met”: 3 hits',
    );
  });

  test('a claim opens the evidence of its line, and by Shift+Enter comes onto the canvas', async () => {
    const api = fakeApi({
      statements: () => found([claim()]),
      runs: { 'explore/among': () => anAnswer({ nodes: [ada, ben], edges: [met] }) },
    });
    const { user, store } = await openDesk(api);
    await ask(user, 'met');
    await screen.findByText('Show the evidence');
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(store.getState().inspected?.subject).toEqual({ relation: met.key }));

    await user.keyboard('{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect(store.getState().edges.has(met.key)).toBe(true));
    expect([...store.getState().selection.edges]).toEqual([met.key]);
  });

  test('a sentence that was not recorded puts whom it names on the canvas, as one step', async () => {
    const named = [ada, ben].map(({ id, name }) => ({ id, name }));
    const api = fakeApi({
      statements: () => found([sentence({ named })]),
      runs: { 'explore/joining': () => anAnswer({ nodes: [ada, ben], edges: [] }) },
    });
    const { user, store } = await openDesk(api);
    const before = store.getState().history.past.length;
    await ask(user, 'met');
    await user.click(await screen.findByRole('button', { name: 'Put the 2 actors named here on the canvas' }));
    await waitFor(() => expect([...store.getState().selection.nodes]).toEqual([ada.id, ben.id]));
    expect(store.getState().history.past.slice(before).map(({ label }) => label)).toEqual([
      'Added Ada, Ben: 2 actors added',
    ]);
  }); // oxfmt-ignore

  test('looks where it is told, and counts what is elsewhere', async () => {
    const asked: StatementsQuestion[] = [];
    const answer = found([claim()], { counts: { claims: 1, figures: 3, notes: 0, texts: 40 }, zones: { body: 40, promo: 2 } });
    const { user } = await openDesk(
      fakeApi({ statements: (question) => (asked.push(question), answer) }),
    );
    await ask(user, 'met');
    const chips = await screen.findByRole('radiogroup', { name: 'Where it was said' });
    expect(within(chips).getAllByRole('radio').map((chip) => chip.textContent)).toEqual([
      'All 44', 'Claims 1', 'Figures 3', 'Notes 0', 'Texts 40',
    ]);
    await user.click(within(chips).getByRole('radio', { name: 'Figures 3' }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ text: 'met', in: 'figures' }));
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(asked.at(-1)?.zone).not.toContain('promo');
    await user.click(screen.getByRole('button', { name: 'promotion 2' }));
    await waitFor(() => expect(asked.at(-1)?.zone).toContain('promo'));
  }); // oxfmt-ignore

  test('goes on where an answer was cut', async () => {
    const limits = (shown: number) => [{ what: 'rows' as const, shown, total: 2, atLeast: false, why: 'of two' }];
    const statements = ({ after }: StatementsQuestion) =>
      Number(after) === 0 ? found([claim()], { limits: limits(1) }) : found([claim({ id: 'article/report/c2' })]);
    const { user } = await openDesk(fakeApi({ statements }));
    await ask(user, 'met');
    expect(await screen.findByText(/^1 of 2 hits are listed/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(screen.queryByText(/hits are listed/)).toBeNull();
  }); // oxfmt-ignore

  test('says why nothing was found: texts that are not at hand, and parts that are not searched', async () => {
    const answer = found([], {
      zones: { comment: 2 },
      texts: { present: 0, of: 3, why: 'ARTICLES_DIR is not set, so passages are not shown.' },
    });
    const asked: StatementsQuestion[] = [];
    const { user } = await openDesk(fakeApi({ statements: (question) => (asked.push(question), answer) }));
    await ask(user, 'quay');
    expect(await screen.findByText(/Nothing says “/)).toBeVisible();
    expect(screen.getByText(/Set ARTICLES_DIR to the folder/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Search there, too' }));
    await waitFor(() => expect(asked.at(-1)?.zone).toContain('comment'));
  }); // oxfmt-ignore

  test('says what it makes of signs alone, that it is busy, and what failed; tries again', async () => {
    const answer = later<StatementsAnswer>();
    let fails = true;
    const { user } = await openDesk(
      fakeApi({
        statements: ({ text }) => {
          if (text === '-met') return found([], { why: 'It only says what to leave out.' });
          if (fails) throw aProblem('timeout');
          return answer.promise;
        },
      }),
    );
    await ask(user, '-met');
    expect(await screen.findByText('It only says what to leave out.')).toBeVisible();
    await user.clear(box());
    await user.type(box(), 'met');
    const trouble = await screen.findByRole('alert');
    fails = false;
    await user.click(within(trouble).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Searching …')).toBeVisible();
    answer.arrive(found([claim()]));
    expect(await screen.findByText('Show the evidence')).toBeVisible();
  });

  test('a note of what is open is gone to, and what can be undone stays', async () => {
    const id = '01jdabcdefghjkmnpqrstvwxyz';
    const note: Said = {
      in: 'notes',
      id: `${id}|note|${ada.id}`,
      investigation: { id, title: 'Who met whom' },
      of: ada.id,
      excerpt: { text: 'met in spring', marks: [[0, 3]], cut: plain },
    };
    const investigations: Investigations = new Map();
    const runs = { 'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [met] }), 'explore/among': () => anAnswer({ nodes: [ada, ben], edges: [met] }) };
    const { store } = await openDesk(fakeApi({ runs, investigations }));
    const now = () => store.getState();
    now().setNote(ada.id, 'met in spring');
    now().noteChange();
    await now().save();
    const { kept, history } = now();
    const mine = { ...note, investigation: { id: kept?.id ?? '', title: kept?.title ?? '' } };
    await now().openSaid(mine);
    expect([...now().selection.nodes]).toEqual([ada.id]);
    expect(now().history).toBe(history);
    expect(history.past).toHaveLength(1);

    await now().leaveInvestigation();
    expect(now().nodes.size).toBe(0);
    await now().openSaid(mine);
    expect(now().kept?.id).toBe(kept?.id);
    expect([...now().selection.nodes]).toEqual([ada.id]);
    await now().openSaid({ ...mine, of: 'person/gone' });
    expect(screen.getByTestId('notice')).toHaveTextContent('What it is a note of is not on the canvas any more');
  }); // oxfmt-ignore

  test('shows signs that turn letters, and markup, as letters', async () => {
    const hit = sentence({ excerpt: { text: '<b>Ada</b> \u202Emet', marks: [[12, 15]], cut: { before: true, after: true } } });
    const { user } = await openDesk(fakeApi({ statements: () => found([hit]) }));
    await ask(user, 'met');
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(document.querySelector('.said-words')?.textContent).toBe('… <b>Ada</b> ⟨U+202E⟩met …');
  }); // oxfmt-ignore
});
