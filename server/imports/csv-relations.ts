import { OccasionId } from '#contract/article';
import { relationRow, STATUS_ORDER, type RelationType, type Status } from '#contract/ontology';
import type { RelationMapping } from '#contract/imports';
import { toBeginning } from '#contract/shown-line';
import { cellsOf, isSaid, meaningOf, type Cells, type Told } from './csv-cells.ts';
import { daysIn, lineIn } from './csv-times.ts';
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
  return cellsOf(mapping, told).flatMap((cells) => relationsIn(cells, { file, mapping, told }));
}

/** A row is a relation; one that held several times is told by a claim for each. */
function relationsIn(
  cells: Cells<Fields>,
  { file, mapping, told }: { file: string; mapping: RelationMapping; told: Told },
): DraftRelation[] {
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
    return [];
  }
  if (type !== undefined && relationRow(type).derived === true) {
    told.left.leave(`relations of the type ${type}`, derivedFrom(type));
    return [];
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
  const days = daysIn(cells);
  for (const field of ['says', 'role'] as const) checkLength(field, cells);
  if (type === undefined || status === undefined || days === null) return [];
  if (cells.of('from') === '' || cells.of('to') === '') return [];
  const qualifiers = qualifiersIn(cells, type);
  const role = cells.of('role');
  const occasion = OccasionId.safeParse(cells.of('occasion')).data;
  const speaker = cells.of('speaker');
  const [hedged, inferred] = [isSaid(cells.of('hedged')), isSaid(cells.of('inferred'))];
  const line = lineIn(cells, { type, status, hedged, inferred });
  const { reported, times } = days;
  const draftAt = (time: (typeof times)[number]): DraftRelation => ({
    file,
    row: cells.row,
    column: cells.column(mapping.columns.type === undefined ? 'from' : 'type'),
    columns: {
      subject: cells.column('from'), object: cells.column('to'), type: cells.column('type'), from: cells.column('since'),
      to: cells.column('until'), notBefore: cells.column('notBefore'), attributedTo: cells.column('speaker'),
      'qualifiers.role': cells.column('role'), qualifiers: cells.column('role'), occasion: cells.column('occasion'),
    },
    claim: {
      subject: cells.of('from'), type, object: cells.of('to'), ...TOLD_AS[status],
      ...(speaker !== '' && { voice: 'said' as const, attributedTo: speaker }),
      says: cells.of('says') || null,
      ...time,
      ...(hedged && { hedged: true as const }),
      ...(inferred && { inferred: [{ what: 'relation' as const, why: 'The file marks it as inferred.' }] }),
      ...(occasion !== undefined && { occasion }),
      ...(role !== '' && { roleWords: role }),
      ...((role !== '' || qualifiers !== null) && { qualifiers: { ...qualifiers, ...(role !== '' && { role: toSlug(role) || role }) } }),
    },
    reported,
    cites: toBeginning(cells.of('cites'), LONGEST.cites) || null,
    ...(line !== null && { line }),
  }); // oxfmt-ignore
  return times.map(draftAt);
}

/** Why a derived relation of a file is no fact of it. */
export function derivedFrom(type: RelationType): string {
  const carriers = DERIVED_FROM[type];
  return `they are derived: made again from ${carriers ?? 'the relations that they stand for'}`;
}

const DERIVED_FROM: Readonly<Partial<Record<RelationType, string>>> = {
  SANCTIONED: 'IMPOSED_BY and TARGETS',
  CHARGED: 'FILED_BY and DEFENDANT_IN',
  INVITED: 'INVITED_TO',
};

/** "role: president | about: topic/trade": each as name: value. */
export function qualifiersIn(
  cells: Cells<'qualifiers'>,
  type: RelationType,
): Record<string, string | number | string[]> | null {
  const rows = relationRow(type).qualifiers ?? {};
  const told = new Map<string, string[]>();
  for (const part of cells.parts('qualifiers')) {
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

function checkLength(field: 'says' | 'role', cells: Cells<Fields>): void {
  const { length } = cells.of(field);
  if (length > LONGEST[field])
    cells.wrong(field, `has ${length} letters`, `Of ${LONGEST[field]} letters at most.`);
}
