import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { NO_FILTERS } from '#contract/filters';
import type { PathAnswer } from '#contract/path-answer';
import { Pill } from '../../client/panels/Pill.tsx';
import { PathsFound } from '../../client/panels/PathsFound.tsx';
import { createStage } from '../../client/stage.ts';
import { createExplorer } from '../../client/store/explorer.ts';
import { GroundProvider } from '../../client/use-explorer.ts';
import { aPathAnswer } from '../support/a-path.ts';
import { aLine, anActor } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';
import { render } from './support/render.ts';

const [ada, ben, cyd, eve] = ['Ada', 'Ben', 'Cyd', 'Eve'].map((name) => anActor(name)) as [
  Actor,
  Actor,
  Actor,
  Actor,
];
type Actor = ReturnType<typeof anActor>;
const met = aLine(ada, ben);
const leads = aLine(ben, eve, { type: 'LEADS' });
const supports = aLine(ada, cyd, { type: 'SUPPORTS' });
const serves = aLine(cyd, eve, { type: 'REPRESENTS' });
const direct = aLine(ada, eve, { type: 'OWNS' });

const byBen = { of: [ada, ben, eve], along: [met, leads] };
const byCyd = { of: [ada, cyd, eve], along: [supports, serves] };

/** Read beside the foot of the canvas; its first path is lit. */
async function read(answer: PathAnswer = aPathAnswer([byBen, byCyd])) {
  const store = createExplorer(fakeApi({ paths: () => answer }));
  render(
    <GroundProvider value={{ store, stage: createStage() }}>
      <PathsFound answer={answer} />
      <Pill />
    </GroundProvider>,
  );
  await store.getState().start(null);
  const { from, to } = answer.question;
  await store.getState().findPaths({ from, to }, answer.graph.nodes);
  const note = () => screen.queryByRole('note')?.textContent ?? null;
  const opened = () => store.getState().inspected?.subject ?? null;
  const lit = () => store.getState().threads.map(({ edges }) => edges[0]);
  return { store, user: userEvent.setup(), note, opened, lit };
}

const lines = (...keys: string[]) => ({ nodes: new Set<string>(), edges: new Set(keys) });

test('a lit path tells what of it is not drawn, and adds that; the rest stays lit', async () => {
  const { store, user, note, lit } = await read();
  expect(note()).toBeNull();

  store.getState().remove({ nodes: [], edges: [met.key] });
  await waitFor(() => expect(note()).toContain('1 of 2 lines is not drawn.'));
  expect(lit()).toEqual([met.key]);
  expect(screen.getByTestId('pill')).toHaveTextContent('Path 1 of 2, 2 steps; 1 of 2 lines is not drawn');
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  await waitFor(() => expect(note()).toBeNull());
  expect(screen.getByTestId('pill')).not.toHaveTextContent('drawn');
  // What was pressed is gone, and the caret goes on from the path that it was of.
  expect(screen.getByRole('button', { name: /^1\. / })).toHaveFocus();
  expect(store.getState().edges.has(met.key)).toBe(true);
  expect(store.getState().announcement).toBe('Completed a path from Ada to Eve: 1 relation added');
});

test('what is on the canvas but hidden is told as hidden, and by what, and is shown by one press', async () => {
  const { store, user, note } = await read();
  store.getState().filter({ ...NO_FILTERS, hiddenRelationTypes: ['LEADS'] });
  store.getState().hide([ada.id]);
  await waitFor(() =>
    expect(note()).toContain('1 of 3 actors and 2 of 2 lines are hidden by filters and by hand.'),
  );
  expect(note()).not.toContain('drawn');

  expect(screen.getByTestId('pill')).toHaveTextContent(
    '; 1 of 3 actors and 2 of 2 lines are hidden by filters and by hand',
  );
  screen.getByRole('button', { name: 'Show what is hidden' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(note()).toBeNull());
  expect(screen.getByRole('button', { name: /^1\. / })).toHaveFocus();
});

test('on a canvas without room for the rest, what is drawn of a path is lit all the same', async () => {
  const { store, user, note, lit } = await read(aPathAnswer([byBen, { of: [ada, eve], along: [direct] }]));
  // As many lines as a canvas holds, none of which is seen.
  const crowd = Array.from(
    { length: 40_000 },
    (_, at) => [`crowd ${at}`, { ...met, key: `crowd ${at}` }] as const,
  );
  store.setState({ edges: new Map([[met.key, met], [leads.key, leads], ...crowd]) });

  await user.click(screen.getByRole('button', { name: /^2\. / }));
  await waitFor(() => expect(note()).toContain('1 of 1 line is not drawn.'));
  expect(lit()).toEqual([met.key, direct.key]);
  expect(store.getState().note).toMatchObject({ of: 'full' });
});

test('the arrow keys go from path to path, each lit alone in one step, and evidence that is open follows', async () => {
  const { store, user, opened, lit } = await read();
  const steps = store.getState().history.past.length;
  screen.getByRole('button', { name: /^1\. / }).focus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: /^2\. / })).toHaveFocus();
  expect(lit()).toEqual([supports.key]);
  expect(opened()).toBeNull();

  store.getState().select(lines(serves.key), 'replace');
  await user.keyboard('{ArrowUp}');
  expect(lit()).toEqual([met.key]);
  expect(opened()).toEqual({ relation: leads.key });
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('button', { name: /^1\. / })).toHaveFocus();
  expect(store.getState().history.past).toHaveLength(steps + 1);
});

test('from a footnote they lead to the same step of the next path, which is walked on from there', async () => {
  const { user, opened } = await read();
  const [ofBen, ofCyd] = screen.getAllByRole('button', { name: '[2], evidence' });
  await user.click(ofBen ?? document.body);
  await user.keyboard('{ArrowDown}');
  expect(ofCyd).toHaveFocus();
  expect(opened()).toEqual({ relation: serves.key });
  await user.keyboard('{ArrowLeft}');
  expect(opened()).toEqual({ relation: supports.key });
});

test('by the foot of the canvas, too, the evidence of a line or an actor gives way to that of the next path', async () => {
  const { store, user, opened } = await read();
  store.getState().select(lines(leads.key), 'replace');
  await user.click(screen.getByRole('button', { name: 'light the next' }));
  expect(opened()).toEqual({ relation: serves.key });

  store.getState().select({ nodes: new Set([cyd.id]), edges: new Set() }, 'replace');
  await user.click(screen.getByRole('button', { name: 'light the next' }));
  expect(opened()).toEqual({ entity: ben.id });
  store.getState().undo();
  expect(opened()).toEqual({ entity: cyd.id });

  store.getState().select({ nodes: new Set([ada.id]), edges: new Set() }, 'replace');
  await user.click(screen.getByRole('button', { name: 'light the next' }));
  expect(opened()).toEqual({ entity: ada.id });
});

test('another answer takes the evidence of the path before with it, and leaves what was of none', async () => {
  const { store, opened } = await read();
  store.getState().select(lines(met.key), 'replace');
  await store.getState().findPaths({ hops: 2 });
  expect(opened()).toEqual({ relation: met.key });

  store.getState().select(lines(direct.key), 'replace');
  await store.getState().findPaths({ hops: 3 });
  expect(opened()).toEqual({ relation: direct.key });
});
