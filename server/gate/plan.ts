import type { Diagnostic } from '#contract/cypher';
import { MOST_HOPS } from '#contract/query';
import { stepsOf, type Plan, type PlanStep } from '../db/plan.ts';
import { objectionsToDetails } from './details.ts';
import { isReadingOperator } from './operators.ts';
import { isReadingProcedure } from './procedures.ts';
import type { Values } from './rule-range.ts';
import { isFarShortest, waysSought } from './weight.ts';

/** Why a plan may not run on a reading road: one sentence each, none when it may. */
export function objectionsTo(plan: Plan): string[] {
  const verdict =
    plan.queryType === 'r' ? [] : [`Neo4j plans it as "${plan.queryType}", and only "r" only reads`];
  return [...new Set([...verdict, ...stepsOf(plan.root).flatMap(objectionsToStep)])];
}

function objectionsToStep({ operator, details }: PlanStep): string[] {
  if (!isReadingOperator(operator))
    return [`the operator ${operator} is not on the list of those that only read`];
  if (operator !== 'ProcedureCall') return [];
  const name = procedureIn(details);
  return isReadingProcedure(name) ? [] : [`the procedure ${name} is not on the list of those that only read`];
}

/** Details of a call are written `name(arguments) :: (what it yields)`; backticks around its parts are spelling. */
function procedureIn(details: string): string {
  return details
    .slice(0, Math.max(details.indexOf('('), 0))
    .replaceAll('`', '')
    .trim();
}

export interface Objection {
  rule: string;
  message: string;
  advice: Diagnostic['advice'];
  /** What of the text it is about: the first of these words that stands there. */
  words: readonly string[];
}

/** The same of a text that is not shipped, with what to write instead; and what in its expressions nothing would end. */
export function objectionsToText(plan: Plan, values: Values = {}): Objection[] {
  const objections = [
    ...stepsOf(plan.root).flatMap(objectionsToTextStep),
    ...objectionsToPairs(plan, values),
  ];
  if (plan.queryType === 'r') return objections;
  // The steps that write would say the same once more, by the names of the planner.
  return [notReading(plan.queryType), ...objections.filter(({ rule }) => rule !== 'operator')];
}

/** Of SHORTEST, between all pairs of ends. */
const MOST_WAYS = 100_000;

function objectionsToPairs(plan: Plan, values: Values): Objection[] {
  const sought = waysSought(plan, values);
  if (sought <= MOST_WAYS) return [];
  const [most, told] = [MOST_WAYS, Math.round(sought)].map((count) => count.toLocaleString('en'));
  const message = `SHORTEST would look for about ${told} ways, between all pairs of its ends; ${most} is the most.`;
  const advice = 'Name the ends by their ids, put WITH a, b LIMIT 100 before it, or ask for fewer ways.';
  return [{ rule: 'shortest', message, advice, words: ['shortest', 'any'] }];
}

const WRITING_WORDS = [
  'create',
  'merge',
  'set',
  'delete',
  'detach',
  'remove',
  'foreach',
  'drop',
  'alter',
  'grant',
  'call',
];

function notReading(queryType: string): Objection {
  const message =
    queryType === 's'
      ? 'This changes the schema, the users or the settings, and only what reads may run here.'
      : 'This writes, and only what reads may run here.';
  return { rule: 'reads-only', message, advice: 'Write MATCH ... RETURN.', words: WRITING_WORDS };
}

function objectionsToTextStep(step: PlanStep): Objection[] {
  const { operator, details } = step;
  const expressions = objectionsToDetails(step).map(({ message, advice }) => ({
    rule: 'expression',
    message,
    advice,
    words: ['range', 'reduce', 'replace', 'in'],
  }));
  if (!isReadingOperator(operator)) {
    const message = `The step ${operator} is not on the list of those that only read.`;
    const advice =
      'Use MATCH, UNWIND, WITH and RETURN; files, settings and other people’s work are not read here.';
    return [{ rule: 'operator', message, advice, words: ['load', 'show', 'terminate', ...WRITING_WORDS] }];
  }
  if (isFarShortest(step)) {
    const message = `SHORTEST needs an upper bound of at most ${MOST_HOPS}: beyond, it may go on for minutes when nobody waits any more.`;
    return [
      {
        rule: 'shortest',
        message,
        advice: 'Write -[:TYPE]-{1,6} instead of + or *.',
        words: ['shortest', 'any'],
      },
    ];
  }
  if (operator === 'ProcedureCall') {
    const name = procedureIn(details);
    if (isReadingProcedure(name)) return expressions;
    const message = `The procedure ${name} is not on the list of those that only read.`;
    return [
      {
        rule: 'procedure',
        message,
        advice: 'GET /api/cypher/schema lists those that may be called.',
        words: ['call'],
      },
    ];
  }
  return expressions;
}
