import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { StepRecord } from '#contract/investigations';
import { foundIn } from '../../client/store/answer-digest.ts';
import { aStep } from '../support/an-investigation.ts';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const eve = anActor('Eve');
const line = aLine(ada, ben);
const then = anAnswer({ nodes: [ada, ben], edges: [line] });

const STEPS: StepRecord[] = [
  {
    ...aStep(1),
    label: 'Expanded Ada: 1 actor, 1 relation added',
    query: { id: 'explore/neighbours', params: { id: ada.id } },
    kind: 'expand',
    found: foundIn(then),
    added: { nodes: 2, edges: 1 },
    limits: ['25 of 88 rows: the first 25'],
  },
  {
    ...aStep(2),
    label: 'Drew Who met whom',
    query: { id: 'people/met', params: { id: ada.id } },
    kind: 'query',
    found: foundIn(then),
    added: { nodes: 2, edges: 1 },
  },
  { ...aStep(3), label: 'Hid Ben', query: null, milliseconds: null, kind: 'hide' },
  { ...aStep(4), label: 'Listed them', query: { id: 'explore/among', params: { ids: '5000 of them' } } },
  { ...aStep(5), label: 'Drew The lost', query: { id: 'own/lost', params: {} }, found: foundIn(then) },
];

async function openMethod(more: Parameters<typeof fakeApi>[0] = {}) {
  const api = fakeApi({
    steps: STEPS,
    ...more,
    runs: {
      'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [line] }),
      'explore/neighbours': () => then,
      'people/met': () =>
        anAnswer({ nodes: [ada, eve, ben], edges: [{ ...line, status: 'denied' }, aLine(ada, eve)] }),
      'own/lost': () => {
        throw aProblem('unknown-query', { detail: 'There is no query own/lost.' });
      },
      ...more?.runs,
    },
  });
  const desk = await openDesk(api, { unfolded: [] });
  desk.store.getState().hide([eve.id]);
  desk.store.getState().remove({ nodes: [], edges: [line.key] });
  desk.store.getState().noteChange();
  await desk.store.getState().save();
  await desk.user.keyboard('{Control>}{Shift>}m{/Shift}{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Method' });
  return { ...desk, api, dialog };
}

const steps = (dialog: HTMLElement) =>
  within(within(dialog).getByRole('grid', { name: 'Steps' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('gridcell')
        .map((cell) => cell.textContent ?? '')
        .join(' '),
    );

test('the log lists every step, and chips with counts choose among them', async () => {
  const { dialog, user } = await openMethod();
  await within(dialog).findByRole('grid', { name: 'Steps' });
  expect(within(dialog).getByText('5 steps')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Hidden and shown 1' }));
  expect(within(dialog).getByText('1 of 5 steps')).toBeTruthy();
  expect(steps(dialog).join()).toContain('Hid Ben');
  await user.click(within(dialog).getByRole('button', { name: 'Hidden and shown 1' }));
  await user.type(within(dialog).getByRole('searchbox', { name: 'Only steps with these words' }), 'met whom');
  expect(within(dialog).getByText('1 of 5 steps')).toBeTruthy();
});

test('a step that is marked by keys tells what it asked and what was left out', async () => {
  const { dialog, user } = await openMethod();
  const grid = await within(dialog).findByRole('grid', { name: 'Steps' });
  await user.click(within(grid).getByText('Drew Who met whom'));
  await user.keyboard('{ArrowUp}');
  const marked = within(dialog).getByRole('region', { name: 'The marked step' });
  expect(marked.textContent).toContain('Expanded Ada');
  expect(marked.textContent).toContain('2 actors and 1 relation');
  expect(marked.textContent).toContain('25 of 88 rows: the first 25');
  await user.keyboard('{Enter}');
  await within(marked).findByText('The same: 2 actors and 1 relation');
});

test('a replay tells what is the same, what differs by name, what failed and what cannot be asked', async () => {
  const { dialog, user, store } = await openMethod();
  await within(dialog).findByRole('grid', { name: 'Steps' });
  const before = store.getState();
  await user.click(within(dialog).getByRole('button', { name: 'Replay 4 steps' }));
  await within(dialog).findByText('1 the same, 1 differs, 1 could not be asked, 1 failed.');
  const told = [...store.getState().method.replayed].map(([n, { words, differences }]) => ({
    n,
    lines: [words].concat(differences),
  }));
  expect(told).toEqual([
    { n: 1, lines: ['The same: 2 actors and 1 relation'] },
    {
      n: 2,
      lines: [
        'Differs: 3 actors and 2 relations now, 2 actors and 1 relation then',
        'new: Eve',
        'new: Ada met Eve',
        'denied now, asserted then: Ada met Ben',
      ],
    },
    { n: 4, lines: ['Cannot be asked again: its list of 5,000 was not kept'] },
    { n: 5, lines: [expect.stringContaining('There is no query own/lost.')] },
  ]);
  expect(store.getState()).toMatchObject({
    nodes: before.nodes,
    journal: before.journal,
    seen: before.seen,
  });
});

test('a replay is stopped, and what it had told stays', async () => {
  const held = later<typeof then>();
  const { dialog, user, store } = await openMethod({ runs: { 'people/met': () => held.promise } });
  await within(dialog).findByRole('grid', { name: 'Steps' });
  await user.click(within(dialog).getByRole('button', { name: 'Replay 4 steps' }));
  await within(dialog).findByText('Step 2: 1 of 4 asked again');
  await user.click(within(dialog).getByRole('button', { name: 'Stop' }));
  held.arrive(then);
  await within(dialog).findByText('1 the same.');
  expect([...store.getState().method.replayed.keys()]).toEqual([1]);
});

test('whoever asks again stays in the dialog, though what was pressed goes', async () => {
  const { dialog, user } = await openMethod();
  const grid = await within(dialog).findByRole('grid', { name: 'Steps' });
  await user.click(within(grid).getByText('Drew Who met whom'));
  await user.click(within(dialog).getByRole('button', { name: 'Ask this step again' }));
  await within(dialog).findByText('1 differs.');
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Method' })).toBeNull());
});

test('the listed steps are saved as Markdown, which says so, with what the replay told', async () => {
  const { dialog, user, store } = await openMethod();
  await within(dialog).findByRole('grid', { name: 'Steps' });
  await user.click(within(dialog).getByRole('button', { name: 'Replay 4 steps' }));
  await within(dialog).findByText(/1 failed\./);
  await user.click(within(dialog).getByRole('button', { name: 'Queries 2' }));
  await user.click(within(dialog).getByRole('button', { name: 'Save the listed steps as Markdown' }));
  await waitFor(() => expect(store.getState().written).not.toBeNull());
  const text = store.getState().written?.text ?? '';
  expect(text).toContain('- Listed below are only 2 of 5 steps; chosen by: Queries');
  expect(text).toContain('2. **Drew Who met whom**');
  expect(text).not.toContain('Hid Ben');
  expect(text).toMatch(/ {3}- asked again .*: Differs: 3 actors and 2 relations now/);
  expect(text).toContain('     - new: Eve');
});

test('steps that cannot be read say so, and are read again', async () => {
  let isAway = true;
  const investigationSteps = async () => {
    if (isAway) throw aProblem('database-away');
    return { steps: STEPS, limits: [] };
  };
  const { dialog, user } = await openMethod({ doors: { investigationSteps } });
  const again = await within(dialog).findByRole('button', { name: /again/ });
  isAway = false;
  await user.click(again);
  await within(dialog).findByRole('grid', { name: 'Steps' });
});
