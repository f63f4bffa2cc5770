import * as z from 'zod';
import { Filters } from './filters.ts';
import { InvestigationId } from './investigations.ts';
import { Limit } from './graph.ts';
import { shownLine } from './shown-line.ts';
import { ASKS_DATABASE, type Endpoint } from './endpoint.ts';

/** Made by the page as that of an investigation is. */
export const FilterSetId = InvestigationId;
export const FilterSetName = shownLine('name', 100);
/** More are not listed; nobody finds one among them by its name. */
export const MOST_FILTER_SETS = 200;

/** Filters under a name, for any investigation. */
export const FilterSet = z.strictObject({
  id: FilterSetId,
  name: z.string(),
  filters: Filters,
  /** Grows by one with each save, deletion and return. */
  version: z.int().min(1),
  updatedAt: z.string(),
  /** Who saved last: stated, not verified. */
  by: z.string().nullable(),
});
export type FilterSet = z.infer<typeof FilterSet>;

/** `expected` 0 creates; the same save twice is done once. */
export const FilterSetSave = z.strictObject({
  save: z.uuid(),
  expected: z.int().min(0),
  name: FilterSetName,
  filters: Filters,
});
export type FilterSetSave = z.infer<typeof FilterSetSave>;

const One = { params: z.strictObject({ id: FilterSetId }), response: z.strictObject({ set: FilterSet }) };
const SETS = '/api/filter-sets';

export const FILTER_SET_ENDPOINTS = {
  filterSets: {
    method: 'GET', path: SETS, about: 'The named sets of filters, by their names.',
    response: z.strictObject({ sets: z.array(FilterSet), limits: z.array(Limit) }), errors: ASKS_DATABASE,
  },
  saveFilterSet: {
    method: 'PUT', path: `${SETS}/:id`, about: 'Saves a set of filters over the version it was made from; version 0 makes a new one.',
    ...One, body: FilterSetSave, errors: ['bad-request', 'unknown-filter-set', 'changed-filter-set', 'wrong-media-type', ...ASKS_DATABASE],
  },
  deleteFilterSet: {
    method: 'DELETE', path: `${SETS}/:id`, about: 'Deletes a set of filters; it can be restored for 30 days. What was filtered with it stays so.',
    ...One, query: z.strictObject({ expected: z.coerce.number<string>().int().min(1) }),
    errors: ['bad-request', 'unknown-filter-set', 'changed-filter-set', ...ASKS_DATABASE],
  },
  restoreFilterSet: {
    method: 'POST', path: `${SETS}/:id/restore`, about: 'Brings back a deleted set of filters.',
    ...One, errors: ['bad-request', 'unknown-filter-set', ...ASKS_DATABASE],
  },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore
