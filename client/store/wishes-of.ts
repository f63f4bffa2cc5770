import type { Explorer } from './explorer.ts';

type Wishes = Pick<Explorer, 'picturing' | 'dossiering'>;

/** What a canvas is kept as is another from now on: what was written for a picture or a dossier of it stays with it. */
export function withWishesOf(
  { picturing, dossiering }: Wishes,
  { before, now }: { before: string | null; now: string },
): Wishes {
  const follow = <W extends { readonly of: string | null }>(wish: W): W =>
    wish.of === before ? { ...wish, of: now } : wish;
  return {
    picturing: { ...picturing, wish: follow(picturing.wish) },
    dossiering: { ...dossiering, wish: follow(dossiering.wish) },
  };
}
