import { heads, isOrdinary } from './heads.ts';
import { isCap, isCovered, keyAt, take, type Line } from './line.ts';
import { wordSet } from './lexicon.ts';

const SIDES = new Set(['northern', 'southern', 'eastern', 'western', 'central', 'middle']);
const OPENERS = wordSet(`
  city port province gulf strait state town village municipality island bay sea lake mount prefecture
  district county department
`);

/** Districts of courts, and places by the word that says what they are. */
export function findPlaces(line: Line): void {
  for (let at = 0; at < line.words.length; at++) {
    if (!isCap(line, at) || line.taken[at] === true) continue;
    const to = districtFrom(line, at) ?? cityOf(line, at);
    if (
      to !== undefined &&
      take(line, { from: at, to, type: 'Place', kind: 'name', why: 'the words for a district' })
    )
      at = to - 1;
  }
  for (let at = 1; at < line.words.length; at++) {
    if (
      !isCap(line, at) ||
      line.taken[at] === true ||
      !heads.place.has(keyAt(line, at)) ||
      isCap(line, at + 1)
    )
      continue;
    let from = at;
    while (
      from > 0 &&
      at - from < 3 &&
      isCap(line, from - 1) &&
      line.taken[from - 1] === false &&
      isOfPlace(line, from - 1)
    )
      from--;
    if (
      from === at ||
      line.words.slice(from, at).every(({ key }) => isOrdinary(key) && line.here[from] === undefined)
    )
      continue;
    if (isCovered(line, from, at + 1)) continue;
    take(line, {
      from,
      to: at + 1,
      type: 'Place',
      kind: 'name',
      why: `the word ${line.words[at]?.text ?? ''}`,
    });
  }
}

function isOfPlace(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  return !heads.never.has(key) && !heads.title.has(key) && line.here[at]?.listed.kind !== 'demonym';
}

/** "Eastern District of New York", "District of Columbia", "District of New Jersey". */
function districtFrom(line: Line, at: number): number | undefined {
  const district = SIDES.has(keyAt(line, at)) ? at + 1 : at;
  if (keyAt(line, district) !== 'district' || keyAt(line, district + 1) !== 'of') return undefined;
  const here = line.here[district + 2];
  return here?.listed.type === 'Place' ? district + 2 + here.length : undefined;
}

/** "City of Wuhan": the word with a capital belongs to the name. */
function cityOf(line: Line, at: number): number | undefined {
  if (!OPENERS.has(keyAt(line, at)) || keyAt(line, at + 1) !== 'of' || !isCap(line, at + 2)) return undefined;
  const here = line.here[at + 2];
  if (here !== undefined) return here.listed.type === 'Place' ? at + 2 + here.length : undefined;
  return isOrdinary(keyAt(line, at + 2)) ? undefined : at + 3;
}
