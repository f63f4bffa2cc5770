import * as z from 'zod';
import { Emphasis, FrameTitle, MOST_MARKS, OwnMarks, ShortLabel, TagName } from './own-marks.ts';
import { EdgePointer, ElementPointers, NodePointer, type Pointer } from './packed-pointers.ts';

const Written = z.strictObject(OwnMarks);
type Written = z.infer<typeof Written>;

/** The analyst's own marks, with elements by where they stand in their lists. */
export const PackedMarks = {
  tags: z
    .array(z.strictObject({ name: TagName, ...ElementPointers }))
    .max(MOST_MARKS.tags)
    .optional(),
  emphasis: z.array(z.strictObject({ is: Emphasis, ...ElementPointers })).optional(),
  shortLabels: z.array(z.tuple([NodePointer, ShortLabel])).optional(),
  frames: z
    .array(z.strictObject({ id: z.string(), title: FrameTitle, members: z.array(NodePointer).min(1) }))
    .max(MOST_MARKS.frames)
    .optional(),
  hypotheses: OwnMarks.hypotheses,
  hiddenLines: z.array(EdgePointer).optional(),
};
const Packed = z.strictObject(PackedMarks);
type Packed = z.infer<typeof Packed>;

interface ToPointers {
  toNode: (id: string) => Pointer;
  toEdge: (key: string) => Pointer;
}

interface ToNames {
  idOf: (pointer: Pointer) => string;
  keyOf: (pointer: Pointer) => string;
}

interface Elements<One> {
  nodes: readonly One[];
  edges: readonly One[];
}

export function packMarks(
  { tags, emphasis, shortLabels, frames, hypotheses, hiddenLines }: Written,
  { toNode, toEdge }: ToPointers,
): Packed {
  const point = ({ nodes, edges }: Elements<string>) => ({
    nodes: nodes.map(toNode),
    edges: edges.map(toEdge),
  });
  return {
    ...(tags && { tags: tags.map((tag) => ({ name: tag.name, ...point(tag) })) }),
    ...(emphasis && { emphasis: emphasis.map((one) => ({ is: one.is, ...point(one) })) }),
    ...(shortLabels && { shortLabels: shortLabels.map(({ of, text }) => [toNode(of), text]) }),
    ...(frames && {
      frames: frames.map(({ id, title, members }) => ({ id, title, members: members.map(toNode) })),
    }),
    ...(hypotheses && { hypotheses }),
    ...(hiddenLines && { hiddenLines: hiddenLines.map(toEdge) }),
  };
}

export function unpackMarks(
  { tags, emphasis, shortLabels, frames, hypotheses, hiddenLines }: Packed,
  { idOf, keyOf }: ToNames,
): Written {
  const name = ({ nodes, edges }: Elements<Pointer>) => ({
    nodes: nodes.map(idOf),
    edges: edges.map(keyOf),
  });
  return {
    ...(tags && { tags: tags.map((tag) => ({ name: tag.name, ...name(tag) })) }),
    ...(emphasis && { emphasis: emphasis.map((one) => ({ is: one.is, ...name(one) })) }),
    ...(shortLabels && { shortLabels: shortLabels.map(([of, text]) => ({ of: idOf(of), text })) }),
    ...(frames && {
      frames: frames.map(({ id, title, members }) => ({ id, title, members: members.map(idOf) })),
    }),
    ...(hypotheses && { hypotheses }),
    ...(hiddenLines && { hiddenLines: hiddenLines.map(keyOf) }),
  };
}

/** Everything in the lists that they point at. */
export function pointersOfMarks({
  tags,
  emphasis,
  shortLabels,
  frames,
  hiddenLines,
}: Packed): Elements<Pointer>[] {
  return [
    ...(tags ?? []),
    ...(emphasis ?? []),
    { nodes: (shortLabels ?? []).map(([of]) => of), edges: [] },
    ...(frames ?? []).map(({ members }) => ({ nodes: members, edges: [] })),
    { nodes: [], edges: hiddenLines ?? [] },
  ];
}
