import * as z from 'zod';
import { EntityId } from './article.ts';
import { IsoPrefix } from './days.ts';
import { EntityType, RelationType } from './ontology.ts';

/** `shelf/name`, as in the folder `cypher/`. */
export const ShippedQueryId = z.string().regex(/^(?!own\/)[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);

/** What analysts save themselves: a ULID in lower case on the shelf `own` (DECISIONS 18). */
export const OwnQueryId = z.string().regex(/^own\/[0-7][0-9a-hjkmnp-tv-z]{25}$/, 'the id of an own query');

export const QueryId = z.union([ShippedQueryId, OwnQueryId]);

const MAX_TEXT = 2_000;
/** Long before that every name has ended. */
export const MAX_SEARCH = 200;
const MAX_LIST = 10_000;
/** A canvas holds up to 20,000 nodes (DECISIONS 20). */
export const MAX_DRAWN = 20_000;
export const MAX_LINES = 40_000;

/** What a parameter may be: the schema its value must satisfy, and how a form asks for it. */
export const PARAM_KINDS = {
  text: { schema: z.string().max(MAX_TEXT), asks: 'words' },
  /** What a person types into a search box; the server turns it into a safe full-text query. */
  search: { schema: z.string().trim().min(1).max(MAX_SEARCH), asks: 'a name' },
  integer: { schema: z.int(), asks: 'a whole number' },
  number: { schema: z.number(), asks: 'a number' },
  boolean: { schema: z.boolean(), asks: 'yes or no' },
  date: { schema: IsoPrefix, asks: 'a date: 2023, 2023-04 or 2023-04-14' },
  entity: { schema: EntityId, asks: 'an actor' },
  entities: { schema: z.array(EntityId).max(MAX_LIST), asks: 'actors' },
  /** What a canvas holds: an id that has gone since is passed over, for the canvas outlives what it shows. */
  drawn: { schema: z.array(EntityId).max(MAX_DRAWN), asks: 'the actors that are drawn' },
  entityTypes: { schema: z.array(EntityType), asks: 'entity types' },
  relationTypes: { schema: z.array(RelationType), asks: 'relation types' },
} as const;
export type ParamKind = keyof typeof PARAM_KINDS;
export const ParamKind = z.enum(Object.keys(PARAM_KINDS) as [ParamKind]);

export const QueryParam = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  kind: ParamKind,
  meaning: z.string().min(1),
  /** Absent = the analyst must give it. Integers may state a range in the header: `integer(1..200)`. */
  default: z.json().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** The words to choose from, where a text is one of a few: `text(in|out|both)`. */
  choices: z.array(z.string()).min(2).optional(),
});
export type QueryParam = z.infer<typeof QueryParam>;

export const QueryTag = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');

/** The comment header of a `.cypher` file, parsed. */
export const QueryHeader = z.strictObject({
  id: QueryId,
  title: z.string().min(1),
  /** For an analyst who cannot read Cypher: the question answered, in one plain sentence. */
  about: z.string().min(1),
  params: z.array(QueryParam),
  returns: z.enum(['graph', 'table', 'both']),
  tags: z.array(QueryTag).optional(),
  /** Where the question or its way of counting comes from. */
  source: z.string().min(1).optional(),
  /** It may need a minute, and waits for one of the heavy slots. */
  heavy: z.literal(true).optional(),
  /** The ids it had before: links and saved work still find it. */
  was: z.array(ShippedQueryId).optional(),
  /** The shipped query that this own one was made from. */
  copiedFrom: ShippedQueryId.optional(),
  /** Column that holds, in each row, how many rows there are in all: the M of "N of M". Not shown as a column. */
  total: z.string().regex(/^\w+$/).optional(),
  text: z.string(),
});
export type QueryHeader = z.infer<typeof QueryHeader>;

type ParamsSchema = z.ZodType<Record<string, unknown>>;

/** Making a schema takes longer than the check itself, and each run of a query asks for the same one. */
const made = new WeakMap<readonly QueryParam[], ParamsSchema>();

/** The schema of a query's parameters, with defaults filled in: the form and the server check with the same one. */
export function paramsSchema({ params }: Pick<QueryHeader, 'params'>): ParamsSchema {
  const schema =
    made.get(params) ??
    z.strictObject(Object.fromEntries(params.map((param) => [param.name, paramSchema(param)])));
  made.set(params, schema);
  return schema;
}

function paramSchema(param: QueryParam): z.ZodType {
  const base: z.ZodType = PARAM_KINDS[param.kind].schema;
  const bounded = base
    .refine((value) => param.min === undefined || (value as number) >= param.min, `at least ${param.min}`)
    .refine((value) => param.max === undefined || (value as number) <= param.max, `at most ${param.max}`)
    .refine(
      (value) => param.choices === undefined || param.choices.includes(value as string),
      `one of ${param.choices?.join(', ')}`,
    );
  return param.default === undefined ? bounded : bounded.default(param.default as never);
}
