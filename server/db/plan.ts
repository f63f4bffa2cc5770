import type { Plan as DriverPlan, ResultSummary } from 'neo4j-driver';

/** One step of a plan and those that feed it. */
export interface PlanStep {
  /** Without the database's name that the planner appends: `AllNodesScan`. */
  operator: string;
  /** The expressions of the step after parsing, in one spelling. */
  details: string;
  inputs: PlanStep[];
}

export interface Plan {
  /** `r` reads, `w` and `rw` write, `s` changes the schema. */
  queryType: string;
  root: PlanStep;
}

export function toPlan(summary: ResultSummary): Plan {
  if (summary.plan === false) throw new Error('Neo4j gave no plan.');
  return { queryType: summary.queryType, root: toStep(summary.plan) };
}

/** Every step of a plan, the last first. */
export function stepsOf(step: PlanStep): PlanStep[] {
  return [step, ...step.inputs.flatMap(stepsOf)];
}

function toStep(plan: DriverPlan): PlanStep {
  const details: unknown = (plan.arguments as Record<string, unknown>)['Details'];
  return {
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: typeof details === 'string' ? details : '',
    inputs: plan.children.map(toStep),
  };
}
