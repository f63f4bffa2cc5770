import { along } from './along.ts';
import { around } from './around.ts';
import { beside } from './beside.ts';
import { force } from './force.ts';
import { grid } from './grid.ts';
import { layered } from './layered.ts';
import type { Layout } from './layout.ts';

/** Every way to arrange a picture, one row each. */
export const LAYOUTS = { force, beside, layered, along, around, grid } as const satisfies Record<
  string,
  Layout
>;
export type LayoutName = keyof typeof LAYOUTS;
