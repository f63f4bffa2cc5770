import { expect, test } from '@jest/globals';
import { drafts } from '../../../client/store/drafts.ts';
import type { Explorer } from '../../../client/store/explorer.ts';
import { theEvidence } from '../../ui/support/facts.ts';
import { aVersionRow, version } from '../../ui/support/version.ts';
import { aDesk, met, work, type Investigations } from './a-kept-desk.ts';

const row = aVersionRow();
const doors = { version: async () => version };

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
