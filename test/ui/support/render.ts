import { afterEach } from '@jest/globals';
import { configure } from '@testing-library/dom';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

/**
 * React works as it does in a browser, without `act`, which it has in development only: a search that moves the virtual
 * focus from an effect would be flushed within itself. So tests wait for what they see, and then until React has done
 * what lay ready beside it.
 */
configure({
  asyncUtilTimeout: 10_000,
  async asyncWrapper(wait) {
    const result = await wait();
    await new Promise((resolve) => void setTimeout(resolve, 0));
    return result;
  },
});

const drawn = new Map<HTMLElement, Root>();

afterEach(leave);

/** Draws it into a place of its own, which is left after the test. */
export function render(element: ReactNode): { container: HTMLElement } {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  drawn.set(container, root);
  flushSync(() => root.render(element));
  return { container };
}

/** Leaves what is drawn, as a page is left. */
export function leave(): void {
  for (const [container, root] of drawn) {
    flushSync(() => root.unmount());
    container.remove();
  }
  drawn.clear();
}
