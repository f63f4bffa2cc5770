import { MemberKind } from '#contract/article';
import { IsoPrefix } from '#contract/days';
import { ENTITY_TYPE_NAMES } from '#contract/ontology';
import type { NodeMapping } from '#contract/imports';
import { cellsOf, isSaid, meaningOf, type Cells, type Told } from './csv-cells.ts';
import type { DraftEntity } from './draft.ts';
import { toSlug } from './ids.ts';
import { asEntityType } from './suggest.ts';

type Fields = keyof NodeMapping['columns'];
const LONGEST = { name: 200, summary: 400 } as const;

export function nodesOf(mapping: NodeMapping, told: Told): DraftEntity[] {
  const { mistakes, tables } = told;
  const file = tables[mapping.file]?.name ?? '';
  const missing = (['name', 'type'] as const).filter(
    (field) => mapping.columns[field] === undefined && (field === 'name' || mapping.type === null),
  );
  for (const field of missing)
    mistakes.add(
      { file, row: 1 },
      `it is not known which column holds the ${field} of a node`,
      field === 'name'
        ? 'Choose the column of the names.'
        : 'Choose the column of the types, or one type for all rows.',
    );
  if (missing.length > 0) return [];
  const first = new Map<string, number>();
  return cellsOf(mapping, told).flatMap((cells) => {
    const entity = entityOf(cells, { mapping, told });
    if (entity === null) return [];
    const ref = cells.of('id') === '' ? entity.name : cells.of('id');
    const before = first.get(ref);
    const field = cells.of('id') === '' ? 'name' : 'id';
    if (before !== undefined)
      cells.wrong(field, `stands in row ${before} already`, 'Give each node one row and an id of its own.');
    first.set(ref, before ?? cells.row);
    return before === undefined ? [{ file, row: cells.row, ref, entity }] : [];
  });
}

function entityOf(
  cells: Cells<Fields>,
  { mapping, told }: { mapping: NodeMapping; told: Told },
): DraftEntity['entity'] | null {
  const [name, word, summary] = [cells.of('name'), cells.of('type'), cells.of('summary')];
  const type =
    mapping.columns.type === undefined
      ? mapping.type
      : meaningOf(word, { words: mapping.types, known: asEntityType });
  if (type === null) {
    told.left.leave(`nodes of the type “${word}”`, 'the mapping leaves them out');
    return null;
  }
  if (name === '') cells.wrong('name', 'is empty', 'Each node needs a name.');
  if (type === undefined)
    cells.wrong(
      'type',
      'is no type that is known',
      `Say in the mapping which it is: ${ENTITY_TYPE_NAMES.join(', ')}.`,
    );
  for (const [field, most] of Object.entries(LONGEST) as ['name' | 'summary', number][])
    // its own keys
    if (cells.of(field).length > most)
      cells.wrong(field, `has ${cells.of(field).length} letters`, `Of ${most} letters at most.`);
  const aliases = [...new Set(cells.parts('aliases'))].filter((alias) => alias !== name);
  if (aliases.some((alias) => alias.length > LONGEST.name))
    cells.wrong('aliases', 'holds one of more than 200 letters', 'Part aliases by semicolons.');
  const isRight = name !== '' && name.length <= LONGEST.name && summary.length <= LONGEST.summary;
  if (type === undefined || !isRight) return null;
  return {
    type,
    name,
    named: isSaid(cells.of('named'), true),
    aliases,
    summary: summary === '' ? null : summary,
    identifiers: cells.parts('identifiers').map((part) => toIdentifier(part, cells.column('identifiers'))),
    ...kindIn(cells),
    ...birthIn(cells),
    ...(type === 'Group' && membersIn(cells)),
  };
}

type Entity = DraftEntity['entity'];

/** `imo: 9034567`, or the number alone under the name of its column. */
function toIdentifier(part: string, column: string): Entity['identifiers'][number] {
  const [, scheme = column, value = part] = /^([\p{L}\p{N} _-]+): *(.+)$/u.exec(part) ?? [];
  return { scheme, value };
}

function kindIn(cells: Cells<Fields>): Pick<Entity, 'kind'> {
  const kind = toSlug(cells.of('kind')).replaceAll(/[^a-z-]+/g, '');
  return /^[a-z]+(-[a-z]+)*$/.test(kind) ? { kind } : {};
}

function birthIn(cells: Cells<Fields>): Pick<Entity, 'birthDate'> {
  const written = cells.of('birthDate');
  if (written === '') return {};
  if (IsoPrefix.safeParse(written).success) return { birthDate: written };
  cells.wrong('birthDate', 'is no date', 'Write year, month and day in this order, as much as is known.');
  return {};
}

/** An uncounted plural is at least two. */
function membersIn(cells: Cells<Fields>): Pick<Entity, 'min' | 'max' | 'memberKind'> {
  const counts = { min: 2, max: undefined as number | undefined };
  for (const [field, bound] of [['membersLeast', 'min'], ['membersMost', 'max']] as const) {
    const written = cells.of(field);
    if (written === '') continue;
    if (/^[1-9]\d{0,8}$/.test(written)) counts[bound] = Number(written);
    else cells.wrong(field, 'is no count of members', 'Write a whole number.');
  }
  const { min, max } = counts;
  const kind = MemberKind.safeParse(cells.of('members').toLowerCase()).data;
  if (cells.of('members') !== '' && kind === undefined)
    cells.wrong('members', 'is no kind of members that is known', `Of these: ${MemberKind.options.join(', ')}.`);
  return { min, ...(max !== undefined && { max }), ...(kind !== undefined && { memberKind: kind }) };
} // oxfmt-ignore
