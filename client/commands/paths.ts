import type { GraphNode } from '#contract/graph';
import { PATH_LIMITS, type PathQuestion } from '#contract/path-question';
import type { Explorer } from '../store/explorer.ts';
import { toMode } from '../store/path-modes.ts';
import { PLAIN_QUESTION } from '../store/path-spelling.ts';
import type { Ground } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toObjections } from '../words/path-problems.ts';
import type { Command } from './command.ts';
import {
  focusSoon,
  KEEP_PATHS,
  KEPT_RESULTS,
  PATH_ANSWER,
  PATH_ENDS,
  PATHS_PANEL,
  showAnswerSoon,
  unfoldSoon,
} from './focus.ts';

const LEAST_JOINED = 3;

// oxfmt-ignore
export const PATHS = [
  { id: 'find-paths', label: 'Find paths', group: 'Find', shortcut: 'P', menus: ['node', 'nodes'], enabled: () => true, perform: openPaths },
  { id: 'paths-from', label: 'Find paths from here', group: 'Find', menus: ['node'], enabled: selects(1, 1), perform: (ground) => beginAt(ground, 'from') },
  { id: 'paths-to', label: 'Find paths to here', group: 'Find', menus: ['node'], enabled: selects(1, 1), perform: (ground) => beginAt(ground, 'to') },
  { id: 'paths-shared', label: 'What do these two share', group: 'Find', menus: ['nodes'], enabled: selects(2, 2), perform: askShared },
  { id: 'paths-joins', label: 'What joins these', group: 'Find', menus: ['nodes'], enabled: selects(LEAST_JOINED, PATH_LIMITS.ends), perform: askJoins },
  { id: 'paths-avoid', label: 'Avoid in paths', group: 'Find', menus: ['node', 'nodes'], enabled: selects(1, PATH_LIMITS.avoid), perform: avoid },
  { id: 'keep-paths', label: 'Keep the answer about paths …', group: 'Find', enabled: ({ paths }) => paths.answer !== null, perform: keepAnswer },
  { id: 'kept-results', label: 'Go to the kept results', group: 'Find', enabled: ({ results }) => results.size > 0, perform: goToKept },
] as const satisfies readonly Command[];

function selects(least: number, most: number) {
  return ({ selection }: Explorer) => selection.nodes.size >= least && selection.nodes.size <= most;
}

function selected({ selection, nodes }: Explorer): GraphNode[] {
  return [...selection.nodes].flatMap((id) => nodes.get(id) ?? []);
}

function show({ store }: Ground): Explorer {
  const { fold, open } = store.getState();
  fold('find', false);
  open('paths', true);
  return store.getState();
}

/** The selected actors are the natural ends. */
function openPaths(ground: Ground): void {
  const state = show(ground);
  const { question } = state.paths;
  const who = selected(state);
  const [from, to] = who;
  if (from !== undefined && to !== undefined && question.mode !== 'joins')
    state.draftPaths({ from: [from.id], to: [to.id] }, [from, to]);
  else if (from !== undefined && question.from.length === 0) state.draftPaths({ from: [from.id] }, [from]);
  // Whoever is given needs not be typed.
  const isGiven = ground.store.getState().paths.question.from.length > 0;
  focusSoon(isGiven ? `#${PATH_ENDS} [data-end="to"] input` : `#${PATH_ENDS} input`);
}

function keepAnswer(ground: Ground): void {
  show(ground);
  unfoldSoon(`#${KEEP_PATHS}`);
}

function goToKept(ground: Ground): void {
  show(ground);
  unfoldSoon(`#${KEPT_RESULTS} button`);
}

function beginAt(ground: Ground, end: 'from' | 'to'): void {
  const state = show(ground);
  const { question } = state.paths;
  const [here] = selected(state);
  if (here === undefined) return;
  const ends = question.mode === 'joins' ? toMode(question, 'shortest') : {};
  state.draftPaths({ ...ends, [end]: [here.id] }, [here]);
  const other = end === 'from' ? 'to' : 'from';
  const isGiven = ground.store.getState().paths.question[other].length > 0;
  focusSoon(isGiven ? `#${PATHS_PANEL} .button.primary` : `#${PATH_ENDS} [data-end="${other}"] input`);
}

function askShared(ground: Ground): void {
  const [from, to] = selected(ground.store.getState());
  if (from === undefined || to === undefined) return;
  askAtOnce(ground, { mode: 'shared', from: [from.id], to: [to.id], via: [] }, [from, to]);
}

function askJoins(ground: Ground): void {
  const who = selected(ground.store.getState());
  askAtOnce(ground, { mode: 'joins', from: who.map(({ id }) => id), to: [], via: [] }, who);
}

/** The plain question: nothing that was chosen for another one narrows it. */
export function askBetween(ground: Ground, { from, to }: { from: string; to: string }): void {
  const { nodes } = ground.store.getState();
  const who = [from, to].flatMap((id) => nodes.get(id) ?? []);
  askAtOnce(ground, { ...PLAIN_QUESTION, from: [from], to: [to] }, who);
}

/** Nothing is left to be chosen; what cannot be asked is told in the form. */
function askAtOnce(ground: Ground, part: Partial<PathQuestion>, who: readonly GraphNode[]): void {
  const state = show(ground);
  const question = { ...state.paths.question, ...part };
  const { wrong, missing } = toObjections(question, { nameOf: (id) => id, refused: [] });
  if (wrong.size + missing.length > 0) {
    state.draftPaths(part, who);
    focusSoon(`#${PATH_ENDS} input`);
    return;
  }
  void state.findPaths(part, who).then((isAnswered) => isAnswered && showAnswerSoon());
  focusSoon(`#${PATH_ANSWER}`);
}

function avoid({ store }: Ground): void {
  const state = store.getState();
  const who = selected(state);
  const ids = [...new Set([...state.paths.question.avoid, ...who.map(({ id }) => id)])];
  state.draftPaths({ avoid: ids.slice(0, PATH_LIMITS.avoid) }, who);
  const [only] = who;
  const named = who.length === 1 && only !== undefined ? only.name : count(who.length, 'actor', 'actors');
  state.notify(`Paths avoid ${named} from now on`);
}
