import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { Check, CheckRequest } from '#contract/checks';
import type { Evidence } from '#contract/evidence';
import { openDesk } from './support/desk.tsx';
import { ABOUT, aClaim, aLine, anActor, anAnswer, anArticle, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

const [ada, ben, cyd] = [anActor('Ada'), anActor('Ben'), anActor('Cyd')];
const [met, saw, knew] = [aLine(ada, ben), aLine(ada, cyd), aLine(ben, cyd)];
const lines = [met, saw, knew];

function aCheck(more: Partial<Check> = {}): Check {
  return {
    relation: met.key,
    id: '01jdabcdefghjkmnpqrstvwxyz',
    by: 'Carol',
    at: '2026-11-28T12:00:00Z',
    why: null,
    madeUnder: met.key,
    claims: { shown: 1, total: 1 },
    texts: [{ article: 'article/first', title: 'The first report', sha256: 'a'.repeat(64), text: 'present' }],
    holds: true,
    changes: [],
    changed: 0,
    ...more,
  };
}

/** A server of checks: of each line the last one that was not taken back. */
function aDeskOfChecks(first: readonly Check[] = [], more: Partial<Evidence> = {}) {
  const checks = new Map(first.map((check) => [check.relation, [check]]));
  const last = (relation: string) => checks.get(relation)?.at(-1);
  const sent: (CheckRequest & { by: string | null })[] = [];
  const api = fakeApi({
    evidence: ({ relation }) =>
      theEvidence({
        relation: lines.find(({ key }) => key === relation) ?? null,
        nodes: [ada, ben, cyd],
        claims: [aClaim()],
        articles: [anArticle({ text: 'present' })],
        ...more,
      }),
    runs: {
      'explore/overview': () => anAnswer({ nodes: [ada, ben, cyd], edges: lines }),
    },
    doors: {
      checks: async ({ body: { relations } }) => {
        const found = relations.flatMap((relation) => last(relation) ?? []);
        const checked = found.filter(({ holds }) => holds).length;
        return {
          checks: found,
          asked: relations.length,
          checked,
          cleared: found.length - checked,
          limits: [],
        };
      },
      check: async ({ body }, options) => {
        const by = options?.analyst ?? 'The desk';
        sent.push({ ...body, by });
        const check = aCheck({ relation: body.relation, id: body.id, by, why: body.why ?? null });
        checks.set(body.relation, [...(checks.get(body.relation) ?? []), check]);
        return { check };
      },
      withdrawCheck: async ({ params, body }) => {
        const all = checks.get(body.relation) ?? [];
        if (all.at(-1)?.id !== params.id) throw aProblem('decided-since', { detail: 'Dora decides it now.' });
        checks.set(body.relation, all.slice(0, -1));
        return { check: last(body.relation) ?? null };
      },
    },
  });
  return { api, sent, checks };
}

async function reading(server = aDeskOfChecks()) {
  const desk = await openDesk(server.api, { unfolded: ['inspect'] });
  await desk.store.getState().inspect({ relation: met.key });
  const section = await screen.findByRole('region', { name: 'Checked against the passage' });
  return { ...desk, ...server, section };
}

describe('in the evidence of a line', () => {
  test('v asks for the name once, and marks it with the digest that was read', async () => {
    const { user, section, sent } = await reading();
    await within(section).findByText('Nobody has checked this line.');
    await user.keyboard('v');
    expect(await within(section).findByLabelText(/^Your name/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(within(section).getByText('Give your name: it stands beside the check.')).toBeVisible();
    await user.keyboard('Carol{Enter}');
    await within(section).findByText('Checked');
    expect(section).toHaveTextContent(
      'Checked by Carol (stated, not verified) on 28 November 2026, against 1 text.',
    );
    expect(section).toHaveTextContent('The first report SHA-256 aaaaaaaaaaaa…');
    expect(sent).toMatchObject([{ relation: met.key, digest: 'd'.repeat(64), by: 'Carol' }]);
    expect(sent[0]).not.toHaveProperty('why');
    expect(screen.getByTestId('announcement')).toHaveTextContent(/^Checked Ada met Ben, against 1 text$/);
  });

  test('whoever has pressed what is gone then goes on in the section', async () => {
    const { user, section, store } = await reading();
    const press = async (name: RegExp | string) =>
      user.click(await within(section).findByRole('button', { name }));
    const form = () => within(section).queryByRole('form', { name: 'Mark as checked' });
    await press('with a remark …');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(form()).toBeNull());
    await waitFor(() => expect(section).toHaveFocus());
    await press('with a remark …');
    expect(section).not.toHaveFocus();
    await press('Close');
    await waitFor(() => expect(form()).toBeNull());
    await waitFor(() => expect(section).toHaveFocus());
    await user.keyboard('vCarol{Enter}');
    await waitFor(() => expect(section).toHaveFocus());
    expect(section).toHaveTextContent('Checked by Carol');
    await press('take it back');
    await press(/^Mark as checked/);
    await within(section).findByText('Checked');
    await waitFor(() => expect(section).toHaveFocus());
    await press('take it back');
    await within(section).findByText('Nobody has checked this line.');
    await waitFor(() => expect(section).toHaveFocus());
    expect(store.getState().checks.get(met.key)).toBeNull();
  });

  test('a name of this host is not asked for, and a remark is kept', async () => {
    const { user, section, sent, store } = await reading();
    store.setState({ about: { ...ABOUT, analyst: 'The desk' } });
    await user.click(await within(section).findByRole('button', { name: 'with a remark …' }));
    expect(within(section).queryByLabelText(/^Your name/)).toBeNull();
    await user.keyboard('read twice{Enter}');
    await waitFor(() => expect(section).toHaveTextContent('Checked by The desk'));
    expect(section).toHaveTextContent('read twice');
    expect(sent).toMatchObject([{ why: 'read twice', by: 'The desk' }]);
  });

  test('is taken back by undo and made again by redo, which the method note tells', async () => {
    const { user, section, store, sent } = await reading();
    store.getState().nameAnalyst('Carol');
    await user.keyboard('v');
    await within(section).findByText('Checked');
    store.getState().undo();
    await within(section).findByText('Nobody has checked this line.');
    expect(store.getState().history.future).toHaveLength(1);
    store.getState().redo();
    await within(section).findByText('Checked');
    expect(sent.map(({ digest }) => digest)).toEqual(['d'.repeat(64), 'd'.repeat(64)]);
    expect(sent[0]?.id).not.toBe(sent[1]?.id);
    expect(
      store
        .getState()
        .journal.slice(1)
        .map(({ label }) => label),
    ).toEqual([
      'Checked Ada met Ben, against 1 text',
      'Undone: Checked Ada met Ben, against 1 text',
      'Checked Ada met Ben, against 1 text',
    ]);
  });

  test('what somebody has decided since is not taken back, and does not stand in the way', async () => {
    const { user, section, store, checks } = await reading();
    store.getState().nameAnalyst('Carol');
    await user.keyboard('v');
    await within(section).findByText('Checked');
    checks.get(met.key)?.push(aCheck({ id: '01jdabcdefghjkmnpqrstvwxy0', by: 'Dora' }));
    store.getState().undo();
    await waitFor(() => expect(section).toHaveTextContent('Checked by Dora'));
    expect(store.getState().history.past).toEqual([]);
    expect(section).toHaveTextContent('Dora decides it now.');
    expect(within(section).getByRole('button', { name: /I have checked it, too/ })).toBeVisible();
  });

  test('a check that does not hold any more tells each reason', async () => {
    const says = 'Ada met Ben for an hour.';
    const { section } = await reading(
      aDeskOfChecks([
        aCheck({
          holds: false,
          changed: 30,
          changes: [
            { what: 'claim added', claim: 'article/b/c1', says },
            {
              what: 'claim changed',
              claim: 'article/a/c1',
              says,
              before: 'Ada met Ben.',
              parts: ['wording', 'dates'],
            },
            { what: 'claim rejected', claim: 'article/c/c1', says },
            {
              what: 'text changed',
              article: 'article/a',
              title: 'A',
              before: 'a'.repeat(64),
              now: 'b'.repeat(64),
            },
          ],
        }),
      ]),
    );
    await within(section).findByText('Not checked any more:');
    expect(within(section).getByRole('list', { name: 'What has changed since' })).toHaveTextContent(
      `a claim was added: “${says}”` +
        `a claim was changed in our wording and its dates: “${says}”; it was “Ada met Ben.”` +
        `a claim was rejected by an analyst: “${says}”` +
        'the text of “A” is another (SHA-256 bbbbbbbbbbbb…, was aaaaaaaaaaaa…)' +
        'and 26 changes more',
    );
    expect(within(section).getByRole('button', { name: /^Mark as checked/ })).toBeVisible();
  });

  test('whoever checks without the text is told so before, and it is said after', async () => {
    const words = [
      {
        article: 'article/first',
        title: 'The first report',
        sha256: 'a'.repeat(64),
        text: 'absent' as const,
      },
    ];
    const { section, checks, store } = await reading(
      aDeskOfChecks([], { articles: [anArticle({ text: 'absent' })] }),
    );
    expect(section).toHaveTextContent(
      'The text of its article is not at hand: only our words can be checked.',
    );
    checks.set(met.key, [aCheck({ texts: words })]);
    await store.getState().readChecks([met.key]);
    await waitFor(() => expect(section).toHaveTextContent(/against our words only, without the text\./));
    expect(section).toHaveTextContent('our words only: the text was not at hand');
  });

  test('evidence that changed meanwhile is not checked, and is read anew', async () => {
    const server = aDeskOfChecks();
    const { section, user, store } = await reading({
      ...server,
      api: { ...server.api, check: () => Promise.reject(aProblem('evidence-changed')) },
    });
    store.getState().nameAnalyst('Carol');
    await user.keyboard('v');
    expect(await within(section).findByRole('alert')).toHaveTextContent(
      'The evidence has changed since it was read',
    );
    expect(section).toHaveTextContent('Nobody has checked this line.');
  });
});

test('V opens the filters where no line is read', async () => {
  const { user, store } = await openDesk(aDeskOfChecks().api);
  await user.keyboard('v');
  expect(store.getState().opened.filters).toBe(true);
});

describe('the walk', () => {
  const count = () => screen.findByRole('button', { name: /lines checked/ });

  test('goes through all lines, the unchecked first, and ends with a summary', async () => {
    const server = aDeskOfChecks([aCheck()]);
    const { user, store } = await openDesk(server.api, { unfolded: [] });
    store.getState().nameAnalyst('Carol');
    await waitFor(async () => expect(await count()).toHaveTextContent('1 of 3 lines checked'));
    const { positions } = store.getState();
    await user.keyboard('n');
    const walk = await screen.findByTestId('check-walk');
    expect(walk).toHaveTextContent('Line 1 of 3 of the canvas · 2 unchecked left');
    expect(screen.getByTestId('announcement')).toHaveTextContent(
      'Line 1 of 3: Ada met Cyd, not checked. 2 unchecked left',
    );
    expect([...store.getState().selection.edges]).toEqual([saw.key]);
    await screen.findByRole('region', { name: 'Checked against the passage' });
    await user.keyboard('v');
    await waitFor(() => expect(walk).toHaveTextContent('1 unchecked left'));
    await user.keyboard('n');
    expect(walk).toHaveTextContent('Line 2 of 3');
    await user.keyboard('{Shift>}N{/Shift}');
    expect(walk).toHaveTextContent('Line 1 of 3');
    await user.keyboard('{Shift>}N{/Shift}');
    expect(await screen.findByTestId('notice')).toHaveTextContent('This is the first line of the walk');
    await user.keyboard('nn');
    expect([...store.getState().selection.edges]).toEqual([met.key]);
    await user.keyboard('n');
    expect(walk).toHaveTextContent('All gone through: 2 of 3 lines checked');
    expect(store.getState().positions).toBe(positions);
    expect(await count()).toHaveTextContent('2 of 3 lines checked');
    const canvas = document.body.appendChild(document.createElement('div'));
    canvas.className = 'canvas';
    canvas.tabIndex = 0;
    await user.click(screen.getByRole('button', { name: 'End the walk' }));
    expect(screen.queryByTestId('check-walk')).toBeNull();
    expect(canvas).toHaveFocus();
    canvas.remove();
  });

  test('is of the lines that are selected, or of what is lit, in its order', async () => {
    const { user, store } = await openDesk(aDeskOfChecks().api, { unfolded: [] });
    store.getState().select({ nodes: new Set(), edges: new Set([met.key, knew.key]) }, 'replace');
    await user.keyboard('n');
    expect(await screen.findByTestId('check-walk')).toHaveTextContent('Line 1 of 2 of the selection');
    await user.keyboard('nn');
    expect(screen.getByTestId('check-walk')).toHaveTextContent('All gone through: 0 of 2 lines checked');
    await user.click(within(screen.getByTestId('check-walk')).getByRole('button', { name: /next line/ }));
    expect(screen.getByTestId('check-walk')).toHaveTextContent('Line 1 of 2 of the selection');
    store.getState().endCheckWalk();
    const edges = [knew.key, met.key];
    store.setState({ threads: [{ nodes: [cyd.id, ben.id, ada.id], edges }] });
    store.getState().select({ nodes: new Set(), edges: new Set() }, 'replace');
    await user.keyboard('n');
    expect(await screen.findByTestId('check-walk')).toHaveTextContent('Line 1 of 2 of what is lit');
    expect(store.getState().walk?.keys).toEqual(edges);
  });

  test('what was taken away meanwhile is passed over', async () => {
    const { user, store } = await openDesk(aDeskOfChecks().api, { unfolded: [] });
    await user.keyboard('n');
    const next = store.getState().walk?.keys[1] ?? '';
    store.getState().remove({ nodes: [], edges: [next] });
    await user.keyboard('n');
    expect(await screen.findByTestId('check-walk')).toHaveTextContent('Line 3 of 3');
  });

  test('a look-up that fails says so, and is asked again', async () => {
    const server = aDeskOfChecks([aCheck()]);
    const { checks: answer } = server.api;
    let isAway = true;
    const { user } = await openDesk(
      {
        ...server.api,
        checks: (request) => (isAway ? Promise.reject(aProblem('database-busy')) : answer(request)),
      },
      { unfolded: [] },
    );
    const again = await screen.findByRole('button', { name: /not known, look again/ });
    isAway = false;
    await user.click(again);
    await waitFor(async () => expect(await count()).toHaveTextContent('1 of 3 lines checked'));
  });
});

describe('what is not known', () => {
  const foot = () => screen.getByRole('button', { name: /Go through them/ });

  test('is not told as not checked: by the foot, and by the table', async () => {
    const server = aDeskOfChecks([aCheck()]);
    const answer = later<undefined>();
    const checks: typeof server.api.checks = async (request) => {
      await answer.promise;
      return server.api.checks(request);
    };
    await openDesk({ ...server.api, checks }, { unfolded: ['table'] });
    expect(foot()).toHaveTextContent('… of 3 lines checked');
    expect(foot()).toHaveAccessibleName(/^Looking how many of the lines are checked/);
    await userEvent.click(await screen.findByRole('tab', { name: /^Relations/ }));
    expect(await screen.findAllByRole('gridcell', { name: '…' })).toHaveLength(3);
    answer.arrive(undefined);
    expect(await screen.findAllByRole('gridcell', { name: 'no' })).toHaveLength(2);
    expect(foot()).toHaveTextContent('1 of 3 lines checked');
  });

  test('somebody else’s checks are read anew for the method note, and when an investigation is opened', async () => {
    const server = aDeskOfChecks();
    const { store } = await openDesk(server.api, { unfolded: [] });
    await waitFor(() => expect(foot()).toHaveTextContent('0 of 3 lines checked'));
    server.checks.set(met.key, [aCheck()]);
    await store.getState().exportMethodNote();
    expect(store.getState().written?.text).toContain('1 of 3 lines checked');

    server.checks.set(saw.key, [aCheck({ relation: saw.key })]);
    store.setState({ kept: { id: 'another', title: 'Another', version: 1, steps: 0, saving: { is: 'saved', at: null } } });
    await waitFor(() => expect(foot()).toHaveTextContent('2 of 3 lines checked'));
  });

  test('leaves the checks out of the method note where a newer look-up ended that of the note', async () => {
    const server = aDeskOfChecks();
    const answer = later<undefined>();
    let isSlow = false;
    const checks: typeof server.api.checks = async (request) => {
      if (isSlow) await answer.promise;
      return server.api.checks(request);
    };
    const { store } = await openDesk({ ...server.api, checks }, { unfolded: [] });
    await waitFor(() => expect(foot()).toHaveTextContent('0 of 3 lines checked'));
    isSlow = true;
    const note = store.getState().exportMethodNote();
    await waitFor(() => expect(store.getState().tasks.checks?.is).toBe('running'));
    const newer = store.getState().readChecks([met.key]);
    answer.arrive(undefined);
    await Promise.all([note, newer]);
    expect(store.getState().written?.text).not.toContain('lines checked');
  });
}); // oxfmt-ignore
