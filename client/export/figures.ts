import type { ExportedNode } from '#contract/exports';
import { toCitationText, toVoice } from '../words/evidence.ts';
import { toFigureTime, toFigureWords } from '../words/figures.ts';
import { toScalar, type Field, type Value } from './fields.ts';
import { toSourcesOfFigure } from './sources.ts';
import type { Counted, ExportSource, Line } from './source.ts';

/** What is known of a figure: a column of its table each, and an attribute of whom it is of. */
// oxfmt-ignore
export const FIGURE_FIELDS: readonly Field<Counted>[] = [
  { name: 'figure', type: 'text', about: 'id of the figure', of: ({ figure }) => figure.id },
  { name: 'words', type: 'text', about: 'the number with its unit, and what is counted, in words', of: ({ figure }) => toFigureWords(figure, figure.placeName ?? null) },
  { name: 'when', type: 'text', about: 'of which time it speaks, and as of when it is told, in words', of: ({ figure }) => toFigureTime(figure) },
  { name: 'metric', type: 'text', about: 'what is measured', of: ({ figure }) => figure.metric },
  { name: 'min', type: 'number', about: 'how many at least; empty where nothing is told', of: ({ figure }) => figure.min ?? null },
  { name: 'max', type: 'number', about: 'how many at most', of: ({ figure }) => figure.max ?? null },
  { name: 'min_open', type: 'boolean', about: 'true = more than min, and not min itself', of: ({ figure }) => figure.minOpen === true },
  { name: 'max_open', type: 'boolean', about: 'true = less than max, and not max itself', of: ({ figure }) => figure.maxOpen === true },
  { name: 'approx', type: 'boolean', about: 'told as about so many', of: ({ figure }) => figure.approx === true },
  { name: 'rank', type: 'integer', about: 'which place it takes, 1 being the first', of: ({ figure }) => figure.rank ?? null },
  { name: 'unit', type: 'text', about: 'of what that many', of: ({ figure }) => figure.unit },
  { name: 'per', type: 'text', about: 'per how much time or how many', of: ({ figure }) => figure.per ?? null },
  { name: 'population', type: 'text', about: 'among whom it was counted', of: ({ figure }) => figure.population ?? null },
  { name: 'place', type: 'text', about: 'id of where it was counted', of: ({ figure }) => figure.place ?? null },
  { name: 'place_name', type: 'text', about: 'its name', of: ({ figure }) => figure.placeName ?? null },
  { name: 'share_of', type: 'text', about: 'id of the figure that it is a share of', of: ({ figure }) => figure.of ?? null },
  { name: 'counted_from', type: 'text', about: 'since when it was counted, as told', of: ({ figure }) => figure.from ?? null },
  { name: 'counted_to', type: 'text', about: 'until when, as told', of: ({ figure }) => figure.to ?? null },
  { name: 'not_before', type: 'text', about: 'a bound of it', of: ({ figure }) => figure.notBefore ?? null },
  { name: 'not_after', type: 'text', about: 'a bound of it', of: ({ figure }) => figure.notAfter ?? null },
  { name: 'as_of', type: 'text', about: 'as of when it is told', of: ({ figure }) => figure.asOf },
  { name: 'precision', type: 'text', about: 'of its dates: year, month, day or approximate', of: ({ figure }) => figure.precision },
  { name: 'says', type: 'text', about: 'what the source says, in our words', of: ({ figure }) => figure.says },
  { name: 'voice', type: 'text', about: 'stated by the source itself, or said by somebody whom it reports', of: ({ figure }) => figure.voice },
  { name: 'how', type: 'list', about: 'who speaks, through whom, how surely, and what was inferred and why', of: ({ figure }) => toVoice(figure) },
  { name: 'speaker', type: 'text', about: 'id of whoever says so', of: ({ figure }) => figure.speaker?.id ?? null },
  { name: 'speaker_name', type: 'text', about: 'the name', of: ({ figure }) => figure.speaker?.name ?? null },
  { name: 'relay', type: 'text', about: 'id of whoever passes it on', of: ({ figure }) => figure.relay?.id ?? null },
  { name: 'relay_name', type: 'text', about: 'the name', of: ({ figure }) => figure.relay?.name ?? null },
  { name: 'hedged', type: 'boolean', about: 'told as likely or suspected only', of: ({ figure }) => figure.hedged === true },
  { name: 'inferred', type: 'list', about: 'what of it was inferred', of: ({ figure }) => (figure.inferred ?? []).map(({ what }) => what) },
  { name: 'articles', type: 'list', about: 'id of the article or file of each passage that says so', of: ({ figure }) => figure.at.map(({ article }) => article) },
  { name: 'paragraphs', type: 'list', about: 'the paragraph of each passage, counted from 1', of: ({ figure }) => figure.at.map(({ paragraph }) => paragraph) },
  { name: 'zones', type: 'list', about: 'title, body, caption … of each passage', of: ({ figure }) => figure.at.map(({ zone }) => zone) },
  { name: 'starts', type: 'list', about: 'where each passage begins, in UTF-16 code units of the text', of: ({ figure }) => figure.at.map(({ start }) => start) },
  { name: 'ends', type: 'list', about: 'where each ends', of: ({ figure }) => figure.at.map(({ end }) => end) },
  { name: 'stories', type: 'list', about: 'for each passage, id of the article that told it first', of: ({ figure }) => figure.at.map(({ story }) => story) },
  { name: 'citations', type: 'list', about: 'of each passage, what is to be pasted into a report', of: toCitations },
];

/** "More than 40 member countries, as of June 2023 (said by …): where that is written." */
export function toFigureSentence(counted: Counted): string {
  const { figure } = counted;
  const how = toVoice(figure);
  const told = `${toFigureWords(figure, figure.placeName ?? null)}, ${toFigureTime(figure)}`;
  const sources = toSourcesOfFigure(counted);
  return `${told}${how.length === 0 ? '' : ` (${how.join('; ')})`}: ${sources.join('; ')}`;
}

/** One for each passage, in their order. */
function toCitations({ figure, articles }: Counted): string[] {
  return figure.at.map((place) => {
    const article = articles.get(place.article);
    return article === undefined ? place.article : toCitationText(article, place);
  });
}

/** An entity with what is counted of it. */
export interface CountedNode {
  readonly node: ExportedNode;
  readonly figures: readonly Counted[];
}

/**
 * Where only entities and relations have attributes, figures are lists of those whom they are of: each list has an element
 * for each figure, in one order, and what is not known is empty.
 */
export const FIGURES_OF_NODE: readonly Field<CountedNode>[] = FIGURE_FIELDS.map(({ name, about, of }) => ({
  name: name === 'figure' ? 'figures' : `figures_${name}`,
  type: 'list',
  about: `of each number that is told of it: ${about}`,
  of: ({ figures }) => toLists(figures.map(of)),
}));

export const FIGURES_OF_LINE: readonly Field<Line>[] = [
  {
    name: 'figures',
    type: 'list',
    about: 'ids of the numbers that name both of its ends: they stand with the end that they are of',
    of: ({ figures }) => figures,
  },
];

/** No list where no figure tells any of it. */
function toLists(values: readonly Value[]): Value {
  const told = values.map((value) => toScalar(value));
  if (told.every((value) => value === null || value === false)) return null;
  return told.map((value) => (value === null ? '' : String(value)));
}

/** Both come by id: they are read beside each other, and neither is held. */
export async function* withFigures({ nodes, figures }: Pick<ExportSource, 'nodes' | 'figures'>): AsyncGenerator<CountedNode> {
  const counted = figures()[Symbol.asyncIterator]();
  let next = await counted.next();
  for await (const node of nodes()) {
    const own: Counted[] = [];
    while (next.done !== true && next.value.figure.subject <= node.id) {
      if (next.value.figure.subject === node.id) own.push(next.value);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      next = await counted.next();
    }
    yield { node, figures: own };
  }
} // oxfmt-ignore
