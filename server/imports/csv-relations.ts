import { IsoPrefix } from '#contract/days';
import { relationRow, STATUS_ORDER, type RelationType, type Status } from '#contract/ontology';
import type { RelationMapping } from '#contract/imports';
import { cellsOf, meaningOf, partsOf, type Cells, type Told } from './csv-cells.ts';
import type { DraftRelation } from './draft.ts';
import { toSlug } from './ids.ts';
import { asRelationType, asStatus } from './suggest.ts';

type Fields = keyof RelationMapping['columns'];

/** How a claim of each status is told: who says it, and what of (ONTOLOGY, Claims). */
export const TOLD_AS: Readonly<Record<Status, Pick<DraftRelation['claim'], 'stance' | 'voice' | 'reality'>>> =
  {
    asserted: { stance: 'asserts', voice: 'stated', reality: 'actual' },
    said: { stance: 'asserts', voice: 'said', reality: 'actual' },
    alleged: { stance: 'asserts', voice: 'stated', reality: 'alleged' },
    planned: { stance: 'asserts', voice: 'stated', reality: 'planned' },
    wanted: { stance: 'asserts', voice: 'stated', reality: 'wanted' },
    denied: { stance: 'denies', voice: 'stated', reality: 'actual' },
  };

export function relationsOf(mapping: RelationMapping, told: Told): DraftRelation[] {
  const file = told.tables[mapping.file]?.name ?? '';
  const { columns, type } = mapping;
  const missing = (['from', 'to', 'type'] as const).filter(
    (field) => columns[field] === undefined && (field !== 'type' || type === null),
  );
  const WANTED = {
    from: 'whom a relation begins at',
    to: 'whom it leads to',
    type: 'what kind of relation it is',
  };
  for (const field of missing)
    told.mistakes.add(
      { file, row: 1 },
      `it is not known which column says ${WANTED[field]}`,
      field === 'type' ? 'Choose the column, or one type for all rows.' : 'Choose the column.',
    );
  if (missing.length > 0) return [];
  return cellsOf(mapping, told).flatMap((cells) => relationOf(cells, { file, mapping, told }) ?? []);
}

function relationOf(
  cells: Cells<Fields>,
  { file, mapping, told }: { file: string; mapping: RelationMapping; told: Told },
): DraftRelation | null {
  const word = cells.of('type');
  const type: RelationType | null | undefined =
    mapping.columns.type === undefined
      ? mapping.type
      : meaningOf(word, { words: mapping.types, known: asRelationType });
  const written = cells.of('status');
  const status: Status | null | undefined =
    written === '' ? mapping.status : meaningOf(written, { words: mapping.statuses, known: asStatus });
  if (type === null || status === null) {
    const [what, of] = type === null ? ['type', word] : ['status', written];
    told.left.leave(`relations of the ${what} “${of}”`, 'the mapping leaves them out');
    return null;
  }
  if (type !== undefined && relationRow(type).derived === true) {
    told.left.leave(
      `relations of the type ${type}`,
      'they are derived anew from the relations that they stand for',
    );
    return null;
  }
  if (type === undefined)
    cells.wrong(
      'type',
      'is no kind of relation that is known',
      'Say in the mapping which it is, or leave it out there.',
    );
  if (status === undefined)
    cells.wrong(
      'status',
      'is no status that is known',
      `Say in the mapping which it is: ${STATUS_ORDER.join(', ')}.`,
    );
  for (const end of ['from', 'to'] as const)
    if (cells.of(end) === '') cells.wrong(end, 'is empty', 'A relation joins two: name both.');
  const days = {
    since: dayIn('since', cells),
    until: dayIn('until', cells),
    reported: dayIn('reported', cells),
  };
  const areDaysRight = Object.values(days).every((day) => day !== undefined);
  for (const field of ['says', 'cites', 'role'] as const) checkLength(field, cells);
  if (type === undefined || status === undefined || !areDaysRight) return null;
  if (cells.of('from') === '' || cells.of('to') === '') return null;
  const qualifiers = qualifiersIn(cells, type);
  const role = cells.of('role');
  return {
    file,
    row: cells.row,
    column: cells.column(mapping.columns.type === undefined ? 'from' : 'type'),
    columns: {
      subject: cells.column('from'), object: cells.column('to'), type: cells.column('type'), from: cells.column('since'),
      to: cells.column('until'), 'qualifiers.role': cells.column('role'), qualifiers: cells.column('role'),
    }, // oxfmt-ignore
    claim: {
      subject: cells.of('from'), type, object: cells.of('to'), ...TOLD_AS[status],
      says: cells.of('says') || null,
      ...(days.since && { from: days.since }),
      ...(days.until && { to: days.until }),
      ...(isMarked('hedged', cells) && { hedged: true as const }),
      ...(isMarked('inferred', cells) && { inferred: [{ what: 'relation' as const, why: 'The file marks it as inferred.' }] }),
      ...(role !== '' && { roleWords: role }),
      ...((role !== '' || qualifiers !== null) && { qualifiers: { ...qualifiers, ...(role !== '' && { role: toSlug(role) || role }) } }),
    }, // oxfmt-ignore
    reported: days.reported ?? null,
    cites: cells.of('cites') || null,
  };
}

/** A false mark would make a firm line of a doubtful one: whatever is not no is yes. */
function isMarked(field: 'hedged' | 'inferred', cells: Cells<Fields>): boolean {
  return !['', 'false', 'no', '0'].includes(cells.of(field).toLowerCase());
}

/** "role: president | about: topic/trade": each as name: value. */
function qualifiersIn(
  cells: Cells<Fields>,
  type: RelationType,
): Record<string, string | number | string[]> | null {
  const rows = relationRow(type).qualifiers ?? {};
  const told = new Map<string, string[]>();
  for (const part of partsOf(cells.of('qualifiers'))) {
    const [, name = '', value = ''] = /^([a-zA-Z]+): *(.+)$/.exec(part) ?? [];
    if (value === '' || !Object.hasOwn(rows, name)) {
      const known = Object.keys(rows).join(', ') || 'none';
      cells.wrong(
        'qualifiers',
        `“${part.slice(0, 60)}” is no qualifier of ${type}`,
        `Write name: value; of ${type} there are: ${known}.`,
      );
    } else told.set(name, [...(told.get(name) ?? []), value]);
  }
  if (told.size === 0) return null;
  const held = [...told].map(([name, values]) => {
    const numbers = values.map(Number);
    const isNumber = rows[name]?.kind === 'number' && numbers.every(Number.isFinite);
    const [first = ''] = values;
    if (values.length > 1) return [name, values] as const;
    return [name, isNumber ? (numbers[0] ?? first) : first] as const;
  });
  return Object.fromEntries(held);
}

const LONGEST = { says: 400, cites: 400, role: 120 } as const;

function checkLength(field: keyof typeof LONGEST, cells: Cells<Fields>): void {
  const { length } = cells.of(field);
  if (length > LONGEST[field])
    cells.wrong(field, `has ${length} letters`, `Of ${LONGEST[field]} letters at most.`);
}

/** Null where none is given, undefined where it is none. */
function dayIn(field: 'since' | 'until' | 'reported', cells: Cells<Fields>): string | null | undefined {
  const written = cells.of(field);
  if (written === '') return null;
  const read = IsoPrefix.safeParse(written);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  cells.wrong(
    field,
    `is no date: ${issue?.message ?? ''}`,
    'Write year, month and day in this order, as much as is known.',
  );
  return undefined;
}
