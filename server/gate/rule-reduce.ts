import { callsOf, isSign, isWord, placeOf, type Fault, type Reading, type Span } from './reading.ts';
import { isVariable, iterationsOf, madeBy, type Iteration } from './iterations.ts';

const GROWING = new Set(['replace']);

/**
 * What `reduce` carries along may grow by a little each time, not by itself: twice as much in each of 100 steps is the
 * end.
 */
export function findGrowingFolds(reading: Reading): Fault[] {
  const all = iterationsOf(reading);
  return all.flatMap(({ from, to, carried }) => {
    if (carried === undefined) return [];
    const { name, step } = carried;
    const inner = all.filter((one) => one.from >= step[0] && one.to < step[1]);
    const repeats: Span[] = [
      ...inner.map((one): Span => [one.from, one.to + 1]),
      ...callsOf(reading, GROWING)
        .filter((call) => call >= step[0] && call < step[1])
        .map((call): Span => [call, (reading.partner.get(call + 1) ?? call) + 1]),
    ];
    const skipped = inner.map((one) => conditionOf(reading, one));
    const times = timesIn(reading, { name, span: step, repeats, skipped });
    if (times <= 1 && !isWrapped(reading, { name, span: step, skipped })) return [];
    return [
      {
        message: `The step of reduce() uses "${name}" ${times > 1 ? 'more than once' : 'inside of a new list or map'}, so that it may grow by itself with each entry.`,
        advice: `Use "${name}" once, as in ${name} + x; or take the list apart by UNWIND and use sum(), max() or collect().`,
        at: placeOf(reading, from, to),
      },
    ];
  });
}

interface Counting {
  name: string;
  span: Span;
  /** Inside of these it counts as several. */
  repeats: readonly Span[];
  /** Inside of these it gives nothing. */
  skipped: readonly Span[];
}

/** What only chooses: a list without its WHERE is no shorter, and `any` and the like give a yes or a no. */
function conditionOf(reading: Reading, one: Iteration): Span {
  if (one.carried !== undefined) return [one.from, one.from];
  if (!isSign(reading, one.from, '[')) return [one.from, one.to + 1];
  const [made] = madeBy(reading, one);
  return [one.body[0], made];
}

function isAt(at: number, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => at >= from && at < to);
}

/** How often a value of this expression can hold the variable: of the branches of a CASE only one is taken. */
function timesIn(reading: Reading, { name, span: [from, to], repeats, skipped }: Counting): number {
  let times = 0;
  for (let at = from; at < to; at += 1) {
    if (isWord(reading, at, 'case')) {
      const end = endOfCase(reading, at, to);
      times += Math.max(
        0,
        ...branchesOf(reading, [at, end]).map((span) => timesIn(reading, { name, span, repeats, skipped })),
      );
      at = end;
    } else if (isVariable(reading, at, name) && !isAt(at, skipped)) {
      const [first, last] = repeats.find(([begin, end]) => at >= begin && at < end) ?? [at, at];
      times += last > first ? 2 : 1;
    }
  }
  return times;
}

function endOfCase(reading: Reading, from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at += 1) {
    if (isWord(reading, at, 'case')) open += 1;
    if (isWord(reading, at, 'end')) open -= 1;
    if (open === 0) return at;
  }
  return to;
}

/** What a CASE may give: what follows THEN and ELSE. Its conditions give nothing. */
function branchesOf(reading: Reading, [from, to]: Span): Span[] {
  const branches: Span[] = [];
  let open = 0;
  let began: number | null = null;
  for (let at = from; at <= to; at += 1) {
    if (isWord(reading, at, 'case')) open += 1;
    const turns = open === 1 && isWord(reading, at, 'when', 'then', 'else', 'end');
    if (turns && began !== null) branches.push([began, at]);
    if (turns) began = isWord(reading, at, 'then', 'else') ? at + 1 : null;
    if (isWord(reading, at, 'end')) open -= 1;
  }
  if (began !== null) branches.push([began, to]);
  return branches;
}

/** `[carried]` and `{ a: carried }` are one level deeper each time, and Neo4j goes down by recursion. */
function isWrapped(
  reading: Reading,
  { name, span: [from, to], skipped }: Omit<Counting, 'repeats'>,
): boolean {
  for (let open = from; open < to; open += 1) {
    if (!isSign(reading, open, '[', '{') || takesFrom(reading, open)) continue;
    const close = reading.partner.get(open) ?? open;
    for (let at = open; at < close; at += 1)
      if (isVariable(reading, at, name) && !isAt(at, skipped)) return true;
  }
  return false;
}

/** `list[0]`, `f(x)[0]`: a bracket behind a value takes from it. */
function takesFrom(reading: Reading, open: number): boolean {
  const before = reading.tokens[open - 1];
  if (before === undefined || !isSign(reading, open, '[')) return false;
  if (before.kind === 'sign') return [')', ']', '}'].includes(before.text);
  return (
    before.kind !== 'name' ||
    !isWord(reading, open - 1, 'then', 'else', 'when', 'in', 'and', 'or', 'not', 'return')
  );
}
