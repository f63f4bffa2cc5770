import { foldService } from '@codemirror/language';
import type { EditorState, Extension, Line } from '@codemirror/state';

/** A line folds what is indented beneath it, and the first of several lines of comment the others. */
export function folding(): Extension {
  return foldService.of((state, start) => {
    const first = state.doc.lineAt(start);
    const last = lastBeneath(state, first);
    return last === null ? null : { from: first.to, to: last.to };
  });
}

function lastBeneath(state: EditorState, first: Line): Line | null {
  if (first.text.trim() === '') return null;
  const isComment = isCommented(first);
  // Only the first line of a comment folds it.
  if (isComment && first.number > 1 && isCommented(state.doc.line(first.number - 1))) return null;
  let last: Line | null = null;
  for (let number = first.number + 1; number <= state.doc.lines; number += 1) {
    const line = state.doc.line(number);
    const isBeneath = isComment ? isCommented(line) : indentOf(line) > indentOf(first);
    if (line.text.trim() !== '' && !isBeneath) break;
    if (isBeneath && line.text.trim() !== '') last = line;
  }
  return last;
}

function isCommented({ text }: Line): boolean {
  return text.trimStart().startsWith('//');
}

function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}
