import { useState, type MouseEvent, type ReactNode } from 'react';
import {
  Button, Cell, Column, Row, Table, TableBody, TableHeader, Virtualizer,
  type Selection, type SortDescriptor,
} from 'react-aria-components'; // oxfmt-ignore
import { FirstStays } from './first-stays.ts';
import { Icon } from './Icon.tsx';
import { Name } from './Name.tsx';

export interface TableColumn<T> {
  id: string;
  title: string;
  width: number;
  /** Names take the room that numbers leave, each its share of it. */
  grows?: number;
  /** It grows no wider than this. */
  most?: number;
  /** What is sorted and, unless `cell` draws more, shown. */
  value: (row: T) => string | number | bigint;
  cell?: (row: T) => ReactNode;
  /** What `cell` draws beside the value, in words: rows are found by it, and not sorted. */
  beside?: (row: T) => string;
}

interface SortedTableProps<T> {
  label: string;
  columns: readonly TableColumn<T>[];
  rows: readonly T[];
  idOf: (row: T) => string;
  sort: SortDescriptor;
  selected?: ReadonlySet<string>;
  onSelect?: (ids: ReadonlySet<string>) => void;
  /** Only rows that have all of these words are listed. */
  words?: string;
  /** The row under the pointer; null when it has gone. */
  onPoint?: (id: string | null) => void;
  /** The menu of a row is asked for, at a point of the page. */
  onMenu?: (id: string, at: { x: number; y: number }) => void;
  /** What can be done with all rows that have the words, in one step. */
  ofListed?: { readonly label: string; readonly act: (ids: readonly string[]) => void };
  empty: string;
}

const ROW = 28;
const LAYOUT = { rowHeight: ROW, headingHeight: ROW };

/** Rows that can be sorted, walked by arrow keys and chosen; only those in view are in the page. */
export function SortedTable<T>(props: SortedTableProps<T>) {
  const { label, columns, rows, idOf, sort: firstSort, selected, onSelect, empty } = props;
  const { words = '', onPoint, onMenu, ofListed } = props;
  const [sort, setSort] = useState<SortDescriptor>(firstSort);
  const listed = matching(rows, columns, words);
  const sorted = sortRows(listed, columns, sort);
  const choose = (keys: Selection) => onSelect?.(keys === 'all' ? new Set(listed.map(idOf)) : toIds(keys));
  return (
    <>
      {listed.length === rows.length ? null : (
        <div className="row rows-listed">
          <p className="quiet" role="status">
            {`${listed.length} of ${rows.length} rows have these words`}
          </p>
          {ofListed === undefined || listed.length === 0 ? null : (
            <Button className="link" onPress={() => ofListed.act(listed.map(idOf))}>
              {ofListed.label}
            </Button>
          )}
        </div>
      )}
      <Virtualizer layout={FirstStays} layoutOptions={LAYOUT}>
        <Table
          className="table"
          {...(onMenu && { onContextMenu: askForMenu(onMenu) })}
          aria-label={label}
          sortDescriptor={sort}
          onSortChange={setSort}
          {...(onSelect === undefined
            ? {}
            : {
                selectionMode: 'multiple',
                selectionBehavior: 'replace',
                selectedKeys: selected ?? [],
                onSelectionChange: choose,
              })}
        >
          <TableHeader columns={[...columns]} className="table-head">
            {({ id, title, width, grows, most }) => (
              <Column
                id={id}
                allowsSorting
                isRowHeader={id === columns[0]?.id}
                minWidth={width}
                maxWidth={most ?? null}
                width={grows === undefined ? width : `${grows}fr`}
              >
                <span className="column-title">
                  <Name>{title}</Name>
                  {sort.column === id ? <Icon name={sort.direction === 'ascending' ? 'up' : 'down'} /> : null}
                </span>
              </Column>
            )}
          </TableHeader>
          <TableBody
            items={sorted.map((row) => ({ id: idOf(row), row }))}
            dependencies={[columns]}
            renderEmptyState={() => (
              <p className="quiet empty-hits">
                {rows.length === 0 ? empty : 'No row has all of these words.'}
              </p>
            )}
          >
            {({ id, row }) => (
              <Row
                id={id}
                columns={[...columns]}
                className="table-row"
                {...(onPoint && { onHoverStart: () => onPoint(id), onHoverEnd: () => onPoint(null) })}
              >
                {(column) => (
                  <Cell className="table-cell">
                    {column.cell?.(row) ?? (
                      <span className="clip">
                        <Name>{String(column.value(row))}</Name>
                      </span>
                    )}
                  </Cell>
                )}
              </Row>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </>
  );
}

interface RowsWithProps<T> {
  rows: readonly T[];
  columns: readonly TableColumn<T>[];
  words: string;
}

/** "3 of 12", where only rows with these words are listed; "12" where all are. */
export function RowsWith<T>({ rows, columns, words }: RowsWithProps<T>) {
  const listed = matching(rows, columns, words).length;
  const all = rows.length.toLocaleString('en');
  return <>{listed === rows.length ? all : `${listed.toLocaleString('en')} of ${all}`}</>;
}

function askForMenu(onMenu: NonNullable<SortedTableProps<unknown>['onMenu']>) {
  return (event: MouseEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[role="row"][data-key]');
    const id = row?.dataset['key'];
    if (id === undefined) return;
    event.preventDefault();
    onMenu(id, { x: event.clientX, y: event.clientY });
  };
}

/** All of the words, in whatever column, in whatever case. */
function matching<T>(rows: readonly T[], columns: readonly TableColumn<T>[], words: string): readonly T[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = columns
      .flatMap(({ value, beside }) => [String(value(row)), beside?.(row) ?? ''])
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

function toIds(keys: Exclude<Selection, 'all'>): ReadonlySet<string> {
  return new Set([...keys].map(String));
}

/** Rows that are alike keep their order. */
function sortRows<T>(
  rows: readonly T[],
  columns: readonly TableColumn<T>[],
  { column, direction }: SortDescriptor,
): T[] {
  const by = columns.find(({ id }) => id === column);
  if (by === undefined) return [...rows];
  const sign = direction === 'descending' ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(by.value(a), by.value(b)));
}

const collator = new Intl.Collator('en', { numeric: true });

function compare(a: string | number | bigint, b: string | number | bigint): number {
  if (typeof a !== 'string' && typeof b !== 'string') return a < b ? -1 : a > b ? 1 : 0;
  return collator.compare(String(a), String(b));
}
