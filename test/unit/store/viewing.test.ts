import { expect, test } from '@jest/globals';
import type { Save } from '#contract/investigations';
import type { Answer } from '../../../client/api.ts';
import { drafts } from '../../../client/store/drafts.ts';
import type { Explorer } from '../../../client/store/explorer.ts';
import { theEvidence } from '../../ui/support/facts.ts';
import { fakeApi, later } from '../../ui/support/fake-api.ts';
import { aVersionRow, version } from '../../ui/support/version.ts';
import { ada, aDesk, ben, met, work, type Investigations } from './a-kept-desk.ts';

const row = aVersionRow();
const alike = { moved: 0, differences: [], nodes: [], edges: [], former: [], wordings: [], limits: [] };
const doors = {
  version: async () => version,
  compareVersions: async () => ({ was: row, now: null, ...alike }),
};

test('of what is looked at only, nothing is decided, checked or begun', async () => {
  const investigations: Investigations = new Map();
  // Whatever is decided or checked meets an endpoint that nobody expects.
  const store = await aDesk({ investigations, doors });
  const now = store.getState;
  await work(store);
  await now().viewVersion(row);
  // The version does not hold it: what is told of it is told of today.
  const evidence = theEvidence({ relation: { ...met, key: 'another' }, digest: 'd'.repeat(64) });
  store.setState({ inspected: { subject: { relation: 'another' }, evidence }, analyst: 'Carol' });
  const made = { kind: 'withdraw', judgement: 'j', why: '' } as const;
  const step = { label: 'x', told: [], patch: {} } as unknown as Parameters<Explorer['decideAgain']>[0];
  await now().takeBack({ id: 'j', label: 'graded' });
  await now().decideAgain({ ...step, decision: { of: 'grade', id: 'j', made } });
  await now().takeCheckBack({ id: 'c', relation: met.key, label: 'checked' });
  await now().checkAgain({
    ...step,
    decision: { of: 'check', id: 'c', made: { relation: met.key, digest: 'd' } },
  });
  await now().askCheck();
  now().openCheckForm();
  expect(await now().checkLine('')).toBe(false);
  expect(now().tasks).toEqual({});
  expect(now().checkingOf).toBeNull();
  expect(now().notice).toContain('“As filed” is read-only');
  store.setState({ journal: [{ at: '', label: '', query: null, milliseconds: null, added: { nodes: 0, edges: 0 }, removed: { nodes: 0, edges: 0 }, limits: [] }] }); // oxfmt-ignore
  now().noteChange();
  await now().save();
  expect(now().kept).toBeNull();
  expect(investigations.size).toBe(1);
});

test('what was sent of one investigation is not sent again in the name of another', async () => {
  const store = await aDesk();
  await work(store);
  const { kept } = store.getState();
  const draft = drafts(store.getState);
  expect(draft.toSend()?.unsaved.id).toBe(kept?.id);
  store.setState({ kept: kept && { ...kept, id: 'another' } });
  expect(draft.unsaved()?.id).toBe('another');
  expect(draft.toSend()?.unsaved.id).toBe('another');
});

test('what was begun on one canvas does not go on over another', async () => {
  const store = await aDesk({ doors });
  const now = store.getState;
  await work(store);
  const begun = () => ({
    walk: { of: 'canvas', keys: [met.key], at: 0 } as const,
    checkingOf: met.key,
    supposing: { is: 'line', from: ada.id, to: ben.id } as const,
    between: { id: 'h', nodes: [], edges: [], limits: [] },
    framing: 'f',
    shortening: ada.id,
  });
  const nothing = Object.fromEntries(Object.keys(begun()).map((part) => [part, null]));
  const steps = [
    () => now().viewVersion(row),
    async () => now().leaveVersion(),
    () => now().leaveInvestigation(),
  ];
  for (const step of steps) {
    store.setState(begun());
    // oxlint-disable-next-line no-await-in-loop -- each canvas is opened over the one before
    await step();
    expect(now()).toMatchObject(nothing);
  }
});

test('a version of no day is judged by the day of the desk, not by that of the version before it', async () => {
  const rows = [row, aVersionRow({ n: 2, asOf: null })];
  const opened = async ({ params: { n } }: { params: { n: string } }) => ({
    ...version,
    row: rows[Number(n) - 1] ?? row,
  });
  const store = await aDesk({ doors: { ...doors, version: opened } });
  const { asOf } = store.getState();
  await store.getState().viewVersion({ investigation: row.investigation, n: 1 });
  expect(store.getState().asOf).toBe(20_230_706);
  await store.getState().viewVersion({ investigation: row.investigation, n: 2 });
  expect(store.getState().asOf).toBe(asOf);
});

test('evidence that was on its way when the version was opened is asked for anew after it', async () => {
  let asked = 0;
  const evidence = () => {
    asked += 1;
    return later<Answer<'evidence'>>().promise;
  };
  const store = await aDesk({ doors: { ...doors, evidence } });
  await work(store);
  store.getState().select({ nodes: new Set(), edges: new Set([met.key]) }, 'replace');
  await store.getState().viewVersion(row);
  expect(asked).toBe(1);
  store.getState().leaveVersion();
  expect(store.getState().inspected).toEqual({ subject: { relation: met.key }, evidence: null });
  expect(asked).toBe(2);
});

test('a decision that is under way belongs to the canvas on which it was made, and a version waits for it', async () => {
  const investigations: Investigations = new Map();
  const answer = later<Answer<'decide'>>();
  const store = await aDesk({ investigations, doors, decide: () => answer.promise });
  const now = store.getState;
  await work(store);
  const grading = now().grade(
    { kind: 'publisher', id: 'publisher/x', name: 'The X' },
    { grade: 'A', why: '' },
  );
  const viewed = now().viewVersion(row);
  await new Promise(setImmediate);
  expect(now().viewing).toBeNull();
  answer.arrive({ judgement: 'j' } as unknown as Answer<'decide'>);
  await Promise.all([grading, viewed]);
  expect(now().viewing?.before.history.past.at(-1)?.label).toMatch(/^Graded The X/);
  expect(now().history.past).toEqual([]);
  now().leaveVersion();
  expect(now().history.past.at(-1)?.label).toMatch(/^Graded The X/);
});

test('a copy that is under way is made of the canvas, and a version waits for it', async () => {
  const investigations: Investigations = new Map();
  const steps = later<Answer<'investigationSteps'>>();
  const investigationSteps = () => steps.promise;
  const store = await aDesk({ investigations, doors: { ...doors, investigationSteps } });
  const now = store.getState;
  await work(store);
  const first = now().kept?.id;
  const copying = now().copyInvestigation();
  await new Promise(setImmediate);
  const viewed = now().viewVersion(row);
  await new Promise(setImmediate);
  steps.arrive({ steps: [] } as unknown as Answer<'investigationSteps'>);
  await Promise.all([copying, viewed]);
  now().leaveVersion();
  expect(now().kept?.id).not.toBe(first);
  expect(now().unsaved()).toBeNull();
  expect(investigations.size).toBe(2);
});

test('a decision that begins while the last save is under way is waited for, too', async () => {
  const investigations: Investigations = new Map();
  const put = fakeApi({ investigations }).saveInvestigation;
  const [answer, saved, frozen] = [later<Answer<'decide'>>(), later<null>(), later<Answer<'version'>>()];
  const slow = { isOn: false };
  const save = async (id: string, body: Save) => {
    if (slow.isOn) await saved.promise;
    return put({ params: { id }, body });
  };
  const slowly = { ...doors, version: () => frozen.promise };
  const store = await aDesk({ investigations, doors: slowly, save, decide: () => answer.promise });
  const now = store.getState;
  await work(store);
  const viewed = now().viewVersion(row);
  await new Promise(setImmediate);
  slow.isOn = true;
  now().move(ben.id, { x: 3, y: 4 });
  now().noteChange();
  frozen.arrive(version);
  await new Promise(setImmediate);
  expect(now().kept?.saving.is).toBe('running');
  const grading = now().grade(
    { kind: 'publisher', id: 'publisher/x', name: 'The X' },
    { grade: 'A', why: '' },
  );
  saved.arrive(null);
  await new Promise(setImmediate);
  expect(now().viewing).toBeNull();
  answer.arrive({ judgement: 'j' } as unknown as Answer<'decide'>);
  await Promise.all([grading, viewed]);
  expect(now().viewing?.before.history.past.at(-1)?.label).toMatch(/^Graded The X/);
  expect(now().history.past).toEqual([]);
});
