import type { Point } from '#drawing/point';

/** The line around what is about to be selected, above the picture. */
export interface Outline {
  /** In pixels of the window; null when nothing is drawn around. */
  show(points: readonly Point[] | null): void;
  remove(): void;
}

const SVG = 'http://www.w3.org/2000/svg';

export function createOutline(container: HTMLElement): Outline {
  const host = container.appendChild(document.createElementNS(SVG, 'svg'));
  host.setAttribute('class', 'canvas-layer canvas-outline');
  host.setAttribute('aria-hidden', 'true');
  const line = host.appendChild(document.createElementNS(SVG, 'polygon'));
  return {
    show: (points) => line.setAttribute('points', (points ?? []).map(({ x, y }) => `${x},${y}`).join(' ')),
    remove: () => host.remove(),
  };
}
