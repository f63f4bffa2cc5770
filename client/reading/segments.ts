import type { Stretch } from './spans.ts';

/** A span with what it stands for. */
export interface Mark extends Stretch {
  readonly id: string;
}

/** A run of the text under the same marks from its first to its last letter. */
export interface Segment extends Stretch {
  /** Ids of the marks that cover all of it, in the order of their spans; each once. */
  readonly marks: readonly string[];
}

/**
 * Cuts a slice wherever a mark begins or ends: the segments join to the slice exactly, and each mark is covered by
 * exactly the segments that name it. Marks may overlap and may reach beyond the slice.
 */
export function cutByMarks(slice: Stretch, marks: readonly Mark[]): Segment[] {
  const within = marks.filter(({ start, end }) => start < end && start < slice.end && end > slice.start);
  const cuts = new Set([slice.start, slice.end]);
  for (const { start, end } of within) {
    cuts.add(Math.max(start, slice.start));
    cuts.add(Math.min(end, slice.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  const coming = within.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? slice.end;
    open = open.filter((mark) => mark.end > start);
    for (let mark = coming[next]; mark !== undefined && mark.start <= start; mark = coming[next]) {
      open.push(mark);
      next += 1;
    }
    return { start, end, marks: [...new Set(open.map(({ id }) => id))] };
  });
}
