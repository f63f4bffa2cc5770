import { MOST_MARKS } from '#contract/own-marks';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import { toNames } from './handling.ts';
import { newUlid } from './ulid.ts';

export interface FramingActions {
  /** Puts a frame around these, to be given its title at once. */
  readonly frame: (members: readonly string[]) => void;
  /** Opens the form in which a frame is titled; null closes it. */
  readonly titleFrame: (id: string | null) => void;
  readonly retitleFrame: (id: string, title: string) => void;
  /** Those within stay where they are. */
  readonly dropFrame: (id: string) => void;
  readonly selectFramed: (id: string) => void;
}

export function framing({ get, set, change }: Context): FramingActions {
  return {
    frame(ids) {
      const { nodes, frames } = get();
      const members = ids.filter((id) => nodes.has(id));
      if (members.length === 0) return;
      if (frames.size >= MOST_MARKS.frames) {
        get().notify(
          `${count(MOST_MARKS.frames, 'frame', 'frames')} are there: an investigation holds no more`,
        );
        return;
      }
      const id = newUlid();
      const title = count(members.length, 'actor', 'actors');
      change(
        { frames: new Map(frames).set(id, { title, members }) },
        () => `Framed ${toNames(get(), members)}`,
      );
      set({ framing: id });
    },
    titleFrame: (id) => set({ framing: id }),
    retitleFrame(id, title) {
      const { frames } = get();
      const frame = frames.get(id);
      set({ framing: null });
      if (frame === undefined || frame.title === title) return;
      const retitled = new Map(frames).set(id, { ...frame, title });
      change({ frames: retitled }, () => `Titled the frame ${title}`);
    },
    dropFrame(id) {
      const frames = new Map(get().frames);
      const frame = frames.get(id);
      if (frame === undefined) return;
      frames.delete(id);
      change({ frames }, () => `Took away the frame ${frame.title}`);
    },
    selectFramed(id) {
      const { frames, nodes, select } = get();
      const members = frames.get(id)?.members.filter((member) => nodes.has(member)) ?? [];
      select({ nodes: new Set(members), edges: new Set() }, 'replace');
    },
  };
}
