import type { Stretch } from '../reading/spans.ts';

/** Runs of the text under review say at which letter of it they begin. */
export const RUN = 'data-run';

/** What is marked in the text under review, in letters of the text; null where nothing of it is. */
export function markedInReview(): Stretch | null {
  const marked = document.getSelection();
  if (marked === null || marked.isCollapsed || marked.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = marked.getRangeAt(0);
  const start = placeOf(startContainer, startOffset);
  const end = placeOf(endContainer, endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest(`[${RUN}]`) ?? null;
  if (run === null) return null;
  const begins = Number(run.getAttribute(RUN));
  if (node instanceof Text) return begins + offset;
  // Beside a whole run: before or behind it.
  return begins + (offset === 0 ? 0 : (run.textContent?.length ?? 0));
}
