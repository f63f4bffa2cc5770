import { lowerNeeded, weakerGrade } from '#contract/grades';
import type { GraphEdge } from '#contract/graph';
import type { RelationType } from '#contract/ontology';
import { isOfKind } from '#contract/support';
import {
  areDatesInferred,
  bestOf,
  distinctDays,
  fold,
  readdress,
  strongest,
  toDays,
  weakest,
  type Witness,
} from './fold.ts';
import { groupBy } from './group-by.ts';
import { relationKey } from './key.ts';
import { distinct, format, intersectAll, parsePeriod, type Period } from './periods.ts';

interface Carriers {
  derived: RelationType;
  /** Pivot -> authority; a point: what it brought about holds from then on. */
  authority: RelationType;
  /** The one that ties a target to the pivot, and at which end the target is. */
  target: RelationType;
  targetEnd: 'from' | 'to';
}

/** Authority - Sanction or LegalCase - target, as one line from authority to target (DECISIONS 5). */
const DERIVED_BY_PIVOT: readonly Carriers[] = [
  { derived: 'SANCTIONED', authority: 'IMPOSED_BY', target: 'TARGETS', targetEnd: 'to' },
  { derived: 'CHARGED', authority: 'FILED_BY', target: 'DEFENDANT_IN', targetEnd: 'from' },
];

/** Which end of a type is the node its neighbours are derived through: what touches one touches all of them. */
export const PIVOT_END: Partial<Record<RelationType, 'subject' | 'object'>> = {
  IMPOSED_BY: 'subject',
  TARGETS: 'subject',
  LIFTED: 'object',
  FILED_BY: 'subject',
  DEFENDANT_IN: 'object',
};

/** All lines that stand for two others. Liftings have ended their carriers before. */
export function deriveByPivot(relations: readonly GraphEdge[]): GraphEdge[] {
  const byType = groupBy(relations, ({ type }) => type);
  return DERIVED_BY_PIVOT.flatMap((carriers) => {
    const targets = groupBy(byType.get(carriers.target) ?? [], (edge) => pivotOf(edge, carriers));
    const pairs = (byType.get(carriers.authority) ?? [])
      .flatMap((imposed) =>
        (targets.get(imposed.from) ?? []).map((target) => derive(carriers, { imposed, target })),
      )
      .filter((pair) => pair !== null)
      .filter(({ from, to }) => from !== to);
    return [...groupBy(pairs, ({ key }) => key).values()].map(mergePairs);
  });
}

/** INVITED from each inviter that claims of INVITED_TO name, by those claims alone. */
export function deriveInvitations(groups: ReadonlyMap<string, readonly Witness[]>): GraphEdge[] {
  const told = [...groups].flatMap(([carrier, witnesses]) =>
    witnesses.flatMap((w) => invitationsBy(w, carrier)),
  );
  return [...groupBy(told, ({ witness }) => witness.key).values()].map(foldInvitation);
}

interface Invitation {
  witness: Witness;
  carrier: string;
}

function invitationsBy(witness: Witness, carrier: string): Invitation[] {
  const { type, from, to, qualifiers, occasion } = witness.identity;
  if (type !== 'INVITED_TO') return [];
  const inviters = (qualifiers['by'] ?? []).map(String).filter((by) => by !== from);
  return inviters.map((by) => {
    const identity = { type: 'INVITED', from: by, to: from, qualifiers: { to: [to] }, occasion } as const;
    return { witness: readdress(witness, identity), carrier };
  });
}

function foldInvitation(told: readonly Invitation[]): GraphEdge {
  const derivedFrom = [...new Set(told.map(({ carrier }) => carrier))].toSorted();
  return { ...fold(told.map(({ witness }) => witness)), derivedFrom };
}

/** Nothing, when the target's time ended before the imposition. */
function derive(
  { derived, targetEnd }: Carriers,
  { imposed, target }: { imposed: GraphEdge; target: GraphEdge },
): GraphEdge | null {
  const since = imposed.periods.map(sinceThen);
  const common = intersectAll(since, target.periods.map(parsePeriod));
  if (common === null) return null;
  // The pivot stands where a point has its occasion: two sanctions on one target are two lines.
  const identity = {
    type: derived,
    from: imposed.to,
    to: target[targetEnd],
    qualifiers: {},
    occasion: imposed.from,
  };
  return {
    ...identity,
    key: relationKey(identity),
    status: weakest([imposed.status, target.status]),
    inferred: imposed.inferred || target.inferred,
    hedged: imposed.hedged || target.hedged,
    caption: imposed.caption || target.caption,
    contested: imposed.contested || target.contested,
    ...toDays(common),
    knownDays: imposed.knownDays || target.knownDays,
    dateInferred: areDatesInferred([{ ...imposed, periods: since.map(format) }, target]),
    certain: distinct(
      intersectAll(imposed.certain.map(sinceThen), target.certain.map(parsePeriod)) ?? [],
    ).map(format),
    // On a day on which the target is shown to be one, so is the line that stands for it.
    shownOn: target.shownOn,
    // It was reported when both were.
    reportedFirst: Math.max(imposed.reportedFirst, target.reportedFirst),
    reportedLast: Math.max(imposed.reportedLast, target.reportedLast),
    stories: Math.min(imposed.stories, target.stories),
    voices: Math.min(imposed.voices, target.voices),
    reliability: weakerGrade(imposed.reliability, target.reliability),
    credibility: weakerGrade(imposed.credibility, target.credibility),
    neededReliability: lowerNeeded(imposed.neededReliability, target.neededReliability),
    neededCredibility: lowerNeeded(imposed.neededCredibility, target.neededCredibility),
    derivedFrom: [imposed.key, target.key].toSorted(),
    qualifiers: {},
  };
}

/**
 * One line told by several pairs (two reports of one imposition). Which of them count is decided as in `fold`:
 * marked ones only if all are, and none that is weaker than the status. Carriers hold counts of their stories and
 * voices, not which: two pairs may rest on the same ones, so the best supported speaks for all and none counts twice.
 */
function mergePairs(pairs: readonly GraphEdge[]): GraphEdge {
  const firm = pairs.filter(({ hedged, inferred, caption }) => !hedged && !inferred && !caption);
  const weighed = firm.length > 0 ? firm : pairs;
  const status = strongest(weighed.map((pair) => pair.status));
  // The status is that of one of them.
  const shown = weighed.filter((pair) => isOfKind(pair.status, status)) as [GraphEdge];
  return {
    ...shown[0],
    status,
    inferred: shown.some(({ inferred }) => inferred),
    hedged: shown.some(({ hedged }) => hedged),
    caption: shown.every(({ caption }) => caption),
    contested: shown.some(({ contested }) => contested),
    ...toDays(shown.flatMap(({ periods }) => periods.map(parsePeriod))),
    knownDays: shown.some(({ knownDays }) => knownDays),
    dateInferred: areDatesInferred(shown),
    certain: distinct(shown.flatMap(({ certain }) => certain.map(parsePeriod))).map(format),
    shownOn: distinctDays(shown.flatMap(({ shownOn }) => shownOn)),
    reportedFirst: Math.min(...shown.map(({ reportedFirst }) => reportedFirst)),
    reportedLast: Math.max(...shown.map(({ reportedLast }) => reportedLast)),
    stories: Math.max(...shown.map(({ stories }) => stories)),
    voices: Math.max(...shown.map(({ voices }) => voices)),
    ...bestOf(shown),
    derivedFrom: [...new Set(pairs.flatMap(({ derivedFrom }) => derivedFrom))].toSorted(),
  };
}

/** What was brought about holds from then on. */
function sinceThen(written: string): Period {
  return { from: parsePeriod(written).from, to: '' };
}

function pivotOf(edge: GraphEdge, { targetEnd }: Carriers): string {
  return targetEnd === 'to' ? edge.from : edge.to;
}
