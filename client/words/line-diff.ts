/** A line of two texts: in both, only in the later one, or only in the earlier one. */
export interface DiffLine {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this the table of the comparison would be large: what is between is told as replaced. */
const MOST_CELLS = 4_000_000;

/** What became of a text, line by line: the least that was removed and added. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const same = (text: string): DiffLine => ({ is: 'same', text });
  return [
    ...a.slice(0, start).map(same),
    ...between(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(same),
  ];
}

function between(a: readonly string[], b: readonly string[]): DiffLine[] {
  const lengths = a.length * b.length > MOST_CELLS ? null : commonLengths(a, b);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isSame = lengths !== null && i < a.length && j < b.length && a[i] === b[j];
    if (isSame) {
      lines.push({ is: 'same', text: a[i] ?? '' });
      [i, j] = [i + 1, j + 1];
    } else if (i < a.length && (j >= b.length || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      lines.push({ is: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      lines.push({ is: 'added', text: b[j] ?? '' });
      j += 1;
    }
  }
  return lines;
}

type Lengths = readonly Uint32Array[];

/** How many lines the ends from (i, j) on have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): Lengths {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [lengths[i], lengths[i + 1]];
    if (row === undefined || below === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function at(lengths: Lengths | null, i: number, j: number): number {
  return lengths?.[i]?.[j] ?? 0;
}
