import { ROLES } from '#contract/vocabulary';
import type { Part } from './series.ts';
import { slugOf } from './slug.ts';

export interface Role {
  readonly slug: string;
  readonly words: string;
}

const LONGEST = 120;

/** `secretary-of-state` where the vocabulary has these words, else the words as a slug. */
export function toRole(words: string): Role | null {
  const plain = words.trim().replace(/\s+/g, ' ').slice(0, LONGEST).trim();
  if (!/\p{L}/u.test(plain)) return null;
  const shared = Object.entries(ROLES).find(([, spoken]) => spoken === plain.toLowerCase());
  return { slug: shared?.[0] ?? slugOf(plain), words: plain };
}

/** "ten current or former Venezuelan officials": without the number and the nation. */
function ofGroup(unit: Part['phrase']['units'][number] | undefined): Role | null {
  if (unit === undefined || unit.ref === null) return null;
  let words = unit.text;
  for (const { start, end } of unit.inner.toReversed()) words = words.slice(0, start - unit.start) + words.slice(end - unit.start);
  return toRole(words.replace(/^(?:the|these|several|some|many|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of)\s+/i, '').replace(/^of (?:its|their|his|her)\s+/i, '').replace(/s$/, ''));
} // oxfmt-ignore

/** The words of an office that is a phrase of its own: "a founder and senior executive" is two of them. */
export function roleOf({ phrase, attached }: Part): Role | null {
  if (phrase.head?.kind === 'nominal') return ofGroup(phrase.units.at(-1));
  const units = phrase.units.filter(({ ref, pos }) => ref === null && pos !== 'DET' && pos !== 'PART' && pos !== 'PUNCT' && pos !== 'NUM');
  const [of] = attached;
  // "Director of Operations, Joint Staff": what it is of belongs to it where it is no body.
  const tail = of?.word === 'of' && of.series.parts.every(({ refs }) => refs.length === 0) ? ` of ${of.series.parts.map((part) => part.phrase.units.map(({ text }) => text).join(' ')).join(' and ')}` : '';
  return toRole(units.map(({ text }) => text).join(' ') + tail);
} // oxfmt-ignore
