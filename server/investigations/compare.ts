import { statusOf } from '#contract/support';
import type { EvidenceClaim } from '#contract/evidence';
import type { GraphNode, Limit } from '#contract/graph';
import { toFollow, type Follow } from '#contract/merged';
import {
  DIFFERENCES,
  type Comparison,
  type Difference,
  type DifferenceKind,
  type Wording,
} from '#contract/versions';
import { marksOf } from './compare-marks.ts';
import { cutLines, liftings, lines } from './compare-lines.ts';
import { presence, row, type Sides } from './difference.ts';
import { byName, look, type Looked, type Side } from './sides.ts';

export { keysOn } from './sides.ts';

type Compared = Omit<Comparison, 'was' | 'now'>;

/** A table that is read; whoever has more to read has another canvas. */
const MOST_ROWS = 5_000;
/** Of places, in units of the picture: less is not seen. */
const LEAST_MOVE = 0.5;
const ORDER = Object.keys(DIFFERENCES) as DifferenceKind[];

/** What parts two sides. `merged` says by former ids who stands for them today: they are the same on both sides. */
export function compare(then: Side, now: Side, merged: ReadonlyMap<string, string>): Compared {
  const follow = toFollow(merged);
  const sides = [look(then, follow), look(now, follow)] as const;
  const all = [
    ...actors(sides, follow),
    ...lines(sides),
    ...liftings(sides, follow),
    ...marks(sides, follow),
  ].toSorted(inOrder);
  const differences = all.slice(0, MOST_ROWS);
  const touched = new Set(differences.flatMap(({ of }) => (of === null ? [] : [of])));
  const edges = [...touched].flatMap((key) => sides[1].edgeOf(key) ?? sides[0].edgeOf(key) ?? []);
  return {
    differences,
    moved: countMoved(then, now, follow),
    nodes: namesOf(sides, [...touched, ...edges.flatMap(({ from, to }) => [from, to])], follow),
    edges,
    former: formerOf(then, touched, follow),
    wordings: [...touched].flatMap((of) => {
      const [before, after] = sides.map((side) => [...side.claimsOf(of).values()].map(toWording));
      if (before === undefined || after === undefined || before.length + after.length === 0) return [];
      return [{ of, was: before, now: after }];
    }),
    limits: [...cutRows(all.length), ...cutLines(sides)],
  };
}

function cutRows(total: number): Limit[] {
  if (total <= MOST_ROWS) return [];
  const why = `One comparison tells ${MOST_ROWS.toLocaleString('en')} differences.`;
  return [{ what: 'rows', shown: MOST_ROWS, total, atLeast: false, why }];
}

function actors(sides: Sides, follow: Follow): Difference[] {
  const [then, now] = sides;
  const ids = new Set([...then.nodes, ...now.nodes]);
  const [before, after] = [standingIn(then), standingIn(now)];
  const joined = [...new Set([...before.keys(), ...after.keys()])].filter((id) => follow.id(id) !== id);
  const nameOf = (side: Looked, id: string) => side.nodeOf(id)?.name ?? id;
  const mergers = joined.flatMap((id) => {
    const of = follow.id(id);
    if (before.has(id) && !after.has(id))
      return [row('merged', of, { was: before.get(id)?.name ?? id, now: nameOf(now, of) })];
    if (after.has(id) && !before.has(id))
      return [row('split', of, { was: nameOf(then, of), now: after.get(id)?.name ?? id })];
    return [];
  });
  const isJoined = new Set(joined.map(follow.id));
  return [
    ...mergers,
    ...[...ids].flatMap((of) => {
      const [was, is] = [then.nodeOf(of), now.nodeOf(of)];
      const rows = presence(sides, { of, list: 'nodes', factOf: (side) => side.nodeOf(of) });
      if (was === undefined || is === undefined || isJoined.has(of)) return rows;
      if (was.name === is.name && was.type === is.type) return rows;
      const toName = ({ name, type }: typeof was) => (was.type === is.type ? name : `${name} (${type})`);
      return rows.concat(row('renamed', of, { was: toName(was), now: toName(is) }));
    }),
  ];
}

function standingIn({ side }: Looked): ReadonlyMap<string, GraphNode> {
  return new Map(side.facts.nodes.map((node) => [node.id, node]));
}

function marks([then, now]: Sides, follow: Follow): Difference[] {
  const [before, after] = [marksOf(then.side.canvas, follow), marksOf(now.side.canvas, follow)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const { of = null, what } = is ?? was ?? {};
    if (was?.same === is?.same) return [];
    const told = { ...(what !== undefined && { what }), was: was?.text ?? null, now: is?.text ?? null };
    if (was === undefined) return [row('mark-new', of, told)];
    return [row(is === undefined ? 'mark-gone' : 'mark-changed', of, told)];
  });
}

function countMoved(then: Side, now: Side, follow: Follow): number {
  const [before, after] = [then, now].map(({ canvas }) => byName(canvas.nodes, ({ id }) => id, follow.id));
  return [...(after ?? [])].filter(([id, { at }]) => {
    const was = before?.get(id)?.at ?? null;
    if (was === null || at === null) return false;
    return Math.hypot(was.x - at.x, was.y - at.y) > LEAST_MOVE;
  }).length;
}

function namesOf([then, now]: Sides, touched: readonly string[], follow: Follow): Comparison['nodes'] {
  const saved = new Map(
    [...then.side.canvas.nodes, ...now.side.canvas.nodes].map((node) => [follow.id(node.id), node]),
  );
  return [...new Set(touched)].flatMap((of) => {
    const found = now.nodeOf(of) ?? then.nodeOf(of) ?? saved.get(of);
    return found === undefined ? [] : [{ id: of, name: found.name, type: found.type }];
  });
}

function formerOf({ facts }: Side, touched: ReadonlySet<string>, follow: Follow): Comparison['former'] {
  const names = [
    ...facts.nodes.map(({ id }) => ({ was: id, of: follow.id(id) })),
    ...facts.edges.map(({ key }) => ({ was: key, of: follow.key(key) })),
  ];
  return names.filter(({ was, of }) => was !== of && touched.has(of));
}

function toWording(claim: EvidenceClaim): Wording {
  return { claim: claim.id, says: claim.says, status: statusOf(claim) };
}

function inOrder(a: Difference, b: Difference): number {
  const byKind = ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  const [one, other] = [a, b].map(({ of, what, claim }) => `${of ?? ''} ${what ?? ''} ${claim ?? ''}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
