import type { Item } from './items.ts';
import { isOffice } from './office-words.ts';
import type { Phrase } from './phrase.ts';

const MOST_IN_TITLE = 8;

/** "Secretary" "of" "State Antony Blinken" is one phrase: a title and the name it leads to. */
export function withTitles(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at] as Item;
    const to =
      item.is === 'phrase' && item.phrase.head === null && isOffice(item.phrase.noun)
        ? titleTo(items, at)
        : null;
    if (to === null) {
      out.push(item);
      at += 1;
      continue;
    }
    out.push({ is: 'phrase', phrase: joined(items.slice(at, to + 1)) });
    at = to + 1;
  }
  return out;
}

/** The item that holds the name to which the title here leads. */
function titleTo(items: readonly Item[], at: number): number | null {
  for (let next = at + 1; next <= at + MOST_IN_TITLE; next += 1) {
    const item = items[next];
    if (item?.is === 'preposition' && ['of', 'for', 'to', 'at', 'in'].includes(item.word)) continue;
    if (item?.is === 'and' && next > at + 2) continue;
    if (item?.is !== 'phrase' || items[at + 1]?.is !== 'preposition') return null;
    const { head, units } = item.phrase;
    const own = units.slice(0, -1);
    if (own.some((unit) => unit.ref === null && isOffice(unit.low)) || isOffice(item.phrase.noun))
      return null;
    if (head?.type !== 'Person') continue;
    return own.length > 0 ? next : null;
  }
  return null;
}

function joined(items: readonly Item[]): Phrase {
  const phrases = items.flatMap((item) => (item.is === 'phrase' ? [item.phrase] : []));
  const last = phrases.at(-1) as Phrase;
  const words = items.flatMap((item) => {
    if (item.is === 'phrase') return item.phrase.units;
    if (item.is === 'verbs') return [];
    return [{ start: item.start, end: item.start + item.word.length, text: item.word, low: item.word, lemma: item.word, pos: 'ADP', ref: null, inner: [] }];
  });
  const refs = phrases.flatMap((phrase) => [...phrase.before, ...(phrase.owner === null ? [] : [phrase.owner]), ...(phrase === last || phrase.head === null ? [] : [phrase.head])]);
  return { head: last.head, noun: '', owner: phrases[0]?.owner ?? null, before: refs, units: words, start: phrases[0]?.start ?? last.start, end: last.end, to: last.to };
} // oxfmt-ignore
