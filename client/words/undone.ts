import { MAX_LABEL, type StepRecord } from '#contract/investigations';

/** How undoing and redoing a step are told: kept investigations tell it by nothing else. */
export const UNDONE = 'Undone: ';
export const REDONE = 'Redone: ';

type Step = Omit<StepRecord, 'n'>;
type Labelled = Pick<StepRecord, 'at' | 'label'>;

export function isTurn(label: string): boolean {
  return label.startsWith(UNDONE) || label.startsWith(REDONE);
}

export interface Folded<S extends Labelled = Step> {
  readonly step: S;
  /** When it was taken back; null while it stands. */
  readonly undoneAt: string | null;
  /** How often it was undone and redone: steps that have no line of their own. */
  readonly turns: number;
}

/** One line for each step: that it was undone is told with it, and a step that was redone stands again. */
export function foldUndone<S extends Labelled>(steps: readonly S[]): readonly Folded<S>[] {
  const folded: Folded<S>[] = [];
  for (const step of steps) {
    // Of ten thousand steps nearly all are none: only a turn is held against those before it.
    if (!isTurn(step.label)) {
      folded.push({ step, undoneAt: null, turns: 0 });
      continue;
    }
    const at = folded.findLastIndex((one) => isTurned(one, step));
    const turned = folded[at];
    if (turned === undefined) folded.push({ step, undoneAt: null, turns: 0 });
    else
      folded[at] = {
        step: turned.step,
        undoneAt: turned.undoneAt === null ? step.at : null,
        turns: turned.turns + 1,
      };
  }
  return folded;
}

/** A label is kept as far as it fits, and so may be cut in the turn. */
function isTurned({ step, undoneAt }: Folded<Labelled>, { label }: Labelled): boolean {
  const turn = undoneAt === null ? UNDONE : REDONE;
  return label === `${turn}${step.label}`.slice(0, MAX_LABEL);
}
