import * as words from '../gazetteers/group-words.ts';
import { QUANTITIES } from '../gazetteers/members.ts';
import { definite, those, toldAgain } from './again.ts';
import { fromBound, numberFrom } from './counts.ts';
import { DONE_TO, joinedHead, tailOf, WHEN } from './group-tails.ts';
import { kindAt } from './kinds.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Counted, type Found, type Line } from './line.ts';
import { someBefore } from './some-before.ts';
import { describedFrom, isPlural, pluralAt, weigh } from './plurals.ts';

const COLLECTIVES = wordSet(words.COLLECTIVES);

const MOST_WORDS = 9;
const OF_STATISTICS = 10_000;
const OWNERS = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your']);
/** "The two leaders" have names in the text. */
const NAMED_ALREADY = wordSet(`
  leaders sides countries nations presidents ministers governments parties secretaries states delegations
  economies allies
`);
const WITHIN = new Set(['and', 'or', '-', '/', '’s', "'s", ',']);
const WITHIN_POS = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'NUM', 'ADV']);

/** Actors without a name: counted, or many, or of a people; from their number to what they are. */
export function findGroups(line: Line): void {
  const names = new Map([...line.found.values()].map((found) => [found.to, found]));
  for (let at = 0; at < line.words.length; at++) {
    const group = counted(line, at) ?? gathered(line, at, names) ?? those(line, at) ?? someBefore(line, at) ?? pointed(line, at) ?? definite(line, at);
    if (group === undefined) continue;
    line.nominals.push(group);
    at = group.to - 1;
  }
  findUncounted(line, names);
} // oxfmt-ignore

function counted(line: Line, at: number): Found | undefined {
  const number = numberFrom(line, at);
  if (number === undefined) return undefined;
  const before = keyAt(line, at - 1);
  if (OWNERS.has(before) || before === 'both') return undefined;
  // "one in 12 Americans" tells a share.
  if (
    (before === 'in' || before === 'of') &&
    /^(?:one|two|three|four|nine|\d+)$/.test(keyAt(line, at - 2)) &&
    keyAt(line, at - 1) === 'in'
  )
    return undefined;
  const ofThem =
    keyAt(line, number.to) === 'of' &&
    (OWNERS.has(keyAt(line, number.to + 1)) ||
      ['the', 'these', 'those'].includes(keyAt(line, number.to + 1)));
  const start = ofThem ? number.to + 2 : number.to;
  const isExact = QUANTITIES[keyAt(line, at)] === undefined;
  const head = headFrom(line, start) ?? (isExact ? peopleAt(line, start) : undefined);
  if (head === undefined || isStatistic(line, { ...number, head })) return undefined;
  const isDefinite = ['the', 'these', 'those', 'all'].includes(before);
  if (isDefinite && NAMED_ALREADY.has(keyAt(line, head))) return undefined;
  const { min, max } = number;
  return toGroup(line, {
    from: fromBound(line, at),
    head,
    last: joinedHead(line, head, { alike: false }),
    again: isDefinite && head - number.to < 2,
    min,
    max,
  });
}

/** "100,000 people": so many who are told apart by nothing act together in nothing. */
function isStatistic(line: Line, { to, head, min = 0, max = 0 }: { to: number; head: number; min?: number; max?: number }): boolean {
  return head === to && Math.max(min, max) >= OF_STATISTICS && (kindAt(line, head) ?? 'person') === 'person';
} // oxfmt-ignore

/** "two Mexicans": the name of a people that stands for some of them. */
function peopleAt(line: Line, from: number): number | undefined {
  for (let at = from; at < from + 3; at++) {
    const found = line.found.get(at);
    if (found?.kind === 'demonym') return found.to === at + 1 && keyAt(line, at).endsWith('s') ? at : undefined;
    if (line.words[at]?.pos !== 'ADJ') return undefined;
  }
  return undefined;
} // oxfmt-ignore

/** "a network of front companies": from what describes the one noun to what they are. */
function gathered(line: Line, at: number, names: ReadonlyMap<number, Found>): Found | undefined {
  if (!COLLECTIVES.has(keyAt(line, at)) || keyAt(line, at + 1) !== 'of' || numberFrom(line, at + 2) !== undefined) return undefined;
  if (line.taken[at] === true) return undefined;
  const head = headFrom(line, at + 2);
  if (head === undefined) return undefined;
  return toGroup(line, { from: describedFrom(line, at, names), head, last: joinedHead(line, head, { alike: false }), again: false, min: 2 });
} // oxfmt-ignore

/** The word for the members: over what describes them, nothing else. */
function headFrom(line: Line, from: number): number | undefined {
  for (let at = from; at < Math.min(line.words.length, from + MOST_WORDS); at++) {
    const word = line.words[at];
    if (word === undefined) return undefined;
    if (kindAt(line, at) !== undefined && keyAt(line, at + 1) !== '-') return at;
    const isWithin = WITHIN.has(word.key) ? at > from && joinsWithin(line, at) : WITHIN_POS.has(word.pos);
    if (!isWithin || isCountedThing(line, at)) return undefined;
    if (word.pos === 'VERB' && (!/(?:ed|ing)$/.test(word.key) || isDone(line, at, from))) return undefined;
  }
  return undefined;
}

/** A comma stands between adjectives: not "five guns, officials said". */
function joinsWithin(line: Line, at: number): boolean {
  return keyAt(line, at) !== ',' || line.words[at - 1]?.pos === 'ADJ';
}

/** "two weeks ago officials": the plural is what was counted. */
function isCountedThing(line: Line, at: number): boolean {
  return line.taken[at] !== true && keyAt(line, at + 1) !== '-' && isPlural(line, at);
}

/** "The commission warned companies": what a noun did, not what it is. */
function isDone(line: Line, at: number, from: number): boolean {
  return at > from + 1 && keyAt(line, at).endsWith('ed') && line.words[at - 1]?.pos === 'NOUN';
}

/** "These individuals", "the companies sanctioned today" */
function pointed(line: Line, at: number): Found | undefined {
  if (['these', 'those'].includes(keyAt(line, at))) {
    const head = headFrom(line, at + 1);
    return head === undefined || head - at > 3 ? undefined : toGroup(line, { from: at, head, again: true });
  }
  const head = headFrom(line, at);
  if (
    head === undefined ||
    head - at > 3 ||
    !DONE_TO.has(keyAt(line, head + 1)) ||
    !WHEN.has(keyAt(line, head + 2))
  )
    return undefined;
  return toGroup(line, { from: at, head, again: true });
}

/** Many without a number, by what describes them: "Chinese chemical companies", "drug traffickers". */
function findUncounted(line: Line, names: ReadonlyMap<number, Found>): void {
  const covered = new Set(line.nominals.flatMap(({ from, to }) => indexes(from, to)));
  const all = line.words.flatMap((_word, at) => {
    if (covered.has(at)) return [];
    const plural = pluralAt(line, at, names);
    return plural === undefined || covered.has(plural.from) ? [] : [{ plural, weight: weigh(line, plural) }];
  });
  const isSomebody = all.map(({ weight }) => weight === 'somebody');
  const joins = (one: number, other: number) => {
    const [before, behind] = [all[one]?.plural, all[other]?.plural];
    return before !== undefined && behind !== undefined && areListed(line, tailOf(line, before), behind.from);
  };
  for (const [n, { weight }] of all.entries())
    if (weight === 'beside-others' && joins(n - 1, n) && isSomebody[n - 1] === true) isSomebody[n] = true;
  for (let n = all.length - 1; n >= 0; n--)
    if (all[n]?.weight === 'beside-others' && joins(n, n + 1) && isSomebody[n + 1] === true) isSomebody[n] = true;
  let taken = 0;
  for (const [n, { plural, weight }] of all.entries()) {
    if (plural.from < taken) continue;
    const { from, head } = plural;
    if (weight === 'told') line.nominals.push(toldAgain(line, plural));
    if (isSomebody[n] !== true) continue;
    const last = plural.described ? joinedHead(line, head, { alike: true }) : head;
    const group = toGroup(line, { from, head, last, again: false, min: 2 });
    line.nominals.push(group);
    taken = group.to;
  }
} // oxfmt-ignore

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_one, n) => from + n);
}

/** Only ", and" between them. */
function areListed(line: Line, from: number, to: number): boolean {
  return to > from && to - from < 3 && line.words.slice(from, to).every(({ key }) => [',', 'and', 'or'].includes(key));
} // oxfmt-ignore

interface Parts {
  from: number;
  head: number;
  /** Of two that are joined, the word for the others. */
  last?: number;
  again: boolean;
  min?: number | undefined;
  max?: number | undefined;
}

function toGroup(line: Line, { from, head, last = head, again, min, max }: Parts): Found {
  const word = keyAt(line, head);
  // Else it is a people: "two Mexicans".
  const kind = kindAt(line, head) ?? 'person';
  const isMixed = kind !== (kindAt(line, last) ?? kind);
  const group: Counted = {
    memberKind: isMixed ? 'entity' : kind,
    again,
    word,
    ...(isMixed ? { mixed: true as const } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
  return {
    from,
    to: tailOf(line, { from, head: last }),
    type: 'Group',
    kind: 'nominal',
    why: 'a number or a people, and what they are',
    group,
  };
}
