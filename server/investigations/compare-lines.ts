import type { Follow } from '#contract/merged';
import type { EvidenceClaim } from '#contract/evidence';
import type { GraphEdge, Limit } from '#contract/graph';
import { isActual, statusOf } from '#contract/support';
import type { Difference } from '#contract/versions';
import { presence, row, type Sides } from './difference.ts';
import { sanctionsOf } from './facts.ts';
import type { Looked } from './sides.ts';

/** What the lines of both canvases say otherwise, and where they are gone. */
export function lines(sides: Sides): Difference[] {
  const [then, now] = sides;
  return [...new Set([...then.edges, ...now.edges])].flatMap((of) => {
    const [was, is] = [then.edgeOf(of), now.edgeOf(of)];
    const rows = presence(sides, { of, list: 'edges', factOf: (side) => side.edgeOf(of) });
    if (was === undefined || is === undefined) return rows;
    const changes = then.isFolded(of) || now.isFolded(of) ? [] : changesOf(was, is, of);
    // What a side that was cut does not hold may have been told there all the same.
    const [isCutThen, isCutNow] = [then.cutOf(of) !== null, now.cutOf(of) !== null];
    const claims = claimChanges(then.claimsOf(of), now.claimsOf(of), of).filter(
      ({ was: before, now: after }) => !(before === null && isCutThen) && !(after === null && isCutNow),
    );
    return rows.concat(changes, claims);
  });
}

/** Of lines that are told too often for every claim to be held. */
export function cutLines([then, now]: Sides): Limit[] {
  const cuts = [...new Set([...then.edges, ...now.edges])].flatMap((of) => {
    if (then.edgeOf(of) === undefined || now.edgeOf(of) === undefined) return [];
    const [least] = [then.cutOf(of), now.cutOf(of)]
      .flatMap((cut) => cut ?? [])
      .toSorted((a, b) => a.shown / a.total - b.shown / b.total);
    return least ?? [];
  });
  if (cuts.length === 0) return [];
  const what = cuts.length === 1 ? 'a line was' : `each of ${cuts.length.toLocaleString('en')} lines was`;
  const [shown, total] = [cuts.map((cut) => cut.shown), cuts.map((cut) => cut.total)].map((all) =>
    all.reduce((sum, one) => sum + one, 0),
  );
  return [
    {
      what: 'rows',
      shown: shown ?? 0,
      total: total ?? 0,
      atLeast: false,
      why: `Not every claim of ${what} held: of these, none is called new or gone that may only be left out.`,
    },
  ];
}

function changesOf(was: GraphEdge, is: GraphEdge, of: string): Difference[] {
  const [before, after] = [was, is].map(({ periods }) => periods.join(', ') || 'no date');
  return [
    ...(was.status === is.status ? [] : [row('status', of, { was: was.status, now: is.status })]),
    ...(was.contested === is.contested ? [] : [row(is.contested ? 'contested' : 'uncontested', of)]),
    ...(before === after ? [] : [row('dates', of, { was: before ?? null, now: after ?? null })]),
  ];
}

type Claims = ReadonlyMap<string, EvidenceClaim>;

function claimChanges(before: Claims, after: Claims, of: string): Difference[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((claim): Difference[] => {
    const [was, is] = [before.get(claim), after.get(claim)];
    if (was === undefined && is !== undefined)
      return [row(denies(is) ? 'denial' : 'claim-new', of, { claim, now: toWords(is) })];
    if (is === undefined && was !== undefined)
      return [row(denies(was) ? 'denial-gone' : 'claim-gone', of, { claim, was: toWords(was) })];
    if (was === undefined || is === undefined || toWords(was) === toWords(is)) return [];
    return [row('claim-changed', of, { claim, was: toWords(was), now: toWords(is) })];
  });
}

/** Of lines that both sides know: whatever ends a sanction that one of them did not know of. */
export function liftings(sides: Sides, follow: Follow): Difference[] {
  const [then, now] = sides;
  const [before, after] = sides.map(({ side }) => side.facts.liftings.filter(isEffective));
  const has = (list: readonly GraphEdge[] = [], key: string) =>
    list.some((one) => follow.key(one.key) === key);
  const keys = [...new Set([...then.edges, ...now.edges])].filter(
    (key) => then.edgeOf(key) !== undefined && now.edgeOf(key) !== undefined,
  );
  const told = (kind: 'lifting' | 'lifting-gone', side: Looked, lifted: readonly GraphEdge[]) =>
    lifted.flatMap((lifting) => {
      const said = claimsOn(side, lifting.key).map(toWords).join('; ') || lifting.status;
      const about = keys.flatMap((key) => {
        const edge = side.edgeOf(key);
        return edge !== undefined && sanctionsOf(edge).includes(lifting.to) ? [{ key, edge }] : [];
      });
      const ended = about.filter(({ edge }) => lifts(lifting, edge)).map(({ key }) => key);
      return (about.length > 0 ? ended : drawnAlone(sides, follow.id(lifting.to))).map((of) =>
        row(kind, of, kind === 'lifting' ? { now: said } : { was: said }),
      );
    });
  return [
    ...told(
      'lifting',
      now,
      (after ?? []).filter(({ key }) => !has(before, follow.key(key))),
    ),
    ...told(
      'lifting-gone',
      then,
      (before ?? []).filter(({ key }) => !has(after, follow.key(key))),
    ),
  ];
}

/** Where no line speaks of a sanction that is drawn, its lifting is told of the sanction itself. */
function drawnAlone([then, now]: Sides, id: string): string[] {
  const isDrawn = then.nodes.has(id) || now.nodes.has(id);
  return isDrawn && then.nodeOf(id) !== undefined && now.nodeOf(id) !== undefined ? [id] : [];
}

function claimsOn({ side: { facts } }: Looked, key: string): EvidenceClaim[] {
  const ids = new Set(facts.lines.find((line) => line.key === key)?.claims);
  return facts.claims.filter(({ id }) => ids.has(id));
}

/** As in articles/lift.ts: a planned lifting is no end, nor is one that is only hedged or inferred. */
function isEffective({ status, hedged, inferred }: GraphEdge): boolean {
  return isActual(status) && !hedged && !inferred;
}

/** Of a line that speaks of the sanction. */
function lifts({ qualifiers: { target } }: GraphEdge, { to }: GraphEdge): boolean {
  return target === undefined || target.includes(to);
}

function denies({ stance }: EvidenceClaim): boolean {
  return stance === 'denies';
}

/** The wording with how it stands: both may change. */
function toWords(claim: EvidenceClaim): string {
  const hedged = claim.hedged === true ? ', hedged' : '';
  return `${claim.says} (${statusOf(claim)}${hedged})`;
}
