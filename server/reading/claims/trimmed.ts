import { CONJUNCTIONS, DETERMINERS } from './words.ts';
import type { Ref, Unit } from './units.ts';

/** "Culiacan, Mexico": the second tells where the first lies. */
export interface Within {
  readonly place: Ref;
  readonly land: Ref;
}

export interface Trimmed {
  readonly units: readonly Unit[];
  readonly within: readonly Within[];
  /** "Guzman, 33, of ...": who is followed by an age. */
  readonly aged: ReadonlySet<number>;
}

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
const DASHES = new Set(['—', '–', '--']);
const QUOTES = new Set(['“', '”', '"', '«', '»', '‘']);
/** An aside is short; a bracket that is never closed opens none. */
const LONGEST_ASIDE = 16;

/** The words without what interrupts them: brackets, other names of the same, ages, the land behind a place. */
export function trimmed(all: readonly Unit[]): Trimmed {
  const units: Unit[] = [];
  const within: Within[] = [];
  const aged = new Set<number>();
  for (let at = 0; at < all.length; at += 1) {
    const unit = all[at];
    if (unit === undefined || QUOTES.has(unit.text)) continue;
    const last = units.at(-1);
    const skipped = asideAt(all, at) ?? otherNamesAt(all, at) ?? ageAt(all, at, last);
    if (skipped !== null) {
      if (unit.low === ',' && all[at + 1]?.pos === 'NUM' && last !== undefined) aged.add(last.start);
      at = skipped;
      continue;
    }
    const land = landAt(all, at, last);
    if (land !== null && last?.ref) {
      within.push({ place: last.ref, land });
      at += all[at + 2]?.low === ',' ? 2 : 1;
      continue;
    }
    units.push(unit);
  }
  return { units, within, aged };
}

/** The place of the bracket that closes the one here. */
function asideAt(all: readonly Unit[], at: number): number | null {
  if (!OPENING.has(all[at]?.text ?? '')) return null;
  for (let end = at + 1; end <= at + LONGEST_ASIDE && end < all.length; end += 1)
    if (CLOSING.has(all[end]?.text ?? '')) return end;
  return null;
}

/** ", aka El Raton and Raton Nuevo,", "—also known as Los Urabeños—" */
function otherNamesAt(all: readonly Unit[], at: number): number | null {
  const isSign = (unit: Unit | undefined) => unit !== undefined && (unit.low === ',' || DASHES.has(unit.text));
  let next = isSign(all[at]) ? at + 1 : at;
  const low = (n: number) => all[n]?.low ?? '';
  if (['aka', 'a.k.a.', 'a.k.a', 'alias'].includes(low(next))) next += 1;
  else if (['also', 'formerly', 'better', 'commonly'].includes(low(next)) && low(next + 1) === 'known' && low(next + 2) === 'as') next += 3;
  else return null;
  let end = next - 1;
  for (let seen = 0; seen < LONGEST_ASIDE; seen += 1) {
    const unit = all[end + 1];
    if (unit === undefined) break;
    const goesOn = unit.ref !== null || QUOTES.has(unit.text) || CONJUNCTIONS.has(unit.low) || DETERMINERS.has(unit.low) ||
      (unit.pos === 'PROPN' && /^\p{Lu}/u.test(unit.text)) || (unit.low === ',' && QUOTES.has(all[end + 2]?.text ?? ''));
    if (!goesOn) break;
    end += 1;
  }
  return isSign(all[end + 1]) ? end + 1 : end;
} // oxfmt-ignore

/** "X, 33, of ...": the age and the first of its commas; the second goes too where "of" follows. */
function ageAt(all: readonly Unit[], at: number, last: Unit | undefined): number | null {
  if (last?.ref?.type !== 'Person' || all[at]?.low !== ',' || !/^\d{1,2}$/.test(all[at + 1]?.text ?? ''))
    return null;
  if (all[at + 2]?.low !== ',') return null;
  return ['of', 'from'].includes(all[at + 3]?.low ?? '') ? at + 2 : at + 1;
}

function landAt(all: readonly Unit[], at: number, last: Unit | undefined): Ref | null {
  const land = all[at + 1]?.ref;
  if (last?.ref?.type !== 'Place' || all[at]?.low !== ',' || land === null || land === undefined) return null;
  if (land.type !== 'Country' && land.type !== 'Place') return null;
  const after = all[at + 2];
  // "Bogota, Lima and Quito" are three places.
  if (after !== undefined && CONJUNCTIONS.has(after.low)) return null;
  if (after?.low === ',' && all[at + 3]?.ref?.type === 'Place') return null;
  return land;
}
