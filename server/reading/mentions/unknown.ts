import { heads, isOrdinary } from './heads.ts';
import { isCap, keyAt, take, type Line } from './line.ts';

const IN = new Set(['in', 'near', 'from', 'of', 'at', 'outside', 'to', 'around']);
const FIRM =
  /^(?:company|companies|firm|firms|bank|banks|refinery|manufacturer|supplier|businesses|business|conglomerate|startup|contractor|subsidiary|distributor|entity|entities|corporation|airline|vessel-owner)$/;

/** Capitals that no list and no head explains: by what stands around them. */
export function findUnknown(line: Line): void {
  for (let at = 0; at < line.words.length; at++) {
    if (!isCap(line, at) || line.taken[at] === true || heads.never.has(keyAt(line, at))) continue;
    const to = runFrom(line, at);
    const words = line.words.slice(at, to);
    if (isHome(line, at) || isSeat(line, at, to)) {
      take(line, { from: at, to, type: 'Place', kind: 'name', why: 'where somebody is said to be at home' });
      at = to - 1;
      continue;
    }
    if (words.every(({ key }) => isOrdinary(key))) {
      at = to - 1;
      continue;
    }
    if (isPlace(line, at, to))
      take(line, { from: at, to, type: 'Place', kind: 'name', why: 'a state or country behind it' });
    else if (isCompany(line, at, to))
      take(line, { from: at, to, type: 'Company', kind: 'name', why: 'said to be a company' });
    at = to - 1;
  }
}

function runFrom(line: Line, at: number): number {
  let to = at + 1;
  while (to - at < 6 && isCap(line, to) && line.taken[to] === false && !heads.never.has(keyAt(line, to)))
    to++;
  return to;
}

/** "Ana Ruiz, 41, of Flushing" */
function isHome(line: Line, at: number): boolean {
  return keyAt(line, at - 1) === 'of' && keyAt(line, at - 2) === ',' && /^[1-9]\d$/.test(keyAt(line, at - 3)) && keyAt(line, at - 4) === ',';
} // oxfmt-ignore

const SEATED = new Set([
  'based',
  'headquartered',
  'located',
  'living',
  'lives',
  'lived',
  'resides',
  'residing',
  'resident',
  'born',
  'raised',
]);

/** "headquartered in Wuxi", "a resident of Flushing" */
function isSeat(line: Line, at: number, to: number): boolean {
  const isThere = ['in', 'of', 'at'].includes(keyAt(line, at - 1)) && SEATED.has(keyAt(line, at - 2));
  return isThere && to - at < 4 && !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(line.words[at]?.text ?? '');
} // oxfmt-ignore

/** "in Badiraguato, Mexico" */
function isPlace(line: Line, from: number, to: number): boolean {
  if (!IN.has(keyAt(line, from - 1)) || to - from > 3) return false;
  const behind = line.found.get(to + 1);
  return (
    keyAt(line, to) === ',' &&
    (behind?.type === 'Country' || behind?.type === 'Place') &&
    behind.kind === 'name'
  );
}

/** "companies Raxuter and Athos", "Raxuter, a Chinese company": in the words before or the phrase behind. */
function isCompany(line: Line, from: number, to: number): boolean {
  if (FIRM.test(keyAt(line, from - 1))) return true;
  const article = keyAt(line, to + 1);
  if (keyAt(line, to) !== ',' || !['a', 'an', 'the'].includes(article)) return false;
  for (let at = to + 2; at < to + 10; at++) {
    if (FIRM.test(keyAt(line, at))) return true;
    if ([',', '.', ';'].includes(keyAt(line, at))) return false;
  }
  return false;
}
