import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/dom';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer, hits, paths, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi, READY } from './support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const overview = () => anAnswer({ nodes: [ada, ben] });

describe('the database away', () => {
  test('shows a banner, keeps what is drawn, and mends itself', async () => {
    let ready = READY;
    const { store } = await openDesk(fakeApi({ runs: { 'explore/overview': overview }, ready: () => ready }));
    ready = { ...READY, ready: false, neo4j: false, why: 'Connection refused.' };

    await store.getState().checkHealth();
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing can be asked at the moment.');
    expect(screen.getByRole('alert')).toHaveTextContent('Connection refused.');
    expect(store.getState().nodes.size).toBe(2);

    ready = READY;
    await store.getState().checkHealth();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('what was asked meanwhile is asked again once it is back', async () => {
    let away = false;
    const answer = <A,>(given: A): Promise<A> =>
      away ? Promise.reject(aProblem('database-away')) : Promise.resolve(given);
    const api = fakeApi({
      runs: { 'explore/overview': overview, 'explore/search': () => answer(hits({ node: ada })) },
    });
    const evidence = theEvidence({ entity: ada });
    const { store, user } = await openDesk({ ...api, evidence: () => answer(evidence) });
    away = true;
    store.getState().open('paths', true);
    await user.type(await screen.findByRole('combobox', { name: 'From' }), 'ad');
    await store.getState().search('ad');
    await store.getState().inspect({ entity: ada.id });
    await screen.findAllByText('Neo4j does not answer');
    expect(store.getState().tasks).toMatchObject({ search: { is: 'failed' }, inspect: { is: 'failed' } });

    away = false;
    await store.getState().checkHealth();

    expect(store.getState().inspected?.evidence).toEqual(evidence);
    expect(store.getState().searched.hits).toHaveLength(1);
    expect(await screen.findByRole('option', { name: 'Ada' })).toBeVisible();
  });

  test('what stands around an answer about paths is asked again, too', async () => {
    let away = true;
    const answer = <A,>(given: A): Promise<A> =>
      away ? Promise.reject(aProblem('database-away')) : Promise.resolve(given);
    let found = paths({ nodes: [ada, ben], edges: [aLine(ada, ben)] });
    const { store } = await openDesk(
      fakeApi({
        runs: { 'explore/overview': overview, 'explore/among': () => answer(anAnswer({ nodes: [ada, ben] })) },
        paths: () => found,
        loosenings: () => answer({ loosenings: [], without: ['hubs'], limits: [] }),
        lines: (keys) => answer({ lines: [], claims: [], articles: [], unknown: [...keys] }),
      }),
    );
    const now = () => store.getState();
    await now().fillPaths(found.question, null);
    await now().findPaths({ from: [ada.id], to: [ben.id] });
    await waitFor(() => expect(now().tasks).toMatchObject({ proof: { is: 'failed' }, 'path names': { is: 'failed' } }));
    now().keepPaths('Ada and Ben');
    found = paths();
    await now().askKeptAgain([...now().results.keys()][0] ?? '');
    await waitFor(() => expect(now().tasks).toMatchObject({ since: { is: 'failed' }, loosenings: { is: 'failed' } }));

    away = false;
    await now().checkHealth();
    expect(now().paths.loosenings).toMatchObject({ without: ['hubs'] });
    expect(now().compared?.held).not.toBeNull();
    expect(now().tasks).toEqual({});
  }); // oxfmt-ignore

  test('what a picker was answered is not asked again, and what failed once, when it is back', async () => {
    let ready = READY;
    let away = false;
    const asked: unknown[] = [];
    const search = ({ name }: Record<string, unknown>) => {
      asked.push(name);
      return away ? Promise.reject(aProblem('database-away')) : hits({ node: name === 'a' ? ada : ben });
    };
    const runs = { 'explore/overview': overview, 'explore/search': search };
    const { store, user } = await openDesk(fakeApi({ runs, ready: () => ready }));
    store.getState().open('paths', true);
    const [from, to] = await screen.findAllByRole('combobox', { name: /^(From|To)$/ });
    await user.type(from ?? document.body, 'a');
    await screen.findByRole('option', { name: 'Ada' });

    away = true;
    await user.type(to ?? document.body, 'b');
    await screen.findAllByText('Neo4j does not answer');
    ready = { ...READY, ready: false, neo4j: false, why: 'Connection refused.' };
    await store.getState().checkHealth();
    // Typed later than anything that the news might have asked again.
    await user.type(to ?? document.body, 'e');
    await waitFor(() => expect(asked).toContain('be'));
    await screen.findAllByText('Neo4j does not answer');
    away = false;
    ready = READY;
    await store.getState().checkHealth();
    expect(await screen.findByRole('option', { name: 'Ben' })).toBeVisible();

    expect(asked).toEqual(['a', 'b', 'be', 'be']);
  });

  test('at the very start: the desk opens by itself once it is back', async () => {
    let away = true;
    const api = fakeApi({
      runs: { 'explore/overview': () => (away ? Promise.reject(aProblem('database-away')) : overview()) },
    });
    const { store } = await openDesk(api);
    expect(store.getState()).toMatchObject({ away: 'What happened here.' });

    away = false;
    await store.getState().checkHealth();

    expect(store.getState().nodes.size).toBe(2);
  });
});
