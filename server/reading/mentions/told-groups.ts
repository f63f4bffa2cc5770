import * as words from '../gazetteers/group-words.ts';
import { wordSet } from './lexicon.ts';
import type { Counted } from './line.ts';
import type { Being } from './link.ts';
import { foldName } from './short-names.ts';

const withSmall = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** "6 of 11 entities (Peru)": of whom the bare number is one tells who they are. */
export function someName(surface: string, all: string, at: string | undefined): string {
  const [many = surface] = surface.split(/ of /);
  return `${many} of ${withSmall(all)}${at === undefined ? '' : ` (${at})`}`;
}

const GENERAL = wordSet(words.GENERAL);

/** The group that words point back to: the last one called so; behind a general word, the last one that was counted. */
export function toldBefore(groups: readonly Being[], group: Counted): Being | undefined {
  if (!group.again) return undefined;
  const { word = '', definite, min } = group;
  const alike = groups.filter((one) => isSameKind(one.group, group));
  const same = alike.findLast((one) => one.group?.word === word);
  const counted = new Set(
    alike.filter((one) => one.group?.max !== undefined && one.group.some === undefined),
  );
  if (definite !== true) {
    if (min !== undefined) return same ?? alike.at(-1);
    return GENERAL.has(word) ? ([...counted].at(-1) ?? same ?? alike.at(-1)) : (same ?? alike.at(-1));
  }
  if (word !== 'those' && (same !== undefined || !GENERAL.has(word))) return same;
  const [only] = counted;
  return counted.size === 1 ? only : undefined;
}

/** Of whom a bare number is some: those who were counted last, and lands only where nobody else was. */
export function wholeOf(group: Counted, recent: readonly Being[]): Being | undefined {
  const more = recent.filter((one) => isMore(one, group));
  return more.findLast((one) => one.group?.memberKind !== 'country') ?? more.at(-1);
}

/** "Six in Peru" are no part of "five in Chile", and of those who are told of by their place nobody else is one. */
function isMore({ group: before, sited }: Being, { min = 0, some }: Counted): boolean {
  if (before?.min === undefined || before.min <= min) return false;
  return some?.at === undefined || (before.some === undefined && !sited);
}

/** "Ministry Lists 12 Peruvian Firms" and then "12 firms": so many are not told of twice. */
export function isSameCount(
  { group: before, name }: Being,
  { surface, group: now }: { surface: string; group: Counted },
): boolean {
  if (
    before?.some !== undefined ||
    before?.min === undefined ||
    before.min < FEW ||
    before.max !== before.min
  )
    return false;
  if (now.min !== before.min || now.max !== before.max || now.word !== before.word) return false;
  const [one, other] = [wordsIn(name), wordsIn(surface)];
  return holds(one, other) || holds(other, one);
}

const FEW = 5;
const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>) =>
  [...some].every((word) => all.has(word));
const wordsIn = (name: string) => new Set(foldName(name).split(' '));

function isSameKind(before: Counted | undefined, now: Counted): boolean {
  const people = ['person', 'official'];
  if (before === undefined) return false;
  if (now.min !== undefined && before.min !== now.min) return false;
  if (before.mixed === true) return true;
  return (
    before.memberKind === now.memberKind ||
    (people.includes(before.memberKind) && people.includes(now.memberKind)) ||
    now.memberKind === 'entity'
  );
}
