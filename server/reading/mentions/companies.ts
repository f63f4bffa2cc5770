import { heads, isOrdinary } from './heads.ts';
import { isCap, isCovered, keyAt, take, type Line } from './line.ts';
import { wordSet } from './lexicon.ts';

const MOST_WORDS = 12;
/** Heads that say as much of a body or of a thing: something in front must be no ordinary word. */
const WEAK = wordSet(`
  services systems energy oil gas capital exchange market markets arms drones tools works group media air
  insurance investment transportation construction materials equipment import imports export exports
  supply engineering mining farms communications resources foods property properties securities networks
  software solutions plant factory terminal terminals ports lines freight cargo metal metals minerals
  plastics textiles cement tankers technology aviation marine maritime machinery instruments armaments
  store stores estate advisors consultants consulting partners entertainment refinery refining laboratory
  laboratories trading traders enterprise robotics hotel hotels casino restaurant pharmacy steel motor
  motors optical industrial electronic chemical pharmaceutical petroleum shipping transport navigation jet
  jets bank telecommunications
`); // oxfmt-ignore
const CAPITALS_ONLY = wordSet('ag kg se nv bv sa ab as ad ao sl dd sh jv ks spa sas aps sro doo');
const WITHIN = wordSet('& and de del la y e of - + / for the');

/** Companies by the form in which they are founded. */
export function findFounded(line: Line): void {
  for (let at = 1; at < line.words.length; at++) {
    const to = line.taken[at] === true ? undefined : formsFrom(line, at);
    if (to === undefined) continue;
    const from = leftOf(line, at, 'form');
    if (from === at || isCovered(line, from, to)) continue;
    if (take(line, { from, to, type: 'Company', kind: 'name', why: 'the form of a company' })) at = to - 1;
  }
}

/** Companies by a word that companies are called after. */
export function findCompanies(line: Line): void {
  for (let at = 1; at < line.words.length; at++) {
    if (line.taken[at] === true || !isCap(line, at)) continue;
    if (!heads.company.has(keyAt(line, at)) || isCap(line, at + 1)) continue;
    const from = leftOf(line, at, 'head');
    const before = line.words.slice(from, at);
    if (
      before.length === 0 ||
      (WEAK.has(keyAt(line, at)) && before.every(({ key }) => isOrdinary(key)) && !isWritten(line, from, at))
    )
      continue;
    const here = line.here[from];
    if ((here?.length === at - from && here.listed.kind === 'demonym') || isCovered(line, from, at + 1))
      continue;
    const why = `the word ${line.words[at]?.text ?? ''}`;
    take(line, { from, to: at + 1, type: 'Company', kind: 'name', why });
  }
}

/** Heads of firms alone where they are written with a capital. */
const OF_FIRMS = wordSet('shipping trading traders tankers motors steel mining');

/** "owns Aegean Star Shipping": three capitals amid small letters are a name, though all its words are ordinary. */
function isWritten(line: Line, from: number, head: number): boolean {
  if (!OF_FIRMS.has(keyAt(line, head)) || head - from < 2 || from === 0 || isCap(line, from - 1)) return false;
  return line.words.filter(({ cap }) => cap).length * 2 < line.words.length;
} // oxfmt-ignore

/** Behind "Co., Ltd.", "S.A. de C.V.", "Pvt. Ltd."; undefined where no form stands here. */
function formsFrom(line: Line, at: number): number | undefined {
  if (!isForm(line, at)) return undefined;
  let to = at + 1;
  for (;;) {
    const next = [',', 'de', '&', 'and'].includes(keyAt(line, to)) ? to + 1 : to;
    if (!isForm(line, next)) return to;
    to = next + 1;
  }
}

function isForm(line: Line, at: number): boolean {
  const word = line.words[at];
  if (word === undefined) return false;
  const key = word.key.replaceAll('.', '');
  if (key === 's' && keyAt(line, at + 1) === 'de') return word.cap;
  if (key === 'co' || key === 'rl') return word.cap;
  if (!heads.companyForm.has(key)) return false;
  return CAPITALS_ONLY.has(key)
    ? word.text.length < 7 && /^[\p{Lu}.]+$/u.test(word.text) && !isShouted(line, at)
    : word.cap;
}

/** All words around are capitals: then capitals say nothing. */
function isShouted(line: Line, at: number): boolean {
  return (
    line.words[at - 1]?.caps === true &&
    line.words[at - 2]?.caps === true &&
    line.words[at + 1]?.caps === true
  );
}

function leftOf(line: Line, head: number, by: 'form' | 'head'): number {
  let from = head;
  for (let at = head - 1; at >= Math.max(0, head - MOST_WORDS); at--) {
    const key = keyAt(line, at);
    if (line.taken[at] === true) break;
    if (key === ')' && by === 'form' && isCap(line, at - 1)) {
      const open = openOf(line, at);
      if (open === undefined) break;
      at = open;
      continue;
    }
    if (key === ',' && by === 'form' && at === head - 1) continue;
    if (WITHIN.has(key) && !isCap(line, at)) {
      if (!joins(line, at)) break;
      continue;
    }
    if (/^\p{N}/u.test(key) && isCap(line, at - 1)) continue;
    if (!isCap(line, at) || (heads.never.has(key) && at === 0) || stops(line, at, by)) break;
    from = at;
  }
  return from;
}

function stops(line: Line, at: number, by: 'form' | 'head'): boolean {
  const key = keyAt(line, at);
  if (heads.never.has(key)) return !line.words[at]?.caps;
  const here = line.here[at];
  if (here !== undefined && here.listed.kind === 'demonym')
    return by === 'head' || line.words[at - 1]?.cap !== true;
  return by === 'head' && here !== undefined && here.length === 1 && here.listed.type === 'Substance';
}

/** "Wuhan Yuancheng (Hong Kong) Co., Ltd." */
function openOf(line: Line, close: number): number | undefined {
  for (let at = close - 1; at >= Math.max(0, close - 5); at--) {
    if (keyAt(line, at) === '(') return isCap(line, at - 1) ? at : undefined;
  }
  return undefined;
}

const OF_TRADES = wordSet(`
  import export trading technology oil gas industrial chemical marine shipping transport energy mining
  steel equipment construction investment aviation petroleum
`);
const OF_FAMILIES = new Set([
  'sons',
  'co',
  'brothers',
  'bros',
  'partners',
  'associates',
  'company',
  'daughters',
]);

function joins(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  if (key === '-' || key === '+' || key === '/')
    return line.words[at]?.glued === true && line.words[at + 1]?.glued === true;
  if (key === 'and') {
    if (OF_FAMILIES.has(keyAt(line, at + 1))) return isCap(line, at - 1);
    const before = line.words.slice(Math.max(0, at - MOST_WORDS), at);
    if (heads.company.has(keyAt(line, at - 1)) && !OF_TRADES.has(keyAt(line, at - 1))) return false;
    return before.every((word) => word.key !== ',') && isOrdinary(keyAt(line, at - 1)) && isCap(line, at - 1);
  }
  return isCap(line, at - 1) || WITHIN.has(keyAt(line, at - 1));
}
