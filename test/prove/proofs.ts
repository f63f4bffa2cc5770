import { HOSTILE_NAMES } from '../support/hostile-names.ts';
import { anOwnServer, type OwnServer } from '../support/own-server.ts';
import { proveNoBlanks } from './blank-pictures.ts';
import { proveHostilePictures, proveRenderers } from './picture-files.ts';
import { proveLargePictures } from './large-pictures.ts';
import { proveCulprits } from './culprits.ts';
import { proveLabels } from './labels.ts';
import { ALL_EXPORTS, proveExports } from './exports.ts';
import { proveLayouts } from './layouts.ts';
import { proveMistyped } from './mistyped.ts';
import { ALL_ORDERS, proveOrders } from './orders.ts';
import { provePaths } from './paths.ts';
import { ALL_RESTS, proveRests } from './rests.ts';
import { ALL_BOMBS, proveBombs } from './prove-bombs.ts';
import { proveCancels } from './prove-cancels.ts';
import { ALL_ORDINARY, proveHostile, proveOrdinary } from './prove-hostile.ts';
import { proveTransactions } from './transactions.ts';
import { runCycle, toBlows } from './kills.ts';
import { interruptSaves, toSaveBlows } from './saves.ts';

export interface Task {
  seed: number;
  cycles: number;
  /** A line for whoever waits. */
  say: (line: string) => void;
}

export interface Proof {
  promise: string;
  /** The full length; a run that is shorter is not kept as a proof. */
  cycles: number;
  run(task: Task): Promise<{ faults: string[]; figures: Record<string, number> }>;
}

/** What takes too long for `npm test`, where a sample of it runs each day (DECISIONS 32). */
export const PROOFS: Record<string, Proof> = {
  kills: {
    promise: 'A kill -9 of loader, Neo4j or both in the middle of a load loses nothing and doubles nothing.',
    cycles: 50,
    run: proveKills,
  },
  saves: {
    promise:
      'A kill -9 of the app, of Neo4j or of both amid saving and keeping versions loses nothing that was acknowledged.',
    cycles: 200,
    run: proveSaves,
  },
  orders: {
    promise: 'The five articles, loaded one at a time in any order, make one and the same graph.',
    cycles: ALL_ORDERS,
    run: proveOrders,
  },
  layouts: {
    promise:
      'No layout sets one of 200 or 1,000 actors onto another, and the order of the input changes nothing.',
    cycles: 10,
    run: proveLayouts,
  },
  labels: {
    promise:
      'pdftotext gives back every name of the five articles from a PDF that has it as a label, and once.',
    cycles: 1,
    run: proveLabels,
  },
  blanks: {
    promise: 'Of 200 random canvases each picture shows every body where it stands, and none is cut.',
    cycles: 200,
    run: proveNoBlanks,
  },
  renderers: {
    promise: 'Of random pictures Chromium and resvg draw the same from the same bytes.',
    cycles: 50,
    run: proveRenderers,
  },
  hostilePictures: {
    promise:
      'Each hostile text by itself, as name, note and title, is strict XML, runs nothing and asks for nothing, and opens as PNG and PDF.',
    cycles: HOSTILE_NAMES.length,
    run: proveHostilePictures,
  },
  largePictures: {
    promise: 'A canvas of 5,000 actors and 10,000 relations is whole as SVG, PNG and PDF.',
    cycles: 1,
    run: proveLargePictures,
  },
  mistyped: {
    promise:
      'Of names of 300,000 entities with one mistake, 95 in 100 bring somebody of that name among the first ten.',
    cycles: 200,
    run: proveMistyped,
  },
  paths: {
    promise:
      'Of 1,000 random graphs the search for paths tells what trying every way there is tells, and nothing else.',
    cycles: 1_000,
    run: provePaths,
  },
  exports: {
    promise:
      'What is exported is read by networkx with every attribute and taken by followthemoney line by line; the script makes an equal graph in a bare Neo4j.',
    cycles: ALL_EXPORTS,
    run: proveExports,
  },
  rests: {
    promise:
      'Without the line of the seed that it rests on a saved query answers otherwise, and each slip is noticed.',
    cycles: ALL_RESTS,
    run: proveRests,
  },
  transactions: {
    promise:
      'Of questions about paths that are answered, late, cancelled or left, no transaction stays and no memory.',
    cycles: 2_000,
    run: proveTransactions,
  },
  hostile: {
    promise:
      'No hostile text changes anything, reaches out or reveals anything by any reading road; each half of the gate alone stops all writes.',
    cycles: 2_000,
    run: proveHostile,
  },
  ordinary: {
    promise:
      'Just the procedures of the list are answered, and every function, every shipped query and all ordinary ones.',
    cycles: ALL_ORDINARY,
    run: proveOrdinary,
  },
  bombs: {
    promise:
      'Bombs are refused or ended, Neo4j and the app stay up, clicks beside them are answered, and nothing is left of them.',
    cycles: ALL_BOMBS,
    run: proveBombs,
  },
  culprits: {
    promise:
      'Neo4j is killed amid five analysts: it comes back, nobody loses work, and the text in flight is named and held back.',
    cycles: 3,
    run: proveCulprits,
  },
  cancels: {
    promise: 'A run that is cancelled, left or whose tab is killed leaves no transaction behind.',
    cycles: 200,
    run: proveCancels,
  },
};

/** What each of both kinds of cycles tells. */
interface Blown {
  victim: string;
  acknowledged: number;
  found: number;
  faults: string[];
}

/** One server, struck again and again. `victims`: the figure under which each kind of blow is counted. */
async function proveBlows<Blow, Done extends Blown>(
  { cycles, say }: Task,
  {
    blows,
    strike,
    victims,
  }: {
    blows: readonly Blow[];
    strike: (server: OwnServer, blow: Blow) => Promise<Done>;
    victims: Readonly<Record<string, Done['victim']>>;
  },
): ReturnType<Proof['run']> {
  const server = await anOwnServer({ brief: true });
  const done: Done[] = [];
  try {
    for (const blow of blows) {
      const cycle = await strike(server, blow);
      done.push(cycle);
      const { victim, acknowledged, found, faults } = cycle;
      const verdict = faults.length === 0 ? 'whole' : faults.join('; ');
      say(`${done.length}/${cycles} ${victim}: ${acknowledged} acknowledged, ${found} found, ${verdict}`);
    }
  } finally {
    await server.remove();
  }
  const count = (which: (cycle: Done) => boolean): number => done.filter(which).length;
  return {
    faults: done.flatMap(({ faults, ...blow }) => faults.map((fault) => `${fault} ${JSON.stringify(blow)}`)),
    figures: {
      ...Object.fromEntries(
        Object.entries(victims).map(([figure, meant]) => [figure, count(({ victim }) => victim === meant)]),
      ),
      acknowledged: done.reduce((sum, cycle) => sum + cycle.acknowledged, 0),
      foundThoughUnacknowledged: count(({ found, acknowledged }) => found > acknowledged),
    },
  };
}

function proveKills(task: Task): ReturnType<Proof['run']> {
  return proveBlows(task, {
    blows: toBlows(task),
    strike: runCycle,
    victims: { loaderKilled: 'loader', neo4jKilled: 'server', bothKilled: 'both' },
  });
}

function proveSaves(task: Task): ReturnType<Proof['run']> {
  return proveBlows(task, {
    blows: toSaveBlows(task),
    strike: interruptSaves,
    victims: { appKilled: 'app', neo4jKilled: 'server', bothKilled: 'both' },
  });
}
