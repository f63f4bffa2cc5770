import { NUMBERS } from '../gazetteers/members.ts';
import { numberFrom, type Number } from './counts.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Found, type Line } from './line.ts';

const THEM = wordSet('them whom which');
const THESE = wordSet('these those');
/** Behind a number that counts nothing by itself: its sentence goes on, or ends. */
const GOES_ON = wordSet(`
  . , ; ) were are was is have had has will would remain remained who that also pleaded face faced for specifically received
`);
const BEFORE = wordSet(', ; : and – — including ( namely');
const AT = wordSet('in from under');
const SITED = wordSet('based located headquartered');

/** "six of them", "11 of which", "the remaining five", "China (6)", "5 in Peru", "four are": some of those who were counted before. */
export function someBefore(line: Line, at: number): Found | undefined {
  const number = numberFrom(line, at);
  if (number?.min === undefined || number.min !== number.max) return undefined;
  return ofThem(line, at, number) ?? theRest(line, at, number) ?? besidePlace(line, at, number) ?? atPlace(line, at, number) ?? goingOn(line, at, number);
} // oxfmt-ignore

/** "six of them", "of these, five", "two of the four", "two of these" */
function ofThem(line: Line, at: number, number: Number): Found | undefined {
  if (keyAt(line, number.to) !== 'of') {
    const isOpened =
      keyAt(line, at - 3) === 'of' && THESE.has(keyAt(line, at - 2)) && keyAt(line, at - 1) === ',';
    return isOpened && isNoNoun(line, number.to) ? some(number, { from: at, to: number.to }) : undefined;
  }
  const next = keyAt(line, number.to + 1);
  if (THEM.has(next)) return some(number, { from: at, to: number.to + 2 });
  if (!THESE.has(next) && next !== 'the') return undefined;
  const all = numberFrom(line, number.to + 2);
  const to = all?.to ?? (next === 'the' ? undefined : number.to + 2);
  return to !== undefined && isNoNoun(line, to) ? some(number, { from: at, to }) : undefined;
}

function theRest(line: Line, at: number, number: Number): Found | undefined {
  const isRest = ['remaining', 'other'].includes(keyAt(line, at - 1)) && keyAt(line, at - 2) === 'the';
  return isRest && GOES_ON.has(keyAt(line, number.to)) ? some(number, { from: at - 1, to: number.to }) : undefined;
} // oxfmt-ignore

/** "from Peru (6), Chile (three) and Bolivia (2)": by place, of two places at least. */
function besidePlace(line: Line, at: number, number: Number): Found | undefined {
  const isOpened = keyAt(line, at - 1) === '(' && keyAt(line, number.to) === ')';
  if (!isOpened || !hasOther(line, at)) return undefined;
  // "(PRC) (6)": between the name and its number may stand another name.
  const place = placeBefore(line, at - 1) ?? (keyAt(line, at - 2) === ')' ? placeBefore(line, at - 2) : undefined);
  return place === undefined ? undefined : some(number, { from: at, to: number.to }, place);
} // oxfmt-ignore

function hasOther(line: Line, at: number): boolean {
  return line.words.some(({ key }, n) => Math.abs(n - at) > 2 && key === '(' && keyAt(line, n + 2) === ')' && (NUMBERS[keyAt(line, n + 1)] !== undefined || /^\d{1,3}$/.test(keyAt(line, n + 1))));
} // oxfmt-ignore

function placeBefore(line: Line, to: number): Found | undefined {
  for (let from = to - 1; from > to - 8 && from >= 0; from--) {
    const found = line.found.get(from);
    if (found !== undefined) return found.to === to && isPlace(found) ? found : undefined;
  }
  return undefined;
}

function isPlace({ type, kind }: Found): boolean {
  return kind === 'name' && (type === 'Country' || type === 'Place');
}

/** ", 5 in Peru, 6 in Chile" */
function atPlace(line: Line, at: number, number: Number): Found | undefined {
  if (at > 0 && !BEFORE.has(keyAt(line, at - 1))) return undefined;
  let next = SITED.has(keyAt(line, number.to)) ? number.to + 1 : number.to;
  if (!AT.has(keyAt(line, next))) return undefined;
  next += 1;
  if (keyAt(line, next) === 'the') next += 1;
  if (/^destinations?$/.test(keyAt(line, next)) && keyAt(line, next + 1) === 'of') next += 2;
  if (keyAt(line, next) === 'the') next += 1;
  const place = line.found.get(next);
  if (place === undefined || !isPlace(place) || line.words[place.to]?.pos === 'NOUN') return undefined;
  return some(number, { from: at, to: number.to }, place);
}

/** "Four are part of it", "including six for their support" */
function goingOn(line: Line, at: number, number: Number): Found | undefined {
  const isOpening = at === 0 || ['and', 'including', 'while', ';'].includes(keyAt(line, at - 1));
  if (!isOpening || !isNoNoun(line, number.to) || [',', ')', '.'].includes(keyAt(line, number.to)))
    return undefined;
  return some(number, { from: at, to: number.to });
}

function isNoNoun(line: Line, at: number): boolean {
  const word = line.words[at];
  return word === undefined || GOES_ON.has(word.key) || (word.pos === 'AUX' && !word.glued);
}

function some({ min, max }: Number, { from, to }: { from: number; to: number }, place?: Found): Found {
  return {
    from,
    to,
    type: 'Group',
    kind: 'nominal',
    why: 'some of those of whom the text has told',
    group: {
      memberKind: 'entity',
      again: false,
      some: place === undefined ? {} : { at: place },
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    },
  };
}
