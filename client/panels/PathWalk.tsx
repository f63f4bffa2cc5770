import type { ReactNode } from 'react';
import { useKeyboard } from 'react-aria';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { useActions } from '../use-explorer.ts';

const WAYS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
/** What one walks by: it leads to the same of the next path. */
const STOPS = ['.path-choose', '.footnote'] as const;

interface PathWalkProps {
  answer: PathAnswer;
  /** In the order in which they are listed. */
  paths: readonly FoundPath[];
  children: ReactNode;
}

/**
 * With the arrow keys one walks from path to path, each of which is lit alone; evidence that is open follows, and on a
 * footnote it is opened.
 */
export function PathWalk({ answer, paths, children }: PathWalkProps) {
  const { walkTo, select } = useActions();
  const { keyboardProps } = useKeyboard({
    onKeyDown(event) {
      const reached = reach(event, WAYS[event.key] ?? 0);
      const path = reached === null ? undefined : paths[reached.item];
      if (reached === null || path === undefined) {
        event.continuePropagation();
        return;
      }
      event.preventDefault();
      reached.button.focus();
      walkTo(answer, path);
      const line = reached.footnote === null ? undefined : path.steps[reached.footnote]?.line;
      if (line !== undefined) select({ nodes: new Set(), edges: new Set([line]) }, 'replace');
    },
  });
  return (
    <div className="path-groups" {...keyboardProps}>
      {children}
    </div>
  );
}

interface Reached {
  /** The how many-th of the list. */
  item: number;
  button: HTMLElement;
  /** Of which step it is, if it is a footnote. */
  footnote: number | null;
}

function reach(event: { target: EventTarget; currentTarget: Element }, way: number): Reached | null {
  const { target, currentTarget } = event;
  if (way === 0 || !(target instanceof HTMLElement)) return null;
  const items = [...currentTarget.querySelectorAll('.path')];
  const from = items.findIndex((item) => item.contains(target));
  const stop = STOPS.find((selector) => target.matches(selector));
  const to = items[from + way];
  if (from < 0 || stop === undefined || to === undefined) return null;
  const place = [...(items[from]?.querySelectorAll(stop) ?? [])].indexOf(target);
  const there = [...to.querySelectorAll<HTMLElement>(stop)];
  const at = Math.min(place, there.length - 1);
  const button = there[at];
  if (button === undefined) return null;
  return { item: from + way, button, footnote: stop === '.footnote' ? at : null };
}
