import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { Decision, JudgementRecord } from '#contract/judgements';
import type { Evidence } from '#contract/evidence';
import { openDesk } from './support/desk.tsx';
import { ABOUT, aClaim, aLine, aStory, anActor, anAnswer, anArticle, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

const [ada, ben, cyd] = [anActor('Ada'), anActor('Ben'), anActor('Cyd')];
const met = aLine(ada, ben);
const GIVEN = { by: 'Dora', why: 'It was right twice.', at: '2026-03-04T10:20:00Z' };

/** A server of one publisher and one claim: the last grade that was not taken back holds. */
function aJudge() {
  const records: JudgementRecord[] = [];
  const decide = (decision: Decision, analyst: string | null): JudgementRecord => {
    const about = { id: `judgement/${records.length + 1}`, by: analyst ?? 'The desk' };
    const judgement = { ...decision, ...about } as JudgementRecord['judgement'];
    if (decision.kind === 'withdraw') {
      const meant = records.find((one) => one.judgement.id === decision.judgement);
      if (meant?.holds !== true) throw aProblem('decided-since', { detail: 'Dora has graded it anew.' });
      meant.holds = false;
    } else for (const one of records) one.holds = false;
    records.push({ judgement, at: '2026-11-28T12:00:00Z', holds: decision.kind === 'grade' });
    return records.at(-1) as JudgementRecord;
  };
  const holding = () => records.find(({ holds }) => holds)?.judgement;
  const evidence = (): Evidence => {
    const held = holding();
    const grade = held !== undefined && 'reliability' in held ? held.reliability : null;
    const given = grade === null ? null : { ...GIVEN, by: held?.by ?? '', grade };
    return theEvidence({
      relation: met,
      claims: [aClaim()],
      byStory: [aStory({ claims: [aClaim()] }), aStory({}, { story: 'article/second' })],
      articles: [
        anArticle({ reliability: given }),
        anArticle({ id: 'article/second', title: 'The second report', reliability: given }),
      ],
    });
  };
  const among = () => {
    const held = holding();
    const reliability = held !== undefined && 'reliability' in held ? held.reliability : null;
    return anAnswer({ nodes: [ada, ben], edges: [{ ...met, reliability }] });
  };
  return { records, decide, evidence, among };
}

async function gradeGazette(judge = aJudge(), more: Parameters<typeof fakeApi>[0] = {}) {
  const api = fakeApi({
    evidence: judge.evidence,
    decide: judge.decide,
    judgements: () => judge.records.map((one) => ({ ...one })),
    runs: {
      'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [met] }),
      'explore/among': judge.among,
    },
    ...more,
  });
  const desk = await openDesk(api, { unfolded: ['inspect'] });
  await desk.store.getState().inspect({ relation: met.key });
  const opener = await screen.findByRole('button', { name: /^Reliability of The Gazette/ });
  return { ...desk, judge, opener };
}

type User = Awaited<ReturnType<typeof openDesk>>['user'];
async function fill(user: User, { grade, why, name }: { grade: RegExp; why: string; name?: string }) {
  const form = await screen.findByRole('form', { name: 'Grade The Gazette' });
  await user.click(within(form).getByRole('radio', { name: grade }));
  await user.click(within(form).getByLabelText('Reason'));
  await user.paste(why);
  if (name !== undefined) await user.type(within(form).getByLabelText(/Your name/), name);
  await user.click(within(form).getByRole('button', { name: 'Save' }));
}

describe('the grade of a publisher', () => {
  test('is not there at first; each publisher is asked about once, with all its articles', async () => {
    const { opener } = await gradeGazette();

    expect(opener).toHaveAccessibleName('Reliability of The Gazette: not graded');
    const sources = screen.getByRole('region', { name: 'Sources' });
    expect(sources).toHaveTextContent(/The first report.*The second report/);
    expect(within(sources).getAllByText('The Gazette')).toHaveLength(1);
  });

  test('is set with the scale in words, a reason and a name, which is asked for once', async () => {
    const { opener, user, judge, store } = await gradeGazette();
    await user.click(opener);
    await fill(user, {
      grade: /^B ?usually reliable/,
      why: 'Thirty years of it',
      name: 'Carol',
    });

    expect(await screen.findByText('Saved')).toBeInTheDocument();
    expect(judge.records[0]?.judgement).toMatchObject({
      subject: 'company/gazette',
      reliability: 'B',
      why: 'Thirty years of it',
      by: 'Carol',
    });
    expect(await screen.findByRole('button', { name: /The Gazette: B usually reliable/ })).toBeVisible();
    const decisions = screen.getByRole('list', { name: 'Decisions' });
    expect(decisions).toHaveTextContent(/B usually reliable · holds/);
    expect(decisions).toHaveTextContent(/Carol \(stated, not verified\) · 28 November 2026/);
    expect(decisions).toHaveTextContent('Thirty years of it');
    expect(store.getState().edges.get(met.key)?.reliability).toBe('B');
    expect(screen.getByRole('button', { name: 'Analyst: Carol' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Grade anew' }));
    expect(screen.queryByLabelText(/Your name/)).toBeNull();
    expect(screen.getByRole('radio', { name: /not graded/ })).toBeInTheDocument();
  });

  test('is not sent without a choice, a reason and a name', async () => {
    const { opener, user, judge } = await gradeGazette();
    await user.click(opener);
    await user.click(await screen.findByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Choose one of the scale.')).toBeVisible();
    expect(screen.getByText('Give a reason: it stands beside the grade.')).toBeVisible();
    expect(screen.getByText('Give your name: it stands beside the grade.')).toBeVisible();
    expect(judge.records).toEqual([]);
  });

  test('may be given in the name of this host', async () => {
    const { opener, user, judge } = await gradeGazette(aJudge(), {
      about: () => ({ ...ABOUT, analyst: 'The desk' }),
    });
    await user.click(opener);
    expect(await screen.findByText('change the name')).toBeVisible();
    await fill(user, { grade: /^C ?fairly/, why: 'So so' });
    await screen.findByText('Saved');
    expect(judge.records[0]?.judgement.by).toBe('The desk');
  });

  test('is taken back by undo, and made again by redo', async () => {
    const { opener, user, store, judge } = await gradeGazette();
    await user.click(opener);
    await fill(user, { grade: /^B ?usually reliable/, why: 'Thirty years', name: 'Carol' });
    await screen.findByText('Saved');

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /The Gazette: not graded/ })).toBeVisible();
    expect(judge.records.at(-1)?.judgement).toMatchObject({ kind: 'withdraw', judgement: 'judgement/1' });
    await waitFor(() => expect(store.getState().edges.get(met.key)?.reliability).toBeNull());

    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect(await screen.findByRole('button', { name: /The Gazette: B/ })).toBeVisible();
    await waitFor(() => expect(store.getState().edges.get(met.key)?.reliability).toBe('B'));
  });

  test('that somebody has changed since is not undone, and that is said', async () => {
    const { opener, user, store, judge } = await gradeGazette();
    await user.click(opener);
    await fill(user, { grade: /^B ?usually reliable/, why: 'Thirty years', name: 'Carol' });
    await screen.findByText('Saved');
    judge.decide({ kind: 'grade', subject: 'company/gazette', reliability: 'E', why: 'No' }, 'Dora');

    await user.click(screen.getByRole('button', { name: 'Undo' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody has decided since');
    expect(await screen.findByRole('button', { name: /The Gazette: E/ })).toBeVisible();
    expect(store.getState().history.past).toEqual([]);
  });

  test('leaves older steps with the grades of now', async () => {
    const { opener, user, store } = await gradeGazette();
    store.getState().move(ada.id, { x: 5, y: 5 });
    store.getState().remove({ nodes: [cyd.id], edges: [met.key] });
    store.getState().undo();
    await user.click(opener);
    await fill(user, { grade: /^B ?usually reliable/, why: 'Thirty years', name: 'Carol' });
    await screen.findByText('Saved');
    store.getState().remove({ nodes: [], edges: [met.key] });
    store.getState().undo();
    expect(store.getState().edges.get(met.key)?.reliability).toBe('B');
  });

  test('is busy while it is recorded, and a failure keeps what was written', async () => {
    const answer = later<JudgementRecord>();
    const { opener, user } = await gradeGazette(aJudge(), { decide: () => answer.promise });
    await user.click(opener);
    await fill(user, { grade: /^B ?usually reliable/, why: 'Thirty years', name: 'Carol' });
    expect(await screen.findByRole('button', { name: 'Saving …' })).toBeDisabled();
    answer.arrive(Promise.reject(aProblem('database-away')) as never);

    expect(await screen.findByText('Neo4j does not answer')).toBeVisible();
    expect(screen.getByLabelText('Reason')).toHaveValue('Thirty years');
    expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
    expect(screen.queryByText('Saved')).toBeNull();
  });

  test('is closed by Escape, and the caret is where it was opened', async () => {
    const { opener, user } = await gradeGazette();
    await user.click(opener);
    await user.click(await screen.findByLabelText('Reason'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form', { name: 'Grade The Gazette' })).toBeNull();
    expect(opener).toHaveFocus();
  });
});

test('a claim shows its credibility, and who else graded it is not taken back but answered', async () => {
  const record: JudgementRecord = {
    judgement: {
      kind: 'grade',
      id: 'judgement/1',
      subject: 'article/first/c1',
      credibility: 4,
      by: 'Dora',
      why: 'Nothing else says so.',
    },
    at: '2026-03-04T10:20:00Z',
    holds: true,
  };
  const claims = [aClaim({ credibility: { grade: 4, ...GIVEN } })];
  const { user } = await gradeGazette(aJudge(), {
    evidence: () => theEvidence({ relation: met, claims }),
    judgements: () => [record],
    judgementLimits: [
      { what: 'rows', shown: 1, total: 240, atLeast: false, why: 'these are the newest decisions' },
    ],
  });

  await user.click(
    screen.getByRole('button', { name: 'Credibility of Ada met Ben for an hour.: 4 doubtful' }),
  );
  const decisions = await screen.findByRole('list', { name: 'Decisions' });
  expect(decisions).toHaveTextContent(/Dora \(stated, not verified\) · 4 March 2026.*Nothing else says so\./);
  const takeBack = within(decisions).getByRole('button', { name: 'take it back' });
  expect(takeBack).toBeDisabled();
  expect(takeBack).toHaveAccessibleDescription(/^Given as Dora/);
  expect(screen.getByText('1 of 240 rows: these are the newest decisions')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Grade anew' })).toBeVisible();
});

test('a grade that was given under another name says so beside the way to take it back', async () => {
  const { user, store, opener } = await gradeGazette();
  await user.click(opener);
  await fill(user, { grade: /^B/, why: 'It holds.', name: 'Carol' });
  const decisions = await screen.findByRole('list', { name: 'Decisions' });
  await waitFor(() => expect(within(decisions).getByRole('button', { name: 'take it back' })).toBeEnabled());

  store.getState().nameAnalyst('Carla');

  await waitFor(() => expect(within(decisions).getByRole('button', { name: 'take it back' })).toBeDisabled());
  expect(decisions).toHaveTextContent('Given as Carol, while you decide as Carla');
});
