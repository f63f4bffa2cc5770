import type { Diagnostic } from '#contract/cypher';
import { AppError, type FieldProblem } from '../errors.ts';
import { isReading, isWord, placeOf, readText, toDiagnostic, type Fault, type Reading } from './reading.ts';
import { findCopyingFolds } from './rule-copying.ts';
import { findFunctions } from './rule-functions.ts';
import { findGrowth } from './rule-growth.ts';
import { findLimits, limitParams } from './rule-limit.ts';
import { findHeavyLists } from './rule-lists.ts';
import { findRanges, MOST_IN_RANGE, rangesOfParams } from './rule-range.ts';
import { findGrowingFolds } from './rule-reduce.ts';
import { longestListIn, longestTextIn } from './sent.ts';
import { findChains, findLongPatterns, findTooDeep, findTooMany } from './rule-size.ts';
import type { Known } from './sizes.ts';

type Rules = Record<string, (reading: Reading) => Fault[]>;

/**
 * Before all others: what these refuse is too large for them, too. Of 8,000 brackets in each other they would think
 * for 15 s, and nobody else would be served meanwhile.
 */
const SIZES: Rules = { depth: findTooDeep, 'too-many': findTooMany, pattern: findLongPatterns };

/** What is looked for in a text before Neo4j hears of it: EXPLAIN itself can be what ends the server (DECISIONS 24). */
const RULES: Rules = {
  options: findOptions,
  interpolation: findInterpolation,
  chain: findChains,
  function: findFunctions,
  limit: findLimits,
  range: findRanges,
  reduce: (reading) => [...findGrowingFolds(reading), ...findCopyingFolds(reading)],
  lists: (reading) => findHeavyLists(reading),
  growth: (reading) => findGrowth(reading),
};

export interface Judged {
  params: string[];
  /** What forbids that the text is given to Neo4j, in the order of the text. */
  faults: Diagnostic[];
  /** What is wrong with the values that are sent with it. */
  wrongValues: (values: Readonly<Record<string, unknown>>) => FieldProblem[];
}

/** Reads a text by the rules, without asking Neo4j. */
export function judgeText(text: string): Judged {
  const read = readText(text);
  if (!isReading(read)) return { params: [], faults: [read], wrongValues: () => [] };
  const tooLarge = faultsBy(SIZES, read);
  const faults = tooLarge.length > 0 ? tooLarge : faultsBy(RULES, read);
  return { params: read.params, faults, wrongValues: (values) => wrongValuesOf(read, values) };
}

function faultsBy(rules: Rules, read: Reading): Diagnostic[] {
  return Object.entries(rules)
    .flatMap(([rule, find]) => find(read).map((fault) => toDiagnostic(rule, fault)))
    .toSorted((a, b) => a.start - b.start);
}

/** What is gathered may be long, which only the plan tells: lists within lists are judged by that once more. */
export function longListsIn(text: string, known: Known): Diagnostic[] {
  const read = readText(text);
  if (!isReading(read)) return [];
  return [...findHeavyLists(read, known), ...findCopyingFolds(read, known)].map((fault) =>
    toDiagnostic('lists', fault),
  );
}

export function refused(diagnostics: readonly Diagnostic[]): AppError {
  const [first] = diagnostics;
  const more = diagnostics.length > 1 ? ` ${diagnostics.length - 1} more are named beside the text.` : '';
  return new AppError('refused-query', `${first?.message ?? 'The query was refused.'}${more}`, {
    diagnostics,
  });
}

/** PROFILE runs what it is set before, and EXPLAIN before our own one hides what follows. */
function findOptions(reading: Reading): Fault[] {
  const first = reading.tokens[0];
  // Neo4j misreads an escape that is the very first letter, and what it reads then is not what was judged.
  if (first !== undefined && first.end - first.start !== first.text.length && first.kind === 'name') {
    const message = 'The first word cannot be written with \\u escapes.';
    return [{ message, advice: `Write ${first.text}.`, at: first }];
  }
  if (!isWord(reading, 0, 'explain', 'profile', 'cypher')) return [];
  const word = reading.tokens[0]?.text.toUpperCase() ?? '';
  const message = `${word} cannot stand before a query here.`;
  return [
    { message, advice: `Take ${word} out: what it is for is done by itself.`, at: placeOf(reading, 0, 0) },
  ];
}

/** Later versions evaluate what stands in braces in s'...', which is a string to this reader. */
function findInterpolation(reading: Reading): Fault[] {
  return reading.tokens.flatMap((token, at) => {
    const next = reading.tokens[at + 1];
    if (!isWord(reading, at, 's') || next?.kind !== 'string' || next.start !== token.end) return [];
    const message = "A string cannot begin with s' here.";
    return [{ message, advice: "Write 'one ' + x instead of s'one {x}'.", at: placeOf(reading, at, at + 1) }];
  });
}

/** Letters of one text that is sent: more would be copied for each row. */
const MOST_LETTERS = 2_000;

function wrongValuesOf(reading: Reading, values: Readonly<Record<string, unknown>>): FieldProblem[] {
  const limits = limitParams(reading)
    .filter((name) => !isCount(values[name]))
    .map((name) => ({
      path: `params.${name}`,
      problem: 'must be a whole number from 0, because it limits the rows',
    }));
  const ranges = rangesOfParams(reading).flatMap(({ params, size }) => {
    const notWhole = params.filter((name) => !Number.isSafeInteger(values[name]));
    if (notWhole.length > 0)
      return notWhole.map((name) => ({
        path: `params.${name}`,
        problem: 'must be a whole number, because it bounds range()',
      }));
    const entries = size((name) => values[name]);
    if (entries <= MOST_IN_RANGE) return [];
    const most = MOST_IN_RANGE.toLocaleString('en');
    const problem = `makes range() ${entries.toLocaleString('en')} entries long; outside UNWIND ${most} is the most`;
    return params.map((name) => ({ path: `params.${name}`, problem }));
  });
  const long = Object.entries(values)
    .filter(([, value]) => longestTextIn(value) > MOST_LETTERS)
    .map(([name]) => ({
      path: `params.${name}`,
      problem: `a text of more than ${MOST_LETTERS.toLocaleString('en')} letters`,
    }));
  const wrong = [...limits, ...ranges, ...long];
  return wrong.length > 0 ? wrong : tooMuch(reading, values);
}

/** What the text makes of these values, where it passes for shorter ones. */
function tooMuch(reading: Reading, values: Readonly<Record<string, unknown>>): FieldProblem[] {
  const [fault] = [
    ...findHeavyLists(reading, { values }),
    ...findCopyingFolds(reading, { values }),
    ...findGrowth(reading, values),
  ];
  if (fault === undefined) return [];
  const weights = Object.entries(values).map(([name, value]) => ({ name, weight: weightOf(value) }));
  const most = Math.max(...weights.map(({ weight }) => weight));
  const problem = `makes too much of the text. ${fault.message} ${fault.advice}`;
  return weights
    .filter(({ weight }) => weight === most)
    .map(({ name }) => ({ path: `params.${name}`, problem }));
}

/** Of a value: entries, letters, or how far a number counts. */
function weightOf(value: unknown): number {
  if (typeof value === 'number') return Math.abs(value);
  return Math.max(longestListIn(value), longestTextIn(value));
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
