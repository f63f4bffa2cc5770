import type { Mention, Stretch } from '#contract/article';
import type { ReadEntity } from '#contract/reading';
import type { Candidate, Extractor, Mentions, Suggestions } from '../extractor.ts';
import { firstFrom } from '../nearest.ts';
import type { Prepared } from '../prepare.ts';
import { emptyMemory, noteAuthor, noteNouns, remember, type Memory } from './antecedents.ts';
import { openBodies, type Bodies } from './bodies.ts';
import { TITLE_BODIES } from './data/title-bodies.ts';
import { openDeeds, type Deeds } from './deeds.ts';
import type { Found } from './found.ts';
import { followVisits } from './follow.ts';
import type { Frame } from './frames.ts';
import { noteLately } from './lately.ts';
import { matchRule } from './match.ts';
import { nameTheUnnamed } from './naming.ts';
import { RULES_BY_WORD } from './packs/all.ts';
import type { Rule } from './rule.ts';
import { quotesIn } from './quotes.ts';
import { framesOf, readSentence, type Read } from './sentences.ts';
import { SHAPES } from './shapes.ts';
import { someOf } from './some-of.ts';
import { speakersIn, type Speech } from './speech.ts';
import { fromTitle, titleBehind, titleOf, type Title } from './titles.ts';
import { referredTo } from './found.ts';
import { openUnnamed, type Unnamed } from './unnamed.ts';
import { bySentence, type Known, type Ref } from './units.ts';
import { toCandidate } from './write.ts';

/** The rules of this folder, as one that reads texts. */
export const rules: Extractor = {
  id: 'rules',
  version: '1',
  suggest(article, _ontology, mentions) {
    return suggestFrom(article, mentions);
  },
};

/** What is kept while one text is read from its beginning to its end. */
export interface Reading {
  readonly article: Prepared;
  readonly known: Known;
  readonly deeds: Deeds;
  readonly bodies: Bodies;
  readonly memory: Memory;
  readonly unnamed: Unnamed;
  readonly quotes: readonly Stretch[];
  readonly titles: Title[];
  /** The same, by whom they name: a long text has many. */
  readonly titlesOf: Map<string, Title[]>;
  readonly found: (Found & { readonly paragraph: number })[];
}

function suggestFrom(article: Prepared, mentions: Mentions): Suggestions {
  const known: Known = new Map(mentions.entities.map((entity) => [entity.id, entity]));
  const quotes = article.regions.flatMap((region) => quotesIn(article.text, region));
  const reading: Reading = { article, known, quotes, unnamed: openUnnamed(article.text, quotes), deeds: openDeeds(article, known), bodies: openBodies(known, mentions.mentions), memory: emptyMemory(), titles: [], titlesOf: new Map(), found: [] };
  const parts = bySentence(article.sentences, mentions);
  const speech: Speech[] = [];
  for (const [n, sentence] of article.sentences.entries()) {
    const read = readSentence(article, sentence, { mentions: parts[n] ?? [], known });
    speech.push(...speakersIn(read));
    readOne(read, reading);
  }
  for (const found of [...followVisits(reading), ...spokenFor(reading)]) reading.found.push(found);
  return written(reading, speech);
} // oxfmt-ignore

function readOne(read: Read, reading: Reading): void {
  const { memory, known } = reading;
  nameTheUnnamed(read, reading);
  const before = reading.found.length;
  const add = (found: Iterable<Found>) => {
    for (const one of found) reading.found.push({ ...one, paragraph: read.paragraph });
  };
  add(titlesIn(read, reading));
  for (const shape of SHAPES) add(shape.find(read, reading));
  add(someOf(read, reading));
  const { nouns, verbs } = framesOf(read);
  // Nouns that are happenings first, so that verbs find them; then what other nouns say of those.
  for (const frame of nouns) add(matchFrame(frame, read, { reading, wanted: (rule) => rule.deed !== undefined }));
  for (const frame of verbs) add(matchFrame(frame, read, { reading, wanted: () => true }));
  for (const frame of nouns) add(matchFrame(frame, read, { reading, wanted: (rule) => rule.deed === undefined }));
  noteTargets(reading.found.slice(before), memory);
  for (const { refs } of read.parts)
    for (const ref of refs) if (ref.type === 'Country' && known.has(ref.id) && ref.via === undefined) memory.countries.set(ref.id, ref);
  for (const { phrase } of read.parts) for (const { ref, inner } of phrase.units) noteNouns(ref === null ? inner : [ref, ...inner], memory, known);
  noteAuthor(read, memory);
  remember(memory, read.clauses);
} // oxfmt-ignore

function titlesIn(read: Read, reading: Reading): Found[] {
  const found: Found[] = [];
  for (const node of read.nodes) {
    if (node.is !== 'series') continue;
    for (const [n, part] of node.series.parts.entries()) {
      const last = n === node.series.parts.length - 1;
      const following = [...part.attached, ...(last ? followingOf(read, node) : [])].map(({ word, series }) => ({ word, refs: series.parts.flatMap(({ refs }) => refs) }));
      const around = { bodies: reading.bodies, known: reading.known, following };
      const title = titleOf(part, around) ?? titleBehind(part, around);
      if (title !== null) found.push(...keepTitle(title, reading));
    }
  }
  return found;
} // oxfmt-ignore

function followingOf(
  { nodes }: Read,
  node: Read['nodes'][number],
): { word: string; series: import('./series.ts').Series }[] {
  const at = nodes.indexOf(node);
  const [preposition, series] = [nodes[at + 1], nodes[at + 2]];
  return preposition?.is === 'preposition' && series?.is === 'series'
    ? [{ word: preposition.word, series: series.series }]
    : [];
}

/** A spokesperson without a body speaks for the publisher; where nobody knows it, for the first body that a title implies. */
function spokenFor({ titles, article, bodies }: Reading): Reading['found'] {
  const house = titles.find(({ rule }) => rule === 'offices/title-implies-body')?.body ?? null;
  return titles.flatMap((title) => {
    if (title.body !== null || !/^spokes|secretary for|^(?:assistant|deputy|under) (?:attorney|secretary|director|administrator|commissioner)/i.test(title.role.words)) return [];
    const body = article.publisher === null ? house : publisherOf(article.publisher, title, bodies);
    if (body === null) return [];
    const paragraph = article.sentences[firstFrom(article.sentences, title.start + 1) - 1]?.paragraph ?? 1;
    const at = { ...body, start: title.start, end: title.end };
    const found = fromTitle({ ...title, body: at, rule: 'offices/spokesperson', follows: 'speaks for whoever published the text' });
    return found.map((one) => Object.assign(one, { paragraph }));
  });
} // oxfmt-ignore

function publisherOf(publisher: string, at: Title, bodies: Bodies): Ref | null {
  const row = TITLE_BODIES.find(({ names }) =>
    names.some((name) => publisher.endsWith(name.replace(/^US /, ''))),
  );
  return row === undefined ? null : bodies.find('Agency', row.names, at);
}

/** Of one person: who has more has them in a list. */
const MOST_TITLES = 100;

/** A second mention under a shorter title says nothing new. */
function keepTitle(title: Title, { titles, titlesOf, memory }: Reading): Found[] {
  const words = title.role.words.toLowerCase();
  noteLately(memory.titles, words, title.person);
  const earlier = titlesOf.get(title.person.id) ?? [];
  if (earlier.some(({ role, body }) => body !== null && (role.words.toLowerCase().includes(words) || title.body === null))) return [];
  titles.push(title);
  if (title.body?.type === 'Country') memory.nations.set(title.person.id, title.body);
  titlesOf.set(title.person.id, [...earlier.slice(-MOST_TITLES), title]);
  const represents: Found[] = title.represents === null ? [] : [
    { rule: 'offices/envoy', type: 'REPRESENTS', subject: title.person, object: title.represents, start: Math.min(title.start, title.represents.start), end: title.end },
  ];
  return [...fromTitle(title), ...represents];
} // oxfmt-ignore

function matchFrame(
  frame: Frame,
  read: Read,
  { reading, wanted }: { reading: Reading; wanted: (rule: Rule) => boolean },
): Found[] {
  const rows = frame.words.flatMap((word) => RULES_BY_WORD.get(`${frame.on}/${word}`) ?? []).filter(wanted);
  return rows.flatMap((rule) =>
    matchRule(rule, frame, { read, deeds: reading.deeds, known: reading.known, memory: reading.memory }),
  );
}

/** Whom "the companies" and "the defendant" mean in the next sentences. */
function noteTargets(found: readonly Found[], memory: Memory): void {
  const targets: Ref[] = [];
  for (const { type, subject, object, denies } of found) {
    if (type === 'DEFENDANT_IN') noteLately(memory.defendants, subject.id, subject);
    if (type === 'DEFENDANT_IN') targets.push(subject);
    if (type === 'TARGETS') targets.push(object);
    if (type === 'TARGETS' && object.type === 'Group' && !memory.groups.has(object.id))
      noteLately(memory.groups, object.id, object);
    if (type === 'MET' && denies !== true) memory.met = [subject, object].map(referredTo);
  }
  if (targets.length > 0) memory.targets = targets;
}

function written(reading: Reading, speech: readonly Speech[]): Suggestions {
  const { article, deeds, bodies, found, quotes, unnamed } = reading;
  const used = new Set(found.flatMap(({ subject, object }) => [subject.id, object.id]));
  const closed = deeds.close(used);
  const people = unnamed.entities();
  const names = new Map<string, ReadEntity>([...reading.known, ...[...closed.entities, ...people].map((entity) => [entity.id, entity] as const)]);
  const implied = bodies.implied(used);
  for (const entity of implied) names.set(entity.id, entity);
  const idOf = (id: string) => closed.ids.get(id) ?? id;
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  for (const one of found) {
    const candidate = toCandidate(one, { article, names, idOf, quotes, speech });
    if (candidate === null) continue;
    const key = keyOf(candidate);
    if (seen.has(key)) continue;
    seen.add(key);
    candidates.push(candidate);
  }
  const mentions: Mention[] = [...closed.mentions, ...unnamed.mentions()];
  return { candidates, entities: [...closed.entities, ...implied, ...people], mentions };
} // oxfmt-ignore

/** One claim of one sentence is made once, whichever rule comes first. */
function keyOf({ content }: Candidate): string {
  if (!('claim' in content)) return JSON.stringify(content);
  const { subject, type, object, stance, reality, at, qualifiers } = content.claim;
  return JSON.stringify([subject, type, object, stance, reality, qualifiers ?? {}, at[0]?.start]);
}
