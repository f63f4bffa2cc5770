import type { ReadEntity } from '#contract/reading';
import type { Clause } from './clauses.ts';
import { singular } from './office-words.ts';
import type { Read } from './sentences.ts';
import type { Part } from './series.ts';
import type { Known, Ref, Unit } from './units.ts';

/** Who has been spoken of so far, as far as a pronoun may mean them. */
export interface Memory {
  /** The subject of the last main clause. */
  subject: readonly Ref[];
  /** The last two or more who were named together. */
  several: readonly Ref[];
  /** The words of the titles under which people were named, in lower case. */
  readonly titles: Map<string, Ref>;
  readonly countries: Map<string, Ref>;
  readonly defendants: Map<string, Ref>;
  /** The two who met last: who takes part in "the meeting". */
  met: readonly Ref[];
  /** Counted groups that were listed or sanctioned: others may be some of them. */
  readonly groups: Map<string, Ref>;
  /** All unnamed groups of late: a bare number may count some of them. */
  readonly counted: Map<string, Ref>;
  /** By a noun of their names those who have it: "the coalition". */
  readonly nouns: Map<string, Map<string, Ref>>;
  /** Of which country somebody is said to be the head or minister. */
  readonly nations: Map<string, Ref>;
  /** Who signs the text and says "I" in it: a name with its office as a paragraph of its own. */
  author: Ref | null;
  /** Whom the text last charged or sanctioned: "the companies", "these individuals". */
  targets: readonly Ref[];
}

export function emptyMemory(): Memory {
  return {
    subject: [],
    several: [],
    titles: new Map(),
    countries: new Map(),
    defendants: new Map(),
    targets: [],
    met: [],
    groups: new Map(),
    counted: new Map(),
    nouns: new Map(),
    nations: new Map(),
    author: null,
  };
}

const BOTH = new Set(['both', 'two']);
const SIDES = new Set(['side', 'country', 'government', 'nation', 'party']);
const PEOPLE = new Set([
  'leader',
  'president',
  'minister',
  'official',
  'man',
  'woman',
  'counterpart',
  'secretary',
  'diplomat',
]);
const INDIVIDUALS = new Set([
  'individual',
  'person',
  'people',
  'official',
  'national',
  'man',
  'defendant',
  'executive',
  'member',
]);
const FIRMS = new Set(['company', 'firm', 'entity', 'business', 'organization']);
const DEFINITE = new Set(['the', 'these', 'those', 'this', 'both']);

type Of = Pick<Part, 'phrase'>;

/** Whom the words without a name stand for, where that is certain. */
export function antecedentOf({ phrase }: Of, memory: Memory, known: Known): Ref[] {
  if (phrase.head !== null) return [];
  const words = phrase.units.map(({ low }) => low);
  const [first = '', second = ''] = words;
  const noun = singular(phrase.noun);
  const plural = phrase.noun !== '' && words.at(-1) !== noun;
  const meant = pronounOf(first, words.length, memory) ?? sidesOf({ first, second, noun, plural }, memory)
    ?? titledAs(words, memory) ?? definiteOf({ first, noun, plural }, memory, known) ?? [];
  const found = meant.length > 0 ? meant : namedBy(words, memory);
  const { start, end } = phrase;
  return found.map(({ id, type, kind, via, start: from, end: to }) => ({ id, type, kind, start, end, via: via ?? { start: from, end: to } }));
} // oxfmt-ignore

/** Whose it is: "his extradition". */
export function possessorOf({ low, start, end }: Unit, memory: Memory): readonly Ref[] {
  const owners = low === 'his' || low === 'her' ? onePerson(memory) : low === 'its' ? oneBody(memory) : low === 'their' && memory.several.length > 1 ? memory.several : [];
  return owners.map(({ id, type, kind, via, start: from, end: to }) => ({ id, type, kind, start, end, via: via ?? { start: from, end: to } }));
} // oxfmt-ignore

function onePerson({ subject }: Memory): readonly Ref[] {
  const people = subject.filter(({ type }) => type === 'Person');
  return people.length === 1 ? people : [];
}

function oneBody({ subject }: Memory): readonly Ref[] {
  const bodies = subject.filter(({ type }) => type !== 'Person');
  return bodies.length === 1 ? bodies : [];
}

function pronounOf(word: string, count: number, memory: Memory): readonly Ref[] | null {
  if (count !== 1) return null;
  if (word === 'he' || word === 'she' || word === 'him') return onePerson(memory);
  if (word === 'it') return oneBody(memory);
  if (word === 'i') return memory.author === null ? [] : [memory.author];
  if (word === 'they') return memory.several;
  return null;
}

/** "the two leaders", "both sides" */
function sidesOf({ first, second, noun, plural }: { first: string; second: string; noun: string; plural: boolean }, { several, countries, nations }: Memory): readonly Ref[] | null {
  const isBoth = BOTH.has(first) || (first === 'the' && BOTH.has(second));
  if (!isBoth && !(first === 'the' && plural && (noun === 'leader' || noun === 'side'))) return null;
  const areTwo = several.length === 2 && several.every(({ type }) => type === 'Person');
  if (PEOPLE.has(noun)) return areTwo ? several : [];
  if (!SIDES.has(noun)) return null;
  if (several.length === 2 && several.every(({ type }) => type === 'Country')) return several;
  const theirs = areTwo ? several.flatMap(({ id }) => nations.get(id) ?? []) : [];
  if (areTwo) return theirs.length === 2 ? theirs : [];
  return countries.size === 2 ? [...countries.values()] : [];
} // oxfmt-ignore

/** What a name is called by when it has been told: "the coalition", "the ministry". */
const OWN_NOUNS = new Set([
  'coalition', 'cartel', 'alliance', 'union', 'party', 'movement', 'front', 'gang', 'network', 'ministry', 'department',
  'agency', 'bureau', 'court', 'forum', 'summit', 'conference', 'treaty', 'agreement', 'accord', 'convention', 'pact',
  'initiative', 'bank', 'council', 'committee', 'commission', 'association', 'federation', 'army', 'militia', 'foundation',
  'institute', 'university', 'embassy', 'task', 'dialogue', 'office', 'administration', 'list', 'act', 'protocol',
]); // oxfmt-ignore

/** "the coalition", where one name only of the text so far has this noun. */
function namedBy(words: readonly string[], { nouns }: Memory): readonly Ref[] {
  const [article, noun] = words;
  if (words.length !== 2 || (article !== 'the' && article !== 'this') || noun === undefined) return [];
  const having = nouns.get(noun);
  return having?.size === 1 ? [...having.values()] : [];
}

/** Whoever is named here may be called by a noun of his name in the next sentences. */
export function noteNouns(refs: readonly Ref[], { nouns }: Memory, known: Known): void {
  for (const ref of refs) {
    if (ref.kind !== 'name' || ref.via !== undefined || ref.type === 'Person' || ref.type === 'Country') continue;
    const words = (known.get(ref.id)?.name ?? '').toLowerCase().split(/[^\p{L}]+/u);
    for (const word of words) {
      if (!OWN_NOUNS.has(word)) continue;
      const having = nouns.get(word) ?? new Map<string, Ref>();
      nouns.set(word, having.set(ref.id, ref));
    }
  }
} // oxfmt-ignore

/** Has somebody been named under this title? */
export function isTitle(title: string, { titles }: Memory): boolean {
  return [...titles.keys()].some((full) => full === title || full.endsWith(` ${title}`) || full.startsWith(`${title} of `));
} // oxfmt-ignore

/** "The Secretary": who was named under a title that ends so. */
function titledAs(words: readonly string[], { titles }: Memory): readonly Ref[] | null {
  if (words[0] !== 'the' || words.length < 2 || words.length > 5) return null;
  const title = words.slice(1).join(' ');
  const fitting = [...titles].filter(([full]) => full === title || full.startsWith(`${title} of `) || full.endsWith(` ${title}`));
  const ids = new Set(fitting.map(([, ref]) => ref.id));
  const [ref] = fitting.map(([, one]) => one);
  return ids.size === 1 && ref !== undefined ? [ref] : null;
} // oxfmt-ignore

function definiteOf({ first, noun, plural }: { first: string; noun: string; plural: boolean }, memory: Memory, known: Known): readonly Ref[] | null {
  if (!DEFINITE.has(first)) return null;
  if (noun === 'defendant') {
    const all = [...memory.defendants.values()];
    return plural || all.length === 1 ? all : [];
  }
  const isFirm = FIRMS.has(noun);
  if (!isFirm && !INDIVIDUALS.has(noun)) return null;
  const fitting = memory.targets.filter((ref) => isFirm === isOfFirms(ref, known.get(ref.id)));
  if (plural) return fitting;
  return fitting.length === 1 && fitting[0]?.type !== 'Group' ? fitting : [];
} // oxfmt-ignore

function isOfFirms(ref: Ref, entity: ReadEntity | undefined): boolean {
  if (ref.type === 'Group')
    return (
      entity?.memberKind === 'company' ||
      entity?.memberKind === 'entity' ||
      entity?.memberKind === 'organization'
    );
  return ref.type !== 'Person';
}

/** "Ana Ruiz, Secretary of State", and no more in this paragraph: who signs. */
export function noteAuthor({ clauses, nodes, parts }: Pick<Read, 'clauses' | 'nodes' | 'parts'>, memory: Memory): void {
  const [first] = nodes;
  if (memory.author !== null || clauses.length > 0 || nodes.length > 3 || first?.is !== 'series') return;
  const people = parts.flatMap(({ phrase }) => (phrase.head?.type === 'Person' ? [phrase.head] : []));
  const [person] = people;
  if (person !== undefined && people.length === 1 && first.series.parts.some(({ appositions, phrase }) => appositions.length > 0 || phrase.units.length > 1)) memory.author = person;
} // oxfmt-ignore

/** After a sentence: who may be meant by the pronouns of the next. */
export function remember(memory: Memory, clauses: readonly Clause[]): void {
  const main = clauses.find(({ relative, verbs, agent, patient }) => !relative && (verbs.passive ? patient : agent).some(({ refs }) => refs.length > 0));
  if (main === undefined) return;
  const subject = main.verbs.passive ? main.patient : main.agent;
  const refs = subject.flatMap((part) => part.refs).filter(isActor);
  const withOther = main.attached.find(({ word }) => word === 'with')?.series.parts.flatMap((part) => part.refs).filter(isActor) ?? [];
  memory.subject = refs;
  if (refs.length > 1) memory.several = refs;
  else if (refs.length === 1 && withOther.length === 1 && MEETING.has(main.verbs.lemma)) memory.several = [...refs, ...withOther];
} // oxfmt-ignore

const MEETING = new Set(['meet', 'speak', 'talk', 'confer']);
const ACTORS = new Set(['Person', 'Country', 'Agency', 'Organization', 'Company', 'Group']);
const isActor = ({ type }: Ref) => ACTORS.has(type);
