import * as z from 'zod';
import { Article, Claim, Figure, Zone } from './article.ts';
import { GraphEdge, GraphNode, Limit } from './graph.ts';
import { GivenCredibility, GivenReliability } from './judgements.ts';

/** The analyst's own copy of the words, cut to the paragraph: before, the span itself, after. */
export const Passage = z.strictObject({ before: z.string(), match: z.string(), after: z.string() });
export type Passage = z.infer<typeof Passage>;

/** One place that says it, ready to be cited. */
export const Citation = z.strictObject({
  article: z.string(),
  paragraph: z.int(),
  zone: Zone,
  start: z.int(),
  end: z.int(),
  /** The root article of the chain of copies; two citations of one story are one source. */
  story: z.string(),
  passage: Passage.nullable(),
});
export type Citation = z.infer<typeof Citation>;

const Named = z.strictObject({ id: z.string(), name: z.string() });
const Cited = { at: z.array(Citation), speaker: Named.nullable(), relay: Named.nullable() };

export const EvidenceClaim = z.strictObject({
  ...Claim.omit({ at: true }).shape,
  ...Cited,
  subjectName: z.string(),
  objectName: z.string(),
  relKey: z.string(),
  credibility: GivenCredibility.nullable(),
});
export type EvidenceClaim = z.infer<typeof EvidenceClaim>;

export const EvidenceFigure = z.strictObject({ ...Figure.omit({ at: true }).shape, ...Cited });
export type EvidenceFigure = z.infer<typeof EvidenceFigure>;

export const EvidenceArticle = z.strictObject({
  ...Article.omit({ regions: true, publisher: true, authors: true }).shape,
  publisher: Named,
  reliability: GivenReliability.nullable(),
  /** Is the analyst's own copy, with this very hash, at hand? */
  text: z.enum(['present', 'absent']),
});
export type EvidenceArticle = z.infer<typeof EvidenceArticle>;

/** All that speaks for and against one relation, or about one entity. `claims` of a derived relation are its carriers'. */
export const Evidence = z.strictObject({
  relation: GraphEdge.nullable(),
  entity: GraphNode.nullable(),
  nodes: z.array(GraphNode),
  claims: z.array(EvidenceClaim),
  figures: z.array(EvidenceFigure),
  articles: z.array(EvidenceArticle),
  stories: z.int(),
  voices: z.int(),
  limits: z.array(Limit),
});
export type Evidence = z.infer<typeof Evidence>;
