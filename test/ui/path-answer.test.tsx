import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { PathAnswer } from '#contract/path-answer';
import { PathsFound } from '../../client/panels/PathsFound.tsx';
import { createStage } from '../../client/stage.ts';
import { createExplorer } from '../../client/store/explorer.ts';
import { GroundProvider } from '../../client/use-explorer.ts';
import { aPathAnswer } from '../support/a-path.ts';
import { aClaim, aLine, anActor, anArticle, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';
import { render } from './support/render.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const cyd = anActor('Cyd');
const eve = anActor('Eve');
const office = anActor('Office', { id: 'agency/office', type: 'Agency' });
const met = aLine(ada, ben, { voices: 3, reliability: 'B' });
const leads = aLine(ben, eve, { type: 'LEADS', status: 'alleged', periods: [], reliability: 'B' });
const owns = aLine(ben, eve, { type: 'OWNS', status: 'planned' });
const supports = aLine(ada, cyd, { type: 'SUPPORTS', periods: [] });
const serves = aLine(cyd, eve, { type: 'REPRESENTS', periods: [] });

const byBen = {
  of: [ada, ben, eve],
  along: [met, leads],
  weakest: [leads.key],
  meets: ['apart' as const],
  degree: 3,
};
const byCyd = { of: [ada, cyd, eve], along: [supports, serves], weakest: [serves.key], degree: 8 }; // oxfmt-ignore

/** The second step has parallel lines, and some that are not walked. */
function withBeside(others: number): PathAnswer {
  const answer = aPathAnswer([byBen]);
  const second = answer.paths[0]?.steps[1];
  if (second === undefined) throw new Error('there is no second step');
  Object.assign(second, { parallel: [owns.key], others });
  return { ...answer, graph: { ...answer.graph, edges: [...answer.graph.edges, owns] } };
}

const claim = aClaim({ id: 'article/first/c1', relKey: met.key });
const lines = () => ({
  lines: [{ key: met.key, claims: [claim.id], total: 1 }],
  claims: [claim],
  articles: [anArticle()],
  unknown: [],
});

async function read(answer: PathAnswer, api = fakeApi({ lines })) {
  const store = createExplorer(api);
  store.getState().draftPaths({}, answer.graph.nodes);
  const user = userEvent.setup();
  const show = (shown: PathAnswer) => (
    <GroundProvider value={{ store, stage: createStage() }}>
      <PathsFound answer={shown} />
    </GroundProvider>
  );
  render(show(answer));
  await store.getState().readProof(answer);
  return { store, user };
}

describe('paths that were found', () => {
  test('are sentences with footnotes, with what each rests on and why it stands there', async () => {
    await read(aPathAnswer([byBen, byCyd]));

    const [first, second] = screen.getAllByRole('listitem').filter(({ className }) => className === 'path');
    expect(first).toHaveTextContent('Ada met Ben on 18 June 2023 [1], who allegedly leads Eve [2].');
    expect(first).toHaveTextContent('The times of [1] and [2] do not overlap.');
    expect(first).toHaveTextContent('[2] is its weakest line: alleged, 1 story, 1 voice.');
    expect(first).toHaveTextContent('Place 1: 2 steps; the best connected actor inside it, Ben, has 3 neighbours');
    expect(second).toHaveTextContent(
      'after place 1: same length; its weakest line is asserted, there alleged',
    );
  });

  test('tell parallel lines in words, and how many the question does not walk', async () => {
    await read(withBeside(2));

    expect(screen.getByRole('list', { name: 'What it rests on' })).toHaveTextContent(
      'Beside [2]: Ben was to own Eve on 18 June 2023; 2 lines that the question does not walk',
    );
  });

  test('tell once what is in force against the ends that all share', async () => {
    const ban = anActor('The ban', { id: 'sanction/ban', type: 'Sanction' });
    const target = aLine(ban, eve, { type: 'TARGETS', periods: ['2020/'], certain: ['2020/'], firstDay: 20_200_101, lastDay: null });
    const evidence = ({ entity }: { entity?: string | undefined }) =>
      theEvidence(entity === eve.id ? { relations: [target], nodes: [ban, eve] } : {});
    const { store } = await read(aPathAnswer([byBen, byCyd]), fakeApi({ lines, evidence }));
    store.setState({ asOf: 20_240_630 });

    const ends = await screen.findByRole('list', { name: 'What is told of the ends' });
    expect(ends).toHaveTextContent('No sanction or charge against Ada is reported.');
    await waitFor(() => expect(ends).toHaveTextContent('Eve is a target of The ban (since 2020), as of 30 June 2024 in force: no lifting is reported.'));
  });

  test('tell of each end once where there are several, and copy it once, too', async () => {
    const fay = anActor('Fay');
    const byFay = { of: [fay, cyd, eve], along: [aLine(fay, cyd), serves], weakest: [serves.key] };
    const { user } = await read(aPathAnswer([byBen, byFay], { question: { from: [ada.id, fay.id] } }));
    const told = () => screen.getAllByText(/^No sanction or charge against .* is reported\.$/).map(({ textContent }) => textContent);

    await waitFor(() => expect(told()).toEqual(['Ada', 'Eve', 'Fay'].map((name) => `No sanction or charge against ${name} is reported.`)));
    expect(screen.getByRole('list', { name: 'What is told of the ends' })).toHaveTextContent('against Fay');
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    const copied = await navigator.clipboard.readText();
    expect(copied.match(/No sanction or charge against Eve is reported/g)).toHaveLength(1);
  });

  test('have an end that was delisted say so on the canvas, as of the day', async () => {
    const over = { periods: ['2020/2023'], certain: ['2020/2023'], firstDay: 20_200_101, lastDay: 20_231_231 };
    const target = aLine(anActor('The ban', { id: 'sanction/ban', type: 'Sanction' }), eve, { type: 'TARGETS', ...over });
    const evidence = ({ entity }: { entity?: string | undefined }) =>
      theEvidence(entity === eve.id ? { relations: [target] } : {});
    const { store } = await read(aPathAnswer([byBen]), fakeApi({ lines, evidence }));

    store.getState().judgeAsOf('2024-06-30');
    expect([...store.getState().delisted]).toEqual([[eve.id, 'no longer sanctioned by 2023-12']]);
    store.getState().judgeAsOf('2022');
    expect([...store.getState().delisted]).toEqual([]);
  });

  test('are lit in place when they are chosen: one, another beside it, and all', async () => {
    const { store, user } = await read(aPathAnswer([byBen, byCyd]));
    const edgesLit = () => store.getState().threads.map(({ edges }) => edges);

    const [first, second] = screen.getAllByRole('button', { name: /light it/ });
    await user.click(first ?? document.body);
    expect(edgesLit()).toEqual([[met.key, leads.key]]);
    store.getState().place(new Map([[ada.id, { x: 7, y: 9 }]]));
    await user.click(second ?? document.body);
    expect(edgesLit()).toEqual([[met.key, leads.key], [supports.key, serves.key]]);
    expect(store.getState().positions.get(ada.id)).toEqual({ x: 7, y: 9 });

    await user.click(screen.getByRole('button', { name: 'Light none' }));
    expect(edgesLit()).toEqual([]);
    expect(store.getState().nodes.size).toBe(4);
    await user.click(screen.getByRole('button', { name: 'Light all 2' }));
    expect(edgesLit()).toHaveLength(2);
    store.getState().undo();
    expect(edgesLit()).toEqual([]);
  });

  test('are put on the canvas without being lit, and then with their parallel lines', async () => {
    const { store, user } = await read(withBeside(0));

    await user.click(screen.getByRole('button', { name: 'Add to the canvas' }));
    expect([...store.getState().edges.keys()]).toEqual([met.key, leads.key, owns.key]);
    expect(store.getState().threads).toEqual([]);
    expect(store.getState().notice).toBeNull();

    const { past } = store.getState().history;
    await user.click(screen.getByRole('button', { name: 'Add to the canvas' }));
    expect(store.getState().notice).toBe('All of it is on the canvas already, with the lines beside it');
    expect(store.getState().history.past).toEqual(past);
  });

  test('light up while they are pointed at, which is no step', async () => {
    const { store, user } = await read(aPathAnswer([byBen]));
    const sentence = screen.getByText(/who allegedly leads/);

    await user.hover(sentence);
    expect([...(store.getState().hover?.edges ?? [])]).toEqual([met.key, leads.key]);
    await user.unhover(sentence);
    expect(store.getState().hover).toBeNull();
    expect(store.getState().history.past).toEqual([]);
  });

  test('are walked with the arrow keys, and the evidence follows', async () => {
    const { store, user } = await read(aPathAnswer([byBen]));
    const opened = () => store.getState().inspected?.subject;

    await user.click(screen.getByRole('button', { name: '[1], evidence' }));
    expect(opened()).toEqual({ relation: met.key });
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: '[2], evidence' })).toHaveFocus();
    expect(opened()).toEqual({ relation: leads.key });
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    expect(opened()).toEqual({ relation: met.key });
    await user.keyboard('{End}');
    expect(opened()).toEqual({ relation: leads.key });
  });

  test('are sorted by the evidence of their weakest line on request', async () => {
    const { user } = await read(aPathAnswer([byCyd, byBen]));
    const order = () =>
      within(screen.getByRole('list', { name: 'Paths found' })).getAllByText(/^\d\. 2 steps$/).map(({ textContent }) => textContent);

    expect(order()).toEqual(['1. 2 steps', '2. 2 steps']);
    await user.click(screen.getByRole('switch', { name: 'Best evidence first' }));
    expect(order()).toEqual(['2. 2 steps', '1. 2 steps']);
  });

  test('are copied with their ending and sources: the lit ones, or all', async () => {
    const { user } = await read(aPathAnswer([byBen, byCyd]));
    const copied = () => navigator.clipboard.readText();

    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await copied()).toContain('Paths from Ada to Eve: 2 paths, the shortest of 2 steps.');
    expect(await copied()).toContain('2. Ada supports Cyd [3], who represents Eve [4].');
    expect(await copied()).toContain('“The first report”, The Gazette, 20 June 2023, paragraph 4');
    await user.click(screen.getAllByRole('button', { name: /light it/ })[0] ?? document.body);
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await copied()).toContain('who allegedly leads Eve [^2].');
    expect(await copied()).not.toContain('Cyd');
  });

  test('of what two share stand by the type of what is in the middle', async () => {
    const shares = { of: [ada, office, eve], along: [aLine(ada, office, { type: 'LEADS' }), aLine(eve, office, { type: 'LEADS' })] };
    const hidden = [{ hub: anActor('Utopia', { id: 'country/utopia', type: 'Country' }), hops: 2, paths: 1, atLeast: false, joins: [] }];
    await read(aPathAnswer([byBen, shares], { question: { mode: 'shared' }, hidden }));

    expect(screen.getByText('2 of 3 shared actors are listed: 1 is barred inside.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'People 1' })).toBeVisible();

    expect(screen.getByRole('list', { name: 'Paths: People' })).toHaveTextContent('Ada met Ben');
    expect(screen.getByRole('list', { name: 'Paths: Agencies' })).toHaveTextContent('which Eve led');
  });

  test('of a network that joins not all stand by what hangs together, and who stays apart is named', async () => {
    const joins = { mode: 'joins' as const, from: [ada.id, ben.id, cyd.id], to: [] };
    const answer = aPathAnswer([{ of: [ada, ben], along: [met] }], { ending: 'none', question: joins, joined: [[ada.id, ben.id], [cyd.id]] });
    await read({ ...answer, graph: { ...answer.graph, nodes: [...answer.graph.nodes, cyd] } });

    expect(screen.getByRole('heading', { name: 'Joined: Ada, Ben' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Apart: Cyd' })).toHaveTextContent('Not joined with the others within 4 steps.');
  });

  test('of a network whose search was stopped leave nobody apart', async () => {
    const joins = { mode: 'joins' as const, from: [ada.id, ben.id, cyd.id], to: [] };
    const answer = aPathAnswer([{ of: [ada, ben], along: [met] }], { ending: 'stopped', question: joins, joined: [[ada.id, ben.id], [cyd.id]] });
    await read({ ...answer, graph: { ...answer.graph, nodes: [...answer.graph.nodes, cyd] } });

    const alone = screen.getByRole('region', { name: 'Not joined yet: Cyd' });
    expect(alone).toHaveTextContent('Not joined before the search was stopped.');
    expect(alone).not.toHaveTextContent('within');
  });
}); // oxfmt-ignore

test('footnotes that cannot be read are told, and the sentences stay', async () => {
  await read(aPathAnswer([byBen]), fakeApi({ lines: () => Promise.reject(aProblem('database-busy')) }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Neo4j is busy');
  expect(screen.getByText(/who allegedly leads/)).toBeVisible();
  expect(screen.getByText('Sanctions and charges against Ada have not been read.')).toBeVisible();
});
