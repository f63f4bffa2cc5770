import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { PathAnswer } from '#contract/path-answer';
import { PathQuestion } from '#contract/path-question';
import { readAddress } from '../../client/store/address.ts';
import { openDesk } from './support/desk.tsx';
import { anAnswer, anActor, paths, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';
import { ada, ben, direct, eve, openPaths } from './support/paths.tsx';

const hub = anActor('Freedonia', { id: 'country/freedonia', type: 'Country' });
const none: PathAnswer = {
  ...paths(),
  searched: {
    actors: 1_204,
    lines: 3_310,
    sides: [
      { from: [ada.id], hops: 2, actors: 34, isWhole: true, farthest: [ben] },
      { from: [eve.id], hops: 2, actors: 1_170, isWhole: false, farthest: [] },
    ],
  },
  hidden: [{ hub, hops: 2, paths: 2, atLeast: false, joins: [] }],
};
const found = paths({ nodes: [ada, eve], edges: [direct] });

async function ask(api: Parameters<typeof fakeApi>[0]) {
  const asked: PathQuestion[] = [];
  const answer = api?.paths;
  const desk = await openDesk(
    fakeApi({
      ...api,
      paths: (question, signal) => {
        asked.push(question);
        return answer === undefined ? none : answer(question, signal);
      },
    }),
    { unfolded: ['inspect'] },
  );
  const { findPaths } = desk.store.getState();
  openPaths(desk.store);
  void findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  const region = await screen.findByRole('region', { name: 'Answer' });
  return { ...desk, asked, region };
}

describe('how a search ended', () => {
  test('none is proved, tells how far it came, and lets in what was barred by one press', async () => {
    const { user, region, asked } = await ask({});

    expect(await within(region).findByText('Paths from Ada to Eve: no path within 4 steps.')).toBeVisible();
    expect(region).toHaveTextContent('The search was complete: 1,204 actors and 3,310 lines.');
    expect(region).toHaveTextContent(
      'From Ada it came 2 steps far and met 34 actors; nothing more can be reached from there. Farthest: Ben.',
    );
    expect(region).toHaveTextContent('2 paths of 2 steps run only through Freedonia');

    await user.click(within(region).getByRole('button', { name: 'Let Freedonia in' }));
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.hubs.letIn).toEqual([hub.id]);
    await waitFor(() => expect(region).toHaveFocus());
  });

  test('none asks by itself what would find a path, and each of that is asked by one press', async () => {
    const question = PathQuestion.parse({ from: [ada.id], to: [eve.id], hops: 6 });
    const slow = later<Awaited<ReturnType<NonNullable<NonNullable<Parameters<typeof fakeApi>[0]>['loosenings']>>>>();
    const { user, region, asked } = await ask({ loosenings: () => slow.promise });
    expect(await within(region).findByText('Looking for what would find one …')).toBeVisible();

    slow.arrive({
      loosenings: [{ what: 'up to 6 steps', question, hops: 5, paths: 1, atLeast: false, joined: null }],
      without: ['what is denied', 'lines of any time', 'hubs'],
      limits: [],
    });
    const looser = await within(region).findByRole('button', { name: 'with up to 6 steps: 1 path of 5 steps' });
    expect(region).toHaveTextContent('3 other loosenings find nothing: with what is denied, with lines of any time, with hubs.');
    await user.click(looser);
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toEqual(question);
  }); // oxfmt-ignore

  test('is told under the whole question, so that no two about the same ends look alike', async () => {
    const { region, store } = await ask({ paths: () => found });
    expect(await within(region).findByText('Paths from Ada to Eve: 1 path, the shortest of 1 step.')).toBeVisible();
    await store.getState().findPaths({ hops: 2, leastVoices: 2 });
    const words = 'Paths from Ada to Eve, at least 2 voices a line, up to 2 steps: 1 path, the shortest of 1 step.';
    expect(await within(region).findByText(words)).toBeVisible();
  }); // oxfmt-ignore

  test('of a search that is given up is the one before it, told as such', async () => {
    const slow = later<PathAnswer>();
    const { user, region, store } = await ask({ paths: ({ hops }) => (hops === 4 ? found : slow.promise) });
    await within(region).findByText('Paths from Ada to Eve: 1 path, the shortest of 1 step.');
    void store.getState().findPaths({ hops: 2 });
    await waitFor(() => expect(region).not.toHaveTextContent('Paths from Ada'));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    const panel = within(screen.getByRole('region', { name: 'Find paths' }));
    await waitFor(() => expect(panel.getByRole('button', { name: 'Find paths' })).toHaveFocus());
    expect(await within(region).findByText('Paths from Ada to Eve: 1 path, the shortest of 1 step.')).toBeVisible();
    expect(region).toHaveTextContent('The search was given up before it could tell: this answers the one before.');
    store.getState().draftPaths({ hops: 3 });
    await waitFor(() => expect(region).toHaveTextContent('The question was changed since: this answers the one before.'));
  }); // oxfmt-ignore

  test('that loosening fails leaves the answer as it is', async () => {
    const { region } = await ask({ loosenings: () => Promise.reject(aProblem('database-busy')) });
    expect(await within(region).findByRole('alert')).toHaveTextContent(
      'What would find a path could not be told',
    );
    expect(within(region).getByText('Paths from Ada to Eve: no path within 4 steps.')).toBeVisible();
  });

  test('that the footnotes fail is told, and they are read again by one press', async () => {
    let fails = true;
    const { user, region, store } = await ask({
      paths: () => found,
      lines: (keys) =>
        fails
          ? Promise.reject(aProblem('database-busy'))
          : { lines: [], claims: [], articles: [], unknown: [...keys] },
    });
    const alert = await within(region).findByRole('alert');
    fails = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(store.getState().proof.evidence).not.toBeNull());
    await waitFor(() => expect(alert).not.toBeInTheDocument());
  });

  test('stopped is neither a result nor a finding, and says what to try', async () => {
    const { region } = await ask({
      paths: () => ({
        ...none,
        ending: 'stopped',
        hidden: [],
        limits: [{ what: 'time', shown: 5, total: null, atLeast: true, why: 'It took more than 5 s.' }],
      }),
    });
    expect(await within(region).findByText(/: stopped before it could tell\.$/)).toBeVisible();
    expect(region).toHaveTextContent(
      'There may be a path or none: this answer proves neither. Until then it had covered 1,204 actors and 3,310 lines.',
    );
    expect(region).toHaveTextContent('It took more than 5 s');
    expect(region).toHaveTextContent(
      'Try fewer steps than 4, or fewer paths than 10, or fewer types of lines.',
    );
    expect(region).not.toHaveTextContent('complete');
  });

  test('found tells how many there are, and which shorter ones were barred', async () => {
    const { region } = await ask({
      paths: () => ({
        ...found,
        total: { paths: 30, atLeast: true },
        hidden: [{ hub, hops: 2, paths: 1, atLeast: false, joins: [] }],
      }),
    });
    expect(
      await within(region).findByText('Paths from Ada to Eve: the first 1 of at least 30 paths, the shortest of 1 step.'),
    ).toBeVisible();
    expect(region).toHaveTextContent('1 shorter path of 2 steps runs only through Freedonia');
  }); // oxfmt-ignore

  test('of two questions the later one is answered, though the answer to the older one arrives last', async () => {
    const slow = later<PathAnswer>();
    const { region, store } = await ask({ paths: ({ hops }) => (hops === 4 ? slow.promise : found) });
    await store.getState().findPaths({ hops: 2 });
    slow.arrive(none);
    expect(await within(region).findByText(/: 1 path, the shortest of 1 step\.$/)).toBeVisible();
    await waitFor(() => expect(store.getState().tasks.paths).toBeUndefined());
    expect(store.getState().paths.answer).toEqual(found);

    store.getState().draftPaths({ hops: 3 });
    expect(await within(region).findByText(/this answers the one before/)).toBeVisible();
  });
});

describe('an address that asks', () => {
  const search = `?paths&from=${ada.id}&to=person/nobody&hops=7&held=2023`;
  const openAddress = async (query: string) => {
    const asked: PathQuestion[] = [];
    const api = fakeApi({
      runs: {
        'explore/among': ({ ids }) =>
          anAnswer({ nodes: [ada, eve].filter(({ id }) => (ids as string[]).includes(id)) }),
      },
      evidence: ({ entity }) => {
        if (entity === 'person/nobody') throw aProblem('unknown-entity');
        return theEvidence({ entity: [ada, eve].find(({ id }) => id === entity) ?? ada });
      },
      paths: (question) => {
        asked.push(question);
        return found;
      },
    });
    const desk = await openDesk(api, { address: readAddress({ pathname: '/', search: query }) });
    return { ...desk, asked };
  }; // oxfmt-ignore

  test('fills the form, tells what of it cannot be asked, and runs nothing by itself', async () => {
    const { store, asked } = await openAddress(search);
    const invitation = await screen.findByRole('group', { name: 'What this address asks' });
    expect(invitation).toHaveTextContent('This address asks: Paths from Ada to person/nobody, held in 2023.');
    expect(invitation).toHaveTextContent('“hops” leaves out “7”: it takes a whole number from 1 to 6.');
    expect(
      within(screen.getByRole('list', { name: 'To' })).getByText('no name is known for this id'),
    ).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'From' })).toHaveValue('Ada');
    expect(store.getState().paths.question).toMatchObject({
      hops: 4,
      happened: { from: '2023', to: '2023' },
    });
    expect(asked).toEqual([]);
  });

  test('has who was merged since resolved, and tells it', async () => {
    const { store, asked, user } = await openAddress(
      `?paths&from=person/adah,${ada.id}&to=${eve.id}&sort=name`,
    );
    const invitation = await screen.findByRole('group', { name: 'What this address asks' });
    await waitFor(() =>
      expect(invitation).toHaveTextContent('“person/adah” was merged into Ada, who stands in its place.'),
    );
    expect(invitation).toHaveTextContent('This address asks: Paths from Ada to Eve.');
    expect(invitation).toHaveTextContent('This address asks something this version does not know: “sort”.');
    expect(store.getState().paths.question.from).toEqual([ada.id]);
    await user.click(within(invitation).getByRole('button', { name: 'Run it' }));
    await waitFor(() => expect(asked).toMatchObject([{ from: [ada.id], to: [eve.id] }]));
  });

  test('is asked when the analyst says so', async () => {
    const { user, asked } = await openAddress(`?paths&from=${ada.id}&to=${eve.id}`);
    const invitation = await screen.findByRole('group', { name: 'What this address asks' });
    await user.click(within(invitation).getByRole('button', { name: 'Run it' }));
    expect(await screen.findByText(/^Paths from Ada to Eve: 1 path.*\.$/)).toBeVisible();
    expect(asked).toHaveLength(1);
    expect(invitation).not.toBeInTheDocument();
  });
});
