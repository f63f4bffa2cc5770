import { KINDS } from '../mentions/kinds.ts';
import type { Item } from './items.ts';
import { isOffice, isRelative } from './office-words.ts';
import { withTitles } from './joined-titles.ts';
import type { Phrase } from './phrase.ts';
import type { Ref } from './units.ts';
import { DESCRIBING, DETERMINERS, POSSESSIVE } from './words.ts';

/** What follows a noun or a verb with a preposition: "of the Treasury", "in Geneva". */
export interface Attached {
  readonly word: string;
  readonly series: Series;
}

/** One member of a list, with what follows it before the list goes on. */
export interface Part {
  readonly phrase: Phrase;
  readonly attached: Attached[];
  /** "X, the leader of Y": Y's part is here. */
  readonly appositions: Part[];
  /** Whose it is where a pronoun says so: "his extradition". */
  owners: readonly Ref[];
  /** Whom it stands for: the name itself, or those to whom a pronoun refers. */
  refs: readonly Ref[];
}

/** "A, B and C", or only "A". */
export interface Series {
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}

export type Node = Exclude<Item, { is: 'phrase' }> | { readonly is: 'series'; readonly series: Series };

const MOST_PARTS = 60;

/** Joins titles to the names they lead to, and lists to one. */
export function nodesOf(all: readonly Item[]): Node[] {
  const items = withTitles(all);
  const nodes: Node[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (item === undefined) break;
    if (item.is !== 'phrase') {
      nodes.push(item);
      at += 1;
      continue;
    }
    const verbBefore = hasVerbBefore(nodes);
    // "In China, the ministry said": the comma ends what opens the sentence.
    const opening = !verbBefore && nodes.at(-1)?.is === 'preposition';
    const { series, to } = seriesAt(items, at, { verbBefore, opening });
    nodes.push({ is: 'series', series });
    at = to;
  }
  return nodes;
}

/** Since the last boundary of clauses. */
function hasVerbBefore(nodes: readonly Node[]): boolean {
  for (const node of nodes.toReversed()) {
    if (node.is === 'verbs') return true;
    if (node.is === 'stop' || node.is === 'clause' || node.is === 'relative') return false;
  }
  return false;
}

interface Place {
  readonly verbBefore: boolean;
  readonly opening: boolean;
}

function seriesAt(items: readonly Item[], from: number, place: Place): { series: Series; to: number } {
  const first = partAt(items, from);
  const parts = [first.part];
  let to = first.to;
  while (parts.length < MOST_PARTS) {
    const last = parts.at(-1) as Part;
    const apposition = appositionAt(items, to, last);
    if (apposition !== null) {
      last.appositions.push(...apposition.parts);
      to = apposition.to;
      continue;
    }
    const next = nextOf(items, to, last, place);
    if (next === null) break;
    last.attached.push(...next.attached);
    parts.push(next.part);
    to = next.to;
  }
  const [start, end] = [parts[0]?.phrase.start ?? 0, parts.at(-1)?.phrase.end ?? 0];
  return { series: { parts, start, end }, to };
}

function partAt(items: readonly Item[], at: number): { part: Part; to: number } {
  const item = items[at] as Extract<Item, { is: 'phrase' }>;
  return { part: partOf(item.phrase), to: at + 1 };
}

function partOf(phrase: Phrase): Part {
  return {
    phrase,
    attached: [],
    appositions: [],
    owners: [],
    refs: phrase.head === null ? [] : [phrase.head],
  };
}

/** ", B", "and C" and what lies between: "X of Y, Z of W". */
function nextOf(items: readonly Item[], to: number, last: Part, { verbBefore, opening }: Place): { part: Part; attached: Attached[]; to: number } | null {
  const between: Attached[] = [];
  let at = to;
  for (let hops = 0; hops < 2; hops += 1) {
    const [preposition, phrase] = [items[at], items[at + 1]];
    if (preposition?.is !== 'preposition' || phrase?.is !== 'phrase') break;
    if (!['of', 'in', 'for', 'from', 'at'].includes(preposition.word)) break;
    if (signsAt(items, at) > 0) break;
    between.push({ word: preposition.word, series: alone(phrase.phrase) });
    at += 2;
  }
  // Without what lies between first: "of Iraq and Afghanistan" is a list of its own.
  for (const [start, attached] of at === to ? [[to, []] as const] : [[to, []] as const, [at, between] as const]) {
    const signs = signsAt(items, start);
    if (signs === 0 || (opening && signs === 1 && items[start]?.is === 'comma')) continue;
    const phrase = items[start + signs];
    if (phrase?.is !== 'phrase') continue;
    const innermost = attached.at(-1)?.series.parts[0];
    if (!areAlike(last, partOf(phrase.phrase))) continue;
    if (innermost !== undefined && areAlike(innermost, partOf(phrase.phrase)) && classesOf(innermost).join() === classesOf(partOf(phrase.phrase)).join()) continue;
    if (opensClause(items, start + signs, verbBefore)) continue;
    return { part: partOf(phrase.phrase), attached: [...attached], to: start + signs + 1 };
  }
  return null;
} // oxfmt-ignore

/** How many items join two members here: a comma, "and", or both. */
function signsAt(items: readonly Item[], at: number): number {
  const [first, second] = [items[at], items[at + 1]];
  if (first?.is === 'and') return 1;
  if (first?.is === 'preposition' && first.word === 'as well as') return 1;
  if (first?.is !== 'comma') return 0;
  return second?.is === 'and' ? 2 : 1;
}

/** "met X, and Y said": what follows has a verb of its own. */
function opensClause(items: readonly Item[], at: number, verbBefore: boolean): boolean {
  if (!verbBefore) return false;
  const after = items[at + 1]?.is === 'time' ? items[at + 2] : items[at + 1];
  return (
    after?.is === 'verbs' &&
    (after.verbs.form === 'finite' ||
      (after.verbs.form === 'bare-participle' && !DESCRIBING.has(after.verbs.lemma)))
  );
}

function alone(phrase: Phrase): Series {
  return { parts: [partOf(phrase)], start: phrase.start, end: phrase.end };
}

/** ", the leader of Y" or ", Director of Operations, Joint Staff": nouns that say who somebody is. */
function appositionAt(items: readonly Item[], at: number, to: Part): { parts: Part[]; to: number } | null {
  const of = oneOfAt(items, at);
  const [comma, phrase] = [items[at], items[of + 1]];
  if (to.phrase.head === null || comma?.is !== 'comma' || phrase?.is !== 'phrase' || phrase.phrase.head !== null) return null;
  const first = phrase.phrase.units[0];
  const isOwned = phrase.phrase.owner !== null || POSSESSIVE.has(first?.low ?? '');
  const describes = isOffice(phrase.phrase.noun) || (isOwned && isRelative(phrase.phrase.noun)) || (first !== undefined && DETERMINERS.has(first.low));
  if (!describes) return null;
  const parts = [partOf(phrase.phrase)];
  let next = of + 2;
  // "a founder and senior executive of Y": both are of Y.
  if (items[next]?.is === 'and') {
    const second = items[next + 1];
    if (second?.is === 'phrase' && second.phrase.head === null && isOffice(second.phrase.noun)) {
      parts.push(partOf(second.phrase));
      next += 2;
    }
  }
  while (next < items.length) {
    const [preposition, object] = [items[next], items[next + 1]];
    if (preposition?.is === 'preposition' && object?.is === 'phrase') {
      for (const part of parts) part.attached.push({ word: preposition.word, series: alone(object.phrase) });
      next += 2;
      continue;
    }
    const body = object?.is === 'phrase' ? object.phrase.head?.type : undefined;
    const bare = first !== undefined && !DETERMINERS.has(first.low);
    if (bare && preposition?.is === 'comma' && object?.is === 'phrase' && (body === 'Agency' || body === 'Organization' || body === 'Company')) {
      for (const part of parts) part.attached.push({ word: ',', series: alone(object.phrase) });
      next += 2;
      continue;
    }
    break;
  }
  return { parts, to: next };
} // oxfmt-ignore

/** ", one of the leaders of Y": what comes behind "one of" is what X is. */
function oneOfAt(items: readonly Item[], at: number): number {
  const [one, of] = [items[at + 1], items[at + 2]];
  const isOne = one?.is === 'phrase' && one.phrase.units.length === 1 && one.phrase.units[0]?.low === 'one';
  return isOne && of?.is === 'preposition' && of.word === 'of' ? at + 2 : at;
}

type Class = 'actor' | 'land' | 'ware' | 'deed' | 'noun';

function classesOf({ phrase }: Part): readonly Class[] {
  if (phrase.head === null) return isSomeone(phrase) ? ['noun', 'actor'] : ['noun'];
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- all others are deeds
  switch (phrase.head.type) {
    case 'Country': return ['actor', 'land'];
    case 'Place': return ['land'];
    case 'Person': case 'Group': case 'Company': case 'Organization': case 'Agency': return ['actor'];
    case 'Substance': case 'Good': return ['ware'];
    default: return ['deed'];
  }
} // oxfmt-ignore

/** "One individual and three companies": whoever has no name is somebody all the same. */
function isSomeone({ noun, units }: Phrase): boolean {
  return ['a', 'an', 'one', 'another'].includes(units[0]?.low ?? '') && (KINDS.has(`${noun}s`) || KINDS.has(noun.replace(/y$/, 'ies')) || noun === 'man' || noun === 'woman');
} // oxfmt-ignore

function areAlike(a: Part, b: Part): boolean {
  const others = classesOf(b);
  return classesOf(a).some((one) => others.includes(one));
}
