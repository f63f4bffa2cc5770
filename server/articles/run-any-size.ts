import type { Row, WriteTransaction } from '../db/run.ts';
import { steadyText } from '../db/text.ts';

/**
 * Runs an internal text with everything it takes as one map, `$given`. Neo4j plans a text anew for each size class of
 * a list that is a parameter of its own (1, 10, 100 ...), and planning takes longer than the run; it does not look
 * into maps.
 */
export function runAnySize(
  tx: WriteTransaction,
  name: string,
  given: Record<string, unknown>,
): Promise<Row[]> {
  return tx.run(steadyText(name), { given });
}
