import { beforeEach } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import type { PathAnswer } from '#contract/path-answer';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { aLine, anActor, anAnswer, paths } from '../../ui/support/facts.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

export const ada = anActor('Ada');
export const ben = anActor('Ben');
export const eve = anActor('Eve');
export const direct = aLine(ada, eve, { type: 'SUPPORTS' });
export const first = aLine(ada, ben);
const second = aLine(ben, eve);
export const short = { nodes: [ada, eve], edges: [direct] };
export const long = { nodes: [ada, ben, eve], edges: [first, second] };

/** A desk that was told of a path from Ada to Eve, before each test. */
export function aDeskWithAnAnswer() {
  let store: ExplorerStore;
  const now = () => store.getState();
  const results = () => [...now().results.values()];
  const desk = {
    /** What the next question is answered. */
    answer: (): PathAnswer | Promise<PathAnswer> => paths(short),
    /** Lines of the graph among whoever is asked about. */
    drawn: [first] as GraphEdge[],
    now,
    results,
    titles: () => results().map(({ title }) => title),
    labels: () => now().journal.map(({ label }) => label),
  };
  beforeEach(async () => {
    desk.answer = () => paths(short);
    desk.drawn = [first];
    store = createExplorer(
      fakeApi({
        runs: {
          'explore/overview': () => anAnswer({ nodes: [ada] }),
          'explore/among': () => anAnswer({ nodes: [ada, ben, eve], edges: desk.drawn }),
        },
        paths: () => desk.answer(),
      }),
    );
    await now().start(null);
    await now().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  });
  return desk;
}
