import type { NameVerdict } from '#contract/name-list';
import { ENTITY_TYPES } from '#contract/ontology';
import { digits } from '../words/count.ts';
import { toCsv } from '../words/csv.ts';
import {
  BY_HAND,
  chosenOf,
  isByHand,
  STANDING_WORDS,
  standingOf,
  toWhy,
  type NameList,
  type NameRow,
} from './name-list.ts';

const COLUMNS = [
  'line', 'name', 'verdict', 'decision', 'actor', 'id', 'type', 'role', 'likely actor', 'likely id', 'matched name', 'reason',
  'other candidates',
]; // oxfmt-ignore

const VERDICTS: Readonly<Record<NameVerdict, string>> = {
  exact: 'found',
  likely: 'likely',
  none: 'not found',
};

/**
 * The whole table with its misses and with each line that was listed before, to be kept beside a report; behind it
 * the other columns of the text, as they were.
 */
export function toNamesCsv({
  rows,
  repeats,
  columns,
}: Pick<NameList, 'rows' | 'repeats' | 'columns'>): string {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const repeated = repeats.flatMap(({ of, ...entry }) => {
    const row = byLine.get(of);
    return row === undefined ? [] : [{ ...entry, row, as: of }];
  });
  const lines = rows.map((row): Line => ({
    line: row.line,
    given: row.given,
    cells: row.cells,
    row,
    as: null,
  }));
  const all = [...lines, ...repeated].toSorted((a, b) => a.line - b.line);
  return toCsv([[...COLUMNS, ...columns.map(toHead)], ...all.map(toCells)]);
}

interface Line {
  line: number;
  given: string;
  cells: readonly string[];
  row: NameRow;
  /** The line where this name was listed before. */
  as: number | null;
}

/** Two columns of one name could not be told apart. */
function toHead(given: string): string {
  return COLUMNS.includes(given.trim().toLowerCase()) ? `${given} (as given)` : given;
}

function toCells({ line, given, cells, row, as }: Line): (string | number)[] {
  const { answer, letters } = row;
  const standing = standingOf(row);
  const chosen = chosenOf(row);
  const likely = standing === 'likely' ? answer?.candidates[0] : undefined;
  const shown = chosen ?? likely;
  const matched = answer?.candidates.find(({ id }) => id === shown?.id)?.matched;
  const others = answer?.candidates.filter(({ id }) => id !== shown?.id) ?? [];
  const more = answer === null || answer.more === 0 ? [] : [`and ${digits(answer.more)} more`];
  const why =
    letters === null || isByHand(row) ? toWhy(row) : `${digits(letters)} letters: a name has at most 300`;
  return [
    line,
    given,
    answer === null ? STANDING_WORDS[letters === null ? 'waiting' : 'unsearched'] : VERDICTS[answer.verdict],
    toDecision(row),
    chosen?.name ?? '',
    chosen?.id ?? '',
    chosen === null ? '' : ENTITY_TYPES[chosen.type].label,
    chosen?.about ?? '',
    likely?.name ?? '',
    likely?.id ?? '',
    matched ?? '',
    as === null ? why : `as line ${as}: ${why}`,
    [...others.map(({ name, id }) => `${name} (${id})`), ...more].join('; '),
    ...cells,
  ];
}

function toDecision(row: NameRow): string {
  const standing = standingOf(row);
  if (isByHand(row)) return BY_HAND;
  return standing === 'decided' || standing === 'refused' ? STANDING_WORDS[standing] : '';
}
