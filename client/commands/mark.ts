import type { Emphasis } from '#contract/own-marks';
import type { Explorer } from '../store/explorer.ts';
import type { Ground } from '../use-explorer.ts';
import { selectsNodes, type Command } from './command.ts';
import { NOTE_BUTTON, unfoldSoon } from './focus.ts';

/** Each press goes one further. */
const NEXT: ReadonlyMap<Emphasis | null, Emphasis | null> = new Map([
  [null, 'strong'],
  ['strong', 'dim'],
  ['dim', null],
]);

// oxfmt-ignore
export const MARK = [
  { id: 'tag', label: 'Tag the selection …', group: 'Mark', shortcut: 'T', menus: ['node', 'nodes', 'line'], enabled: selectsKnown,
    perform: ({ store }) => store.getState().open('tags', true) },
  { id: 'note', label: 'Note on the selection …', group: 'Mark', shortcut: 'M', menus: ['node', 'nodes', 'line'], enabled: selectsKnown, perform: note },
  { id: 'emphasise', label: 'Bring the selection forward, back, or neither', group: 'Mark', shortcut: 'D', enabled: selectsKnown, perform: turnEmphasis },
  { id: 'emphasise-strong', label: 'Bring forward', group: 'Mark', menus: ['node', 'nodes', 'line'], enabled: wouldBe('strong'), perform: emphasise('strong') },
  { id: 'emphasise-dim', label: 'Dim', group: 'Mark', menus: ['node', 'nodes', 'line'], enabled: wouldBe('dim'), perform: emphasise('dim') },
  { id: 'emphasise-none', label: 'Draw as usual', group: 'Mark', menus: ['node', 'nodes', 'line'], enabled: wouldBe(null), perform: emphasise(null) },
  { id: 'short-label', label: 'Give it a short label …', group: 'Mark', shortcut: 'Shift+F2', menus: ['node'], enabled: ({ selection }) => selection.nodes.size === 1,
    perform: ({ store }) => store.getState().labelShortly([...store.getState().selection.nodes][0] ?? null) },
  { id: 'frame', label: 'Put a frame around the selection …', group: 'Mark', shortcut: 'Shift+G', menus: ['node', 'nodes'], enabled: selectsNodes(1),
    perform: ({ store }) => store.getState().frame([...store.getState().selection.nodes]) },
] as const satisfies readonly Command[];

/** Of what is supposed its own panel tells all. */
function selectsKnown({ selection }: Explorer): boolean {
  return selection.nodes.size + selection.edges.size > 0;
}

function selected({ selection }: Explorer): string[] {
  return [...selection.nodes, ...selection.edges];
}

/** One has its note in its panel; of several each is given it. */
function note({ store }: Ground): void {
  const state = store.getState();
  const [one, ...others] = selected(state);
  const subject = state.inspected?.subject ?? null;
  const read = subject === null ? null : 'entity' in subject ? subject.entity : subject.relation;
  if (others.length > 0 || read !== one) {
    state.open('note all', true);
    return;
  }
  state.fold('inspect', false);
  unfoldSoon(`#${NOTE_BUTTON}`);
}

function turnEmphasis({ store }: Ground): void {
  const state = store.getState();
  const of = selected(state);
  const [first = ''] = of;
  state.emphasise(of, NEXT.get(state.emphasis.get(first) ?? null) ?? null);
}

function emphasise(is: Emphasis | null) {
  return ({ store }: Ground) => store.getState().emphasise(selected(store.getState()), is);
}

function wouldBe(is: Emphasis | null) {
  return (state: Explorer) => selected(state).some((of) => (state.emphasis.get(of) ?? null) !== is);
}
