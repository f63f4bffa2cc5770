import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/dom';
import type { Hypothesis } from '#contract/own-marks';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';
import { aSupposedActor, aSupposedLine, hypothesesOf } from '../support/a-hypothesis.ts';
import { aPathAnswer } from '../support/a-path.ts';

const [ada, ben] = [anActor('Ada'), anActor('Ben')];
const met = aLine(ada, ben);

/** Ada and Ben are drawn; what joins them is known to the graph, and not drawn. */
async function openBoth({ known = [met] }: { known?: (typeof met)[] } = {}) {
  const asked: unknown[] = [];
  const api = fakeApi({
    runs: {
      'explore/overview': () => anAnswer({ nodes: [ada, ben] }),
      'explore/among': () => anAnswer({ nodes: [ada, ben], edges: known }),
    },
    paths: (question) => {
      asked.push(question);
      return aPathAnswer([], { question: { from: [ada.id], to: [ben.id] } });
    },
  });
  const desk = await openDesk(api, { unfolded: ['find', 'inspect', 'table'] });
  const { getState } = desk.store;
  getState().place(new Map([[ada.id, { x: 0, y: 0 }], [ben.id, { x: 200, y: 0 }]])); // oxfmt-ignore
  const select = (...ids: string[]) =>
    getState().select({ nodes: new Set(ids), edges: new Set() }, 'replace');
  const panel = () => screen.getByRole('complementary', { name: 'Evidence' });
  return { ...desk, api, asked, getState, select, panel };
}

/** By keyboard alone, as far as it stands. */
async function supposeLine(desk: Awaited<ReturnType<typeof openBoth>>) {
  desk.select(ada.id, ben.id);
  await desk.user.keyboard('{Shift>}S{/Shift}');
  await screen.findByRole('dialog', { name: 'Suppose a line' });
  await desk.user.keyboard('paid{Tab}{Tab}');
  await desk.user.keyboard('The account{Tab}Carol{Enter}');
  await within(desk.panel()).findByRole('heading', { name: 'supposed Ada – paid? → Ben' });
}

describe('a line is supposed', () => {
  test('with a reason and a name, which is asked once; what is missing is told beside its field', async () => {
    const desk = await openBoth();
    desk.select(ada.id, ben.id);
    await desk.user.keyboard('{Shift>}S{/Shift}');
    const dialog = await screen.findByRole('dialog', { name: 'Suppose a line' });
    expect(within(dialog).getByRole('textbox', { name: 'What the line would say' })).toHaveFocus();
    await desk.user.keyboard('{Enter}');
    expect(dialog).toHaveTextContent('Say in a word or two what the line would say.');
    expect(dialog).toHaveTextContent('Give a reason: it stands beside the hypothesis.');
    await desk.user.keyboard('paid');
    await desk.user.click(within(dialog).getByRole('button', { name: 'Turn it round' }));
    await desk.user.click(within(dialog).getByRole('textbox', { name: 'Reason' }));
    await desk.user.keyboard('The account');
    await desk.user.click(within(dialog).getByRole('textbox', { name: /^Your name/ }));
    await desk.user.keyboard('Carol{Enter}');
    const title = await within(desk.panel()).findByRole('heading', { name: 'supposed Ben – paid? → Ada' });
    expect(desk.panel()).toHaveTextContent('nothing is counted or asked with it');
    expect(desk.panel()).toHaveTextContent('Carol (stated, not verified)');
    expect([desk.getState().analyst, desk.getState().edges.size]).toEqual(['Carol', 0]);
    expect(title).toBeVisible();
  });

  test('to somebody new, or an actor alone, by the same key', async () => {
    const desk = await openBoth();
    desk.select(ada.id);
    await desk.user.keyboard('{Shift>}S{/Shift}');
    await screen.findByRole('dialog', { name: 'Suppose a line to somebody new' });
    await desk.user.keyboard('met{Tab}{Tab}The courier{Tab}{Tab}Seen twice{Tab}{Enter}');
    await within(desk.panel()).findByRole('heading', { name: 'supposed Ada – met? → The courier' });
    expect(desk.panel()).toHaveTextContent('nobody named');
    expect(desk.panel()).toHaveTextContent('it cannot be tested');
    desk.select();
    await desk.user.keyboard('{Shift>}S{/Shift}');
    await screen.findByRole('dialog', { name: 'Suppose an actor' });
    await desk.user.keyboard('The banker{Tab}{Tab}Somebody paid{Tab}{Enter}');
    await within(desk.panel()).findByRole('heading', { name: 'supposed The banker?' });
    expect(desk.getState().nodes.size).toBe(2);
  });
});

describe('a hypothesis', () => {
  test('is tested by the question about paths, and turned into the line that says so', async () => {
    const desk = await openBoth();
    await supposeLine(desk);
    const found = await within(desk.panel()).findByRole('button', { name: /^Ada met Ben/ });
    expect(found).toBeVisible();
    await desk.user.click(within(desk.panel()).getByRole('button', { name: 'Test the hypothesis' }));
    await screen.findByRole('region', { name: 'Answer' });
    expect(desk.asked).toMatchObject([{ from: [ada.id], to: [ben.id], mode: 'shortest' }]);
    expect(JSON.stringify([desk.asked, desk.api.asked])).not.toContain('hypothesis:');
    await desk.user.click(
      await within(desk.panel()).findByRole('button', { name: 'Turn it into this line' }),
    );
    await within(desk.panel()).findByText('found: a relation says so');
    const title = () => within(desk.panel()).getByRole('heading', { name: 'supposed Ada – paid? → Ben' });
    expect(title()).toHaveFocus();
    expect(desk.getState().edges.has(met.key)).toBe(true);
    await desk.user.click(within(desk.panel()).getByRole('button', { name: 'Leave it open again' }));
    await within(desk.panel()).findByText('open');
  });

  test('that nothing answers says so', async () => {
    const desk = await openBoth({ known: [] });
    await supposeLine(desk);
    await within(desk.panel()).findByText(/^No relation in all that is loaded joins the two directly/);
  });

  test('is changed in the same form, and taken away', async () => {
    const desk = await openBoth();
    await supposeLine(desk);
    await desk.user.click(within(desk.panel()).getByRole('button', { name: 'Change the hypothesis …' }));
    await screen.findByRole('dialog', { name: 'Change the hypothesis' });
    await desk.user.keyboard('{Control>}a{/Control}warned{Enter}');
    await within(desk.panel()).findByRole('heading', { name: 'supposed Ada – warned? → Ben' });
    await desk.user.click(within(desk.panel()).getByRole('button', { name: 'Take it away' }));
    expect(desk.getState().hypotheses.size).toBe(0);
    desk.getState().undo();
    expect(desk.getState().hypotheses.size).toBe(1);
  });

  test('stands in the table and in the walk as what it is', async () => {
    const desk = await openBoth();
    await supposeLine(desk);
    await desk.user.click(screen.getByRole('tab', { name: 'Hypotheses 1' }));
    const rows = within(await screen.findByRole('grid', { name: 'Hypotheses' })).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(/Adapaid\? →Benopen.*Carol/);
    await desk.user.click(screen.getByRole('tab', { name: 'Walk' }));
    const list = await screen.findByRole('listbox', { name: /^Lines of/ });
    expect(within(list).getByRole('option')).toHaveTextContent('supposed, no fact');
  });

  test('is counted by the legend alone, which selects, hides and shows all of them', async () => {
    const desk = await openBoth();
    await supposeLine(desk);
    const row = () =>
      within(screen.getByRole('group', { name: 'Legend' })).getByRole('button', { name: /^supposed/ });
    expect(row()).toHaveAccessibleName('supposed: 1 drawn; select, or hide with H');
    row().focus();
    await desk.user.keyboard('h');
    expect(row()).toHaveAccessibleName('supposed: 0 of 1 drawn; select, or show with H');
    await desk.user.keyboard('h{Enter}');
    expect([...(desk.getState().selection.hypotheses ?? [])]).toHaveLength(1);
    expect(screen.getByRole('tab', { name: 'Relations 0' })).toBeVisible();
  });

  test('has no address to be copied, and its menu names it', async () => {
    const desk = await openBoth();
    await supposeLine(desk);
    desk.getState().openMenu({ of: 'supposed', at: { x: 1, y: 1 } });
    const menu = await screen.findByRole('menu', { name: 'Ada – paid? → Ben' });
    const names = within(menu)
      .getAllByRole('menuitem')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['Test the hypothesis', 'Change the hypothesis …']));
    expect(names.filter((name) => /address|Expand|paths/i.test(name))).toEqual([]);
  });
});

test('a hypothesis that is hidden is told beside the canvas, with the way to see it', async () => {
  const desk = await openBoth();
  desk.getState().supposeActor({ name: 'The courier', type: null, at: { x: 1, y: 2 }, why: 'the call' });
  expect(screen.queryAllByTestId('hidden-lines')).toEqual([]);
  desk.getState().hide([...desk.getState().hypotheses.keys()]);
  const [told] = await screen.findAllByTestId('hidden-lines');
  expect(told).toHaveTextContent('1 of 1 hypotheses hidden by hand');
  const [show] = screen.getAllByRole('button', { name: 'show the hypotheses that were hidden' });
  if (show !== undefined) await desk.user.click(show);
  expect([...desk.getState().hypotheses.values()].map(({ hidden }) => hidden === true)).toEqual([false]);
  expect(screen.queryAllByTestId('hidden-lines')).toEqual([]);
});

test('with a hidden actor its lines are told to be out of sight, and what found its fact is not counted', async () => {
  const desk = await openBoth();
  const courier = aSupposedActor(1);
  const lines = [ada, ben].map(({ id: to }, at) => aSupposedLine(at + 2, { from: courier.id, to }));
  const answered = aSupposedLine(4, { from: ada.id, to: ben.id }, { fact: met.key });
  desk.store.setState({ hypotheses: hypothesesOf<Hypothesis>(courier, ...lines, answered) });
  desk.getState().hide([courier.id]);
  const [told] = await screen.findAllByTestId('hidden-lines');
  expect(told).toHaveTextContent('3 of 3 hypotheses hidden by hand');
});
