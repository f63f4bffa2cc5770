import type { Day } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import { relationRow } from '#contract/ontology';
import { toTail } from '#contract/phrases';
import { count } from './count.ts';
import { shownOnly, toDate, toLasted, toMoment } from './days.ts';
import { toShown } from './evidence.ts';
import { toTensePhrase } from './past.ts';
import { marksOf, type Mark } from './relation.ts';
import { ofSeveral, splitAtPreposition, toInfinitive, toPlural, withAdverbs } from './verbs.ts';

/** Who says what a line tells, by name and id; empty when it is not known, or nobody is quoted. */
export type Speakers = readonly { readonly id: string; readonly name: string }[];

interface Telling {
  readonly speakers: Speakers;
  /** By whom the articles have it, where none of them has it of its own. */
  readonly relays?: Speakers;
  /** The day as of which it is over or not. */
  readonly asOf: Day | null;
  /** What the verb is said of is several. */
  readonly isPlural: boolean;
}

/** One line in words: what stands between its two names, and what follows them. */
export interface Clause {
  /** "allegedly controls", "was to meet"; told from the object, "is allegedly controlled by". */
  verb: string;
  /** Behind the second name: "on 18 June 2023, according to Lin". */
  rest: string;
  /** Nothing of it is claimed: only denials are known. */
  isDenied: boolean;
}

/** `turned`: told from its object to its subject. */
export function toClause(edge: GraphEdge, telling: Telling & { turned: boolean }): Clause {
  return {
    verb: toVerb(toTensePhrase(edge, telling), {
      edge,
      speakers: telling.speakers,
      subjectFirst: !telling.turned,
      isPlural: telling.isPlural,
    }),
    rest: toRest(edge, telling),
    isDenied: edge.status === 'denied',
  };
}

/**
 * The same with the object in front, as it closes a sentence: "which Ada leads", "of which Ada is secretary". The
 * preposition goes before "which".
 */
export function toFronted(
  edge: GraphEdge,
  telling: Telling,
): Omit<Clause, 'isDenied'> & { preposition: string } {
  const { preposition, rest } = splitAtPreposition(
    toTensePhrase(edge, { turned: false, asOf: telling.asOf }),
  );
  const { speakers, isPlural } = telling;
  const verb = toVerb(rest, { edge, speakers, subjectFirst: true, isPlural });
  return { preposition, verb, rest: toRest(edge, telling) };
}

interface Verb {
  edge: GraphEdge;
  speakers: Speakers;
  subjectFirst: boolean;
  isPlural: boolean;
}

/** Nothing planned, wanted, alleged or merely likely is ever said as a fact. */
function toVerb(phrase: string, verb: Verb): string {
  const { status, hedged } = verb.edge;
  const adverbs = [status === 'alleged' ? 'allegedly' : '', hedged ? 'apparently' : ''].filter(Boolean);
  return withAdverbs(toReality(phrase, verb), adverbs);
}

/** "meets", "was to meet", "wanted to meet". */
function toReality(
  phrase: string,
  { edge: { status, from }, speakers, subjectFirst, isPlural }: Verb,
): string {
  if (status !== 'planned' && status !== 'wanted') return isPlural ? toPlural(phrase) : phrase;
  const was = isPlural ? 'were' : 'was';
  // A wish is not always the subject's own: others ask and hope, too.
  const isOwn = subjectFirst && speakers.some(({ id }) => id === from);
  const wanted = isOwn ? 'wanted to' : `${was} hoped or asked to`;
  const infinitive = toInfinitive(isPlural ? ofSeveral(phrase) : phrase);
  return infinitive === null
    ? `${phrase} (only ${status})`
    : `${status === 'planned' ? `${was} to` : wanted} ${infinitive}`;
}

const SAID_OF: Readonly<Partial<Record<Mark, string>>> = {
  inferred: 'inferred',
  caption: 'from a picture caption',
  contested: 'another speaker denies it',
};

function toRest(edge: GraphEdge, { speakers, relays = [], asOf }: Telling): string {
  const remarks = [
    ...marksOf(edge, asOf).map((mark) => SAID_OF[mark]),
    edge.dateInferred && edge.periods.length > 0 ? 'the date is inferred' : undefined,
  ].filter((words) => words !== undefined);
  const told = [toTail(edge), toDuring(edge)].filter(Boolean).join(' ');
  return [
    told === '' ? '' : ` ${told}`,
    toAccording(edge, speakers),
    relays.length === 0 ? '' : `, relayed by ${toNames(relays)}`,
    remarks.length === 0 ? '' : ` (${remarks.join('; ')})`,
  ].join('');
}

/** Whoever is quoted is named; where nobody is known, it is still not the article's own word. */
function toAccording({ status }: GraphEdge, speakers: Speakers): string {
  if (speakers.length === 0) return status === 'said' ? ', as somebody is quoted' : '';
  return `, according to ${toNames(speakers)}`;
}

function toNames(speakers: Speakers): string {
  const [first, second, ...more] = speakers.map(({ name }) => name);
  const others = more.length === 0 ? second : `${more.length + 1} others`;
  return [first, others].filter(Boolean).join(' and ');
}

const MOST_PERIODS = 2;

/** When it happened or held, as it follows a sentence: "on 18 June 2023", "from 2021 on", "as of June 2023". */
function toDuring(edge: Pick<GraphEdge, 'type' | 'periods' | 'certain' | 'shownOn'>): string {
  const isPoint = relationRow(edge.type).point === true;
  const told = edge.periods
    .map((period) => (isPoint ? toMoment(period) : toSpan(period, edge)))
    .filter(Boolean);
  const more = told.length - MOST_PERIODS;
  const when = [
    ...told.slice(0, MOST_PERIODS),
    ...(more > 0 ? [count(more, 'more time', 'more times')] : []),
  ].join(' and ');
  return [when, toShown(shownOnly(edge), { isBeside: when !== '' })].filter(Boolean).join(', ');
}

/** `2021/` -> `from 2021 on`, `2019/2021` -> `from 2019 to 2021`, `/2019` -> `until 2019`. */
function toSpan(period: string, edge: Pick<GraphEdge, 'certain' | 'shownOn'>): string {
  if (!edge.certain.includes(period)) return toLasted(period, edge);
  const [from = '', to = ''] = period.split('/');
  if (from === to) return toMoment(period);
  if (to === '') return `from ${toDate(from)} on`;
  return from === '' ? `until ${toDate(to)}` : `from ${toDate(from)} to ${toDate(to)}`;
}
