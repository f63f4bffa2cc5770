import { beside } from './beside.ts';
import { force } from './force.ts';
import type { Layout } from './layout.ts';

/** Every way to arrange a picture, one row each. */
export const LAYOUTS = { force, beside } as const satisfies Record<string, Layout>;
export type LayoutName = keyof typeof LAYOUTS;
