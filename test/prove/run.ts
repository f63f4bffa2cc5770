import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { thisMachine } from '../support/machine.ts';
import { PROOFS } from './proofs.ts';
import { seedOfToday } from './seed.ts';

/** `npm run prove -- --only kills --cycles 5 --seed 20260101`: all options may be left out. */
const { values: given } = parseArgs({
  options: { only: { type: 'string' }, cycles: { type: 'string' }, seed: { type: 'string' } },
});
const FILE = join(import.meta.dirname, 'results.json');

process.once('SIGINT', () => process.exit(130));
const strange = given.only !== undefined && !(given.only in PROOFS);
if (strange)
  throw new Error(`There is no proof "${given.only}"; there are: ${Object.keys(PROOFS).join(', ')}.`);

const seed = toCount('seed', given.seed) ?? seedOfToday();
for (const [name, proof] of Object.entries(PROOFS)) {
  if (given.only !== undefined && given.only !== name) continue;
  const cycles = toCount('cycles', given.cycles) ?? proof.cycles;
  say(`${name} (seed ${seed}, ${cycles} cycles): ${proof.promise}`);
  const began = performance.now();
  const { faults, figures } = await proof.run({ seed, cycles, say });
  const seconds = Math.round((performance.now() - began) / 1000);
  const { promise } = proof;
  if (faults.length > 0) process.exitCode = 1;
  say(faults.length === 0 ? `Holds, in ${seconds} s.` : `Does not hold:\n  ${faults.join('\n  ')}`);
  if (cycles < proof.cycles) say(`Shorter than ${proof.cycles} cycles, so ${FILE} stays as it is.`);
  else await keep(name, { promise, holds: faults.length === 0, faults, seed, cycles, figures, seconds });
}

/** One entry a proof: the others stay as they were last proved. */
async function keep(name: string, result: object): Promise<void> {
  const held = await readFile(FILE, 'utf8').catch(() => '{}');
  // Written by this very function.
  const results = JSON.parse(held) as Record<string, object>;
  const all = { ...results, [name]: { ...result, machine: thisMachine() } };
  await writeFile(FILE, `${JSON.stringify(all, null, 2)}\n`);
}

function toCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`--${name} is a whole number from 1.`);
  return count;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
