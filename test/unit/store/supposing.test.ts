import { beforeEach, expect, test } from '@jest/globals';
import { MOST_MARKS } from '#contract/own-marks';
import type { ExplorerStore } from '../../../client/store/explorer.ts';
import { onlyHypothesis } from '../../../client/store/selected.ts';
import { standingsOf } from '#drawing/supposed';
import { toSupposedNote } from '../../../client/words/supposed-note.ts';
import { lineOf } from '../../../client/store/supposed.ts';
import { aSupposedActor, hypothesesOf } from '../../support/a-hypothesis.ts';
import { aVersionRow, version } from '../../ui/support/version.ts';
import { ada, aDesk, ben, met, work } from './a-kept-desk.ts';

let store: ExplorerStore;
const now = () => store.getState();
const supposed = () => [...now().hypotheses.values()];
const labels = () => now().history.past.map(({ label }) => label);
const paid = { from: ada.id, to: ben.id, words: 'paid', directed: true, why: 'the account' };

beforeEach(async () => {
  store = await aDesk();
});

test('says whose it is, since when and why, is selected, and comes and goes as one step', () => {
  now().nameAnalyst('Carol');
  now().supposeLine(paid);
  const [line] = supposed();
  expect(line).toEqual({
    is: 'line',
    id: expect.stringMatching(/^hypothesis:[0-7][0-9a-z]{25}$/),
    ...paid,
    fact: null,
    by: 'Carol',
    madeAt: expect.stringMatching(/Z$/),
  });
  expect(onlyHypothesis(now())).toBe(line);
  expect(labels()).toEqual(['Supposed: Ada – paid? → Ben, because the account']);
  now().undo();
  expect([supposed(), onlyHypothesis(now())]).toEqual([[], undefined]);
  now().redo();
  expect(supposed()).toEqual([line]);
});

test('what says so is told in the method note in words, drawn or not', () => {
  now().supposeLine(paid);
  const id = supposed()[0]?.id ?? '';
  now().settleHypothesis(id, { edge: met, nodes: [ada, ben] });
  const told = () => toSupposedNote(now(), standingsOf(now())).map(({ under }) => under[0]);
  expect(told()).toEqual(['found: a relation says so: Ada met Ben (asserted)']);
  now().remove({ nodes: [], edges: [met.key] });
  expect(told().join()).toMatch(/: Ada met Ben$/);
});

test('a line to somebody who is supposed too is one step, and nobody need be named', () => {
  const { to: _to, ...line } = paid;
  now().supposeLineToActor(line, { name: 'The courier', type: null, at: { x: 1, y: 2 } });
  expect(supposed()).toMatchObject([
    { is: 'line', from: ada.id, by: null },
    { is: 'actor', name: 'The courier', at: { x: 1, y: 2 }, by: null, why: 'the account' },
  ]);
  expect(labels()).toEqual(['Supposed: Ada – paid? → The courier, because the account']);
  now().undo();
  expect(supposed()).toEqual([]);
});

test('a line may come from somebody who is supposed', () => {
  const { to: _to, ...line } = paid;
  const courier = { name: 'The courier', type: null, at: { x: 1, y: 2 } };
  now().supposeLineToActor(line, courier, { isTurned: true });
  const [supposedLine, actor] = supposed();
  expect(supposedLine).toMatchObject({ is: 'line', from: actor?.id, to: ada.id });
  expect(labels()).toEqual(['Supposed: The courier – paid? → Ada, because the account']);
});

test('what it says is changed step by step; who supposed it, and when, stays', () => {
  now().supposeLine(paid);
  const [before] = supposed();
  const id = before?.id ?? '';
  now().changeHypothesis(id, { words: 'warned', directed: false });
  now().changeHypothesis(id, { words: 'warned', directed: false });
  now().changeHypothesis(id, { why: 'the call' });
  expect(lineOf(now().hypotheses, id)).toEqual({
    ...before,
    words: 'warned',
    directed: false,
    why: 'the call',
  });
  expect(labels().slice(1)).toEqual([
    'Supposed: changed: Ada – paid? → Ben is now Ada – warned? – Ben, because the account',
    'Supposed: changed: Ada – warned? – Ben, because the call',
  ]);
  now().undo();
  now().undo();
  expect(supposed()).toEqual([before]);
});

test('a relation that says so since takes its place, and keeps its reason; both go back as one step', async () => {
  now().remove({ nodes: [], edges: [met.key] });
  now().supposeLine(paid);
  const [line] = supposed();
  await now().readBetween(line?.id ?? '');
  expect(now().between).toMatchObject({ id: line?.id, edges: [met] });
  now().settleHypothesis(line?.id ?? '', { edge: met, nodes: [ada, ben] });
  expect(supposed()).toEqual([{ ...line, fact: met.key }]);
  expect(now().edges.has(met.key)).toBe(true);
  expect(labels().at(-1)).toBe('Supposed: Ada – paid? → Ben; found: Ada met Ben (asserted)');
  now().undo();
  expect(supposed()).toEqual([line]);
  expect(now().edges.has(met.key)).toBe(false);
  now().redo();
  now().reopenHypothesis(line?.id ?? '');
  expect(supposed()).toEqual([line]);
  expect(now().edges.has(met.key)).toBe(true);
});

test('is taken away with the lines that end at it, and stays when an actor of the graph goes', () => {
  const { to: _to, ...line } = paid;
  now().supposeLineToActor(line, { name: 'The courier', type: null, at: { x: 1, y: 2 } });
  now().supposeLine(paid);
  now().remove({ nodes: [ben.id], edges: [] });
  expect(supposed()).toHaveLength(3);
  const courier = supposed().find(({ is }) => is === 'actor');
  now().remove({ nodes: [], edges: [], hypotheses: [courier?.id ?? ''] });
  expect(supposed()).toMatchObject([{ to: ben.id }]);
  expect(labels().at(-1)).toBe('Supposed: took away 2 hypotheses');
  now().clear();
  expect([now().nodes.size, supposed()]).toEqual([0, []]);
  expect(labels().at(-1)).toBe('Removed 1 actor (Ada) and 1 hypothesis');
});

test('is moved by hand and by keys alone, and pins nobody', () => {
  now().supposeActor({ name: 'The courier', type: null, at: { x: 1, y: 2 }, why: 'the account' });
  const [{ id } = { id: '' }] = supposed();
  now().nudge({ x: 8, y: 0 });
  now().nudge({ x: 8, y: 0 });
  expect(supposed()).toMatchObject([{ at: { x: 17, y: 2 } }]);
  now().move(id, { x: -3.5, y: 4 });
  now().moveBy([id, ada.id], { x: 1, y: 1 });
  expect(supposed()).toMatchObject([{ at: { x: -2.5, y: 5 } }]);
  expect([...now().pinned]).toEqual([ada.id]);
  expect(labels().slice(1)).toEqual([
    'Supposed: moved The courier?',
    'Supposed: moved The courier?',
    'Moved Ada and 1 hypothesis',
  ]);
  expect(now().positions.has(id)).toBe(false);
});

test('is hidden and shown again as what it is, and no longer selected while it is hidden', () => {
  now().supposeLine(paid);
  const [{ id } = { id: '' }] = supposed();
  now().hide([id]);
  expect([supposed()[0]?.hidden, now().hidden.size, onlyHypothesis(now())]).toEqual([true, 0, undefined]);
  now().showHidden();
  expect([supposed()[0]?.hidden, labels().at(-1)]).toEqual([
    undefined,
    'Supposed: showed Ada – paid? → Ben again',
  ]);
});

test('a canvas that holds as many as it may says so, and opens no form', () => {
  const full = Array.from({ length: MOST_MARKS.hypotheses }, (_, n) => aSupposedActor(n));
  store.setState({ hypotheses: hypothesesOf(...full) });
  now().suppose({ is: 'actor', at: { x: 0, y: 0 } });
  expect([now().supposing, now().notice]).toEqual([
    null,
    'A canvas holds at most 2,000 hypotheses: take some away first',
  ]);
});

test('what a version refuses to hold is not selected', async () => {
  store = await aDesk({ doors: { version: async () => version } });
  await work(store);
  await now().viewVersion(aVersionRow());
  now().supposeLine(paid);
  expect([supposed(), onlyHypothesis(now()), now().selection]).toEqual([
    [],
    undefined,
    { nodes: new Set(), edges: new Set() },
  ]);
});
