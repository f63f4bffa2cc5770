import { MOST_IMPORTED, type ImportedFile } from '#contract/imports';
import { emptyDraft, leavingOut, type Draft, type DraftRelation, type Unread } from './draft.ts';
import { areTextsRight } from './clean-records.ts';
import { COUNTRY_PROPERTIES, countriesOf } from './ftm-countries.ts';
import { relationsOf } from './ftm-links.ts';
import { ownId, ownLink } from './ftm-own.ts';
import { sanctionsOf } from './ftm-sanctions.ts';
import { LINKS, READ_OF_LINKS, READ_OF_SANCTIONS, READ_OF_THINGS, WITHOUT_PLACE } from './ftm-schemata.ts';
import { entitiesOf, IDENTIFIERS, thingOf } from './ftm-things.ts';
import { FtmEntity, valuesOf, type FtmRow } from './ftm-values.ts';
import type { Mistakes } from './mistakes.ts';
import { namedOnly, namingIn } from './named-only.ts';
import { toMissing } from './own-tables.ts';

export interface FtmLine {
  row: number;
  json: unknown;
}

/** FollowTheMoney's entities and links; of what has no place here is told how many there are. */
export function readFtm(
  { name: file }: Pick<ImportedFile, 'name'>,
  lines: readonly FtmLine[],
  mistakes: Mistakes,
): Draft {
  if (lines.length > MOST_IMPORTED.rows) {
    const [all, most] = [lines.length, MOST_IMPORTED.rows].map((count) => count.toLocaleString('en'));
    mistakes.add({ file }, `has ${all} lines, and ${most} fit into one transaction`, `Import it in parts of ${most} lines.`);
    return emptyDraft(mistakes, { format: 'ftm' });
  }
  const left = leavingOut();
  const read = lines.flatMap(({ row, json }): FtmRow[] => {
    const parsed = FtmEntity.safeParse(json);
    if (parsed.success) {
      const one = { ...parsed.data, row };
      // It stays among the others: else whatever names it would be wrong, too.
      areTextsRight(readIn(one), { file, row, path: '', mistakes, cut: CUT });
      return [one];
    }
    const column = parsed.error.issues[0]?.path.map(String).join('.') ?? null;
    mistakes.add(
      { file, row, column },
      'is no entity of FollowTheMoney',
      'Each line is { id, schema, properties }, and each property a list of texts.',
    );
    return [];
  });
  const things = read.flatMap((one) => thingOf(one) ?? []);
  const byId = new Map(things.map((thing) => [thing.one.id, thing]));
  const others = new Set(read.flatMap(({ id }) => (byId.has(id) ? [] : [id])));
  const endOf = (id: string) => byId.get(id)?.ref ?? (others.has(id) ? null : (ownId(id) ?? id));
  const around = { file, things: byId, endOf, mistakes, left };
  const links = read.flatMap((one): DraftRelation[] => {
    const link = LINKS.get(one.schema);
    if (link !== undefined) return relationsOf(one, { ...around, link });
    if (!byId.has(one.id) && one.schema !== 'Sanction') leaveOut(one, left);
    return [];
  });
  const sanctions = sanctionsOf(read.filter(({ schema }) => schema === 'Sanction'), around);
  const countries = countriesOf(things, { file, left });
  const open = things.filter(({ one, isOurs }) => one.schema === 'LegalEntity' && !isOurs).length;
  if (open > 0)
    left.leave('kinds of a LegalEntity', 'FollowTheMoney leaves open what they are: they are taken in as organizations', open);
  const entities = [...entitiesOf(things, { file, mistakes }), ...sanctions.entities, ...countries.entities];
  const relations = [...links, ...sanctions.relations, ...countries.relations];
  const isOurs = read.some((one) => ownLink(one) !== null);
  return {
    format: 'ftm', tables: [], mapping: null, rows: lines.length, mistakes,
    entities: isOurs ? [...entities, ...namedOnly(namingIn({ relations, figures: [] }), { entities, left })] : entities,
    relations,
    figures: [],
    leftOut: left.all(),
    unread: unreadIn(read, { file, isOurs }),
    missing: isOurs ? [...NOT_IN_LINKS, NO_FIGURES, ...toMissing()] : [],
  };
} // oxfmt-ignore

const NOT_IN_LINKS = [
  'Single claims: a link tells of a relation as a whole, and is taken in as one claim.',
  'Which days are bounds and which are told: all are taken as bounds; and when a text shows a relation true.',
  'The days of what imposes a sanction: only those of its targets are told.',
];

function leaveOut({ schema }: FtmRow, left: ReturnType<typeof leavingOut>): void {
  if (WITHOUT_PLACE.has(schema)) left.leave(`entities of the schema ${schema}`, 'Redthread has no place for them');
  else left.leave(`entities of the schema ${schema.slice(0, 60)}`, 'it is no schema of FollowTheMoney that is known here');
} // oxfmt-ignore

const THINGS = new Set([...READ_OF_THINGS, ...IDENTIFIERS, ...COUNTRY_PROPERTIES]);

/** Of these the beginning is taken. */
const CUT: ReadonlySet<string> = new Set(['summary', 'description', 'notes', 'reason', 'indexText']);

/** What of an entity is read at all; of our own export that is all of it. */
function readIn(one: FtmRow): object {
  const { id, schema, properties } = one;
  if (thingOf(one) === null && !LINKS.has(schema) && schema !== 'Sanction') return { id, schema };
  const isOurs = ownLink(one) !== null || ownId(id) !== null;
  const held = Object.entries(properties).filter(([name]) => isOurs || isRead(one, name));
  return { id, schema, properties: Object.fromEntries(held) };
}

const NO_FIGURES =
  'Figures: FollowTheMoney tells them in words alone, and words are not taken in; how many they are stands in the table beside it.';

function isRead(one: FtmRow, property: string): boolean {
  const link = LINKS.get(one.schema);
  const known = thingOf(one) === null ? (link === undefined ? READ_OF_SANCTIONS : READ_OF_LINKS) : THINGS;
  return known.has(property) || property === link?.from || property === link?.to;
}

/** Properties that hold something and that nobody reads. Our own export tells in some what it tells in others, too. */
function unreadIn(read: readonly FtmRow[], { file, isOurs }: { file: string; isOurs: boolean }): Unread[] {
  const counted = new Map<string, number>();
  for (const one of read) {
    const link = LINKS.get(one.schema);
    const isThing = thingOf(one) !== null;
    if (!isThing && link === undefined && one.schema !== 'Sanction') continue;
    if (isOurs && (ownLink(one) !== null || ownId(one.id) !== null)) continue;
    for (const property of Object.keys(one.properties)) {
      if (isRead(one, property)) continue;
      const column = `${one.schema}.${property.slice(0, 60)}`;
      counted.set(column, (counted.get(column) ?? 0) + valuesOf(one, property).length);
    }
  }
  return [...counted].flatMap(([column, cells]) => {
    const why = column.endsWith('.country')
      ? 'it says that there is a tie to the country, and not which'
      : 'Redthread has no property for it';
    return cells === 0 ? [] : [{ file, column, cells, why }];
  });
}
