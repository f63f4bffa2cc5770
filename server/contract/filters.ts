import * as z from 'zod';
import { IsoPrefix } from './days.ts';
import { Credibility, Reliability } from './grades.ts';
import { EntityType, RelationType, Status } from './ontology.ts';

/** Both ends included; null leaves that side open. */
export const DateWindow = z.strictObject({ from: IsoPrefix.nullable(), to: IsoPrefix.nullable() });
export type DateWindow = z.infer<typeof DateWindow>;

/** What the analyst does not want to see at the moment. Whatever is hidden stays on the canvas, counted. */
export const Filters = z.strictObject({
  hiddenEntityTypes: z.array(EntityType).readonly(),
  hiddenRelationTypes: z.array(RelationType).readonly(),
  hiddenStatuses: z.array(Status).readonly(),
  leastStories: z.int().min(1),
  leastVoices: z.int().min(1),
  contested: z.enum(['shown', 'only', 'hidden']),
  /** When it was so, and when it was reported: two clocks. */
  happened: DateWindow,
  reported: DateWindow,
  /** Lines of which no day is known are let through a window of when it was so. */
  undated: z.boolean(),
  /** Of neighbours in the whole graph; null = no upper bound. */
  degree: z.strictObject({ least: z.int().min(0), most: z.int().min(0).nullable() }),
  /** The worst grade that is let through; null asks nothing of that half of the scale. */
  sources: z.strictObject({
    reliability: Reliability.nullable(),
    credibility: Credibility.nullable(),
    /** Lines that nobody has graded are let through too. */
    ungraded: z.boolean(),
  }),
});
export type Filters = z.infer<typeof Filters>;

export const NO_FILTERS: Filters = {
  hiddenEntityTypes: [],
  hiddenRelationTypes: [],
  hiddenStatuses: [],
  leastStories: 1,
  leastVoices: 1,
  contested: 'shown',
  happened: { from: null, to: null },
  reported: { from: null, to: null },
  undated: true,
  degree: { least: 0, most: null },
  sources: { reliability: null, credibility: null, ungraded: true },
};

/** What can be switched off by its name: a row of the filters and of the legend. */
export type FilterRow =
  | { readonly of: 'entity'; readonly name: EntityType }
  | { readonly of: 'relation'; readonly name: RelationType }
  | { readonly of: 'status'; readonly name: Status };
