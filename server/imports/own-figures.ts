import * as z from 'zod';
import { EntityId, Figure, FigureId } from '#contract/article';
import { toBeginning } from '#contract/shown-line';
import { cellsOf, isSaid, type Cells, type Told } from './csv-cells.ts';
import type { DraftFigure, DraftPlace } from './draft.ts';
import { copyOf, toInferred } from './own-evidence.ts';
import type { Table } from './table.ts';

/** By the names of a figure's fields; what only the table tells has the names of its columns. */
const COLUMNS = {
  figure: 'figure', subject: 'subject', metric: 'metric', unit: 'unit', min: 'min', max: 'max', minOpen: 'min_open', maxOpen: 'max_open',
  approx: 'approx', rank: 'rank', per: 'per', population: 'population', place: 'place', of: 'share_of', from: 'counted_from',
  to: 'counted_to', notBefore: 'not_before', notAfter: 'not_after', asOf: 'as_of', precision: 'precision', says: 'says', voice: 'voice',
  attributedTo: 'speaker', relayedBy: 'relay', hedged: 'hedged', inferred: 'inferred', articles: 'articles', zones: 'zones',
  starts: 'starts', ends: 'ends', stories: 'stories', citations: 'citations',
} as const; // oxfmt-ignore
type Field = keyof typeof COLUMNS;
type Row = Cells<Field>;

const {
  id: _id,
  at: _at,
  hedged: _hedged,
  inferred: _inferred,
  minOpen: _min,
  maxOpen: _max,
  approx: _approx,
  ...counted
} = Figure.shape;
const Fields = z.object({
  ...counted,
  subject: z.string().min(1),
  place: EntityId.optional(),
  of: FigureId.optional(),
}); // oxfmt-ignore
const NUMBERS: ReadonlySet<string> = new Set(['min', 'max', 'rank']);
const MARKS = ['minOpen', 'maxOpen', 'approx', 'hedged'] as const;

/** The numbers that our own export lists beside its entities, each with all of its passages. */
export function figuresOf(file: number, told: Told): DraftFigure[] {
  const { name } = told.tables[file] ?? { name: '' };
  const present = new Set(told.tables[file]?.columns);
  const columns = Object.fromEntries(Object.entries(COLUMNS).filter(([, column]) => present.has(column)));
  const first = new Map<string, number>();
  return cellsOf<Field>({ file, columns }, told).flatMap((row) => {
    const id = row.of('figure');
    const before = first.get(id);
    if (id !== '' && before !== undefined) {
      row.wrong(
        'figure',
        `stands in row ${before} already`,
        'Give each figure one row and an id of its own.',
      );
      return [];
    }
    first.set(id, row.row);
    return figureOf(row, name);
  });
}

function figureOf(row: Row, file: string): DraftFigure[] {
  const names = Object.keys(Fields.shape) as Field[]; // its own keys, each of which has a column
  const told = names.flatMap((name) => {
    const cell = row.of(name);
    return cell === '' ? [] : [[name, NUMBERS.has(name) ? Number(cell) : cell] as const];
  });
  const read = Fields.safeParse(Object.fromEntries(told));
  for (const { path } of read.error?.issues ?? [])
    row.wrong(
      path[0] as Field,
      'is none of what may stand there',
      'Leave it as it was exported, or write it as the other rows do.',
    );
  if (!read.success) return [];
  const marks = MARKS.filter((name) => isSaid(row.of(name)));
  const inferred = toInferred(row.parts('inferred'));
  const origin = row.of('figure');
  return [
    {
      file,
      row: row.row,
      column: 'figure',
      columns: COLUMNS,
      figure: {
        ...read.data,
        ...Object.fromEntries(marks.map((name) => [name, true])),
        ...(inferred.length > 0 && { inferred }),
      },
      places: placesOf(row, origin),
      ...(origin !== '' && { origin }),
    },
  ];
}

/** Lists of one length, an element for each passage; at least the row itself says it. */
function placesOf(row: Row, figure: string): DraftPlace[] {
  const [articles, zones, starts, ends, stories, citations] = (
    ['articles', 'zones', 'starts', 'ends', 'stories', 'citations'] as const
  ).map((name) => row.parts(name));
  const at = (list: readonly string[] | undefined, place: number) => list?.[place] ?? '';
  const places = (articles ?? []).map((article, n): DraftPlace => {
    const cites = toBeginning(at(citations, n), 400);
    const [start, end] = [Number(at(starts, n)), Number(at(ends, n))];
    return Object.assign(
      copyOf({ claim: figure, article, story: at(stories, n), start, end }),
      { row: row.row },
      cites === '' ? {} : { cites },
      at(zones, n) === 'caption' ? { caption: true as const } : {},
    );
  });
  return places.length === 0 ? [{ row: row.row }] : places;
}

const NAMES = [
  ['subject', 'subject_name'],
  ['place', 'place_name'],
  ['speaker', 'speaker_name'],
  ['relay', 'relay_name'],
] as const;

/** How a table of figures calls those whom it names. */
export function namesOf(tables: readonly Table[]): Map<string, string> {
  const own = tables.filter((table) => table.own === 'figures');
  return new Map(
    own.flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) =>
        NAMES.flatMap(([id, name]) => {
          const [who, called] = [cells[columns.indexOf(id)] ?? '', cells[columns.indexOf(name)] ?? ''];
          return who === '' || called === '' ? [] : [[who, called] as const];
        }),
      ),
    ),
  );
}
