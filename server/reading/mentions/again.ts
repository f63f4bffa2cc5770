import type { MemberKind } from '#contract/article';
import * as words from '../gazetteers/group-words.ts';
import { numberFrom } from './counts.ts';
import { DONE_TO, WHEN } from './group-tails.ts';
import { kindAt } from './kinds.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Found, type Line } from './line.ts';

const BETWEEN = wordSet(words.DONE_BETWEEN);
const TO_BODIES = wordSet('sanctioned designated listed blocked added');
/** "the defendants", "the sanctioned companies": those of whom the text has told, if it has; else nobody. */
export function definite(line: Line, at: number): Found | undefined {
  if (keyAt(line, at) !== 'the') return undefined;
  const head = BETWEEN.has(keyAt(line, at + 1)) ? at + 2 : at + 1;
  const kind = kindAt(line, head);
  const next = line.words[head + 1];
  if (kind === undefined || (next?.glued === true && /^['’-]/u.test(next.key))) return undefined;
  if (kindAt(line, head + 1) !== undefined || line.found.has(head + 1) || ['of', 'that', 'who', 'which'].includes(next?.key ?? '') || DONE_TO.has(next?.key ?? '')) return undefined;
  return told({ from: at + 1, to: head + 1, kind, word: keyAt(line, head), definite: true });
} // oxfmt-ignore

/** "the gang leaders": those of whom the text has told by that word. */
export function toldAgain(line: Line, { from, head }: { from: number; head: number }): Found {
  return told({
    from,
    to: head + 1,
    kind: kindAt(line, head) ?? 'person',
    word: keyAt(line, head),
    definite: true,
  });
}

/** "nine of those arrested", "those sanctioned today" */
export function those(line: Line, at: number): Found | undefined {
  const number = numberFrom(line, at);
  const from = number === undefined ? at : number.to + 1;
  if (keyAt(line, from) !== 'those' || (number !== undefined && keyAt(line, number.to) !== 'of')) return undefined;
  const done = keyAt(line, from + 1);
  if (!DONE_TO.has(done) && !['killed', 'detained', 'injured', 'wounded', 'deported', 'captured'].includes(done)) return undefined;
  const kind = TO_BODIES.has(done) ? 'entity' : 'person';
  const to = WHEN.has(keyAt(line, from + 2)) ? from + 3 : from + 2;
  if (number === undefined) return told({ from, to, kind, word: 'those', definite: true });
  const { min, max } = number;
  return nominal({ from: at, to, group: { memberKind: kind, again: false, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } });
} // oxfmt-ignore

interface Told {
  readonly from: number;
  readonly to: number;
  readonly kind: MemberKind;
  readonly word: string;
  readonly definite: boolean;
}

function told({ from, to, kind, word, definite: the }: Told): Found {
  return nominal({
    from,
    to,
    group: { memberKind: kind, again: true, word, ...(the ? { definite: true } : {}) },
  });
}

function nominal({
  from,
  to,
  group,
}: Pick<Found, 'from' | 'to'> & { group: NonNullable<Found['group']> }): Found {
  return { from, to, type: 'Group', kind: 'nominal', why: 'those of whom the text has told', group };
}
