import { toCitations } from '../words/citations.ts';
import { isListed } from '../store/answers.ts';
import { isLit } from '../store/lighting.ts';
import type { Explorer } from '../store/explorer.ts';
import type { Ground } from '../use-explorer.ts';
import type { Command } from './command.ts';
import { focusSoon, TABLE } from './focus.ts';

// oxfmt-ignore
export const RESULTS = [
  { id: 'previous-result', label: 'Previous path, or row of the answer', group: 'Find', shortcut: '[', enabled: hasResults, perform: (ground) => step(ground, -1) },
  { id: 'next-result', label: 'Next path, or row of the answer', group: 'Find', shortcut: ']', enabled: hasResults, perform: (ground) => step(ground, 1) },
  { id: 'copy-citation', label: 'Copy the citations of the line', group: 'Find', shortcut: 'C', menus: ['line'], enabled: readsLine,
    perform: ({ store }) => {
      const { inspected, copy } = store.getState();
      if (inspected?.evidence) void copy(toCitations(inspected.evidence), 'Citations');
    } },
] as const satisfies readonly Command[];

function readsLine({ inspected }: Explorer): boolean {
  return (inspected?.evidence?.relation ?? null) !== null;
}

function hasPaths({ paths, opened }: Explorer): boolean {
  return opened.paths && (paths.answer?.paths.length ?? 0) > 0;
}

function hasResults(state: Explorer): boolean {
  return hasPaths(state) || (state.asked !== null && isListed(state.asked));
}

/** Along the list without an end: after the last comes the first. */
function step({ store }: Ground, by: 1 | -1): void {
  const state = store.getState();
  const { answer } = state.paths;
  if (!hasPaths(state) || answer === null) {
    stepInAnswer(state, by);
    return;
  }
  const { paths } = answer;
  const at = paths.findIndex((path) => isLit(path, state.threads));
  const path = paths[at === -1 ? (by === 1 ? 0 : paths.length - 1) : (at + by + paths.length) % paths.length];
  if (path !== undefined) state.walkTo(answer, path);
}

/** The table knows how its rows are sorted, and what choosing one opens: it is walked by its own keys. */
function stepInAnswer({ fold }: Explorer, by: 1 | -1): void {
  fold('table', false);
  const tab = document.querySelector<HTMLElement>(`#${TABLE} [role="tab"][data-key="answer"]`);
  if (tab?.getAttribute('aria-selected') === 'false') tab.click();
  const grid = `#${TABLE} .answer [role="grid"]`;
  const focused = () => document.activeElement?.closest(grid) && document.activeElement;
  if (!focused()) focusSoon(grid);
  const key = by === 1 ? 'ArrowDown' : 'ArrowUp';
  focused()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
