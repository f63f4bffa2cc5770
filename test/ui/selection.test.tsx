import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { flushSync } from 'react-dom';
import { MAX_NOTE } from '#contract/saved-canvas';
import type { Point } from '#drawing/point';
import { ContextMenu } from '../../client/panels/ContextMenu.tsx';
import { createStage, type CanvasHandle } from '../../client/stage.ts';
import { createExplorer } from '../../client/store/explorer.ts';
import { sharedNeighbours } from '../../client/store/shared.ts';
import { GroundProvider } from '../../client/use-explorer.ts';
import { openDesk } from './support/desk.tsx';
import { ABOUT, aLine, anActor, anAnswer, aQuery, theEvidence } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';
import { render } from './support/render.ts';

const [ada, ben, cyd, eve] = ['Ada', 'Ben', 'Cyd', 'Eve'].map((name) => anActor(name)) as [
  ReturnType<typeof anActor>,
  ReturnType<typeof anActor>,
  ReturnType<typeof anActor>,
  ReturnType<typeof anActor>,
];
const met = aLine(ada, ben);
const edges = [met, aLine(ada, cyd), aLine(cyd, ben), aLine(ada, eve), aLine(ben, eve, { status: 'denied' })];
const runs = { 'explore/overview': () => anAnswer({ nodes: [ada, ben, cyd, eve], edges }) };

const select = (...ids: string[]) => ({ nodes: new Set(ids), edges: new Set<string>() });

test('what several share is whom two or more of them are joined to, denials left out', () => {
  const graph = { edges: new Map(edges.map((edge) => [edge.key, edge])) };
  expect(sharedNeighbours(graph, new Set([ada.id, ben.id]))).toEqual([{ id: cyd.id, of: [ada.id, ben.id] }]);
  expect(sharedNeighbours(graph, new Set([ada.id]))).toEqual([]);
});

test('several that are selected are listed with what joins them and what they share', async () => {
  const { store, user } = await openDesk(fakeApi({ runs }));
  store.getState().select(select(ada.id, ben.id), 'replace');
  const panel = screen.getByRole('complementary', { name: 'Evidence' });
  expect(await within(panel).findByRole('heading', { name: '2 actors selected' })).toBeInTheDocument();
  expect(within(panel).getByRole('button', { name: /^Ada met Ben/ })).toBeInTheDocument();
  const shared = within(panel).getByRole('button', { name: 'Cyd joined to both' });
  await user.hover(shared);
  await waitFor(() => expect(store.getState().hover?.nodes).toEqual(new Set([cyd.id])));
  await user.click(shared);
  expect(store.getState().selection.nodes).toEqual(new Set([cyd.id]));
});

test('of two, the whole graph is asked what they have in common', async () => {
  const common = aQuery({ id: 'explore/in-common', title: 'In common' });
  const api = fakeApi({ runs, queries: [common] });
  const { store, user } = await openDesk(api);
  store.getState().select(select(ada.id, ben.id), 'replace');
  await user.click(await screen.findByRole('button', { name: 'Ask the whole graph' }));
  await waitFor(() =>
    expect(api.asked.at(-1)).toEqual({ id: 'explore/in-common', params: { one: ada.id, other: ben.id } }),
  );
});

test('a line that is listed in a panel and not drawn can be put on the canvas', async () => {
  const praised = aLine(ada, cyd, { type: 'PRAISED', key: 'PRAISED|ada|cyd' });
  const evidence = () =>
    theEvidence({ entity: ada, relation: null, relations: [praised], nodes: [ada, cyd] });
  const { store, user } = await openDesk(
    fakeApi({ runs: { 'explore/overview': () => anAnswer({ nodes: [ada] }) }, evidence }),
  );
  store.getState().select(select(ada.id), 'replace');
  await user.click(await screen.findByRole('button', { name: 'Put this line on the canvas' }));
  expect([...store.getState().nodes.keys()]).toEqual([ada.id, cyd.id]);
  expect(store.getState().history.past.at(-1)?.label).toBe('Added the line: Ada praised Cyd');
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Put this line on the canvas' })).toBeNull(),
  );
});

test('the address of the selection is copied, for whoever is to begin with it', async () => {
  const { store, user } = await openDesk(fakeApi({ runs }));
  for (const chosen of [select(ada.id), { nodes: new Set<string>(), edges: new Set([met.key]) }]) {
    store.getState().select(chosen, 'replace');
    // One after the other: there is one clipboard.
    // oxlint-disable-next-line no-await-in-loop
    await user.keyboard('{Control>}k{/Control}');
    // oxlint-disable-next-line no-await-in-loop
    await user.type(await screen.findByRole('searchbox', { name: 'Filter the commands' }), 'address{Enter}');
    const focus = [...chosen.nodes, ...chosen.edges][0] ?? '';
    // oxlint-disable-next-line no-await-in-loop
    await waitFor(async () => {
      const { pathname, searchParams } = new URL(await navigator.clipboard.readText());
      expect([pathname, searchParams.get('focus')]).toEqual(['/', focus]);
    });
  }
});

test('a note is written on an actor, changed and taken away, each in one step', async () => {
  const { store, user } = await openDesk(
    fakeApi({ runs, evidence: () => theEvidence({ entity: ada, relation: null }) }),
  );
  store.getState().select(select(ada.id), 'replace');
  await user.click(await screen.findByRole('button', { name: 'Write a note' }));
  await user.type(await screen.findByRole('textbox', { name: 'Your note' }), '<img onerror> seen');
  await user.click(screen.getByRole('button', { name: 'Keep the note' }));
  expect(store.getState().notes.get(ada.id)?.text).toBe('<img onerror> seen');
  expect(await screen.findByText('<img onerror> seen')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Change the note' }));
  await user.clear(await screen.findByRole('textbox', { name: 'Your note' }));
  await user.click(screen.getByRole('button', { name: 'Keep the note' }));
  expect(store.getState().notes.size).toBe(0);
  store.getState().undo();
  expect(store.getState().notes.get(ada.id)?.text).toBe('<img onerror> seen');
});

test('a note asks for a name once, and says who wrote it last, when', async () => {
  const { store, user } = await openDesk(
    fakeApi({ runs, evidence: () => theEvidence({ entity: ada, relation: null }) }),
  );
  const write = async (text: string, name?: string) => {
    await user.click(await screen.findByRole('button', { name: /^(Write a|Change the) note$/ }));
    await user.type(await screen.findByRole('textbox', { name: 'Your note' }), text);
    const field = screen.queryByRole('textbox', { name: /^Your name/ });
    if (name !== undefined && field !== null) await user.type(field, name);
    await user.click(screen.getByRole('button', { name: 'Keep the note' }));
    return field;
  };
  store.getState().select(select(ada.id), 'replace');
  expect(await write('first')).not.toBeNull();
  expect(await screen.findByText(/^Nobody named, \d/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Analyst: no name is given' })).toHaveTextContent('Nobody named');
  expect(await write(', second')).toBeNull();
  store.getState().nameAnalyst('Carol');
  await write(', third');
  expect(store.getState().notes.get(ada.id)).toMatchObject({ text: 'first, second, third', by: 'Carol' });
  expect(await screen.findByText(/\(stated, not verified\), \d/)).toHaveTextContent(/^Carol/);
});

test('a note and a card say when they hold no more', async () => {
  const { store } = await openDesk(
    fakeApi({ runs, evidence: () => theEvidence({ entity: ada, relation: null }) }),
  );
  const fill = async (name: string) => {
    fireEvent.change(await screen.findByRole('textbox', { name }), {
      target: { value: 'a'.repeat(MAX_NOTE) },
    });
  };
  store.getState().select(select(ada.id), 'replace');
  fireEvent.click(await screen.findByRole('button', { name: 'Write a note' }));
  await fill('Your note');
  expect(await screen.findByText('4,000 letters: a note holds no more.')).toBeInTheDocument();
  flushSync(() => void store.getState().addCard({ x: 0, y: 0 }));
  await fill('Text of the card');
  expect(await screen.findByText('4,000 letters: a card holds no more.')).toBeInTheDocument();
});

test('a text card is one step when it is written, and none when it stays empty', async () => {
  const { store, user } = await openDesk(fakeApi({ runs }));
  store.getState().addCard({ x: 10, y: 20 });
  await user.type(await screen.findByRole('textbox', { name: 'Text of the card' }), 'Open question');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect([...store.getState().cards.values()]).toMatchObject([
    { text: 'Open question', at: { x: 10, y: 20 } },
  ]);
  const grip = await screen.findByRole('button', { name: 'Move the card: arrow keys' });
  grip.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
  expect([...store.getState().cards.values()]).toMatchObject([
    { text: 'Open question', at: { x: 26, y: 28 } },
  ]);
  store.getState().undo();
  store.getState().undo();
  expect(store.getState().cards.size).toBe(0);

  store.getState().addCard({ x: 0, y: 0 });
  await screen.findByRole('textbox', { name: 'Text of the card' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(store.getState().cards.size).toBe(0));
});

test('a text card from the menu of the canvas lands where that was opened', async () => {
  const stage = createStage();
  // All that the command asks of it.
  stage.hold({ toPicture: ({ x, y }: Point) => ({ x: x - 100, y: y - 50 }) } as CanvasHandle);
  const store = createExplorer(fakeApi());
  render(
    <GroundProvider value={{ store, stage }}>
      <ContextMenu />
    </GroundProvider>,
  );
  flushSync(() => store.getState().openMenu({ of: 'canvas', at: { x: 300, y: 200 } }));
  fireEvent.click(await screen.findByRole('menuitem', { name: /^Put a text card/ }));
  await waitFor(() =>
    expect([...store.getState().cards.values()]).toMatchObject([{ text: '', at: { x: 200, y: 150 } }]),
  );
});

test('the tab Walk goes along a line and back by arrow keys', async () => {
  const { store, user } = await openDesk(fakeApi({ runs }), { unfolded: ['table'] });
  store.getState().select(select(ada.id), 'replace');
  await user.click(screen.getByRole('tab', { name: 'Walk' }));
  const lines = await screen.findByRole('listbox', { name: 'Lines of Ada' });
  within(lines)
    .getByRole('option', { name: /^met Ben/ })
    .focus();
  await user.keyboard('{ArrowRight}');
  expect(await screen.findByRole('listbox', { name: 'Lines of Ben' })).toBeInTheDocument();
  expect(store.getState().selection.nodes).toEqual(new Set([ben.id]));
  await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'option'));
  await user.keyboard('{ArrowLeft}');
  expect(await screen.findByRole('listbox', { name: 'Lines of Ada' })).toBeInTheDocument();
  await waitFor(() => expect(document.activeElement).toHaveAttribute('role', 'option'));
  // Chosen elsewhere, an actor does not draw the focus here.
  screen.getByRole('tab', { name: 'Walk' }).focus();
  store.getState().select(select(ben.id), 'replace');
  expect(await screen.findByRole('listbox', { name: 'Lines of Ben' })).toBeInTheDocument();
  expect(screen.getByRole('tab', { name: 'Walk' })).toHaveFocus();
  store.getState().select(select(), 'replace');
  expect(await screen.findByRole('listbox', { name: 'Lines of Ada' })).toBeInTheDocument();
  store.getState().select(select(ada.id), 'replace');
  expect(screen.getByRole('tab', { name: 'Walk' })).toHaveFocus();
});

test('rows are filtered by words, with how many have them', async () => {
  const { user } = await openDesk(fakeApi({ runs }), { unfolded: ['table'] });
  await user.type(screen.getByRole('searchbox', { name: 'Filter the rows by words' }), 'cyd');
  expect(await screen.findByText('2 of 5 rows have these words')).toBeInTheDocument();
  // The tabs say so of what they lead to.
  expect(screen.getByRole('tab', { name: 'Relations 2 of 5' })).toBeInTheDocument();
  expect(screen.getByRole('tab', { name: /^Actors 1 of \d+$/ })).toBeInTheDocument();
});

test('selecting all of a filtered table takes the rows that are listed, and no others', async () => {
  const { store, user } = await openDesk(fakeApi({ runs }), { unfolded: ['table'] });
  await user.type(screen.getByRole('searchbox', { name: 'Filter the rows by words' }), 'cyd');
  await screen.findByText('2 of 5 rows have these words');
  const [row] = await screen.findAllByRole('row', { name: /Cyd/ });
  await user.click(row ?? document.body);
  await user.keyboard('{Control>}a{/Control}');
  const { selection } = store.getState();
  expect(selection.nodes.size + selection.edges.size).toBe(2);
});

test('an empty canvas offers what is loaded by type, and the examples', async () => {
  const about = { ...ABOUT, counts: { ...ABOUT.counts, byType: { Person: 12 } } };
  const api = fakeApi({ runs, about: () => about });
  const { store, user } = await openDesk(api);
  store.getState().clear();
  const types = await screen.findByRole('list', { name: 'What is loaded' });
  await user.click(within(types).getByRole('button', { name: /^People 12/ }));
  await waitFor(() =>
    expect(api.asked.at(-1)).toEqual({ id: 'explore/overview', params: { limit: 30, types: ['Person'] } }),
  );
});
