import type { MemberKind } from '#contract/article';
import { MEMBERS } from '../gazetteers/members.ts';
import { numberFrom } from './counts.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Found, type Line } from './line.ts';

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
    const group = counted(line, at) ?? pointed(line, at) ?? ofPeople(line, at);
    if (group === undefined) continue;
    line.nominals.push(group);
    at = group.to - 1;
  }
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
  return toGroup(line, { from: at, head, again: definite && head - number.to < 2, min, max });
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
    if (!isWithin || (word.pos === 'VERB' && !/(?:ed|ing)$/.test(word.key))) return undefined;
  }
  return undefined;
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

const OF_A_PEOPLE = wordSet(`
  nationals officials companies firms entities individuals banks hackers traffickers cartels oligarchs
  operatives businesses manufacturers suppliers brokers diplomats lawmakers soldiers troops fighters
  militants officers citizens migrants elites executives nationals launderers smugglers
`);

/** "Venezuelan government officials", "Chinese chemical companies": many of a state, without a number. */
function ofPeople(line: Line, at: number): Found | undefined {
  const here = line.here[at];
  if (here === undefined || here.listed.type !== 'Country') return undefined;
  const next = at + here.length;
  if (here.listed.kind === 'name' && keyAt(line, next) !== '-' && !/^u\.?s\.?$/.test(keyAt(line, at)))
    return undefined;
  const head = headFrom(line, next);
  if (
    head === undefined ||
    !OF_A_PEOPLE.has(keyAt(line, head)) ||
    line.words.slice(next, head).some(({ key }) => key === 'and' || key === ',')
  )
    return undefined;
  return toGroup(line, { from: at, head, again: false, min: 2 });
}

interface Parts {
  from: number;
  head: number;
  again: boolean;
  min?: number | undefined;
  max?: number | undefined;
}

function toGroup(line: Line, { from, head, again, min, max }: Parts): Found {
  const memberKind = KINDS.get(keyAt(line, head)) ?? 'entity';
  const group = {
    memberKind,
    again,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
  return {
    from,
    to: tailOf(line, joinedHead(line, head)),
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

function tailOf(line: Line, head: number): number {
  const next = head + 1;
  if (DONE_TO.has(keyAt(line, next)) && WHEN.has(keyAt(line, next + 1))) return next + 2;
  if (OF_WHOM.has(keyAt(line, head)) && keyAt(line, next) === 'of') return nameBehind(line, next + 1) ?? next;
  const where = ['located', 'based', 'headquartered', 'operating'].includes(keyAt(line, next))
    ? next + 1
    : next;
  if (keyAt(line, where) !== 'in') return next;
  return nameBehind(line, where + 1) ?? next;
}

/** Behind a name, over "the". */
function nameBehind(line: Line, at: number): number | undefined {
  const start = keyAt(line, at) === 'the' ? at + 1 : at;
  const name = line.found.get(start);
  return name?.kind === 'name' ? name.to : undefined;
}
