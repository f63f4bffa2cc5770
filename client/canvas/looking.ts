import type { Viewport } from '#drawing/viewport';
import type { View } from './view.ts';

/** How long the window has to stand still for its place to be told, in milliseconds. */
const REST = 150;

interface LookingParts {
  view: View;
  /** Is there anything to look at? */
  isDrawn(): boolean;
  onRest(viewport: Viewport): void;
}

/** Where the window looks: told when it rests, and brought back when the state wishes for another place. */
export interface Looking {
  /** Obeys the state's wish; false where it has none, and the window stays. `begins`: the picture has only just come. */
  obey(viewport: Viewport | null, o: { begins: boolean }): boolean;
  /** Tells where the window looks, now and at each move of it; gives back how to stop. */
  follow(listener: (viewport: Viewport) => void): () => void;
  end(): void;
}

export function createLooking({ view, isDrawn, onRest }: LookingParts): Looking {
  /** Where the window looked when it last came to rest; the state's own wish is any other. */
  let told: Viewport | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const followers = new Set<() => void>();
  view.onMoved(() => {
    for (const tell of followers) tell();
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (!isDrawn()) return;
      told = view.viewport();
      onRest(told);
    }, REST);
  });
  return {
    obey(viewport, { begins }) {
      const isWished = viewport !== told;
      told = viewport;
      if (viewport !== null && isWished) view.show(viewport);
      else if (begins || isWished) view.fit({ animate: false });
      else return false;
      return true;
    },
    follow(listener) {
      const tell = () => listener(view.viewport());
      followers.add(tell);
      tell();
      return () => followers.delete(tell);
    },
    end: () => clearTimeout(resting),
  };
}
