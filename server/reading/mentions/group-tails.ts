import type { EntityType } from '#contract/ontology';
import * as words from '../gazetteers/group-words.ts';
import { kindAt } from './kinds.ts';
import { numberFrom } from './counts.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Line } from './line.ts';
import { nameBehind, OF_WHOM } from './of-whom.ts';
import { behindSomewhere } from './plurals.ts';

export const DONE_TO = wordSet(words.DONE_TO);
export const WHEN = wordSet('today yesterday');
const FOUND_THERE = wordSet(words.FOUND_THERE);
const TAKEN_FROM = wordSet(words.TAKEN_FROM);
const SITED = wordSet('located based headquartered operating');
const IN_ROWS: ReadonlySet<EntityType> = new Set(['Country', 'Place', 'Agency', 'Organization']);

/** "leaders and money launderers"; `alike`: only the bare word for others of the kind, "farmers and ranchers". */
export function joinedHead(line: Line, head: number, { alike }: { alike: boolean }): number {
  if (!['and', 'or'].includes(keyAt(line, head + 1)) || numberFrom(line, head + 2) !== undefined) return head;
  for (let at = head + 2; at < head + (alike ? 3 : 5); at++) {
    const word = line.words[at];
    if (word === undefined || word.cap || !['ADJ', 'NOUN'].includes(word.pos)) return head;
    if (kindAt(line, at) === undefined) continue;
    return alike && kindAt(line, at) !== kindAt(line, head) ? head : at;
  }
  return head;
}

interface Phrase {
  readonly from: number;
  readonly head: number;
}

/** Where a group ends: behind whose members they are and where they sit, unless they were only met there. */
export function tailOf(line: Line, { from, head }: Phrase): number {
  const next = head + 1;
  if (DONE_TO.has(keyAt(line, next)) && WHEN.has(keyAt(line, next + 1))) return next + 2;
  if (OF_WHOM.has(keyAt(line, head)) && keyAt(line, next) === 'of') return namesBehind(line, next + 1) ?? next;
  const somewhere = behindSomewhere(line, next);
  if (somewhere !== undefined) return isDoneTo(line, from, FOUND_THERE) ? next : somewhere;
  if (keyAt(line, next) === 'from' && isPerson(line, head) && !isDoneTo(line, from, TAKEN_FROM))
    return namesBehind(line, next + 1) ?? next;
  // Who is told of with others of elsewhere, and officials, who are met somewhere, have no place of their own behind them.
  if (keyAt(line, from - 1) === 'and' || isMetSomewhere(line, head) || isDoneTo(line, from, FOUND_THERE)) return next;
  const where = SITED.has(keyAt(line, next)) ? next + 1 : next;
  return keyAt(line, where) === 'in' ? (nameBehind(line, where + 1) ?? next) : next;
} // oxfmt-ignore

function isPerson(line: Line, head: number): boolean {
  return ['person', 'official'].includes(kindAt(line, head) ?? '');
}

/** The verb right before is one of these, and they are its object. */
function isDoneTo(line: Line, from: number, verbs: ReadonlySet<string>): boolean {
  const before = ['the', 'these', 'those'].includes(keyAt(line, from - 1)) ? from - 2 : from - 1;
  const word = line.words[before];
  return word !== undefined && word.pos === 'VERB' && verbs.has(word.lemma);
}

function isMetSomewhere(line: Line, head: number): boolean {
  return kindAt(line, head) === 'official' || ['leaders', 'reporters', 'journalists', 'representatives'].includes(keyAt(line, head));
} // oxfmt-ignore

/** Behind a name or a row of names of lands and bodies: "Japan, Australia, and India". */
function namesBehind(line: Line, at: number): number | undefined {
  const to = nameBehind(line, at);
  const first = line.found.get(keyAt(line, at) === 'the' ? at + 1 : at);
  if (to === undefined || first === undefined || !IN_ROWS.has(first.type)) return to;
  for (let end = to; ;) {
    let next = end;
    while (next - end < 3 && [',', 'and', 'the'].includes(keyAt(line, next))) next++;
    const name = next > end ? line.found.get(next) : undefined;
    if (name?.type !== first.type || nameBehind(line, next) === undefined) return to;
    end = name.to;
    // A row ends in "and"; a name behind a comma alone is the land of the place before, or somebody else.
    if (line.words.slice(to, next).some(({ key }) => key === 'and')) return end;
    if (!line.words.slice(end, end + 6).some(({ key }) => key === 'and')) return to;
  }
}
