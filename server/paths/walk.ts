import { dayRange, type Day } from '#contract/days';
import type { DateWindow } from '#contract/filters';
import type { GraphEdge } from '#contract/graph';
import { relationRow, RELATION_TYPE_NAMES, type RelationType } from '#contract/ontology';
import { WALKABLE, type PathQuestion } from '#contract/path-question';
import { shownDays, standingWithin, type Days } from '#contract/standing';

/** Of a line what decides whether it may be walked; its ends are named as the caller names them. */
export type LineFacts<End> = Pick<
  GraphEdge,
  | 'type'
  | 'status'
  | 'voices'
  | 'stories'
  | 'hedged'
  | 'inferred'
  | 'caption'
  | 'derivedFrom'
  | 'periods'
  | 'certain'
  | 'shownOn'
  | 'reportedFirst'
  | 'reportedLast'
> & { readonly key: string | null; readonly from: End; readonly to: End };

/** `not known`: it would be walked if it were known to have held then. */
export type Walk = 'walked' | 'not known' | 'not walked';

/** Their Sanction or LegalCase is the subject, and a derived line stands for them wherever that is no end (DECISIONS 5). */
const CARRIERS_TO_AUTHORITY: ReadonlySet<RelationType> = new Set(['IMPOSED_BY', 'FILED_BY']);
const HUB_TYPES: ReadonlySet<RelationType> = new Set(
  RELATION_TYPE_NAMES.filter((type) => relationRow(type).walk === 'hub'),
);

export function isSymmetric(type: RelationType): boolean {
  return relationRow(type).symmetric === true;
}

/** The types that a question reads from the graph, in few variants, so that Neo4j plans few texts. */
export function typesRead({ types, classes }: PathQuestion): RelationType[] {
  const read: readonly string[] = types.length > 0 ? WALKABLE : [...classes, 'hub'];
  return RELATION_TYPE_NAMES.filter((type) => read.includes(relationRow(type).walk));
}

/** Of them those that are walked anywhere; the others only where they touch an end. */
export function typesInside(question: PathQuestion): RelationType[] {
  const read = typesRead(question);
  return question.classes.includes('hub') ? read : read.filter((type) => !HUB_TYPES.has(type));
}

/** Are days asked about at all? Otherwise they need not be read. */
export function isDated({ happened, reported, mode }: PathQuestion): boolean {
  return toDays(happened) !== null || toDays(reported) !== null || mode === 'in-time';
}

/** What must be known of a line's ends. */
interface EndFacts<End> {
  /** Did the analyst choose it? */
  isEnd: (end: End) => boolean;
  isGroup: (end: End) => boolean;
}

/** Decides of each line whether the question lets it be walked, whichever way. */
export function toWalk<End>(
  question: PathQuestion,
  { isEnd, isGroup }: EndFacts<End>,
): (line: LineFacts<End>) => Walk {
  const statuses = new Set(question.statuses);
  const types = new Set(typesRead(question));
  const only = new Set(question.types);
  const isHubAnywhere = question.classes.includes('hub');
  const happened = toDays(question.happened);
  const reported = toDays(question.reported);
  const isInOrder = question.mode === 'in-time';

  function standing(line: LineFacts<End>): Walk {
    const point = relationRow(line.type).point === true;
    const held = happened === null ? 'held' : standingWithin(line, happened, { point });
    if (held === 'did not hold') return 'not walked';
    const isKnown = held === 'held' && !(isInOrder && toOrderedSpans(line) === null);
    return isKnown || question.undated ? 'walked' : 'not known';
  }

  return (line) => {
    const { type, status, stories, voices, from, to } = line;
    if (!types.has(type) || (only.size > 0 && !only.has(type))) return 'not walked';
    if (HUB_TYPES.has(type) && !isHubAnywhere && !isEnd(from) && !isEnd(to)) return 'not walked';
    if (CARRIERS_TO_AUTHORITY.has(type) && !isEnd(from)) return 'not walked';
    // A counted group carries as a whole: what holds of one member holds of no other.
    if (type === 'MEMBER_OF' && isGroup(to) && !isEnd(to)) return 'not walked';
    if (!statuses.has(status)) return 'not walked';
    if (stories < question.leastStories || voices < question.leastVoices) return 'not walked';
    if (reported !== null && (line.reportedFirst > reported.last || line.reportedLast < reported.first))
      return 'not walked';
    return standing(line);
  };
}

/** Null when both sides are open. */
export function toDays({ from, to }: DateWindow): Days | null {
  if (from === null && to === null) return null;
  return {
    first: from === null ? 0 : dayRange(from).first,
    last: to === null ? Infinity : dayRange(to).last,
  };
}

type Told = Pick<GraphEdge, 'periods' | 'shownOn' | 'reportedLast'>;

const spans = new WeakMap<object, readonly Days[]>();

/** When a line may have held: its periods, or the days on which a text shows it; null when neither is told. */
export function toSpans(line: Told): readonly Days[] | null {
  const made = spans.get(line) ?? makeSpans(line);
  spans.set(line, made);
  return made.length === 0 ? null : made;
}

function makeSpans({ periods, ...shown }: Told): Days[] {
  return periods.length === 0 ? shownDays(shown) : periods.map(toSpan);
}

/** `2020/2023-11` from the first day of the one to the last of the other; a side that is missing is open. */
export function toSpan(period: string): Days {
  const [from = '', to = ''] = period.split('/');
  return {
    first: from === '' ? 0 : dayRange(from).first,
    last: to === '' ? Infinity : dayRange(to).last,
  };
}

const ordered = new WeakMap<object, readonly Days[]>();

/**
 * The same for an order of time, in which a state that is told without beginning and end has no place of its own: it is
 * taken for the days on which a text shows it, as what is told of no time at all.
 */
function toOrderedSpans(line: Told): readonly Days[] | null {
  const { periods, shownOn, reportedLast } = line;
  const placed = periods.filter((period) => period !== '/');
  const made = ordered.get(line) ?? makeSpans({ periods: placed, shownOn, reportedLast });
  ordered.set(line, made);
  return made.length === 0 ? null : made;
}

/** The earliest day not before `since` on which the line may have held; null when there is none. What is not known may be any day. */
export function earliest(line: Told, since: Day): Day | null {
  const known = toOrderedSpans(line);
  if (known === null) return since;
  const days = known.filter(({ last }) => last >= since).map(({ first }) => Math.max(first, since));
  return days.length === 0 ? null : Math.min(...days);
}
