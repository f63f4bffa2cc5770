import * as z from 'zod';
import { EntityId } from './article.ts';
import { dayRange, IsoPrefix } from './days.ts';
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

/** As many steps as a quantifier may be given, and as many rows as a limit (`server/db/text.ts` fills in the first). */
export const MOST_HOPS = 12;
export const MOST_ROWS = 10_000;
/** Where a text says how many hops it may go: its parameter of that kind is filled in when it runs. */
export const HOPS = '/*hops*/';

/** From the first day that `from` may mean to the last that `to` may mean; null is open. */
export const Dates = z
  .strictObject({ from: IsoPrefix.nullable(), to: IsoPrefix.nullable() })
  .refine(
    ({ from, to }) => from === null || to === null || dayRange(from).first <= dayRange(to).last,
    'the first date is after the last',
  );
export type Dates = z.infer<typeof Dates>;

/** What a parameter may be: the schema its value must satisfy, and how a form asks for it. */
export const PARAM_KINDS = {
  text: { schema: z.string().max(MAX_TEXT), asks: 'words' },
  /** What a person types into a search box; the server turns it into a safe full-text query. */
  search: { schema: z.string().trim().min(1).max(MAX_SEARCH), asks: 'a name' },
  integer: { schema: z.int(), asks: 'a whole number' },
  number: { schema: z.number(), asks: 'a number' },
  boolean: { schema: z.boolean(), asks: 'yes or no' },
  date: { schema: IsoPrefix, asks: 'a date: 2023, 2023-04 or 2023-04-14' },
  /** In Cypher a map: `$when.from`, `$when.to`. */
  dates: { schema: Dates, asks: 'a first and a last date, either of them open' },
  choice: { schema: z.string().max(MAX_TEXT), asks: 'one of a few' },
  choices: { schema: z.array(z.string().max(MAX_TEXT)).max(MAX_LIST), asks: 'any of a few' },
  entity: { schema: EntityId, asks: 'an actor' },
  entities: { schema: z.array(EntityId).max(MAX_LIST), asks: 'actors' },
  /** What a canvas holds: an id that has gone since is passed over, for the canvas outlives what it shows. */
  drawn: { schema: z.array(EntityId).max(MAX_DRAWN), asks: 'the actors that are drawn' },
  /** What is selected there, which may have gone as well; a form takes it unasked. */
  selection: { schema: z.array(EntityId).min(1).max(MAX_DRAWN), asks: 'selected actors' },
  entityTypes: { schema: z.array(EntityType), asks: 'entity types' },
  relationTypes: { schema: z.array(RelationType), asks: 'relation types' },
  /** The upper bound of a quantifier, written into the text where `hops` stands between comment signs. */
  hops: { schema: z.int().min(1).max(MOST_HOPS), asks: 'how many steps' },
  limit: { schema: z.int().min(1).max(MOST_ROWS), asks: 'how many rows' },
} as const;
export type ParamKind = keyof typeof PARAM_KINDS;
export const ParamKind = z.enum(Object.keys(PARAM_KINDS) as [ParamKind]);

/** A word to choose stands between `|` in the header. */
const Choice = z.string().regex(/^[^\s|()]([^|()\n\r]*[^\s|()])?$/, 'words without | and parentheses');

/** One line of a header: no break within, and no space around. */
const Line = z.string().regex(/^\S(.*\S)?$/, 'one line of words');

export const QueryParam = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  kind: ParamKind,
  meaning: Line,
  /** Absent = the analyst must give it. */
  default: z.json().optional(),
  /** Of a number: `integer(1..200)`. Steps and rows always have both. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** The words to choose from: `choice(in|out|both)`. */
  choices: z.array(Choice).min(2).optional(),
  /** The query whose first column holds the words to choose from: `choice(from explore/names)`. */
  from: ShippedQueryId.optional(),
  /** Of an actor or actors, who may be given: `entity(Person|Agency)`. */
  types: z.array(EntityType).min(1).optional(),
});
export type QueryParam = z.infer<typeof QueryParam>;

const NAMES_ACTORS: ReadonlySet<ParamKind> = new Set(['entity', 'entities']);

/** What is said of the parameters of a text that is not saved: a header could say the same. */
export const DeclaredParams = z.array(QueryParam).superRefine((params, context) => {
  for (const [at, param] of params.entries()) {
    const { name, kind, types, default: usual } = param;
    const tell = (part: string, message: string) =>
      context.addIssue({ code: 'custom', path: [at, part], message, input: param });
    if (params.findIndex((other) => other.name === name) < at)
      tell('name', `the parameter ${name} is declared twice`);
    if (types !== undefined && !NAMES_ACTORS.has(kind)) tell('types', `${kind} has no types of actors`);
    if (usual === undefined) continue;
    const fits = paramsSchema({ params: [param] }).safeParse({ [name]: usual });
    if (!fits.success) tell('default', `the default does not fit: ${fits.error.issues[0]?.message ?? ''}`);
  }
});

export const QueryTag = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');

/** The comment header of a `.cypher` file, parsed. */
export const QueryHeader = z.strictObject({
  id: QueryId,
  title: Line,
  /** For an analyst who cannot read Cypher: the question answered, in one plain sentence. */
  about: Line,
  params: z.array(QueryParam),
  returns: z.enum(['graph', 'table', 'both']),
  tags: z.array(QueryTag).min(1).optional(),
  /** Where the question or its way of counting comes from. */
  source: Line.optional(),
  /** It may need a minute, and waits for one of the heavy slots. */
  heavy: z.literal(true).optional(),
  /** The ids it had before: links and saved work still find it. */
  was: z.array(ShippedQueryId).min(1).optional(),
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
  const { choices } = param;
  const isCount = param.kind === 'hops' || param.kind === 'limit';
  // Its own range is narrower, and is what is told.
  const base: z.ZodType = isCount && param.max !== undefined ? z.int() : PARAM_KINDS[param.kind].schema;
  const bounded = base
    .refine((value) => param.min === undefined || (value as number) >= param.min, `at least ${param.min}`)
    .refine((value) => param.max === undefined || (value as number) <= param.max, `at most ${param.max}`)
    .refine(
      (value) => choices === undefined || [value].flat().every((one) => choices.includes(one as string)),
      `${param.kind === 'choices' ? 'any' : 'one'} of ${choices?.join(', ')}`,
    );
  const needed =
    param.kind === 'dates' && param.default === undefined
      ? bounded.refine(
          (value) => (value as Dates).from !== null || (value as Dates).to !== null,
          'give one date at least',
        )
      : bounded;
  const described = needed.meta({ description: param.meaning, ...toJsonBounds(param) });
  return param.default === undefined ? described : described.default(param.default as never);
}

/** What JSON Schema calls the bounds, for OpenAPI; of the schema it only sees the kind. */
function toJsonBounds({ kind, min, max, choices }: QueryParam): Record<string, unknown> {
  if (choices !== undefined)
    return kind === 'choices' ? { items: { type: 'string', enum: choices } } : { enum: choices };
  return { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
}
