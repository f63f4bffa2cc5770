import { benchAdhoc } from './adhoc.ts';
import type { Figure } from './figures.ts';
import { benchExports } from './exports.ts';
import { benchFrames } from './frames.ts';
import { benchHop } from './hop.ts';
import { benchInvestigations } from './investigations.ts';
import { benchLoad } from './load.ts';
import { benchNames } from './names.ts';
import { benchPaths } from './paths.ts';
import { benchPictures } from './pictures.ts';
import { benchReading } from './reading.ts';
import { benchSearch } from './search.ts';
import { benchShipped } from './shipped.ts';
import { benchStatements } from './statements.ts';

export interface Task {
  /** Small sizes: to see that it works, not to quote. */
  quick: boolean;
  /** A line for whoever waits. */
  say: (line: string) => void;
}

export interface Outcome {
  figures: Figure[];
  /** What was measured, and with what: sizes, versions, memory. */
  facts: Record<string, string | number>;
}

export interface Bench {
  about: string;
  run(task: Task): Promise<Outcome>;
}

export const BENCHES: Record<string, Bench> = {
  hop: {
    about: 'one actor with its neighbours, up to a giant: through the API, and by the bare driver',
    run: benchHop,
  },
  search: {
    about:
      'names among 300,000 entities, typed well and badly: through the API, and a plain full-text query by the bare driver',
    run: benchSearch,
  },
  statements: {
    about:
      'words among 200,000 claims: found, counted and ranked by the index, and a plain scan of the same claims',
    run: benchStatements,
  },
  names: {
    about:
      'lists of names among 300,000 entities: through the API, and plain exact lookups by the bare driver',
    run: benchNames,
  },
  paths: {
    about:
      'how two are connected among 1,000,000 lines, by kinds of questions: through the API, and plain shortestPath by the bare driver',
    run: benchPaths,
  },
  shipped: {
    about: 'every shipped query on 1,000,000 lines, of hubs and of others, through the API',
    run: benchShipped,
  },
  adhoc: {
    about: 'texts run through the API, shipped and typed, and the same by the bare driver',
    run: benchAdhoc,
  },
  investigations: {
    about:
      '500 investigations listed, one with 10,000 steps opened and its log read: through the API, and the same rows by the bare driver',
    run: benchInvestigations,
  },
  pictures: {
    about:
      'a drawing of 1,000 and of 5,000 nodes as SVG, PNG and PDF, and `cy.png({ full: true })` of a bare Cytoscape',
    run: benchPictures,
  },
  exports: {
    about:
      'all of 300,000 entities and 1,000,000 relations in each form, through the API, and the same read by the bare driver',
    run: benchExports,
  },
  reading: {
    about:
      'an article read, and the bare model on the same text; hard texts, and as many short ones of the kind',
    run: benchReading,
  },
  load: { about: 'articles imported, and the rows they end as in bare UNWIND batches', run: benchLoad },
  frames: {
    about: '1,000, 5,000 and 20,000 nodes with twice as many edges: our canvas, and a bare Cytoscape',
    run: benchFrames,
  },
};
