import * as z from 'zod';
import { Article, Claim, Figure, SourceId, ZONES } from './article.ts';
import { IsoPrefix } from './days.ts';
import { FileFormat } from './file-source.ts';
import { GraphEdge, GraphNode, Limit } from './graph.ts';
import { GivenCredibility, GivenReliability, GivenRepair } from './judgements.ts';

/** The analyst's own copy of the words, cut to the paragraph: before, the span itself, after. */
export const Passage = z.strictObject({ before: z.string(), match: z.string(), after: z.string() });
export type Passage = z.infer<typeof Passage>;

/** A zone of a text, or the row of a file. */
export const CitedZone = z.enum([...ZONES, 'row']);

/** One place that says it, ready to be cited. Of an imported file, paragraph, start and end are its row. */
export const Citation = z.strictObject({
  article: z.string(),
  paragraph: z.int(),
  zone: CitedZone,
  start: z.int(),
  end: z.int(),
  /** Of a pair of files: which of them. */
  file: z.string().optional(),
  /** Of a file: which column says it. */
  column: z.string().optional(),
  /** Of a file: whom it names as its own source, in words. */
  cites: z.string().optional(),
  /** The root article of the chain of copies; two citations of one story are one source. */
  story: z.string(),
  passage: Passage.nullable(),
});
export type Citation = z.infer<typeof Citation>;

const Named = z.strictObject({ id: z.string(), name: z.string() });
const Cited = { at: z.array(Citation), speaker: Named.nullable(), relay: Named.nullable() };

/** What a claim said as it was entered, and who corrected it when and why. */
export const CorrectedBefore = z.strictObject({
  ...GivenRepair.shape,
  was: z.strictObject({
    ...Claim.omit({ at: true, id: true }).shape,
    subjectName: z.string(),
    objectName: z.string(),
    speakerName: z.string().nullable(),
  }),
});
export type CorrectedBefore = z.infer<typeof CorrectedBefore>;

export const EvidenceClaim = z.strictObject({
  ...Claim.omit({ at: true }).shape,
  ...Cited,
  subjectName: z.string(),
  objectName: z.string(),
  relKey: z.string(),
  /** Of the row of a file that tells its own day; else the day of the file counts. */
  reported: IsoPrefix.optional(),
  credibility: GivenCredibility.nullable(),
  /** There where an analyst has corrected it: all else is as it reads since then. */
  corrected: CorrectedBefore.optional(),
  /** There where an analyst disputes it: it carries no line. */
  disputed: GivenRepair.optional(),
});
export type EvidenceClaim = z.infer<typeof EvidenceClaim>;

export const EvidenceFigure = z.strictObject({
  ...Figure.omit({ at: true }).shape,
  ...Cited,
  subjectName: z.string(),
});
export type EvidenceFigure = z.infer<typeof EvidenceFigure>;

export const EvidenceArticle = z.strictObject({
  ...Article.omit({ regions: true, publisher: true, authors: true }).shape,
  id: SourceId,
  publisher: Named,
  /** Left out where nobody is named. */
  authors: z.array(Named).min(1).optional(),
  reliability: GivenReliability.nullable(),
  /** Is the analyst's own copy, with this very hash, at hand? */
  text: z.enum(['present', 'absent']),
  /** There where it is no article but a file that somebody imported. */
  file: z.strictObject({ format: FileFormat, importedBy: z.string(), rows: z.int() }).optional(),
});
export type EvidenceArticle = z.infer<typeof EvidenceArticle>;

/** One text with its copies, and what of this evidence is told in it, in the order of report and text. */
export const EvidenceStory = z.strictObject({
  /** Id of the root article. */
  story: z.string(),
  /** Null when the original is not loaded and only copies of it are. */
  article: EvidenceArticle.nullable(),
  /** Ids of the asserting claims, of the denials, and of the figures. One told in two stories stands in both. */
  claims: z.array(z.string()),
  denials: z.array(z.string()),
  figures: z.array(z.string()),
  /** Articles that tell some of it by copying the root. */
  repeatedBy: z.array(z.string()),
});
export type EvidenceStory = z.infer<typeof EvidenceStory>;

/** All that speaks for and against one relation, or about one entity. `claims` of a derived relation are its carriers'. */
export const Evidence = z.strictObject({
  relation: GraphEdge.nullable(),
  entity: GraphNode.nullable(),
  nodes: z.array(GraphNode),
  /** Of an entity: its relations, and those of the sanctions and cases against it. Empty for a relation. */
  relations: z.array(GraphEdge),
  /** By the day of their report, then as they stand in the text; figures too. */
  claims: z.array(EvidenceClaim),
  /** Of an entity: those of it, in it and by it. Of a relation: those that name both of its ends. */
  figures: z.array(EvidenceFigure),
  /** Claims that would speak here too, and that an analyst disputes: none of them counts. Left out where there are none. */
  disputed: z.array(EvidenceClaim).min(1).optional(),
  /** The same by story, oldest first. */
  byStory: z.array(EvidenceStory),
  articles: z.array(EvidenceArticle),
  stories: z.int(),
  voices: z.int(),
  /** Of a relation, SHA-256 of all that its claims say and of which texts: whoever checks the line names what was read. */
  digest: z.string().nullable(),
  limits: z.array(Limit),
});
export type Evidence = z.infer<typeof Evidence>;

/** Of how many lines the evidence is asked for at once: more than 25 paths of 6 steps hold. */
export const MOST_LINES_ASKED = 200;

/** What carries each of several lines. Of a derived line, the claims are those of the lines it stands for. */
export const LinesEvidence = z.strictObject({
  lines: z.array(
    z.strictObject({
      key: z.string(),
      /** Ids, by the day of their report; fewer than `total` where a line is told very often. */
      claims: z.array(z.string()),
      total: z.int().min(1),
    }),
  ),
  /** Each once, though it carry several of the lines. */
  claims: z.array(EvidenceClaim),
  articles: z.array(EvidenceArticle),
  /** Keys of which no claim tells, now: misspelt, or of a relation that is gone. */
  unknown: z.array(z.string()),
});
export type LinesEvidence = z.infer<typeof LinesEvidence>;
