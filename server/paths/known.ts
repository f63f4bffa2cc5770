import type { RelationType, Status } from '#contract/ontology';
import type { Cell } from '#contract/graph';
import type { Ask } from '../db/database.ts';
import { degreeOf, type Plan } from './plan.ts';
import { internalText } from '../db/text.ts';
import { typesWalked } from '#contract/ontology';
import { isDated, isSymmetric, toWalk, typesInside, type LineFacts } from './walk.ts';
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

/** Enough for the two largest hubs of a graph of a million lines, and a bound for memory: some 600 bytes a line. */
export const MOST_LINES = 400_000;
/** The carriers of derived lines: only of them the key decides. */
const CARRIERS: readonly RelationType[] = ['IMPOSED_BY', 'TARGETS', 'FILED_BY', 'DEFENDANT_IN', 'INVITED_TO'];

/** What a search has read so far: all lines of the actors in `read`, and of others those towards some hubs. */
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
  /** The same of their lines to these alone; they are not in `read` afterwards. */
  readTowards(actors: readonly At[], goal: readonly At[]): Promise<boolean>;
}

interface KnownOptions {
  ask: Ask;
  plan: Pick<Plan, 'question' | 'ends' | 'degrees'>;
  mostLines?: number;
}

export function openKnown({ ask, plan, mostLines = MOST_LINES }: KnownOptions): Known {
  const { question, ends } = plan;
  const actors = new Map<At, Actor>();
  // Whose lines are read is an end, or was met as somebody's neighbour before.
  const isGroup = (at: At) => actors.get(at)?.isGroup === true;
  const walk = toWalk<At>(question, { isEnd: (at) => ends.has(at), isGroup });
  const whole = new Set<At>();
  const onward: Links = new Map();
  const backward: Links = question.directed ? new Map() : onward;
  const met = new Set<At>();
  let notKnown = 0;
  const hubTypes = typesWalked('hub');
  const hubAnywhere = question.classes.includes('hub');
  const inside = typesInside(question);
  const text = internalText('path-lines', {
    // A pattern names one type at least: what these bring beyond the ends is not walked.
    types: inside.length > 0 ? inside : hubTypes,
    endTypes: hubTypes,
    carriers: CARRIERS,
  });
  const fixed = {
    ends: [...ends],
    hubAnywhere,
    types: question.types,
    isDated: isDated(question),
    threshold: question.hubs.threshold,
    avoidTypes: question.avoidTypes,
  };

  function take(x: At, cells: readonly Cell[]): void {
    const { y, line, actor } = toLine(x, cells);
    if (!actors.has(y)) actors.set(y, actor);
    if (met.has(line.id)) return;
    met.add(line.id);
    const verdict = walk(line);
    if (verdict === 'not known') notKnown += 1;
    if (verdict !== 'walked') return;
    if (!question.directed) {
      linkBothWays(onward, line);
      return;
    }
    link(onward, line.from, line.to, line);
    if (isSymmetric(line.type)) link(onward, line.to, line.from, line);
    link(backward, line.to, line.from, line);
    if (isSymmetric(line.type)) link(backward, line.from, line.to, line);
  }

  /** `goal` empty: whomever they lead to. */
  async function read(wanted: readonly At[], goal: readonly At[]): Promise<boolean> {
    for (const portion of toPortions(wanted, (at) => degreeOf(plan, { actors }, at))) {
      const most = mostLines - met.size;
      if (most <= 0) return false;
      // One after the other, so that neither side holds more than one of them.
      // oxlint-disable-next-line no-await-in-loop
      const { rows } = await ask(text, { ...fixed, actors: portion, goal, most: most + 1 });
      let taken = 0;
      for (const [x, lines] of rows as [At, Cell[][]][]) {
        const at = small(x);
        for (const cells of lines.slice(0, most - taken)) take(at, cells);
        taken += lines.length;
      }
      if (taken > most) return false;
      if (goal.length === 0) for (const at of portion) whole.add(at);
    }
    return true;
  }

  const unread = (wanted: readonly At[]) => wanted.filter((at) => !whole.has(at));

  return {
    actors,
    read: whole,
    onward,
    backward,
    get lines() {
      return met.size;
    },
    get notKnown() {
      return notKnown;
    },
    readLines: async (wanted) => read(unread(wanted), []),
    readTowards: async (wanted, goal) => goal.length === 0 || read(unread(wanted), goal),
  };
}

/** Where lines are walked both ways, those of two actors are one list, found from either. */
function linkBothWays(links: Links, line: Line): void {
  const { from, to } = line;
  const lines = links.get(from)?.get(to);
  if (lines !== undefined) {
    insert(lines, line);
    return;
  }
  const first = [line];
  waysOf(links, from).set(to, first);
  waysOf(links, to).set(from, first);
}

function link(links: Links, from: At, to: At, line: Line): void {
  const ways = waysOf(links, from);
  const lines = ways.get(to);
  if (lines === undefined) ways.set(to, [line]);
  else insert(lines, line);
}

function insert(lines: Line[], line: Line): void {
  lines.push(line);
  lines.sort(byStrength);
}

function waysOf(links: Links, from: At): Map<At, Line[]> {
  const ways = links.get(from);
  if (ways !== undefined) return ways;
  const made = new Map<At, Line[]>();
  links.set(from, made);
  return made;
}

/** Neo4j gathers the lines of a portion before it sends them: about so many, or those of one actor. */
const LINES_A_PORTION = 20_000;

function toPortions(actors: readonly At[], linesOf: (at: At) => number): At[][] {
  const portions: At[][] = [];
  let room = 0;
  for (const at of actors) {
    const degree = linesOf(at);
    if (portions.length === 0 || degree > room) {
      portions.push([]);
      room = LINES_A_PORTION;
    }
    portions.at(-1)?.push(at);
    room -= degree;
  }
  return portions;
}

/** A line of path-lines.cypher, in the order of its columns. */
function toLine(x: At, cells: readonly Cell[]): { y: At; line: Line; actor: Actor } {
  const [y, id, isForth, type, status, voices, stories, hedged, inferred, caption, derivedFrom, key, days, degree, isBarred, isAvoided, isGroup] =
    // The text names the columns and our projection wrote what is in them; checking each would cost more than the search.
    cells as [
      At, At, boolean, RelationType, Status, number, number, boolean | null, boolean | null, boolean | null, string[] | null, string | null,
      [string[] | null, string[] | null, string[] | null, number, number] | null, number | null, boolean | null, boolean, boolean,
    ]; // oxfmt-ignore
  const [periods, certain, shownOn, reportedFirst, reportedLast] = days ?? [null, null, null, 0, 0];
  const at = small(y);
  const line: Line = {
    id: small(id),
    from: isForth ? x : at,
    to: isForth ? at : x,
    type,
    status,
    voices,
    stories,
    hedged: hedged === true,
    inferred: inferred === true,
    caption: caption === true,
    derivedFrom: derivedFrom ?? NONE,
    key,
    periods: periods ?? NONE,
    certain: certain ?? NONE,
    shownOn: shownOn ?? NONE,
    reportedFirst,
    reportedLast,
  };
  return { y: at, line, actor: { degree: degree ?? 0, isBarred: isBarred ?? false, isAvoided, isGroup } };
}

const NONE: string[] = [];

/** A float that is a whole number, as V8 keeps small ones: it finds them faster in a map, and needs no object for each. */
export function small(whole: number): number {
  const short = whole | 0;
  return short === whole ? short : whole;
}
