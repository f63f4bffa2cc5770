import * as z from 'zod';
import { ArticleId, SourceId, Zone, ZONES } from './article.ts';
import { CitedZone } from './evidence.ts';
import { Limit } from './graph.ts';
import { InvestigationId } from './investigations.ts';
import { Status } from './statuses.ts';

/** Where it is looked: what analysts wrote of the texts, what they noted, and the texts themselves. */
export const SAID_IN = ['claims', 'figures', 'notes', 'texts'] as const;
export const SaidIn = z.enum(SAID_IN);
export type SaidIn = z.infer<typeof SaidIn>;

/** Of these parts of a page nothing is meant to be known; they are searched on request. */
export const QUIET_ZONES: readonly Zone[] = ['other-headline', 'promo', 'chrome', 'comment', 'duplicate'];
export const USUAL_ZONES: readonly Zone[] = ZONES.filter((zone) => !QUIET_ZONES.includes(zone));

/** Nobody quotes more of a sentence. */
export const MOST_ASKED = 500;
/** Of an excerpt. */
export const MOST_EXCERPT = 300;
export const MOST_HITS = 200;

const list = (names: readonly string[], what: string) =>
  z.string().regex(new RegExp(`^(${names.join('|')})(,(${names.join('|')}))*$`), {
    error: `must be some of ${names.join(', ')}, parted by commas: ${what}`,
  });

export const StatementsQuery = z.strictObject({
  /** A phrase in quotes, words, `begin*`, `-without`. */
  text: z.string().trim().min(1).max(MOST_ASKED),
  in: list(SAID_IN, 'where to look').default(SAID_IN.join(',')),
  zone: list(ZONES, 'which parts of a page').default(USUAL_ZONES.join(',')),
  limit: z.coerce.number<string | undefined>().int().min(1).max(MOST_HITS).default(50),
  /** How many of the hits came before. */
  after: z.coerce.number<string | undefined>().int().min(0).default(0),
});

/** How what was typed was understood. */
export const Heard = z.strictObject({
  /** Folded. */
  words: z.array(z.string()).min(1),
  /** The last one is the beginning of a word. */
  isBeginning: z.boolean(),
  without: z.boolean(),
});
export type Heard = z.infer<typeof Heard>;

/** Some letters of a sentence. */
const Excerpt = z.strictObject({
  text: z.string(),
  /** What was found in it: UTF-16 offsets into `text`, end exclusive, in order and apart. */
  marks: z.array(z.tuple([z.int(), z.int()])),
  /** Whether the sentence goes on before and behind it. */
  cut: z.strictObject({ before: z.boolean(), after: z.boolean() }),
});
export type Excerpt = z.infer<typeof Excerpt>;

const Named = z.strictObject({ id: z.string(), name: z.string() });
const Place = { article: ArticleId, start: z.int(), end: z.int(), paragraph: z.int(), zone: Zone };

/** A claim in the words of who recorded it, at the first place that tells it; of an imported file that is a row. */
export const ClaimSaid = z.strictObject({
  in: z.literal('claims'),
  id: z.string(),
  ...Place,
  article: SourceId,
  zone: CitedZone,
  /** Of a file: which of a pair, which column, and whom it cites. */
  file: z.string().optional(),
  column: z.string().optional(),
  cites: z.string().optional(),
  excerpt: Excerpt,
  relKey: z.string(),
  subject: Named,
  object: Named,
  status: Status,
  /** An analyst refused it: it carries no line. */
  rejected: z.boolean(),
});
export type ClaimSaid = z.infer<typeof ClaimSaid>;

export const FigureSaid = z.strictObject({
  in: z.literal('figures'),
  id: z.string(),
  ...Place,
  excerpt: Excerpt,
  subject: Named,
});
export type FigureSaid = z.infer<typeof FigureSaid>;

/** Of an investigation: beside an actor or a line, or on a card of its own. */
export const NoteSaid = z.strictObject({
  in: z.literal('notes'),
  id: z.string(),
  investigation: z.strictObject({ id: InvestigationId, title: z.string() }),
  /** Id or key of what it is pinned to; null of a card. */
  of: z.string().nullable(),
  excerpt: Excerpt,
});
export type NoteSaid = z.infer<typeof NoteSaid>;

/** What was recorded of a sentence. */
const Recorded = z.strictObject({
  id: z.string(),
  kind: z.enum(['claim', 'figure']),
  says: z.string(),
  /** Of a claim: its line and the ends of it. */
  line: z.strictObject({ key: z.string(), ends: z.tuple([z.string(), z.string()]) }).nullable(),
  rejected: z.boolean(),
});

/** A sentence of an article, from the analyst's own copy. */
export const TextSaid = z.strictObject({
  in: z.literal('texts'),
  id: z.string(),
  ...Place,
  excerpt: Excerpt,
  /** Claims and figures that stand in this sentence; empty = said here, and not recorded. */
  recorded: z.array(Recorded),
  /** Who is named in it. */
  named: z.array(Named),
});
export type TextSaid = z.infer<typeof TextSaid>;

export const Said = z.discriminatedUnion('in', [ClaimSaid, FigureSaid, NoteSaid, TextSaid]);
export type Said = z.infer<typeof Said>;

export const StatementsAnswer = z.strictObject({
  heard: z.array(Heard),
  /** Why nothing can be found by what was typed; null when something can. */
  why: z.string().nullable(),
  /** By article or investigation, the one with the likeliest hit first; within it in the order of the text. */
  hits: z.array(Said),
  /** Articles and imported files that the hits are in, each once. */
  articles: z.array(z.strictObject({ id: SourceId, title: z.string(), publishedAt: z.string() })),
  /** All there are in the zones that were asked for, wherever was looked. */
  counts: z.record(SaidIn, z.int()),
  /** Of the texts: in each zone that has some, asked for or not. */
  zones: z.partialRecord(Zone, z.int()),
  /** Articles whose text is at hand, and why others are not. */
  texts: z.strictObject({ present: z.int(), of: z.int(), why: z.string() }),
  limits: z.array(Limit),
});
export type StatementsAnswer = z.infer<typeof StatementsAnswer>;
