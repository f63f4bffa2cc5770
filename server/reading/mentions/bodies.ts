import { heads, isOrdinary } from './heads.ts';
import { isCap, isCovered, isFree, keyAt, take, type Line } from './line.ts';
import { wordSet } from './lexicon.ts';

/** Of a name of a body at most so many words are looked at on either side of its head. */
const MOST_WORDS = 14;
const JOINS = wordSet('of for on the and & to de del la las los y against do da');
const OPENS_COMPLEMENT = new Set(['of', 'for', 'on', 'de', 'del', 'para', 'against']);
/** Behind these a head is part of the word before: "Attorney's Office". */
const OWNERS = wordSet(`
  attorney attorneys prosecutor prosecutors sheriff people workers governor mayor president children women
  farmers lord king state
`); // oxfmt-ignore
/** "Treasury Sanctions Network": in a headline the word behind a name may be what it does. */
const HEADLINE_VERBS = wordSet(`
  sanctions targets designates charges indicts adds announces disrupts dismantles imposes seizes arrests convicts
  sentences extradites blocks lists identifies launches hosts joins meets signs backs urges warns praises condemns
`); // oxfmt-ignore
const STATUS =
  /^(?:specially designated )?(?:foreign|global|transnational|international|domestic|significant)(?: foreign)? (?:terrorist|criminal|narcotics) organizations?$/;
const COMPOUND_ENDS = wordSet('linked based backed sponsored funded led owned');
/** Whose names do begin with the state's: "U.S. Embassy". */
const OF_THE_NAME = new Set(['u.s.', 'us']);

/** Ministries, bureaus, courts, parties, cartels: by a word that says what they are. */
export function findBodies(line: Line): void {
  for (let at = 0; at < line.words.length; at++) {
    if (!isCap(line, at) || line.taken[at] === true) continue;
    const type = typeOfHead(line, at);
    if (type === undefined || isNumbered(line, at)) continue;
    const to = rightOf(line, at);
    const from = withNation(line, leftOf(line, at), to);
    if (isCalledAfter(line, from, at)) continue;
    if (to - from < 2) continue;
    if (isOfCompound(line, from, at)) continue;
    if (
      STATUS.test(
        line.words
          .slice(from, to)
          .map(({ key }) => key)
          .join(' '),
      )
    ) {
      // What somebody is designated as names nobody.
      line.taken.fill(true, from, to);
      continue;
    }
    if (isCovered(line, from, to)) continue;
    const why = `the word ${line.words[at]?.text ?? ''}`;
    take(line, { from, to, type, kind: 'name', why });
  }
}

function typeOfHead(line: Line, at: number): 'Agency' | 'Organization' | undefined {
  const key = keyAt(line, at);
  const opens = OPENS_COMPLEMENT.has(keyAt(line, at + 1)) || keyAt(line, at - 1) === 'los';
  if (key === 'group')
    return ['working', 'contact', 'study', 'task'].includes(keyAt(line, at - 1)) ? 'Organization' : undefined;
  if (key === 'force' && keyAt(line, at - 1) === 'task') return 'Agency';
  // The last head of a row of capitals decides: "Justice Department Building".
  if (
    isCap(line, at + 1) &&
    (heads.agency.has(keyAt(line, at + 1)) || heads.organization.has(keyAt(line, at + 1)))
  )
    return undefined;
  if (heads.agency.has(key) || (opens && heads.agencyOpener.has(key))) return 'Agency';
  if (heads.organization.has(key) || (opens && heads.organizationOpener.has(key))) return 'Organization';
  return undefined;
}

const OF_LEADERS = new Set([
  'administration',
  'government',
  'cabinet',
  'presidency',
  'campaign',
  'center',
  'foundation-of',
]);

/** "The Biden Administration" names a person. */
function isCalledAfter(line: Line, from: number, head: number): boolean {
  const key = keyAt(line, from);
  if (head - from !== 1 || !OF_LEADERS.has(keyAt(line, head))) return false;
  return (
    line.here[from]?.listed.type === 'Person' ||
    !isOrdinary(key) ||
    (line.lex.surnames.has(key) && key.length > 3 && line.here[from] === undefined)
  );
}

/** "Section 301", "Title 8": no body. */
function isNumbered(line: Line, at: number): boolean {
  return /^\p{N}/u.test(line.words[at + 1]?.text ?? '');
}

/** Where the name begins: capitals before the head, joined by "and", without the people whose it is. */
function leftOf(line: Line, head: number): number {
  let from = head;
  for (let at = head - 1; at >= Math.max(0, head - MOST_WORDS); at--) {
    const key = keyAt(line, at);
    if (line.taken[at] === true) break;
    if (/^['’ʼ`]s$/u.test(key) || key === '’' || key === "'") {
      if (!OWNERS.has(keyAt(line, at - 1)) || !isCap(line, at - 1)) break;
      continue;
    }
    if (key === '-' && isCap(line, at - 1) && line.words[at + 1]?.glued === true) continue;
    if ((key === 'and' || key === '&') && joinsLeft(line, at)) continue;
    if (!isCap(line, at) || stopsLeft(line, at, head)) break;
    from = at;
  }
  return from;
}

/** "the Peruvian Liberation Front (PLF)": the letters tell that the nation belongs to the name. */
function withNation(line: Line, from: number, to: number): number {
  const letters = keyAt(line, to) === '(' ? keyAt(line, to + 1) : '';
  const words = line.words.slice(from - 1, to).filter(({ cap }) => cap);
  const isTold = from > 0 && isCap(line, from - 1) && letters.length > 2 && letters === words.map(({ key }) => key[0]).join('');
  return isTold ? from - 1 : from;
} // oxfmt-ignore

/** "Peru-Linked Network" of a headline tells what it is, and names nobody. */
function isOfCompound(line: Line, from: number, head: number): boolean {
  return line.words.slice(from, head).some(({ key }, n) => COMPOUND_ENDS.has(key) && keyAt(line, from + n - 1) === '-');
} // oxfmt-ignore

/** "Narcotic and Dangerous Drug Section": an ordinary capital word before "and", which is no name of its own. */
function joinsLeft(line: Line, at: number): boolean {
  const key = keyAt(line, at - 1);
  return (
    isCap(line, at - 1) &&
    line.here[at - 1] === undefined &&
    isOrdinary(key) &&
    !heads.never.has(key) &&
    !heads.agency.has(key) &&
    !endsListed(line, at - 1)
  );
}

function stopsLeft(line: Line, at: number, head: number): boolean {
  const key = keyAt(line, at);
  if (heads.never.has(key) && (line.here[at]?.length ?? 0) < 2) return true;
  if (heads.title.has(key) && at < head - 1 && !isOwner(line, at) && key !== 'general' && key !== 'first')
    return true;
  if (HEADLINE_VERBS.has(key) && (line.taken[at - 1] === true || endsListed(line, at - 1))) return true;
  const ended = endingAt(line, at);
  if (ended === undefined) return false;
  if (OF_THE_NAME.has(key) || (key === 'states' && keyAt(line, at - 1) === 'united')) return false;
  if (ended.kind === 'demonym') return true;
  return ended.type !== 'Place' && ended.type !== 'Country' && ended.type !== 'Substance';
}

/** "Attorney's Office", "Attorney General's Office" */
function isOwner(line: Line, at: number): boolean {
  const next = keyAt(line, at + 1) === 'general' ? at + 2 : at + 1;
  return /^['’ʼ`]/u.test(keyAt(line, next));
}

/** The entry of the lists whose last word this is. */
function endingAt(line: Line, at: number): { kind: string; type: string } | undefined {
  for (let from = at; from >= Math.max(0, at - 6); from--) {
    const here = line.here[from];
    if (here !== undefined && from + here.length - 1 === at) return here.listed;
  }
  return undefined;
}

function endsListed(line: Line, at: number): boolean {
  return endingAt(line, at) !== undefined;
}

/** Where it ends: behind the head, or behind what it is the ministry of. */
function rightOf(line: Line, head: number): number {
  const key = keyAt(line, head);
  // "Working Group on Public Health"
  const isTasked = (key === 'group' || key === 'force') && keyAt(line, head + 1) === 'on';
  const opens = isTasked || heads.agencyOpener.has(key) || heads.organizationOpener.has(key);
  let to = head + 1;
  if (!opens || !OPENS_COMPLEMENT.has(keyAt(line, to))) return to;
  for (let at = to; at < Math.min(line.words.length, head + MOST_WORDS);) {
    const next = overJoins(line, at);
    if (next === undefined || !isFree(line, at, next + 1) || stopsRight(line, next, at)) break;
    const here = line.here[next];
    const length = here !== undefined && /^(?:Place|Country)$/.test(here.listed.type) ? here.length : 1;
    at = next + length;
    to = at;
  }
  return to;
}

/** The next capital word, over "of the", "and", or the comma of a row that ends in "and". */
function overJoins(line: Line, at: number): number | undefined {
  let next = at;
  while (next - at < 3 && (JOINS.has(keyAt(line, next)) || (keyAt(line, next) === ',' && isRow(line, next))))
    next++;
  return isCap(line, next) ? next : undefined;
}

/** "Alcohol, Tobacco, Firearms and Explosives". */
function isRow(line: Line, comma: number): boolean {
  for (let at = comma + 1; at < comma + 9; at++) {
    const key = keyAt(line, at);
    if (key === 'and' || key === '&')
      return isCap(line, at + 1) && isOrdinary(keyAt(line, at + 1)) && line.here[at + 1] === undefined;
    if (
      key !== ',' &&
      (!isCap(line, at) || !isOrdinary(key) || line.here[at] !== undefined || heads.title.has(key))
    )
      return false;
  }
  return false;
}

function stopsRight(line: Line, next: number, at: number): boolean {
  const key = keyAt(line, next);
  const here = line.here[next];
  if (heads.never.has(key) && (here?.length ?? 0) < 2) return true;
  const joined = next > at ? keyAt(line, at) : '';
  // "The Ministry of Finance and the Bank of Japan" are two.
  if (['and', '&', ','].includes(joined) && keyAt(line, next - 1) === 'the') return true;
  if (joined === 'and' || joined === '&' || joined === ',') {
    if (here !== undefined || heads.agencyOpener.has(key) || heads.title.has(key) || !isOrdinary(key))
      return true;
  }
  if (here?.listed.type === 'Country' && joined === 'of')
    return !(at === next - 1 && keyAt(line, at - 1) === 'bank');
  if (here?.listed.type === 'Person') return true;
  return !isOrdinary(key) && line.lex.firstNames.has(key) && here === undefined;
}
