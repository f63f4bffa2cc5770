import type { StepRecord } from '#contract/investigations';
import type { StepKind } from '#contract/step-kinds';
import { isAboutHypotheses } from './supposed.ts';
import { isTurn } from './undone.ts';

/** The query that a step asked, by its id, where the words leave it open. */
const BY_QUERY: Readonly<Record<string, StepKind>> = {
  paths: 'path',
  cypher: 'query',
  'explore/search': 'search',
  'explore/neighbours': 'expand',
  'explore/overview': 'draw',
  'explore/joining': 'draw',
  'explore/among': 'draw',
};

/** How the words of a step begin, by what it was; the first that fits. */
const BY_WORDS: readonly (readonly [StepKind, RegExp])[] = [
  ['name list', /^Looked up /],
  ['expand', /^(Expanded|Collapsed) /],
  ['path', /^(Paths[ ,]|What joins |What .* share|Lit |Completed |Put out |Compared with the kept|Kept |Forgot the result )/],
  ['search', /^Searched /],
  ['read', /^Opened .*, (with its text|its claims by paragraph)/],
  ['note', /^(Noted on |Took the note away|Wrote a card|Rewrote a card|Took a card away)/],
  ['mark', /^(Tagged |Took the tag|Took away the (tag|frame)|Renamed the tag|Emphasised |Dimmed |Drew as usual |Labelled |Took the short label|Framed |Titled the frame)/],
  ['check', /^(Checked |Unchecked |Took back the check|Check )/],
  ['decision', /^(Graded |Took back the grade|Not undone: )/],
  ['filter', /^(Filtered by |Lifted the filters)|: (nothing is|[\d,]+ of [\d,]+ .*) hidden$/],
  ['hide', /^(Hid |Showed .* again$|Showed only )/],
  ['arrange', /^(Arranged |Aligned |Distributed |Moved |Pinned |Unpinned |Grouped |Opened the group|Closed |Renamed the group |Dissolved )/],
  ['version', /^(Copied from |Kept version |Restored )/],
  ['draw', /^(Began with |Added |Drew |Removed |Showed more |Showed the lines |Cleared )/],
]; // oxfmt-ignore

/** What a step was: as it was told, and of older steps as their words and their query say. */
export function kindOf({ kind, label, query }: Pick<StepRecord, 'kind' | 'label' | 'query'>): StepKind {
  if (kind !== undefined) return kind;
  if (isTurn(label)) return 'undo';
  if (isAboutHypotheses(label)) return 'hypothesis';
  const asked = query === null ? undefined : BY_QUERY[query.id];
  const said = BY_WORDS.find(([, words]) => words.test(label))?.[0];
  // What was drawn from a saved query is told by both; that it was asked is more.
  if (said !== undefined && !(said === 'draw' && query !== null)) return said;
  return asked ?? (query === null ? 'other' : 'query');
}
