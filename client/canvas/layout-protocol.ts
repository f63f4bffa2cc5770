import type { LayoutInput } from '#drawing/layouts/layout';
import type { LayoutName } from '#drawing/layouts/table';
import type { Point } from '#drawing/point';

/** What the page sends to the layout worker. A newer request ends the older; `stop` ends all. */
export type LayoutRequest =
  | { kind: 'arrange'; id: number; layout: LayoutName; input: LayoutInput }
  | { kind: 'stop' };

/** What comes back. `id` is that of the request, so that a late answer is known as such. */
export type LayoutReply =
  | { kind: 'progress'; id: number; done: number }
  | { kind: 'arranged'; id: number; places: ReadonlyMap<string, Point> };
