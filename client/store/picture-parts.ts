import { PICTURE_PARTS, type PictureOptions } from '#contract/picture';
import type { Explorer } from './explorer.ts';
import type { PictureWish } from './picture-wish.ts';

type What = PictureOptions['what'];

/** Why there is no such part on the canvas; null where there is. */
const MISSING: Readonly<Record<What, (state: Explorer) => string | null>> = {
  canvas: () => null,
  visible: ({ picturing }) => (picturing.window === null ? 'no window is known' : null),
  selection: ({ selection }) => (selection.nodes.size + selection.edges.size > 0 ? null : 'nothing is selected'),
  path: ({ threads }) => (threads.length > 0 ? null : 'no path is lit'),
  group: (state) => (gatheringsOf(state).length > 0 ? null : 'there is neither a group nor a frame'),
}; // oxfmt-ignore

export function partsOf(state: Explorer): readonly { what: What; label: string; missing: string | null }[] {
  return (Object.keys(PICTURE_PARTS) as What[]).map((what) => ({
    what,
    label: PICTURE_PARTS[what],
    missing: MISSING[what](state),
  }));
}

/** Groups and frames, by what they are called. */
export function gatheringsOf({
  groups,
  frames,
}: Pick<Explorer, 'groups' | 'frames'>): { id: string; label: string }[] {
  return [
    ...[...groups].map(([id, { label }]) => ({ id, label: `Group ${label}` })),
    ...[...frames].map(([id, { title }]) => ({ id, label: `Frame ${title}` })),
  ];
}

/** A part that was chosen before, and is not there any more, gives way to the whole. */
export function toPresent(wish: PictureWish, state: Explorer): PictureWish {
  if (MISSING[wish.what](state) !== null) return { ...wish, what: 'canvas', group: null };
  if (wish.what !== 'group') return wish;
  const all = gatheringsOf(state);
  const group = all.some(({ id }) => id === wish.group) ? wish.group : (all[0]?.id ?? null);
  return { ...wish, group };
}
