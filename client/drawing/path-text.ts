import type { Pen } from './batches.ts';

/** A pen that writes down what it is led along, as the path data of SVG. */
export class PathText implements Pen {
  #written = '';

  moveTo(x: number, y: number): void {
    this.#written += `M${hundredths(x)} ${hundredths(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#written += `L${hundredths(x)} ${hundredths(y)}`;
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#written += `Q${hundredths(controlX)} ${hundredths(controlY)} ${hundredths(x)} ${hundredths(y)}`;
  }

  /** Whole ones only: bodies have no other. */
  ellipse(x: number, y: number, across: number, down: number): void {
    const radii = `A${hundredths(across)} ${hundredths(down)} 0 1 1`;
    this.#written += `${radii} ${hundredths(x - across)} ${hundredths(y)}${radii} ${hundredths(x + across)} ${hundredths(y)}`;
  }

  toString(): string {
    return this.#written;
  }
}

/** Finer than any printer, and the same on every machine. No minus zero. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
