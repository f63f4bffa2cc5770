import { MEASURED, SEED } from '../../seed/generate-graph.ts';
import type { PathAnswer } from '#contract/path-answer';
import { PathQuestion, type PathQuestionGiven } from '#contract/path-question';
import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { openSearching } from '../../server/paths/find-paths.ts';
import { findHidden } from '../../server/paths/hidden.ts';
import { search } from '../../server/paths/search.ts';
import { anApp, toEnvironment } from '../support/an-app.ts';
import { clear } from '../support/clear-database.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { anOwnServer } from '../support/own-server.ts';
import { shapeOf } from '../support/shape-of-graph.ts';
import { postTo, type Asker } from './ask.ts';
import type { Outcome, Task } from './benches.ts';
import { buildPageOnce } from './build-page.ts';
import { betweenGiants, HOPS, KINDS, MIXED, openDraw, PLAIN, type Draw, type Pair } from './drawn-paths.ts';
import { alone, median, percentile, type Figure } from './figures.ts';
import { compareWithPlain } from './plain-paths.ts';

const SIZES = {
  full: {
    ...MEASURED, smaller: [10_000, 100_000], warmUp: 40, pairs: 200, beside: 20, joins: 25, loosened: 10,
  },
  quick: {
    entities: 3_000, relations: 10_000, smaller: [1_000], warmUp: 5, pairs: 20, beside: 5, joins: 3, loosened: 2,
  },
}; // oxfmt-ignore
const JOINED = 8;
const MOST = { giants: 1_000, joins: 2_000, hidden: 50 } as const;
/** Longer than any search may take. */
const HIDDEN_SECONDS = 15;

const CONTENTS = {
  ours: 'JSON written, node:http kept alive, question checked, the search, paths and graph told, answer checked, JSON parsed',
  plain: `session.executeRead of one shortestPath of the same types up to ${HOPS} steps, hubs barred inside, 12 s at most, the path decoded`,
  pairsMixed: MIXED,
  hidden: 'findHidden after the search, in its transaction: what it adds to the answer',
  machine: 'shared: read the ratios, and goals in ms as what this machine gave that day',
};

export async function benchPaths({ quick, say }: Task): Promise<Outcome> {
  const { smaller, warmUp, pairs, beside, joins, loosened, ...size } = quick ? SIZES.quick : SIZES.full;
  await buildPageOnce();
  const server = await anOwnServer({ brief: false });
  const { address, memory } = server;
  const db = openDb(address);

  /** Everything is asked of an app that was started on the graph as it is. */
  async function onGraph<T>(
    relations: number,
    work: (on: { draw: Draw; paths: Asker; loosenings: Asker; shape: Outcome['facts'] }) => Promise<T>,
  ): Promise<T> {
    say(`loading ${relations.toLocaleString('en')} lines ...`);
    await clear(db);
    await applySchema(db);
    const entities = Math.round((size.entities * relations) / size.relations);
    const graph = await writeGenerated(db, { seed: SEED, entities, relations, withLines: true });
    const draw = openDraw(graph, { seed: SEED });
    const app = await anApp(toEnvironment(address));
    const paths = postTo(app.url, '/api/paths');
    const loosenings = postTo(app.url, '/api/paths/loosenings');
    try {
      return await work({ draw, paths, loosenings, shape: shapeOf(graph) });
    } finally {
      await Promise.all([paths.close(), loosenings.close()]);
      await app.stop();
    }
  }

  try {
    const growth: Figure[] = [];
    for (const relations of smaller) {
      growth.push(
        ...(await onGraph(relations, async ({ draw, paths }) => {
          const what = `${relations.toLocaleString('en')} lines`;
          const drawn = draw.pairs(warmUp + pairs);
          const figures: Figure[] = [];
          for (const kind of Object.values(PLAIN)) {
            const asked = await askAll(
              paths,
              drawn.map((pair) => kind.ask(pair)),
              warmUp,
            );
            figures.push(...toFigures(`${what}, ${kind.what}`, asked));
          }
          return figures;
        })),
      );
    }
    return await onGraph(size.relations, async ({ draw, paths, loosenings, shape }) => {
      say('asking ...');
      const drawn = draw.pairs(warmUp + pairs);
      const measured = drawn.slice(warmUp);
      const figures: Figure[] = [];
      const endings: Outcome['facts'] = {};
      const tell = (what: string, asked: readonly Asked[], most?: number) => {
        figures.push(...toFigures(what, asked, most));
        endings[`endings: ${what}`] = toEndings(asked);
      };
      const unfound: PathQuestionGiven[] = [];
      // Every kind before one is measured: otherwise the first ones measure how the two virtual machines warm up.
      const ofKinds = KINDS.flatMap(({ ask }) => drawn.slice(0, warmUp).map((pair) => ask(pair, draw)));
      const first = [...ofKinds, ...betweenGiants()];
      tell('after a start, all kinds', await askAll(paths, first, 0));
      for (const { what, most, ask } of KINDS) {
        const asked = await askAll(
          paths,
          measured.map((pair) => ask(pair, draw)),
          0,
        );
        tell(what, asked, most);
        unfound.push(
          ...asked
            .filter(({ answer }) => answer.ending === 'none')
            .slice(0, 2)
            .map(({ answer }) => answer.question),
        );
      }
      // Each twice: of twelve, one would be the ninety-fifth of a hundred.
      tell('giant to giant', await askAll(paths, [...betweenGiants(), ...betweenGiants()], 0), MOST.giants);
      const crowds = Array.from({ length: joins + 2 }, () => ({
        mode: 'joins' as const, from: draw.others(JOINED, NOBODY), hops: HOPS,
      })); // oxfmt-ignore
      tell(`what joins ${JOINED} actors`, await askAll(paths, crowds, 2), MOST.joins);
      figures.push(...toHiddenFigures((await timeHidden(db, drawn)).slice(warmUp)));
      const times: number[] = [];
      for (const question of unfound.slice(0, loosened)) {
        const began = performance.now();
        await loosenings.ask(question);
        times.push(performance.now() - began);
      }
      figures.push(...toTimes('what would find one', times));
      say('asking plain Cypher ...');
      const plain = await compareWithPlain({ address, paths, pairs: measured.slice(0, beside) });
      const neo4j = await db.version();
      const facts = {
        neo4j,
        ...memory,
        ...size,
        ...shape,
        pairs,
        warmUp,
        ...CONTENTS,
        ...endings,
        ...plain.facts,
      };
      return { figures: [...figures, ...plain.figures, ...growth], facts };
    });
  } finally {
    await db.close();
    await server.remove();
  }
}

const NOBODY: Pair = { from: '', to: '' };

interface Asked {
  milliseconds: number;
  answer: PathAnswer;
}

/** The first ones warm up. */
async function askAll(
  paths: Asker,
  questions: readonly PathQuestionGiven[],
  warmUp: number,
): Promise<Asked[]> {
  const all: Asked[] = [];
  for (const question of questions) {
    const began = performance.now();
    const answer = (await paths.ask(question)) as PathAnswer; // Parsed by the contract on the other side.
    all.push({ milliseconds: performance.now() - began, answer });
  }
  return all.slice(warmUp);
}

/**
 * In this process, which has searched nothing yet: the first ones warm up. In the search's own transaction, as an answer
 * has it; the search before it is not counted.
 */
async function timeHidden(db: Db, pairs: readonly Pair[]): Promise<number[]> {
  const times: number[] = [];
  for (const pair of pairs) {
    const question = PathQuestion.parse(PLAIN.shortest.ask(pair));
    const seconds = HIDDEN_SECONDS;
    const time = await db.asOneRun({}, (run) =>
      db.snapshot({ run, seconds }, async (ask) => {
        const searching = await openSearching({ ask, run, question, seconds });
        const found = await search(searching);
        const began = performance.now();
        await findHidden(searching, found);
        return performance.now() - began;
      }),
    );
    times.push(time);
  }
  return times;
}

function toFigures(what: string, asked: readonly Asked[], most?: number): Figure[] {
  return toTimes(
    what,
    asked.map(({ milliseconds }) => milliseconds),
    most,
  );
}

function toHiddenFigures(times: readonly number[]): Figure[] {
  return toTimes('what the bars hid, beside the search', times, MOST.hidden);
}

function toTimes(what: string, times: readonly number[], most?: number): Figure[] {
  return [
    alone(`${what}: p50`, { ours: median(times) }),
    alone(`${what}: p95`, { ours: percentile(times, 0.95), ...(most !== undefined && { most }) }),
    alone(`${what}: max`, { ours: percentile(times, 1) }),
  ];
}

/** How many of each ending; those that were found by the length of the shortest. */
function toEndings(asked: readonly Asked[]): string {
  const endings = asked.map(({ answer: { ending, paths } }) =>
    ending === 'found' ? `${Math.min(...paths.map(({ steps }) => steps.length))} steps` : ending,
  );
  const distinct = [...new Set(endings)].toSorted();
  return distinct.map((one) => `${one}: ${endings.filter((other) => other === one).length}`).join(', ');
}
