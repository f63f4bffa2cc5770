import { heads } from './heads.ts';
import { keyAt, take, type Line } from './line.ts';
import { wordSet } from './lexicon.ts';
import { asGovernment } from './metonyms.ts';

/** Whoever of the lists has not been taken as a part of a longer name. */
export function findListed(line: Line): void {
  for (const [at, here] of line.here.entries()) {
    if (here === undefined || line.taken[at] === true) continue;
    const { listed, length } = here;
    if (isOrdinaryHere(line, at, here.length)) continue;
    const { type, kind, why } = listed;
    const government = asGovernment(line, at, here);
    if (government !== undefined)
      take(line, {
        from: at,
        to: at + length,
        type: 'Country',
        kind: 'name',
        why: 'a capital that acts',
        listed: government,
      });
    else take(line, { from: at, to: at + length, type, kind, why, listed });
  }
}

const AMBIGUOUS = wordSet(`
  us who is ice au pa it mary nice split male bor mobile reading time ap fed rt mps guardian congress
  senate
`);

/** One word that is something else here: "US" among capitals, "Polish" as a verb at the start. */
function isOrdinaryHere(line: Line, at: number, length: number): boolean {
  if (length > 1) return false;
  const word = line.words[at];
  if (word === undefined) return true;
  const shouted = line.words[at - 1]?.caps === true && line.words[at + 1]?.caps === true;
  if (AMBIGUOUS.has(word.key) && word.caps && shouted) return true;
  const next = line.words[at + 1];
  // "Jackson Hole", "Jordan Peterson": the name goes on with capitals that no list knows.
  if (
    line.here[at]?.listed.type === 'Place' &&
    next?.cap === true &&
    !heads.place.has(next.key) &&
    line.here[at + 1] === undefined &&
    !line.taken[at + 1] &&
    next.pos === 'PROPN'
  ) {
    return ['mary', 'nice', 'split', 'male', 'mobile', 'reading', 'time'].includes(word.key);
  }
  return (
    ['nice', 'split', 'male', 'mobile', 'mary', 'bor'].includes(word.key) && keyAt(line, at - 1) !== 'in'
  );
}
