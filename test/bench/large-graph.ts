import { SEED, type GeneratedGraph } from '../../seed/generate-graph.ts';
import type { Db } from '../../server/db/run.ts';
import type { Address } from '../support/database.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { shapeOf } from '../support/shape-of-graph.ts';
import type { Outcome, Task } from './benches.ts';
import { onOwnApp } from './own-app.ts';

interface Size {
  entities: number;
  relations: number;
}

export interface LargeGraph {
  address: Address;
  db: Db;
  url: string;
  /** Of the app. */
  pid: number;
  graph: GeneratedGraph;
  /** Version, memory, sizes and shape: what a figure says little without. */
  facts: Outcome['facts'];
}

/** A server of its own with the generated graph of that size and the app on it, taken away afterwards. */
export async function onLargeGraph<T>(
  { size, withLines = true, say }: { size: Size; withLines?: boolean; say: Task['say'] },
  measure: (given: LargeGraph) => Promise<T>,
): Promise<T> {
  const { entities, relations } = size;
  const [count, what] = withLines ? [relations, 'lines'] : [entities, 'entities'];
  const fill = (db: Db): Promise<GeneratedGraph> => {
    say(`loading ${count.toLocaleString('en')} ${what} ...`);
    return writeGenerated(db, { seed: SEED, ...size, withLines });
  };
  return onOwnApp(fill, ({ filled: graph, facts, ...given }) =>
    measure({ ...given, graph, facts: { ...facts, ...size, ...shapeOf(graph) } }),
  );
}
