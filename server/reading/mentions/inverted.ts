import { isCap, keyAt, take, type Line } from './line.ts';

const MOST_SURNAMES = 3;
const MOST_GIVEN = 3;

/** "RIVERA SALAZAR, Ivan Archivaldo": surnames in capitals before a comma, as lists of persons write them. */
export function findInverted(line: Line): void {
  for (let at = 1; at < line.words.length; at++) {
    if (keyAt(line, at) !== ',') continue;
    const from = surnamesFrom(line, at);
    const to = givenTo(line, at + 1);
    const isName = from < at && to > at + 1 && line.lex.firstNames.has(keyAt(line, at + 1));
    const isSurname = line.words.slice(from, at).some(({ key }) => line.lex.surnames.has(key));
    if (!isName || (at - from === 1 && !isSurname) || isCap(line, from - 1)) continue;
    take(line, { from, to, type: 'Person', kind: 'name', why: 'surnames in capitals before given names' });
  }
}

function surnamesFrom(line: Line, comma: number): number {
  let from = comma;
  while (comma - from < MOST_SURNAMES && isSurnameInCapitals(line, from - 1)) from--;
  return from;
}

function isSurnameInCapitals(line: Line, at: number): boolean {
  const word = line.words[at];
  return word?.caps === true && /^\p{L}{2,}$/u.test(word.text) && line.taken[at] === false;
}

function givenTo(line: Line, from: number): number {
  let to = from;
  while (to - from < MOST_GIVEN && isCap(line, to) && line.words[to]?.caps === false) to++;
  return to;
}
