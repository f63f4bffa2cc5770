import type { EntityType } from '#contract/ontology';
import { NAMED_THINGS } from '../gazetteers/measures.ts';
import { localId } from '../ids.ts';
import { heads, isOrdinary } from './heads.ts';
import { wordSet } from './lexicon.ts';
import { isCap, isCovered, keyAt, take, type Line } from './line.ts';

const TYPES = new Map<string, EntityType>(
  NAMED_THINGS.flatMap(([type, , list]) => [...wordSet(list)].map((head) => [head, type] as const)),
);
const LAWS = wordSet('act law code bill');
const PLURAL_OWNERS = wordSet('leaders ministers heads presidents women peoples');
const MOST_WORDS = 10;

/** Laws, lists, agreements, dialogues: capital words before a head that says what is named. */
export function findNamedThings(line: Line): void {
  for (let at = 0; at < line.words.length; at++) takeOrder(line, at);
  for (let at = 1; at < line.words.length; at++) {
    const type = TYPES.get(keyAt(line, at));
    if (type === undefined || line.taken[at] === true || !isCap(line, at)) continue;
    if (isCap(line, at + 1) && TYPES.has(keyAt(line, at + 1))) continue;
    const from = startOf(line, at);
    if (
      from === at ||
      isCovered(line, from, at + 1) ||
      (at - from === 1 && line.here[from]?.listed.kind === 'demonym')
    )
      continue;
    take(line, { from, to: at + 1, type, kind: 'name', why: `the word ${line.words[at]?.text ?? ''}` });
  }
}

function isSum(line: Line, at: number, head: number): boolean {
  return /^\d\+\d$/.test(line.words.slice(at, head).map(({ text }) => text).join(''));
} // oxfmt-ignore

/** "Executive Order 14059", and "E.O. 14059" for short. */
function takeOrder(line: Line, at: number): void {
  const key = keyAt(line, at);
  const number = key === 'executive' && keyAt(line, at + 1) === 'order' ? at + 2 : key === 'e.o.' || key === 'eo' ? at + 1 : undefined;
  const digits = line.words[number ?? -1]?.text ?? '';
  if (number === undefined || !isCap(line, at) || !/^\d{4,5}$/.test(digits)) return;
  const name = `Executive Order ${digits}`;
  const why = 'an order of a president, by its number';
  take(line, { from: at, to: number + 1, type: 'Measure', kind: 'name', why, listed: { id: localId('Measure', name), type: 'Measure', name, kind: 'name', why } });
} // oxfmt-ignore

function startOf(line: Line, head: number): number {
  let from = head;
  for (let at = head - 1; at >= Math.max(0, head - MOST_WORDS); at--) {
    const key = keyAt(line, at);
    if (line.taken[at] === true) break;
    // "the Freedom to Vote Act"; but of a headline "Adds Firms to Entity List".
    if (key === 'to' && !LAWS.has(keyAt(line, head))) break;
    // "the Quad Leaders' Summit"
    if ((key === "'" || key === '’') && PLURAL_OWNERS.has(keyAt(line, at - 1))) continue;
    if (['and', '&', 'of', 'in', 'for', 'on', 'the', '-', 'to'].includes(key)) {
      if (isCap(line, at - 1) || ['of', 'in', 'for', 'on'].includes(keyAt(line, at - 1))) continue;
      break;
    }
    // "the 2+2 Dialogue"
    if (at === head - 1 && isSum(line, head - 3, head)) return head - 3;
    if (!isCap(line, at) || heads.never.has(key) || heads.title.has(key)) break;
    const here = line.here[at];
    if (
      here !== undefined &&
      here.listed.type !== 'Place' &&
      here.listed.type !== 'Substance' &&
      !isOrdinary(key) &&
      at + here.length < head
    )
      break;
    from = at;
  }
  // "The Executive Order", "Executive Order 14059": words of law without a name.
  return keyAt(line, from) === 'executive' && head - from === 1 ? head : from;
}
