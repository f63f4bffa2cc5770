import type { Mention, Stretch } from '#contract/article';
import type { ReadEntity } from '#contract/reading';
import { firstFrom } from '../nearest.ts';
import { idOf } from './slug.ts';
import type { Phrase } from './phrase.ts';
import type { Ref } from './units.ts';

/**
 * People without a name of whom a text speaks as if everybody knew them: "the President" of the house that publishes it,
 * and "I" of whoever signs it. Who they are, the reviewer says.
 */
export interface Unnamed {
  /** Whom the words mean, if they are such words; a name of the text that has this title goes before. */
  readonly refOf: (phrase: Phrase, isTaken: (title: string) => boolean) => Ref | null;
  readonly entities: () => ReadEntity[];
  readonly mentions: () => Mention[];
}

/** Only of the one who needs no name there. */
const OFFICES = new Set([
  'president', 'vice president', 'prime minister', 'secretary', 'secretary-general', 'chancellor', 'king', 'pope', 'governor',
  'ambassador', 'administrator', 'attorney general', 'first lady', 'speaker',
]); // oxfmt-ignore
const MOST_MENTIONS = 200;

/** `quotes` in the order of the text: whoever is quoted says "I" of himself. */
export function openUnnamed(text: string, quotes: readonly Stretch[]): Unnamed {
  const met = new Map<string, { entity: ReadEntity; mentions: Mention[] }>();
  const refTo = (name: string, { start, end }: Stretch, once = false): Ref => {
    const id = idOf('Person', name);
    const known = met.get(id) ?? { entity: { id, type: 'Person', name, named: false, aliases: [], why: 'words that stand for somebody without a name', candidates: [] }, mentions: [] };
    met.set(id, known);
    const [first] = known.mentions;
    // A pronoun is no mention; only that the text has such a speaker is marked, where he speaks first.
    if (once && first !== undefined) return { id, type: 'Person', start, end, kind: 'nominal', via: { start: first.start, end: first.end } };
    if (known.mentions.length < MOST_MENTIONS && known.mentions.at(-1)?.start !== start) known.mentions.push({ entity: id, start, end, kind: 'nominal', surface: text.slice(start, end) });
    return { id, type: 'Person', start, end, kind: 'nominal' };
  };
  return {
    refOf({ units, start, end }, isTaken) {
      const [first, second] = units;
      if (first?.low === 'i' && units.length === 1) return isQuoted(quotes, start) ? null : refTo('the author of the statement', { start, end }, true);
      const title = units.slice(1).map(({ low }) => low).join(' ');
      if (first?.low !== 'the' || !OFFICES.has(title) || !/^\p{Lu}/u.test(second?.text ?? '')) return null;
      const name = `the ${units.slice(1).map((unit) => unit.text).join(' ')}`;
      return met.has(idOf('Person', name)) || !isTaken(title) ? refTo(name, { start, end }) : null;
    },
    entities: () => [...met.values()].map(({ entity }) => entity),
    mentions: () => [...met.values()].flatMap(({ mentions }) => mentions),
  };
} // oxfmt-ignore

function isQuoted(quotes: readonly Stretch[], at: number): boolean {
  const before = quotes[firstFrom(quotes, at + 1) - 1];
  return before !== undefined && at < before.end;
}
