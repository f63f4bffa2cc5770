import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, root } from '../house/tree.ts';
import { faultsOf } from './rules.ts';
import { tidied } from './tidied.ts';

/** `npm run cypher`: says what is wrong with the look of the `.cypher` files; with `--write` mends what is safe to. */
const files = listFiles(join(root, 'cypher')).filter((path) => path.endsWith('.cypher'));
const mends = process.argv.includes('--write');

const faults = files.flatMap((path) => {
  const found = readFileSync(join(root, path), 'utf8');
  const text = mends ? tidied(found) : found;
  if (text !== found) writeFileSync(join(root, path), text);
  const isShelf = !/^cypher\/(?:schema|internal)\//.test(path);
  return faultsOf(text, { isShelf }).map(({ line, fault }) => `${path}:${line}: ${fault}`);
});

for (const fault of faults) console.error(fault);
console.log(`${files.length} Cypher files, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
