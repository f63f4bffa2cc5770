import type { RelationType, Status } from '#contract/ontology';
import type { PathQuestion } from '#contract/path-question';
import type { Cell } from '#contract/graph';
import type { Ask } from '../db/database.ts';
import { internalText } from '../db/text.ts';
import { typesWalked } from '#contract/ontology';
import { isDated, isSymmetric, toWalk, typesRead, type LineFacts } from './walk.ts';
import { byStrength } from './choose.ts';

/** Neo4j's own id of an actor or a line: good within one transaction. */
export type At = number;

export type Line = LineFacts<At> & { readonly id: At };

interface Actor {
  readonly degree: number;
  /** By rule or by degree. */
  readonly isBarred: boolean;
  readonly isAvoided: boolean;
  readonly isGroup: boolean;
}

/** Lines that may be walked from an actor, by where they lead to; each list is sorted by strength. */
type Links = Map<At, Map<At, Line[]>>;

/** Enough for the two largest hubs of a graph of a million lines, and a bound for memory: some 200 bytes a line. */
export const MOST_LINES = 400_000;
/** The carriers of derived lines: only of them the key decides. */
const CARRIERS: readonly RelationType[] = ['IMPOSED_BY', 'TARGETS', 'FILED_BY', 'DEFENDANT_IN', 'INVITED_TO'];

/** What a search has read so far: all lines of the actors in `read`, and no other line. */
export interface Known {
  readonly actors: ReadonlyMap<At, Actor>;
  readonly read: ReadonlySet<At>;
  readonly onward: ReadonlyMap<At, ReadonlyMap<At, readonly Line[]>>;
  readonly backward: ReadonlyMap<At, ReadonlyMap<At, readonly Line[]>>;
  /** Distinct lines met, walked or not. */
  readonly lines: number;
  /** Of them those of which it is not known whether they held. */
  readonly notKnown: number;
  /** False when that would be more lines than a search may hold: then some of them are read, and the search must end. */
  readLines(actors: readonly At[]): Promise<boolean>;
}

interface KnownOptions {
  ask: Ask;
  question: PathQuestion;
  ends: ReadonlySet<At>;
  mostLines?: number;
}

export function openKnown({ ask, question, ends, mostLines = MOST_LINES }: KnownOptions): Known {
  const actors = new Map<At, Actor>();
  // Whose lines are read is an end, or was met as somebody's neighbour before.
  const isGroup = (at: At) => actors.get(at)?.isGroup === true;
  const walk = toWalk<At>(question, { isEnd: (at) => ends.has(at), isGroup });
  const read = new Set<At>();
  const onward: Links = new Map();
  const backward: Links = question.directed ? new Map() : onward;
  const met = new Set<At>();
  let notKnown = 0;
  const text = internalText('path-lines', {
    types: typesRead(question),
    endTypes: typesWalked('hub'),
    carriers: CARRIERS,
  });
  const fixed = {
    ends: [...ends],
    hubAnywhere: question.classes.includes('hub'),
    types: question.types,
    isDated: isDated(question),
    threshold: question.hubs.threshold,
    avoidTypes: question.avoidTypes,
  };

  function take(cells: readonly Cell[]): void {
    const { y, line, actor } = toLine(cells);
    if (!actors.has(y)) actors.set(y, actor);
    if (met.has(line.id)) return;
    met.add(line.id);
    const verdict = walk(line);
    if (verdict === 'not known') notKnown += 1;
    if (verdict !== 'walked') return;
    link(onward, line.from, line.to, line);
    if (!question.directed || isSymmetric(line.type)) link(onward, line.to, line.from, line);
    if (!question.directed) return;
    link(backward, line.to, line.from, line);
    if (isSymmetric(line.type)) link(backward, line.from, line.to, line);
  }

  return {
    actors,
    read,
    onward,
    backward,
    get lines() {
      return met.size;
    },
    get notKnown() {
      return notKnown;
    },
    async readLines(wanted) {
      const unread = wanted.filter((at) => !read.has(at));
      if (unread.length === 0) return true;
      const most = mostLines - met.size;
      if (most <= 0) return false;
      const { rows } = await ask(text, { ...fixed, actors: unread, most: most + 1 });
      for (const cells of rows.slice(0, most)) take(cells);
      if (rows.length > most) return false;
      for (const at of unread) read.add(at);
      return true;
    },
  };
}

function link(links: Links, from: At, to: At, line: Line): void {
  const ways = links.get(from) ?? new Map<At, Line[]>();
  links.set(from, ways);
  const lines = ways.get(to);
  if (lines === undefined) {
    ways.set(to, [line]);
    return;
  }
  lines.push(line);
  lines.sort(byStrength);
}

/** A row of path-lines.cypher, in the order of its columns. */
function toLine(cells: readonly Cell[]): { y: At; line: Line; actor: Actor } {
  const [x, y, id, isForth, type, status, voices, stories, derivedFrom, key, days, degree, isBarred, isAvoided, isGroup] =
    // The text names the columns and our projection wrote what is in them; checking each would cost more than the search.
    cells as [
      At, At, At, boolean, RelationType, Status, number, number, string[] | null, string | null,
      [string[] | null, string[] | null, string[] | null, number, number] | null, number | null, boolean | null, boolean, boolean,
    ]; // oxfmt-ignore
  const [periods, certain, shownOn, reportedFirst, reportedLast] = days ?? [null, null, null, 0, 0];
  const line: Line = {
    id,
    from: isForth ? x : y,
    to: isForth ? y : x,
    type,
    status,
    voices,
    stories,
    derivedFrom: derivedFrom ?? NONE,
    key,
    periods: periods ?? NONE,
    certain: certain ?? NONE,
    shownOn: shownOn ?? NONE,
    reportedFirst,
    reportedLast,
  };
  return { y, line, actor: { degree: degree ?? 0, isBarred: isBarred ?? false, isAvoided, isGroup } };
}

const NONE: string[] = [];
