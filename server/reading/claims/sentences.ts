import type { Stretch } from '#contract/article';
import { findDates, type Told } from '../dates.ts';
import type { Prepared, Sentence } from '../prepare.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { nounFrames, verbFrames, type Frame } from './frames.ts';
import { itemsOf } from './items.ts';
import { nodesOf, type Node, type Part, type Series } from './series.ts';
import { singular } from './office-words.ts';
import { trimmed, type Trimmed } from './trimmed.ts';
import { unitsOf, type Known, type Ref } from './units.ts';
import type { Mention } from '#contract/article';

/** A sentence as the rules see it. */
export interface Read extends Stretch {
  readonly text: string;
  readonly paragraph: number;
  readonly trimmed: Trimmed;
  /** All who are spoken of in it, those in brackets too. */
  readonly refs: readonly Ref[];
  readonly nodes: readonly Node[];
  readonly parts: readonly Part[];
  readonly clauses: readonly Clause[];
  readonly dates: readonly Told[];
  /** "According to X": who says all of it, or that an indictment does. Filled when it is known whom the words mean. */
  readonly according: According;
}

export interface According {
  readonly speakers: readonly Ref[];
  readonly isCase: boolean;
}

export function readSentence(article: Prepared, sentence: Sentence, { mentions, known }: { mentions: readonly Mention[]; known: Known }): Read {
  const { start, end, paragraph } = sentence;
  const units = unitsOf(article.text, sentence, { mentions, known });
  const parts = trimmed(units);
  const dates = findDates(article.text.slice(start, end), start, article.publishedAt);
  const nodes = nodesOf(itemsOf(parts.units, dates));
  return {
    start,
    end,
    text: article.text,
    paragraph,
    trimmed: parts,
    refs: units.flatMap(({ ref, inner }) => (ref === null ? inner : [ref].concat(inner))),
    nodes,
    parts: nodes.flatMap((node) => (node.is === 'series' ? partsIn(node.series) : [])),
    clauses: clausesOf(nodes),
    dates,
    according: accordingIn(nodes),
  };
} // oxfmt-ignore

const DOCUMENTS = new Set([
  'indictment',
  'complaint',
  'charge',
  'document',
  'affidavit',
  'allegation',
  'filing',
  'prosecutor',
]);
const SPEAKERS = new Set(['Person', 'Agency', 'Organization', 'Company', 'Country', 'Group']);

function accordingIn(nodes: readonly Node[]): According {
  const at = nodes.findIndex((node) => node.is === 'preposition' && node.word === 'according to');
  const next = nodes[at + 1];
  if (at < 0 || next?.is !== 'series') return { speakers: [], isCase: false };
  const refs = next.series.parts.flatMap(({ phrase }) => (phrase.head === null ? [] : [phrase.head]));
  return {
    speakers: refs.filter(({ type }) => SPEAKERS.has(type)),
    isCase: refs.some(({ type }) => type === 'LegalCase') || next.series.parts.some(({ phrase }) => DOCUMENTS.has(singular(phrase.noun))),
  };
} // oxfmt-ignore

/** Frames are built once it is known whom the pronouns mean. */
export function framesOf({ nodes, clauses }: Read): { nouns: Frame[]; verbs: Frame[] } {
  return { nouns: nounFrames(nodes, clauses), verbs: verbFrames(clauses, nodes) };
}

/** Every phrase of a list and what hangs on it. */
function partsIn(series: Series): Part[] {
  return series.parts.flatMap((part) => [part, ...part.appositions, ...[part, ...part.appositions].flatMap(({ attached }) => attached.flatMap((one) => partsIn(one.series)))]);
} // oxfmt-ignore
