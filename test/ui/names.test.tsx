import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import type { NameAnswer, NameAnswers, NameCandidate } from '#contract/name-list';
import './support/a-window.ts';
import { openDesk } from './support/desk.tsx';
import { anActor, hits } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';

const complain = jest.spyOn(console, 'error');
afterEach(() => expect(complain).not.toHaveBeenCalled());

const candidate = (name: string, part: Partial<NameCandidate> = {}): NameCandidate => ({
  id: `person/${name.toLowerCase().replaceAll(' ', '-')}`,
  type: 'Person',
  name,
  about: null,
  matched: name,
  why: 'name',
  office: null,
  without: [],
  ...part,
});
const ALL_TRIED: Pick<NameAnswer, 'tried' | 'triedWithout'> = { tried: 'all', triedWithout: [] };
const exact = (name: string): NameAnswer => ({
  verdict: 'exact',
  candidates: [candidate(name)],
  more: 0,
  atLeast: false,
  ...ALL_TRIED,
});
const likely = (...names: string[]): NameAnswer => ({
  verdict: 'likely',
  candidates: names.map((name) => candidate(name, { why: 'words' })),
  more: 0,
  atLeast: false,
  ...ALL_TRIED,
});
const NONE: NameAnswer = { verdict: 'none', candidates: [], more: 0, atLeast: false, ...ALL_TRIED };

const NOT_FOUND =
  'nobody was found by it as a name, part of a name, office, words of a text or similar spelling';

const KNOWN: Record<string, NameAnswer> = {
  Ada: exact('Ada'),
  Wang: likely('Wang One', 'Wang Two'),
  Li: likely('Li One', 'Li Two', 'Li Three'),
};
const answer = (names: readonly string[]): NameAnswers => ({
  answers: names.map((name) => KNOWN[name] ?? NONE),
  milliseconds: 1,
});

async function openList(
  text: string,
  names: (given: readonly string[], signal?: AbortSignal) => NameAnswers | Promise<NameAnswers> = answer,
) {
  const desk = await openDesk(
    fakeApi({ names, runs: { 'explore/search': () => hits({ node: anActor('Zoe') }) } }),
  );
  desk.store.getState().openNames(text);
  const dialog = await screen.findByRole('dialog', { name: 'A list of names' });
  await desk.user.click(within(dialog).getByRole('button', { name: /^Look up \d/ }));
  return { ...desk, dialog };
}
/** What is exported now: its name, then its lines. */
async function exported({ dialog, store, user }: Awaited<ReturnType<typeof openList>>): Promise<string[]> {
  const files: string[] = [];
  store.subscribe(({ written }) => written !== null && files.push(`${written.name}\n${written.text}`));
  await user.click(within(dialog).getByRole('button', { name: 'Export CSV' }));
  return (files[0] ?? '').split(/\r?\n/);
}
async function rowOf(dialog: HTMLElement, line: number): Promise<HTMLElement> {
  const table = await within(dialog).findByRole('grid', { name: 'Names' });
  const rows = await within(table).findAllByRole('row');
  const row = rows.find((one) => one.getAttribute('data-key') === String(line));
  if (row === undefined) throw new Error(`Line ${line} is not listed.`);
  return row;
}
const standing = (store: Awaited<ReturnType<typeof openDesk>>['store'], line: number) =>
  store.getState().nameList?.rows.find((row) => row.line === line)?.decided;

describe('a list of names', () => {
  test('tells what is left out before anything is looked up', async () => {
    const { store } = await openDesk(fakeApi({ names: answer }));
    store.getState().openNames(`Ada\n\nAda\n${'x'.repeat(301)}\n=1+1`);
    const told = await screen.findByRole('status', { name: 'What was read' });
    expect(screen.getByRole('textbox', { name: /^Names, one a line/ })).toHaveFocus();
    expect(
      within(told)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '5 rows, 2 names',
      '1 empty line is left out',
      '1 name is listed before and looked up once',
      '1 name has more than 300 letters and will not be searched: the first in line 4, of 301 letters',
    ]);
  });

  test('is decided by keys alone: digits, Enter, 0 and u', async () => {
    const { dialog, store, user } = await openList('Ada\nWang\nLi\nNobody');
    await user.click(await rowOf(dialog, 1));
    await user.keyboard('{Enter}');
    expect(standing(store, 1)).toBeNull();
    await user.keyboard('2');
    expect(standing(store, 2)).toBe('person/wang-two');
    await user.keyboard('{Enter}');
    expect(standing(store, 3)).toBe('person/li-one');
    await user.keyboard('{ArrowUp}0');
    expect(standing(store, 3)).toBe('none');
    await user.keyboard('{ArrowUp}u');
    expect(standing(store, 3)).toBeNull();
  });

  test('that is stopped keeps what has come, and goes on from there', async () => {
    let asked = 0;
    let gone = false;
    const text = Array.from({ length: 300 }, (_, n) => (n === 0 ? 'Ada' : `Name ${n}`)).join('\n');
    const { dialog, store, user } = await openList(text, async (names, signal) => {
      asked += 1;
      if (asked !== 2) return answer(names);
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          gone = true;
          reject(new DOMException('', 'AbortError'));
        });
      });
    });
    await within(dialog).findByText(/^250 of 300 looked up/);
    await user.click(within(dialog).getByRole('button', { name: 'Stop' }));
    expect(gone).toBe(true);
    expect(store.getState().nameList?.rows.filter((row) => row.answer !== null)).toHaveLength(250);
    await user.click(await within(dialog).findByRole('button', { name: 'Look up the other 50' }));
    await waitFor(() =>
      expect(store.getState().seen.at(-1)?.label).toBe(
        'Looked up 300 names: 1 found, 0 likely, 299 not found',
      ),
    );
  });

  test('of which a part failed goes on with the others, and tries that part again', async () => {
    let asked = 0;
    const text = Array.from({ length: 600 }, (_, n) => `Name ${n}`).join('\n');
    const { dialog, store, user } = await openList(text, (names) => {
      asked += 1;
      if (asked === 2) throw aProblem('timeout');
      return answer(names);
    });
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('The database took too long');
    expect(store.getState().nameList?.rows.filter((row) => row.answer === null)).toHaveLength(250);
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(store.getState().nameList?.rows.every((row) => row.answer !== null)).toBe(true),
    );
    expect(asked).toBe(4);
  });

  test('is offered where several lines are pasted into the search', async () => {
    const { user } = await openDesk(fakeApi({ names: answer }));
    const box = screen.getByRole('searchbox', { name: 'Search for an actor' });
    fireEvent.paste(box, { clipboardData: { getData: () => 'Ada\nWang\n' } });
    await user.click(await screen.findByRole('button', { name: 'Look them up as a list of names' }));
    expect(await screen.findByRole('button', { name: 'Look up 2 names' })).toBeEnabled();
  });

  test('is exported with its misses, and a formula in it stays text', async () => {
    const list = await openList('Ada\nWang\n=1+1');
    await within(list.dialog).findByText(/1 found/);
    const [name, , ...lines] = await exported(list);
    expect(name).toMatch(/^new-canvas-names-\d{4}-\d\d-\d\d\.csv$/);
    expect(lines).toEqual([
      '1,Ada,found,,Ada,person/ada,Person,,,,Ada,the whole name,',
      '2,Wang,likely,,,,,,Wang One,person/wang-one,Wang One,words of the name,Wang Two (person/wang-two)',
      `3,'=1+1,not found,,,,,,,,,"${NOT_FOUND}",`,
      '',
    ]);
  });

  test('is exported with its other columns as they were, and with each line that was listed before', async () => {
    const list = await openList('id\tname\tcountry\n7\tAda\t=US\n8\tWang\tCN\n9\tAda\tFR\n10\tNobody\tIT');
    await within(list.dialog).findByText(/1 found/);
    expect(within(list.dialog).getByText(/looked up once: line 4 as line 2$/)).toBeVisible();
    const [, head = '', ...lines] = await exported(list);
    expect(head).toMatch(/,other candidates,id \(as given\),country$/);
    expect(lines).toEqual([
      expect.stringMatching(/^2,Ada,found,.*,person\/ada,.*,the whole name,,7,'=US$/),
      expect.stringMatching(/^3,Wang,likely,.*,8,CN$/),
      expect.stringMatching(/^4,Ada,found,.*,person\/ada,.*,as line 2: the whole name,,9,FR$/),
      expect.stringMatching(/^5,Nobody,not found,.*,10,IT$/),
      '',
    ]);
  });

  test('has its likely ones accepted together, all that are listed or those marked, and taken back', async () => {
    const { dialog, store, user } = await openList('Ada\nWang\nLi\nNobody');
    const accept = await within(dialog).findByRole('button', {
      name: /^Accept all 2 likely that are listed/,
    });
    const decisions = () => store.getState().nameList?.rows.map(({ decided }) => decided);
    await user.click(accept);
    expect(decisions()).toEqual([null, 'person/wang-one', 'person/li-one', null]);
    expect(store.getState().announcement).toBe('Accepted 2 likely ones; other candidates have 2');
    expect(within(dialog).queryByRole('button', { name: /^Accept all/ })).toBeNull();
    await user.click(await rowOf(dialog, 3));
    await user.keyboard('2');
    await user.click(within(dialog).getByRole('button', { name: 'Take back the 1 accepted together' }));
    expect(decisions()).toEqual([null, null, 'person/li-two', null]);

    await user.click(await rowOf(dialog, 3));
    await user.keyboard('u{Shift>}{Enter}{/Shift}');
    expect(decisions()).toEqual([null, 'person/wang-one', 'person/li-one', null]);
    await user.click(within(dialog).getByRole('button', { name: 'Take back the 2 accepted together' }));
    await user.click(await rowOf(dialog, 2));
    await user.keyboard('{Control>}a{/Control}{Enter}');
    expect(decisions()).toEqual([null, 'person/wang-one', 'person/li-one', null]);
    expect(await rowOf(dialog, 4)).toHaveAttribute('aria-selected', 'true');
  });

  test('stands for whoever is chosen by hand where nobody was found, in the table and the export', async () => {
    const list = await openList('Ada\nNobody', answer);
    const { dialog, store, user } = list;
    await user.click(await rowOf(dialog, 2));
    expect(within(dialog).getByText(`N${NOT_FOUND.slice(1)}.`)).toBeVisible();
    await user.keyboard('/');
    const search = within(dialog).getByRole('combobox', { name: 'Somebody else, chosen by hand' });
    expect(search).toHaveFocus();
    await user.type(search, 'Zoe');
    await user.click(await screen.findByRole('option', { name: /Zoe/ }));
    const row = await rowOf(dialog, 2);
    expect(row).toHaveTextContent(/chosen by hand.*Zoe/);
    await waitFor(() => expect(row).toHaveFocus());
    const [, , , last] = await exported(list);
    expect(last).toBe('2,Nobody,not found,chosen by hand,Zoe,person/zoe,Person,,,,,chosen by hand,');
    await user.click(row);
    await user.keyboard('u');
    expect(standing(store, 2)).toBeNull();
  });

  test('counts in its status as its filter does', async () => {
    const { dialog, user } = await openList('Ada\nWang\nLi\nNobody\nNone');
    await user.click(await rowOf(dialog, 3));
    await user.keyboard('0');
    const chips = within(within(dialog).getByRole('radiogroup', { name: 'Only these names' }))
      .getAllByRole('radio')
      .map((chip) => chip.textContent);
    expect(chips).toEqual(['All 5', 'Found 1', 'Likely 1', 'None of these 1', 'Not found 2']);
    expect(within(dialog).getByText('1 found, 1 likely, 1 none of these, 2 not found')).toBeVisible();
  });
});
