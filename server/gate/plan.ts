import { stepsOf, type Plan, type PlanStep } from '../db/plan.ts';
import { isReadingOperator } from './operators.ts';
import { isReadingProcedure } from './procedures.ts';

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
