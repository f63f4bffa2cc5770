import type { AnyGrade, Credibility, Reliability } from '#contract/grades';
import type { Decision, JudgementRecord } from '#contract/judgements';
import { toGradeLabel } from '../words/grades.ts';
import { REDONE } from '../words/undone.ts';
import { among } from './among.ts';
import { isReadOnly, type Context } from './context.ts';
import { noteDecision, unnoteDecision } from './decided.ts';
import type { Gradable } from './desk.ts';
import { renew, type Decided, type Step } from './history.ts';
import { regraded, regradedAnswers, renewed as renewedEdge } from './regrade.ts';

export interface JudgingActions {
  /** Opens a grade with all that was decided about it; null closes it. */
  readonly openGrade: (subject: Gradable | null) => Promise<void>;
  /** Null sets it back to not graded. False when it was not recorded; why is told by the task `judge`. */
  readonly grade: (
    subject: Gradable,
    given: { readonly grade: AnyGrade | null; readonly why: string },
  ) => Promise<boolean>;
  /** Undo of a decision is its inverse, asked of the server; refused when somebody has decided since. */
  readonly takeBack: (decision: { readonly id: string; readonly label: string }) => Promise<void>;
  readonly decideAgain: (step: Step) => Promise<void>;
  /** Asks again what is shown of grades: the evidence, the lines, the decisions. */
  readonly regrade: () => Promise<void>;
  /** An empty one is an answer, too: nobody is named, and is not asked again where no name is needed. */
  readonly nameAnalyst: (name: string | null) => void;
}

export function judging(context: Context): JudgingActions {
  const { api, get, set, ask, run, hold } = context;
  return {
    async openGrade(subject) {
      get().dismissTrouble('judge');
      set({ grading: subject === null ? null : { subject, records: null, limits: [] } });
      await readRecords();
    },
    async grade(subject, { grade, why }) {
      if (isReadOnly(context)) return false;
      const made = toDecision(subject, grade, why);
      const isRecorded = await hold(async () => {
        const recorded = await decide(made);
        if (recorded === undefined) return false;
        noteDecision(context, `Graded ${subject.name}: ${toGradeLabel(grade)}`, toDecided(recorded, made));
        return true;
      });
      if (isRecorded) await get().regrade();
      return isRecorded;
    },
    async takeBack({ id, label }) {
      if (isReadOnly(context)) return;
      const isTaken = await hold(async () => {
        const recorded = await decide({ kind: 'withdraw', judgement: id, why: 'Taken back.' });
        if (recorded === undefined && !wasRefused()) return false;
        unnoteDecision(context, { id, label, isRefused: recorded === undefined });
        return true;
      });
      if (isTaken) await get().regrade();
    },
    async decideAgain(step) {
      const { decision, label } = step;
      if (decision?.of !== 'grade' || isReadOnly(context)) return;
      const isRecorded = await hold(async () => {
        const recorded = await decide(decision.made);
        if (recorded === undefined) return false;
        const left = get().history.future.filter((one) => one !== step);
        noteDecision(context, label, toDecided(recorded, decision.made));
        set({ history: { ...get().history, future: left }, announcement: `${REDONE}${label}` });
        return true;
      });
      if (isRecorded) await get().regrade();
    },
    async regrade() {
      await Promise.all([readRecords(), readEvidence(), readLines(), get().reviseProof()]);
    },
    nameAnalyst(name) {
      const given = name?.trim() ?? '';
      set({ analyst: given === '' ? null : given, isNameless: given === '' });
    },
  };

  /** One after the other: whoever presses twice has not decided twice. */
  async function decide(decision: Decision): Promise<JudgementRecord | undefined> {
    if (get().tasks.judge?.is === 'running') return undefined;
    const { analyst } = get();
    return ask('judge', (signal) => api.decide({ body: decision }, { signal, analyst }));
  }

  function wasRefused(): boolean {
    const task = get().tasks.judge;
    return task?.is === 'failed' && task.trouble.code === 'decided-since';
  }

  async function readRecords(): Promise<void> {
    const subject = get().grading?.subject;
    if (subject === undefined) return;
    const answer = await ask('judgements', (signal) =>
      api.judgements({ query: { about: subject.id } }, { signal }),
    );
    if (answer !== undefined && get().grading?.subject === subject)
      set({ grading: { subject, records: answer.judgements.toReversed(), limits: answer.limits } });
  }

  /** What is being read stays in view meanwhile. */
  async function readEvidence(): Promise<void> {
    const subject = get().inspected?.subject;
    if (subject === undefined) return;
    const evidence = await ask('inspect', (signal) => api.evidence({ query: subject }, { signal }));
    if (evidence !== undefined) set({ inspected: { subject, evidence } });
  }

  async function readLines(): Promise<void> {
    const { nodes, paths } = get();
    const found = [paths.answer, paths.before?.answer].flatMap((answer) => answer?.paths ?? []);
    const ids = new Set([...nodes.keys(), ...found.flatMap((path) => path.nodes)]);
    if (ids.size === 0) return;
    const answers = await ask('regrade', (signal) =>
      among([...ids], (part) => run('explore/among', { ids: part }, signal)),
    );
    if (answers === undefined) return;
    const fresh = new Map(answers.flatMap(({ graph }) => graph.edges.map((edge) => [edge.key, edge])));
    const renewed = regraded(fresh);
    const state = get();
    set({
      edges: renewed(state.edges),
      history: renew(state.history, (edge) => renewedEdge(edge, fresh)),
      ...regradedAnswers(state, fresh),
    });
  }
}

function toDecided({ judgement }: JudgementRecord, made: Decision): Decided {
  return { of: 'grade', id: judgement.id, made };
}

/** The kind of the subject says which half of the scale is meant. */
function toDecision({ kind, id }: Gradable, grade: AnyGrade | null, why: string): Decision {
  if (kind === 'publisher')
    return { kind: 'grade', subject: id, reliability: grade as Reliability | null, why };
  return { kind: 'grade', subject: id, credibility: grade as Credibility | null, why };
}
