import { isCap, keyAt, take, type Found, type Line } from './line.ts';

const MOST_WORDS = 9;
const ALIAS = [['also', 'known', 'as'], ['formerly', 'known', 'as'], ['otherwise', 'known', 'as'], ['better', 'known', 'as'], ['commonly', 'known', 'as'], ['known', 'as'], ['a.k.a.'], ['a', '.', 'k', '.', 'a', '.'], ['a.k.a', '.'], ['aka'], ['alias'], ['f.k.a.'], ['nicknamed'], ['d.b.a.'], ['doing', 'business', 'as'], ['or', 'simply']]; // oxfmt-ignore
const OPENING = new Set(['"', '“', '‘', "'", '«', '”']);
const CLOSING = new Set(['"', '”', '’', "'", '»']);
const ENDS = new Set([',', ';', ')', '.', '(', ':', '—', '–']);
const NO_ALIAS = new Set(['e.o.', 'r', 'd', 'sdn', 'a', 'the', 'an', 'and']);

/** Other names of whoever stands before: in brackets and behind "also known as". */
export function findAliases(line: Line): void {
  for (const owner of [...line.found.values()]
    .filter(({ kind }) => kind === 'name')
    .toSorted((a, b) => a.from - b.from)) {
    let at = behindMarks(line, owner.to);
    const opened = keyAt(line, at) === '(';
    if (opened) at++;
    const said = aliasWords(line, at);
    if (said === undefined) {
      if (opened) inBrackets(line, owner, at);
      continue;
    }
    names(line, owner, said);
  }
}

function behindMarks(line: Line, at: number): number {
  let to = at;
  // "Figueroa, 37, a.k.a."
  if (keyAt(line, to) === ',' && /^\d{2}$/.test(keyAt(line, to + 1)) && keyAt(line, to + 2) === ',') to += 2;
  const first = to;
  while ([',', '”', '"', '—', '–', '-'].includes(keyAt(line, to)) && to - first < 2) to++;
  return to;
}

function aliasWords(line: Line, at: number): number | undefined {
  const words = ALIAS.find((all) => all.every((word, index) => keyAt(line, at + index) === word));
  return words === undefined ? undefined : at + words.length;
}

/** "El Raton and Raton Nuevo", "“the Chapitos,”": names behind each other. */
function names(line: Line, owner: Found, from: number): void {
  for (let at = from; at < from + 40;) {
    at = overMarks(line, at);
    const to = nameTo(line, at);
    if (to === at) return;
    alias(line, owner, at, to);
    at = to;
    while (CLOSING.has(keyAt(line, at))) at++;
    const again = aliasWords(line, [',', ';', 'and'].includes(keyAt(line, at)) ? at + 1 : at);
    if (again !== undefined) at = again;
    else if (['and', 'or', ';'].includes(keyAt(line, at))) at++;
    else if (keyAt(line, at) === ',' && OPENING.has(keyAt(line, at + 1))) at++;
    else return;
  }
}

function overMarks(line: Line, at: number): number {
  let to = at;
  while (OPENING.has(keyAt(line, to)) || (to - at < 3 && ['the', ',', ':'].includes(keyAt(line, to)))) to++;
  return to;
}

/** Behind the capital words that begin here. */
function nameTo(line: Line, at: number): number {
  let to = at;
  for (let next = at; next < at + MOST_WORDS; next++) {
    const key = keyAt(line, next);
    if (ENDS.has(key) || CLOSING.has(key)) break;
    if (isCap(line, next) || (next > at && /^\p{N}+$/u.test(key))) to = next + 1;
    else if (!(next > at && (line.lex.particles.has(key) || ['-', 'of', 'del', 'the'].includes(key)))) break;
  }
  return to;
}

/** "(OFAC)", "(Asamblea Constituyente or AC)", "(the “Department”)". */
function inBrackets(line: Line, owner: Found, from: number): void {
  if (owner.type === 'Person' && !OPENING.has(keyAt(line, from))) return;
  let at = overMarks(line, from);
  for (let turn = 0; turn < 3; turn++) {
    const to = nameTo(line, at);
    if (to === at) return;
    const [close, next] = [keyAt(line, to), keyAt(line, CLOSING.has(keyAt(line, to)) ? to + 1 : to)];
    if (![')', 'or', ',', ';', 'and'].includes(next) && !CLOSING.has(close)) return;
    if (isAlias(line, owner, at, to)) alias(line, owner, at, to);
    at = overMarks(line, (CLOSING.has(close) ? to + 1 : to) + 1);
    if (!['or', ',', ';', 'and'].includes(next)) return;
  }
}

/** Letters, or words of the name, or a name in another language; a state or a place in brackets says where. */
function isAlias(line: Line, owner: Found, from: number, to: number): boolean {
  const here = line.here[from];
  if (
    here !== undefined &&
    here.length === to - from &&
    here.listed.type !== owner.type &&
    !line.words[from]?.caps
  )
    return false;
  const word = line.words[from];
  if (word === undefined || NO_ALIAS.has(word.key)) return false;
  if (owner.type === 'Country' || owner.type === 'Place') return word.caps && owner.type === 'Country';
  return to - from > 1 || word.text.length > 1;
}

/** Exactly these words were found to be somebody else, by how they look: what the text says counts for more. */
function release(line: Line, owner: Found, from: number, to: number): void {
  const found = line.found.get(from);
  if (found?.to !== to || found.listed !== undefined || found.type === owner.type) return;
  line.found.delete(from);
  line.taken.fill(false, from, to);
}

function alias(line: Line, owner: Found, from: number, to: number): void {
  const here = line.here[from];
  const own = here?.length === to - from && here.listed.kind === 'name' ? here.listed : undefined;
  // A list knows them as somebody else: "his sons, aka the Chapitos".
  if (own !== undefined && own.type !== owner.type && own.type !== 'Country' && owner.type === 'Person') {
    take(line, { from, to, type: own.type, kind: 'name', why: own.why, listed: own });
    return;
  }
  release(line, owner, from, to);
  take(line, { from, to, type: owner.type, kind: 'name', why: 'said to be another name', sameAs: owner });
}
