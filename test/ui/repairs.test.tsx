import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { Evidence } from '#contract/evidence';
import type { Decision, Judgement, JudgementRecord } from '#contract/judgements';
import { LINE_CHANGES, type RepairPreview } from '#contract/repairs';
import { openDesk } from './support/desk.tsx';
import { aClaim, aLine, aStory, anActor, anAnswer, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';

const [ada, ben, cyd] = [anActor('Ada'), anActor('Ben'), anActor('Cyd')];
const met = aLine(ada, ben);
const knows = aLine(cyd, ben);

function aPreview(more: Partial<Omit<RepairPreview, 'lines'>> & { lines?: Partial<RepairPreview['lines']> } = {}): RepairPreview {
  const empty = Object.fromEntries(LINE_CHANGES.map((what) => [what, []])) as unknown as RepairPreview['lines'];
  const lines = { ...empty, ...more.lines };
  const counts = Object.fromEntries(LINE_CHANGES.map((what) => [what, lines[what].length])) as RepairPreview['counts'];
  return { merged: [], split: [], changed: [], claims: 1, left: [], limits: [], digest: 'seen-1', ...more, lines, counts };
} // oxfmt-ignore

const GONE = aPreview({
  lines: { gone: [{ key: met.key, says: 'Ada met Ben', before: met, after: null }] },
});

/** A server that does what is decided until it is taken back. */
function aServer({ preview = GONE, without = [met] }: { preview?: RepairPreview; without?: (typeof met)[] } = {}) {
  const records: JudgementRecord[] = [];
  const asked: Decision[] = [];
  const decide = (decision: Decision, analyst: string | null): JudgementRecord => {
    const id = `judgement/${records.length + 1}`;
    for (const one of records) one.holds = false;
    const { seen: _seen, ...made } = { seen: undefined, ...decision };
    const judgement = { ...made, id, by: analyst ?? 'The desk' } as Judgement;
    records.push({ judgement, at: '2026-11-28T12:00:00Z', holds: decision.kind !== 'withdraw' });
    asked.push(decision);
    return records.at(-1) as JudgementRecord;
  };
  const isChanged = () => records.at(-1)?.holds === true;
  const evidence = (query: { relation?: string | undefined }): Evidence =>
    query.relation === undefined
      ? theEvidence({
          entity: ada,
          nodes: [ada, ben],
          claims: isChanged() ? [] : [aClaim()],
          byStory: [aStory({ claims: [aClaim()] })],
          ...(isChanged() && {
            disputed: [
              aClaim({ disputed: { judgement: 'judgement/1', by: 'Carol', why: 'a slip', at: '2026-11-28T12:00:00Z' } }),
            ],
          }),
        })
      : theEvidence({ relation: met, claims: [aClaim()], byStory: [aStory({ claims: [aClaim()] })] });
  const among = (params: Record<string, unknown>) => {
    const ids = params['ids'] as string[];
    const nodes = [ada, ben, cyd].filter(({ id }) => ids.includes(id));
    const edges = [met, knows].filter((edge) => !isChanged() || !without.includes(edge));
    return anAnswer({ nodes, edges: edges.filter(({ from, to }) => ids.includes(from) && ids.includes(to)) });
  };
  const api = fakeApi({
    evidence,
    decide,
    previewDecision: (decision) => (decision.kind === 'withdraw' ? aPreview({ digest: 'back' }) : preview),
    judgements: () => records.map((one) => ({ ...one })),
    runs: {
      'explore/overview': () => anAnswer({ nodes: [ada, ben, cyd], edges: [met, knows] }),
      'explore/among': among,
    },
  });
  return { api, records, asked };
} // oxfmt-ignore

async function openLine(server = aServer()) {
  const desk = await openDesk(server.api, { unfolded: ['inspect'] });
  desk.store.getState().nameAnalyst('Carol');
  await desk.store.getState().inspect({ relation: met.key });
  await screen.findByRole('button', { name: /^Dispute: / });
  return { ...desk, ...server };
}

describe('a claim', () => {
  test('is disputed only for a reason and after what it changes was shown; its line goes, and comes back by undo', async () => {
    const { user, store, asked } = await openLine();
    await user.click(screen.getByRole('button', { name: /^Dispute: / }));
    const form = screen.getByRole('form', { name: /^Dispute this claim/ });
    expect(within(form).getByLabelText('Reason')).toHaveFocus();
    await user.click(within(form).getByRole('button', { name: 'Show what would change' }));
    expect(form).toHaveTextContent('Give a reason');
    expect(within(form).queryByRole('button', { name: 'Dispute the claim' })).toBeNull();
    await user.type(within(form).getByLabelText('Reason'), 'The text says no such thing{Enter}');
    expect(await within(form).findByRole('status')).toHaveTextContent(
      '1 claim reads otherwise, 1 line goes.',
    );
    expect(form).toHaveTextContent('Ada met Ben');
    expect(asked).toEqual([]);

    const before = store.getState().positions.get(ada.id);
    await user.click(within(form).getByRole('button', { name: 'Dispute the claim' }));
    await waitFor(() => expect(store.getState().edges.has(met.key)).toBe(false));
    expect(asked).toEqual([
      { kind: 'reject', claim: 'article/first/c1', why: 'The text says no such thing', seen: 'seen-1' },
    ]);
    expect(store.getState().edges.has(knows.key)).toBe(true);
    expect(store.getState().positions.get(ada.id)).toEqual(before);
    expect(store.getState().inspected).toBeNull();

    store.getState().undo();
    await waitFor(() => expect(store.getState().edges.has(met.key)).toBe(true));
    expect(asked.at(-1)).toMatchObject({ kind: 'withdraw', judgement: 'judgement/1', seen: 'back' });
    store.getState().redo();
    await waitFor(() => expect(store.getState().edges.has(met.key)).toBe(false));
    expect(asked.at(-1)).toMatchObject({ kind: 'reject', claim: 'article/first/c1' });
  });

  test('that is disputed is told apart, with who did so and why', async () => {
    const { user, store } = await openLine();
    await store.getState().inspect({ entity: ada.id });
    store.getState().openRepair({ of: 'article/first/c1', is: 'reject' });
    await store.getState().lookAtRepair({ kind: 'reject', claim: 'article/first/c1', why: 'a slip' });
    await store.getState().applyRepair({ label: 'Disputed', why: 'a slip' });
    await user.click(screen.getByRole('tab', { name: /^Claims/ }));
    const told = await screen.findByRole('button', { name: /^Disputed by analysts/ });
    expect(told).toHaveAccessibleName('Disputed by analysts, and not counted 1');
    expect(screen.getByText(/Disputed by Carol \(stated, not verified\), .*: a slip/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Accept again/ })).toBeVisible();
  });

  test('is corrected by what differs, with the relations that fit offered', async () => {
    const preview = aPreview({
      lines: { changed: [{ key: met.key, says: 'Ada met Ben', before: met, after: { ...met, status: 'planned' } }] },
    }); // oxfmt-ignore
    const { user, asked } = await openLine(aServer({ preview, without: [] }));
    await user.click(screen.getByRole('button', { name: /^Correct: / }));
    const form = screen.getByRole('form', { name: /^Correct this claim/ });
    const types = within(form).getByLabelText('Relation');
    expect(within(types).getByRole('option', { name: /^talked with/ })).toBeInTheDocument();
    expect(within(types).queryByRole('option', { name: /^was imposed by/ })).toBeNull();
    await user.type(within(form).getByLabelText('Reason'), 'set for May{Enter}');
    expect(form).toHaveTextContent('Nothing is changed yet.');
    await user.selectOptions(within(form).getByLabelText('What it is told as'), 'planned');
    await user.type(within(form).getByLabelText('From'), '2023-05-99');
    await user.click(within(form).getByRole('button', { name: 'Show what would change' }));
    expect(within(form).getByLabelText('From')).toBeInvalid();
    await user.clear(within(form).getByLabelText('From'));
    await user.type(within(form).getByLabelText('From'), '2023-05{Enter}');
    await user.click(await within(form).findByRole('button', { name: 'Correct the claim' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toMatchObject({
      kind: 'correct',
      corrections: [{ claim: 'article/first/c1', to: { reality: 'planned', from: '2023-05' } }],
      why: 'set for May',
    });
  });

  test('whose correction was refused says why, and nothing is decided', async () => {
    const server = aServer();
    const refused = { ...server.api, previewDecision: () => Promise.reject(aProblem('refused-decision', { detail: 'c1: object is the subject itself.' })) };
    const { user, asked } = await openLine({ ...server, api: refused });
    await user.click(screen.getByRole('button', { name: /^Dispute: / }));
    await user.type(screen.getByLabelText('Reason'), 'wrong{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('object is the subject itself');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form', { name: /^Dispute/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Dispute: / })).toHaveFocus();
    expect(asked).toEqual([]);
  }); // oxfmt-ignore
});

describe('an actor', () => {
  test('is merged with another: it stands where that one stands, with its lines, and undo parts them again', async () => {
    const moved = { ...knows, key: met.key };
    const preview = aPreview({
      claims: 0,
      merged: [{ id: cyd.id, name: 'Cyd', into: { id: ada.id, name: 'Ada' } }],
      lines: { moved: [{ key: knows.key, says: 'Cyd met Ben', before: knows, after: moved }] },
    });
    const server = aServer({ preview, without: [knows] });
    const desk = await openDesk(server.api, { unfolded: ['inspect'] });
    const { store, user } = desk;
    store.getState().nameAnalyst('Carol');
    store.getState().setNote(cyd.id, 'seen twice');
    await store.getState().inspect({ entity: ada.id });
    await user.click(await screen.findByRole('button', { name: /^Repair/ }));
    expect(await screen.findByText('Nobody has decided anything about it yet.')).toBeVisible();
    for (const name of ['Merge with …', 'Not the same as …', 'Give its claims to …'])
      expect(screen.getByRole('button', { name })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Split …' })).toBeNull();

    store.getState().openRepair({ of: cyd.id, is: 'same' });
    await store.getState().lookAtRepair({ kind: 'same', from: cyd.id, into: ada.id, why: 'one woman' });
    await store.getState().applyRepair({ label: 'Merged Cyd into Ada', why: 'one woman' });
    expect([...store.getState().nodes.keys()].toSorted()).toEqual([ada.id, ben.id]);
    expect(store.getState().notes.get(ada.id)?.text).toContain('seen twice');
    const list = await screen.findByRole('list', { name: 'What was decided' });
    expect(list).toHaveTextContent(`merged ${cyd.id} into ${ada.id} · holds`);
    expect(await screen.findByRole('button', { name: 'Split …' })).toBeVisible();

    await user.click(within(list).getByRole('button', { name: /^Take back/ }));
    await waitFor(() => expect(store.getState().nodes.has(cyd.id)).toBe(true));
    expect(store.getState().notes.get(cyd.id)?.text).toBe('seen twice');
    expect(store.getState().edges.has(knows.key)).toBe(true);
  });
});
