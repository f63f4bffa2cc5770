import type { Plan as DriverPlan, ResultSummary } from 'neo4j-driver';

/** One step of a plan and those that feed it. */
export interface PlanStep {
  /** Without the database's name that the planner appends: `AllNodesScan`. */
  operator: string;
  /** The expressions of the step after parsing, in one spelling. */
  details: string;
  /** How many rows the planner expects to leave it. */
  rows: number;
  inputs: PlanStep[];
}

/** What Neo4j remarks about a text, and at which of its UTF-16 units; null where it does not say. */
export interface Remark {
  code: string;
  text: string;
  at: number | null;
}

export interface Plan {
  /** `r` reads, `w` and `rw` write, `s` changes the schema. */
  queryType: string;
  root: PlanStep;
  remarks: Remark[];
}

/** `before` is how long what was set before the text is: places are told in the text itself. */
export function toPlan(summary: ResultSummary, before = 0): Plan {
  if (summary.plan === false) throw new Error('Neo4j gave no plan.');
  const remarks = summary.gqlStatusObjects
    .filter((status) => status.isNotification)
    .map(({ gqlStatus, statusDescription, position }) => ({
      code: gqlStatus,
      text: statusDescription,
      at: position === undefined ? null : Math.max(Number(position.offset) - before, 0),
    }));
  return { queryType: summary.queryType, root: toStep(summary.plan), remarks };
}

/** Every step of a plan, the last first. */
export function stepsOf(step: PlanStep): PlanStep[] {
  return [step, ...step.inputs.flatMap(stepsOf)];
}

function toStep(plan: DriverPlan): PlanStep {
  const { Details: details, EstimatedRows: rows } = plan.arguments as Record<string, unknown>;
  return {
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: typeof details === 'string' ? details : '',
    rows: Number(rows ?? 0),
    inputs: plan.children.map(toStep),
  };
}
