import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { thisMachine } from '../support/machine.ts';
import { BENCHES } from './benches.ts';
import { toTable } from './figures.ts';

/** `npm run bench -- --only hop --quick`: both options may be left out. Nothing here fails for being slow. */
const { values: given } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const FILE = join(import.meta.dirname, 'results.json');

process.once('SIGINT', () => process.exit(130));
if (given.only !== undefined && !(given.only in BENCHES)) {
  throw new Error(`There is no bench "${given.only}"; there are: ${Object.keys(BENCHES).join(', ')}.`);
}

for (const [name, bench] of Object.entries(BENCHES)) {
  if (given.only !== undefined && given.only !== name) continue;
  say(`\n${name}: ${bench.about}`);
  const outcome = await bench.run({ quick: given.quick, say });
  say(toTable(outcome.figures));
  if (given.quick) say(`Small sizes, so ${FILE} stays as it is.`);
  else await keep(name, { about: bench.about, ...outcome });
}

/** One entry a bench: the others stay as they were last measured. */
async function keep(name: string, result: object): Promise<void> {
  const held = await readFile(FILE, 'utf8').catch(() => '{}');
  // Written by this very function.
  const results = JSON.parse(held) as Record<string, object>;
  const all = { ...results, [name]: { ...result, machine: thisMachine() } };
  await writeFile(FILE, `${JSON.stringify(all, null, 2)}\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
