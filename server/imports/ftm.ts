import { EntityId } from '#contract/article';
import { IsoPrefix } from '#contract/days';
import { MOST_IMPORTED, type ImportedFile } from '#contract/imports';
import { toBeginning } from '#contract/shown-line';
import { problemOfCell } from './clean-text.ts';
import { emptyDraft, leavingOut, type Draft, type DraftEntity, type DraftRelation } from './draft.ts';
import { relationsOf } from './ftm-links.ts';
import { ENTITIES, LINKS, WITHOUT_PLACE } from './ftm-schemata.ts';
import { FtmEntity, valuesOf } from './ftm-values.ts';
import { isIdOf } from './ids.ts';
import type { Mistakes } from './mistakes.ts';

export interface FtmLine {
  row: number;
  json: unknown;
}

interface Entity extends FtmEntity {
  row: number;
}

/** FollowTheMoney's entities and links; of what has no place here is told how many there are. */
export function readFtm(
  { name: file }: Pick<ImportedFile, 'name'>,
  lines: readonly FtmLine[],
  mistakes: Mistakes,
): Draft {
  if (lines.length > MOST_IMPORTED.rows) {
    const most = MOST_IMPORTED.rows.toLocaleString('en');
    mistakes.add({ file }, `has more than ${most} lines`, `Import it in parts of ${most} lines.`);
    return emptyDraft(mistakes, { format: 'ftm' });
  }
  const left = leavingOut();
  const read = lines.flatMap(({ row, json }): Entity[] => {
    const parsed = FtmEntity.safeParse(json);
    if (parsed.success) return [{ ...parsed.data, row }];
    const column = parsed.error.issues[0]?.path.map(String).join('.') ?? null;
    mistakes.add(
      { file, row, column },
      'is no entity of FollowTheMoney',
      'Each line is { id, schema, properties }, and each property a list of texts.',
    );
    return [];
  });
  const things = read.filter(({ schema }) => ENTITIES.has(schema));
  const refs = new Map(things.map((one) => [one.id, refOf(one)]));
  const entities = entitiesOf(things, { file, refs, mistakes });
  const relations = read.flatMap((one): DraftRelation[] => {
    if (ENTITIES.has(one.schema)) return [];
    const link = LINKS.get(one.schema);
    if (link === undefined) {
      refuseSchema(one, { file, left, mistakes });
      return [];
    }
    return relationsOf(one, { file, link, refs, mistakes });
  });
  for (const schema of things.filter((one) => one.schema === 'LegalEntity').map((one) => one.schema))
    left.leave(
      `kinds of a ${schema}`,
      'FollowTheMoney leaves open what they are: they are taken in as organizations',
    );
  return {
    format: 'ftm',
    tables: [],
    mapping: null,
    rows: lines.length,
    entities,
    relations,
    leftOut: left.all(),
    mistakes,
  };
}

function refuseSchema(
  { schema, row }: Entity,
  { file, left, mistakes }: { file: string; left: ReturnType<typeof leavingOut>; mistakes: Mistakes },
): void {
  if (WITHOUT_PLACE.has(schema)) {
    left.leave(`entities of the schema ${schema}`, 'Redthread has no place for them');
    return;
  }
  const known = [...ENTITIES.keys(), ...LINKS.keys()].join(', ');
  mistakes.add(
    { file, row, column: 'schema', value: schema },
    'is no schema of FollowTheMoney that is known here',
    `Taken in are ${known}; take the line out.`,
  );
}

/** Our own ids are written with a full stop there: `person.ada` is `person/ada`. */
function refOf({ id, schema }: FtmEntity): string {
  const ours = id.replace('.', '/');
  const type = ENTITIES.get(schema);
  return type !== undefined && EntityId.safeParse(ours).success && isIdOf(ours, type) ? ours : id;
}

function entitiesOf(
  things: readonly Entity[],
  { file, refs, mistakes }: { file: string; refs: ReadonlyMap<string, string>; mistakes: Mistakes },
): DraftEntity[] {
  const first = new Map<string, number>();
  return things.flatMap((one) => {
    const { id, schema, row } = one;
    const type = ENTITIES.get(schema);
    const [name = '', ...more] = valuesOf(one, 'name').concat(
      valuesOf(one, 'caption'),
      schema === 'Address' ? valuesOf(one, 'full') : [],
    );
    const wrong = (column: string, value: string, problem: string, advice: string) =>
      mistakes.add({ file, row, column, value }, problem, advice);
    const before = first.get(id);
    first.set(id, before ?? row);
    if (before !== undefined)
      wrong('id', id, `stands in line ${before} already`, 'One id is one entity: join the two lines.');
    if (name === '') wrong('properties.name', '', 'is missing', 'Each entity needs a name.');
    if (name.length > 200)
      wrong('properties.name', name, `has ${name.length} letters`, 'Of 200 letters at most.');
    const unclean = problemOfCell(name);
    if (unclean !== null) wrong('properties.name', name, unclean.problem, unclean.advice);
    if (type === undefined || before !== undefined || name === '' || name.length > 200 || unclean !== null)
      return [];
    const aliases = [...new Set([...more, ...valuesOf(one, 'alias'), ...valuesOf(one, 'weakAlias')])];
    const [birth] = valuesOf(one, 'birthDate');
    const [summary] = valuesOf(one, 'summary').concat(valuesOf(one, 'description'));
    return [
      {
        file, row, ref: refs.get(id) ?? id,
        entity: {
          type, name, named: true, identifiers: identifiersOf(one),
          aliases: aliases.filter((alias) => alias !== name && alias.length <= 200 && problemOfCell(alias) === null),
          summary: summary === undefined ? null : toBeginning(summary, 400),
          ...(IsoPrefix.safeParse(birth).success && { birthDate: birth }),
        },
      },
    ]; // oxfmt-ignore
  });
}

const IDENTIFIERS = [
  'registrationNumber',
  'wikidataId',
  'leiCode',
  'ogrnCode',
  'innCode',
  'imoNumber',
  'taxNumber',
];

function identifiersOf(one: FtmEntity): { scheme: string; value: string }[] {
  return IDENTIFIERS.flatMap((scheme) => valuesOf(one, scheme).map((value) => ({ scheme, value })));
}
