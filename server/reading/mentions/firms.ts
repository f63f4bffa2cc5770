import { wordSet } from './lexicon.ts';
import { keyAt, type Line } from './line.ts';
import { describedFrom } from './plurals.ts';

const FIRMS = wordSet(`
  company firm bank manufacturer supplier distributor refinery shipper exporter importer conglomerate airline broker retailer
  wholesaler subsidiary
`); // oxfmt-ignore

/** One company that is not named: "a company in Chile", "a Chilean chemical firm"; somebody says of which land it is. */
export function findFirms(line: Line): void {
  const names = new Map([...line.found.values()].map((found) => [found.to, found]));
  for (let at = 1; at < line.words.length; at++) {
    if (!FIRMS.has(keyAt(line, at)) || line.taken[at] === true || line.found.has(at + 1)) continue;
    const described = describedFrom(line, at, names);
    const from = described - 1;
    if (!['a', 'an'].includes(keyAt(line, from)) || keyAt(line, at + 1) === '-') continue;
    const where = keyAt(line, at + 1) === 'based' ? at + 2 : at + 1;
    const land = keyAt(line, where) === 'in' ? line.found.get(where + 1) : undefined;
    const isThere = land !== undefined && /^(?:Country|Place)$/.test(land.type);
    const own = line.found.get(described);
    if (!isThere && own?.type !== 'Country') continue;
    // Behind its name it is no other: "Alpha, a Chilean firm".
    if (keyAt(line, from - 1) === ',' || keyAt(line, at + 1) === ',' || ['is', 'was', 'as', 'called', 'named'].includes(keyAt(line, from - 1))) continue;
    line.nominals.push({ from, to: isThere ? land.to : at + 1, type: 'Company', kind: 'nominal', why: 'a word for a company' });
  }
} // oxfmt-ignore
