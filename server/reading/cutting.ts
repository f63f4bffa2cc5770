import type { Stretch } from '#contract/article';

/** What is longer is a list or no sentence at all: it is read in parts, so that no rule has to look further. */
const MOST_IN_SENTENCE = { tokens: 300, letters: 2_000 } as const;
/** Behind the first of these a long one is cut, if there is one; else behind the second. */
const MARKS = [new Set([';']), new Set([',', ':', '—', '–', '.', '?', '!'])];

interface Worded extends Stretch {
  readonly text: string;
}

/** A sentence, or its parts where it is beyond measure. */
export function inParts<T extends Worded>(tokens: readonly T[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < tokens.length;) {
    const most = reach(tokens, from);
    const to = most === tokens.length ? most : cutBefore(tokens, from, most);
    parts.push(from === 0 && to === tokens.length ? tokens : tokens.slice(from, to));
    from = to;
  }
  return parts;
}

/** The index behind the last token that still fits. */
function reach(tokens: readonly Worded[], from: number): number {
  const { tokens: mostTokens, letters } = MOST_IN_SENTENCE;
  const first = tokens[from]?.start ?? 0;
  for (let at = from + 1; at < tokens.length; at += 1)
    if (at - from >= mostTokens || (tokens[at]?.end ?? 0) - first > letters) return at;
  return tokens.length;
}

/** Behind the last mark of the later half, so that no name is cut where the text itself parts its words. */
function cutBefore(tokens: readonly Worded[], from: number, most: number): number {
  const least = from + Math.ceil((most - from) / 2);
  for (const marks of MARKS)
    for (let at = most; at > least; at -= 1) if (marks.has(tokens[at - 1]?.text ?? '')) return at;
  return most;
}
