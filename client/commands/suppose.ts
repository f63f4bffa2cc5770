import { isHypothesisId } from '#contract/own-marks';
import { actorsSelected, onlyHypothesis } from '../store/selected.ts';
import type { Explorer } from '../store/explorer.ts';
import { lineOf } from '../store/supposed.ts';
import type { Ground } from '../use-explorer.ts';
import { always, type Command } from './command.ts';
import { placeFor } from './draw.ts';
import { askBetween } from './paths.ts';

// oxfmt-ignore
export const SUPPOSE = [
  { id: 'suppose', label: 'Suppose a line or an actor …', group: 'Draw', shortcut: 'Shift+S', enabled: (state) => actorsSelected(state).length <= 2, perform: suppose },
  { id: 'suppose-line', label: 'Suppose a line between the two …', group: 'Draw', menus: ['nodes'], enabled: selectsEnds(2), perform: suppose },
  { id: 'suppose-somebody', label: 'Suppose a line to somebody new …', group: 'Draw', menus: ['node', 'supposed'], enabled: selectsEnds(1), perform: suppose },
  { id: 'suppose-actor', label: 'Suppose an actor …', group: 'Draw', menus: ['canvas'], enabled: always, perform: supposeActor },
  { id: 'test-hypothesis', label: 'Test the hypothesis', group: 'Find', menus: ['supposed'], enabled: (state) => testable(state) !== null, perform: test },
  { id: 'change-hypothesis', label: 'Change the hypothesis …', group: 'Draw', menus: ['supposed'], enabled: (state) => onlyHypothesis(state) !== undefined, perform: change },
  { id: 'select-hypotheses', label: 'Select all hypotheses', group: 'Select', enabled: ({ hypotheses }) => hypotheses.size > 0, perform: selectAll },
] as const satisfies readonly Command[];

function selectsEnds(count: 1 | 2) {
  return (state: Explorer) => actorsSelected(state).length === count;
}

/** Of two that are selected the line between them, of one a line from it, and of nobody an actor. */
function suppose(ground: Ground): void {
  const { supposeSomebody, suppose: open } = ground.store.getState();
  const [from, to] = actorsSelected(ground.store.getState());
  if (from === undefined) supposeActor(ground);
  else if (to === undefined) supposeSomebody(from);
  else open({ is: 'line', from, to });
}

function supposeActor({ store, stage }: Ground, at?: { x: number; y: number }): void {
  store.getState().suppose({ is: 'actor', at: placeFor(stage.canvas(), at) });
}

/** The line that is selected, if both of its ends can be asked about. */
export function testable(state: Explorer): { id: string; from: string; to: string } | null {
  const only = onlyHypothesis(state);
  const line = only === undefined ? undefined : lineOf(state.hypotheses, only.id);
  return line === undefined || [line.from, line.to].some(isHypothesisId) ? null : line;
}

/** What joins its ends is asked as of any two actors; the line itself has no part in it. */
function test(ground: Ground): void {
  const state = ground.store.getState();
  const line = testable(state);
  if (line === null) return;
  state.testHypothesis(line.id);
  askBetween(ground, { from: line.from, to: line.to });
}

function change({ store }: Ground): void {
  const only = onlyHypothesis(store.getState());
  if (only !== undefined) store.getState().suppose({ is: 'change', id: only.id });
}

function selectAll({ store }: Ground): void {
  const { select, hypotheses } = store.getState();
  select({ nodes: new Set(), edges: new Set(), hypotheses: new Set(hypotheses.keys()) }, 'replace');
}
