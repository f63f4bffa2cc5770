import type { MemberKind } from '#contract/article';
import { MEMBERS } from '../gazetteers/members.ts';
import { fromBound, numberFrom } from './counts.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Found, type Line } from './line.ts';
import { behindSomewhere, pluralAt, weigh } from './plurals.ts';

const KINDS = new Map(
  (Object.entries(MEMBERS) as [MemberKind, string][]).flatMap(([kind, list]) =>
    [...wordSet(list)].map((word) => [word, kind] as const),
  ),
);
const MOST_WORDS = 9;
const OWNERS = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your']);
/** "The two leaders" have names in the text. */
const NAMED_ALREADY = wordSet(`
  leaders sides countries nations presidents ministers governments parties secretaries states delegations
  economies allies
`);
const DONE_TO = wordSet(`
  sanctioned designated charged indicted arrested identified named listed targeted blocked added convicted
  sentenced extradited
`);
const WHEN = new Set(['today', 'yesterday']);
/** Heads that say little without whose they are. */
const OF_WHOM = wordSet(`
  members leaders employees associates residents citizens nationals supporters operatives founders
  affiliates subsidiaries executives branches factions units
`);
const WITHIN = new Set(['and', 'or', '-', '/', 'of', '’s', "'s", ',']);
const WITHIN_POS = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'NUM', 'ADV']);

/** Actors without a name: counted, or many, or of a people; from their number to what they are. */
export function findGroups(line: Line): void {
  for (let at = 0; at < line.words.length; at++) {
    const group = counted(line, at) ?? pointed(line, at);
    if (group === undefined) continue;
    line.nominals.push(group);
    at = group.to - 1;
  }
  findUncounted(line);
}

function counted(line: Line, at: number): Found | undefined {
  const number = numberFrom(line, at);
  if (number === undefined) return undefined;
  const before = keyAt(line, at - 1);
  if (OWNERS.has(before) || before === 'both') return undefined;
  const ofThem =
    keyAt(line, number.to) === 'of' &&
    (OWNERS.has(keyAt(line, number.to + 1)) ||
      ['the', 'these', 'those'].includes(keyAt(line, number.to + 1)));
  const start = ofThem ? number.to + 2 : number.to;
  const head = headFrom(line, start);
  if (head === undefined) return undefined;
  const definite = before === 'the' || before === 'these' || before === 'those';
  if (definite && NAMED_ALREADY.has(keyAt(line, head))) return undefined;
  const { min, max } = number;
  return toGroup(line, {
    from: fromBound(line, at),
    head,
    again: definite && head - number.to < 2,
    min,
    max,
  });
}

/** The word for the members: over what describes them, nothing else; the last one of a row ("government officials"). */
function headFrom(line: Line, from: number): number | undefined {
  for (let at = from; at < Math.min(line.words.length, from + MOST_WORDS); at++) {
    const word = line.words[at];
    if (word === undefined) return undefined;
    if (KINDS.has(word.key) && keyAt(line, at + 1) !== '-') return at;
    const isWithin = WITHIN.has(word.key)
      ? at > from && (word.key !== 'of' || false)
      : WITHIN_POS.has(word.pos);
    if (!isWithin || (word.pos === 'VERB' && (!/(?:ed|ing)$/.test(word.key) || isDone(line, at, from))))
      return undefined;
  }
  return undefined;
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
function findUncounted(line: Line): void {
  const names = new Map([...line.found.values()].map((found) => [found.to, found]));
  const covered = new Set(line.nominals.flatMap(({ from, to }) => indexes(from, to)));
  const all = line.words.flatMap((_word, at) => {
    if (covered.has(at)) return [];
    const plural = pluralAt(line, at, names);
    return plural === undefined || covered.has(plural.from) ? [] : [{ plural, weight: weigh(line, plural) }];
  });
  const isSomebody = all.map(({ weight }) => weight === 'somebody');
  const joins = (one: number, other: number) => {
    const [before, behind] = [all[one]?.plural, all[other]?.plural];
    return before !== undefined && behind !== undefined && areListed(line, before.head + 1, behind.from);
  };
  for (const [n, { weight }] of all.entries())
    if (weight === 'beside-others' && joins(n - 1, n) && isSomebody[n - 1] === true) isSomebody[n] = true;
  for (let n = all.length - 1; n >= 0; n--)
    if (all[n]?.weight === 'beside-others' && joins(n, n + 1) && isSomebody[n + 1] === true) isSomebody[n] = true;
  for (const [n, { plural }] of all.entries())
    if (isSomebody[n] === true) line.nominals.push(toGroup(line, { from: plural.from, head: plural.head, again: false, min: 2, isCounted: false }));
} // oxfmt-ignore

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_one, n) => from + n);
}

/** Only ", and" between them. */
function areListed(line: Line, from: number, to: number): boolean {
  return to > from && to - from < 3 && line.words.slice(from, to).every(({ key }) => [',', 'and', 'or'].includes(key));
} // oxfmt-ignore

interface Parts {
  isCounted?: boolean;
  from: number;
  head: number;
  again: boolean;
  min?: number | undefined;
  max?: number | undefined;
}

function toGroup(line: Line, { from, head, again, min, max, isCounted = true }: Parts): Found {
  const memberKind = KINDS.get(keyAt(line, head)) ?? 'entity';
  const group = {
    memberKind,
    again,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
  return {
    from,
    to: tailOf(line, isCounted ? joinedHead(line, head) : head, keyAt(line, from - 1) === 'and'),
    type: 'Group',
    kind: 'nominal',
    why: 'a number or a people, and what they are',
    group,
  };
}

/** "leaders and money launderers" */
function joinedHead(line: Line, head: number): number {
  if (!['and', 'or'].includes(keyAt(line, head + 1)) || numberFrom(line, head + 2) !== undefined) return head;
  for (let at = head + 2; at < head + 5; at++) {
    const word = line.words[at];
    if (word === undefined || word.cap || !['ADJ', 'NOUN'].includes(word.pos)) return head;
    if (KINDS.has(word.key)) return at;
  }
  return head;
}

/** Who is told of with others of elsewhere, and officials, who are met somewhere, have no place of their own behind them. */
function tailOf(line: Line, head: number, isBehindAnd: boolean): number {
  const next = head + 1;
  if (DONE_TO.has(keyAt(line, next)) && WHEN.has(keyAt(line, next + 1))) return next + 2;
  if (OF_WHOM.has(keyAt(line, head)) && keyAt(line, next) === 'of') return nameBehind(line, next + 1) ?? next;
  const somewhere = behindSomewhere(line, next);
  if (somewhere !== undefined) return somewhere;
  if (isBehindAnd || isMetSomewhere(keyAt(line, head))) return next;
  const where = ['located', 'based', 'headquartered', 'operating'].includes(keyAt(line, next))
    ? next + 1
    : next;
  if (keyAt(line, where) !== 'in') return next;
  return nameBehind(line, where + 1) ?? next;
}

function isMetSomewhere(head: string): boolean {
  return KINDS.get(head) === 'official' || ['leaders', 'reporters', 'journalists', 'representatives'].includes(head);
} // oxfmt-ignore

/** Behind a name, over "the". */
function nameBehind(line: Line, at: number): number | undefined {
  const start = keyAt(line, at) === 'the' ? at + 1 : at;
  const name = line.found.get(start);
  return name?.kind === 'name' ? name.to : undefined;
}
