/** One line of the table: ours, mostly beside something bare, and what was aimed at. */
export interface Figure {
  what: string;
  unit: 'ms' | 'rows/s';
  ours: number;
  bare?: number;
  /** ours / bare. */
  ratio?: number;
  goal?: { text: string; met: boolean };
}

export interface Aim {
  text: string;
  isMet: (ours: number, bare: number) => boolean;
}

export function compare(
  what: string,
  { ours, bare, unit = 'ms', aim }: { ours: number; bare: number; unit?: Figure['unit']; aim?: Aim },
): Figure {
  const figure = { what, unit, ours: round(ours), bare: round(bare), ratio: round(ours / bare) };
  return aim === undefined ? figure : { ...figure, goal: { text: aim.text, met: aim.isMet(ours, bare) } };
}

/** Of what nothing bare does as well: by itself. */
export function alone(what: string, { ours, most }: { ours: number; most?: number }): Figure {
  const figure: Figure = { what, unit: 'ms', ours: round(ours) };
  return most === undefined
    ? figure
    : { ...figure, goal: { text: `<= ${most.toLocaleString('en')} ms`, met: ours <= most } };
}

/** The nearest rank: a figure that was measured, never one between two. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function toTable(figures: readonly Figure[]): string {
  const rows = [
    ['', 'ours', 'bare', 'ratio', 'difference', 'goal', ''],
    ...figures.map(({ what, unit, ours, bare, ratio, goal }) => [
      what,
      `${ours} ${unit}`,
      bare === undefined ? '' : `${bare} ${unit}`,
      ratio?.toFixed(2) ?? '',
      bare === undefined ? '' : `${round(ours - bare)}`,
      goal?.text ?? '',
      goal === undefined ? '' : goal.met ? 'met' : 'MISSED',
    ]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const isText = (at: number): boolean => at === 0 || at > 4;
  const toCell = (cell: string, at: number): string =>
    isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(toCell).join('  ').trimEnd()).join('\n');
}

function round(value: number): number {
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  return Number(value.toFixed(digits));
}
