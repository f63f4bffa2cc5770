import type { KeyboardEvent } from 'react';
import { ENTITY_TYPES } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import {
  BY_HAND, chosenOf, isByHand, NONE_OF_THESE, STANDING_WORDS, standingOf, toWhy, type NameRow, type NameStanding,
} from '../store/name-list.ts'; // oxfmt-ignore
import { Glyph } from '../ui/Glyph.tsx';
import { Name } from '../ui/Name.tsx';
import { SortedTable, type TableColumn } from '../ui/SortedTable.tsx';
import { useActions } from '../use-explorer.ts';
import { digits } from '../words/count.ts';

interface NamesTableProps {
  rows: readonly NameRow[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  onDecided: (line: number) => void;
  /** The likely ones of the marked rows, or of all that are listed, are accepted. */
  onAccept: (rows: readonly NameRow[]) => void;
  /** Somebody is to be looked for by hand, for the row one is at. */
  onSearch: () => void;
}

/** A sign beside the word, for whoever sees no colours. */
const SIGNS: Readonly<Record<NameStanding, string>> = {
  waiting: '…',
  found: '✓',
  decided: '✔',
  likely: '?',
  refused: '✗',
  none: '–',
  unsearched: '!',
};

const COLUMNS: readonly TableColumn<NameRow>[] = [
  { id: 'given', title: 'Name', width: 140, grows: 3, value: ({ given }) => given },
  { id: 'line', title: 'Line', width: 56, value: ({ line }) => line },
  {
    id: 'standing',
    title: 'Verdict',
    width: 152,
    value: toStanding,
    cell: (row) => <Standing standing={standingOf(row)} words={toStanding(row)} />,
  },
  {
    id: 'actor',
    title: 'Actor',
    width: 150,
    grows: 3,
    value: (row) => shownOf(row)?.name ?? '',
    cell: Actor,
  },
  {
    id: 'about',
    title: 'Type and office',
    width: 110,
    grows: 2,
    value: (row) => toAbout(shownOf(row)),
  },
  { id: 'why', title: 'Why', width: 130, grows: 3, value: toWhy },
  { id: 'others', title: 'Others', width: 64, value: othersOf, cell: (row) => digits(othersOf(row)) },
];

/** Who stands for the name, else the best of those who may. */
function shownOf(row: NameRow) {
  return chosenOf(row) ?? (standingOf(row) === 'likely' ? (row.answer?.candidates[0] ?? null) : null);
}

function othersOf(row: NameRow): number {
  const { answer } = row;
  if (answer === null) return 0;
  return answer.candidates.length + answer.more - (shownOf(row) === null || isByHand(row) ? 0 : 1);
}

export function toAbout(actor: { type: keyof typeof ENTITY_TYPES; about: string | null } | null): string {
  if (actor === null) return '';
  const { label } = ENTITY_TYPES[actor.type];
  return actor.about === null ? label : `${label}, ${toRole(actor.about)}`;
}

function toStanding(row: NameRow): string {
  return isByHand(row) ? BY_HAND : STANDING_WORDS[standingOf(row)];
}

function Standing({ standing, words }: { standing: NameStanding; words: string }) {
  return (
    <span className="names-standing" data-standing={standing}>
      <span aria-hidden="true">{SIGNS[standing]}</span> {words}
    </span>
  );
}

function Actor(row: NameRow) {
  const shown = shownOf(row);
  if (shown === null)
    return <span className="quiet">{standingOf(row) === 'refused' ? 'none of these' : ''}</span>;
  return (
    <span className="names-actor clip" data-open={chosenOf(row) === null || undefined}>
      <Glyph type={shown.type} size={14} /> <Name>{shown.name}</Name>
    </span>
  );
}

/** As on the desk. */
const SEARCH_KEY = '/';

/** The rows, decided one after the other by keys. */
export function NamesTable({ rows, selected, onSelect, onDecided, onAccept, onSearch }: NamesTableProps) {
  const { decideName } = useActions();
  const decide = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const element = event.target instanceof Element ? event.target.closest('[role="row"][data-key]') : null;
    const row = rows.find(({ line }) => String(line) === element?.getAttribute('data-key'));
    if (element === null || row === undefined) return;
    const isMarked = selected.size > 1 && selected.has(String(row.line));
    if (event.key === 'Enter' && (event.shiftKey || isMarked)) {
      take(event);
      onAccept(event.shiftKey ? rows : rows.filter(({ line }) => selected.has(String(line))));
      return;
    }
    if (event.key === SEARCH_KEY) {
      take(event);
      onSearch();
      return;
    }
    const decision = toDecision(event.key, row);
    if (decision === undefined) return;
    take(event);
    if (decision.is !== 'kept') {
      onDecided(row.line);
      decideName(row.line, decision.is === 'undecided' ? null : decision.id);
    }
    if (decision.is !== 'undecided') goOn(element);
  };
  return (
    // Its rows are what is focused; here their keys are read before the table reads them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="names-rows" onKeyDownCapture={decide}>
      <SortedTable
        label="Names"
        columns={COLUMNS}
        rows={rows}
        idOf={({ line }) => String(line)}
        sort={{ column: '', direction: 'ascending' }}
        selected={selected}
        onSelect={onSelect}
        empty="No name stands so."
      />
    </div>
  );
}

/** A table takes digits and letters for the beginning of what is looked for in it, and Enter for a click. */
function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

type Decision = { is: 'decided'; id: string } | { is: 'kept' } | { is: 'undecided' };

/** What a key means for this row; undefined where it means nothing. */
function toDecision(key: string, row: NameRow): Decision | undefined {
  const candidates = row.answer?.candidates ?? [];
  if (/^[1-9]$/.test(key)) {
    const id = candidates[Number(key) - 1]?.id;
    return id === undefined ? undefined : { is: 'decided', id };
  }
  if (key === '0' || key === 'Backspace')
    return row.answer === null ? undefined : { is: 'decided', id: NONE_OF_THESE };
  if (key === 'u' || key === 'U') return { is: 'undecided' };
  if (key !== 'Enter') return undefined;
  const best = candidates[0]?.id;
  return standingOf(row) === 'likely' && best !== undefined ? { is: 'decided', id: best } : { is: 'kept' };
}

/** The table knows its next row, and brings it into view. */
function goOn(row: Element): void {
  row.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
}
