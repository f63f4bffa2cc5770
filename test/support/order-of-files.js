import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/**
 * Files that begin alike stand together, so that a worker's server changes its content seldom: first those that take a
 * database without a schema, which a new server is, and those that have an index made anew, for with it go all the
 * plans that the server keeps; then those that share the seed. Last come those without a database, in small pieces,
 * which keep both workers busy to the end. Within each part Jest's own order holds.
 */
const PARTS = [
  /aDatabase\(\{ bare: true \}\)/,
  /DROP INDEX|\bwipe\(|run\('restore'/,
  /aDatabase\(\{ seed: true \}\)|\b(?:aDesk|aServerToSilence)\(\)/,
  /aDatabase\(|anOwnServer\(|from 'playwright-core'/,
];

export default class OrderOfFiles extends Sequencer {
  sort(tests) {
    const parts = new Map(tests.map((test) => [test, this.hasFailed(test) ? -1 : partOf(test.path)]));
    return super.sort([...tests]).toSorted((a, b) => parts.get(a) - parts.get(b));
  }
}

function partOf(path) {
  const text = readFileSync(path, 'utf8');
  const part = PARTS.findIndex((pattern) => pattern.test(text));
  return part === -1 ? PARTS.length : part;
}
