import type { SourceClaim } from '#contract/file-source';
import { bestGiven, neededOf, type Graded, type Needed } from '#contract/grades';
import type { GraphEdge } from '#contract/graph';
import { STATUS_ORDER, type Status } from '#contract/ontology';
import { isActual, isDateInferred, isFirm, isInferred, isOfKind, statusOf } from '#contract/support';
import { groupBy } from './group-by.ts';
import { relationKey, type Identity, type QualifierValues } from './key.ts';
import {
  certainPeriod,
  distinct,
  format,
  hullOf,
  mayOverlap,
  mergeTold,
  toldPeriod,
  type Period,
} from './periods.ts';
import type { ArticleFacts } from './stories.ts';

/** A claim that counts, beside what only its surroundings tell. */
export interface Witness extends Graded, Needed {
  claim: SourceClaim;
  identity: Identity;
  key: string;
  reported: ArticleFacts['reported'];
  /** Said in picture captions only. */
  caption: boolean;
  /** Root articles of its spans. */
  stories: readonly string[];
  /** Who speaks: the person quoted, else the publishers of the root articles. */
  voices: readonly string[];
}

/**
 * All claims of one key as one relation (DECISIONS 2). Status comes from the asserting claims that are neither
 * hedged nor inferred nor told by a picture's caption; only if there are none, from the others, with their marks. What is weaker than the status -
 * a plan beside the fact - lends it no days, no sources and no qualifiers: support is counted for what is shown.
 */
export function fold(witnesses: readonly Witness[]): GraphEdge {
  const [first] = witnesses;
  if (first === undefined) throw new RangeError('a relation needs a claim');
  const denials = witnesses.filter(({ claim }) => claim.stance === 'denies');
  const asserting = witnesses.filter(({ claim }) => claim.stance === 'asserts');
  const weighed = firmOf(asserting.length > 0 ? asserting : denials);
  const status = strongest(weighed.map(({ claim }) => statusOf(claim)));
  const support = weighed.filter(({ claim }) => isOfKind(statusOf(claim), status));
  const { from, to, type, occasion } = first.identity;
  return {
    key: first.key,
    type,
    from,
    to,
    status,
    inferred: support.some(({ claim }) => isInferred(claim)),
    hedged: support.some(({ claim }) => claim.hedged === true),
    caption: support.every(({ caption }) => caption),
    contested:
      isActual(status) && support.some((witness) => denials.some((denial) => contests(denial, witness))),
    ...foldDays(support.map(({ claim }) => claim)),
    certain: distinct(support.flatMap(({ claim }) => certainPeriod(claim) ?? [])).map(format),
    shownOn: distinctDays(support.flatMap(({ claim }) => claim.asOf ?? [])),
    reportedFirst: Math.min(...support.map(({ reported }) => reported.first)),
    reportedLast: Math.max(...support.map(({ reported }) => reported.last)),
    stories: new Set(support.flatMap(({ stories }) => stories)).size,
    voices: new Set(support.flatMap(({ voices }) => voices)).size,
    ...bestOf(support),
    occasion,
    derivedFrom: [],
    qualifiers: unite(support.map(({ identity }) => identity.qualifiers)),
  };
}

/** Claims by the relation they speak of. One whose ends have become the same entity speaks of none. */
export function byKey(witnesses: readonly Witness[]): Map<string, Witness[]> {
  return groupBy(
    witnesses.filter(({ identity }) => identity.from !== identity.to),
    ({ key }) => key,
  );
}

/** The same witness, speaking of another relation. */
export function readdress(witness: Witness, identity: Identity): Witness {
  return { ...witness, identity, key: relationKey(identity) };
}

export function strongest(statuses: readonly Status[]): Status {
  return STATUS_ORDER.find((status) => statuses.includes(status)) ?? 'denied';
}

export function weakest(statuses: readonly Status[]): Status {
  return STATUS_ORDER.findLast((status) => statuses.includes(status)) ?? 'denied';
}

/** Days of a relation from its periods (DECISIONS 3). */
export function toDays(periods: readonly Period[]): Pick<GraphEdge, 'periods' | 'firstDay' | 'lastDay'> {
  return { periods: distinct(periods).map(format), ...hullOf(periods) };
}

/** Never computed: of what analysts gave, the best; of each half of the scale its own. */
export function bestOf(graded: readonly (Graded & Needed)[]): Graded & Needed {
  return {
    reliability: bestGiven(graded.map(({ reliability }) => reliability)),
    credibility: bestGiven(graded.map(({ credibility }) => credibility)),
    neededReliability: neededOf(graded.map(({ neededReliability }) => neededReliability)),
    neededCredibility: neededOf(graded.map(({ neededCredibility }) => neededCredibility)),
  };
}

/** Lists of values, each once, sorted. */
function unite(all: readonly QualifierValues[]): GraphEdge['qualifiers'] {
  const names = [...new Set(all.flatMap((qualifiers) => Object.keys(qualifiers)))].toSorted();
  return Object.fromEntries(
    names.map((name) => [name, [...new Set(all.flatMap((one) => one[name] ?? []))].toSorted(compare)]),
  );
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}

function foldDays(
  claims: readonly SourceClaim[],
): Pick<GraphEdge, 'periods' | 'firstDay' | 'lastDay' | 'knownDays' | 'dateInferred'> {
  const told = claims.flatMap((claim) => {
    const period = toldPeriod(claim);
    return period === null ? [] : [{ ...period, dateInferred: isDateInferred(claim) }];
  });
  const days = toDays(mergeTold(told));
  // What is told better elsewhere is not shown, and neither is how it was dated.
  const shown = told.map((period) => ({ periods: [format(period)], dateInferred: period.dateInferred }));
  const givers = shown.filter(({ periods }) => periods.every((period) => days.periods.includes(period)));
  return { ...days, knownDays: told.length > 0, dateInferred: areDatesInferred(givers) };
}

/** Is every date that these tell worked out? Of what tells none, nothing is. */
export function areDatesInferred(told: readonly Pick<GraphEdge, 'periods' | 'dateInferred'>[]): boolean {
  const dated = told.filter(({ periods }) => periods.some((period) => period !== '/'));
  return dated.length > 0 && dated.every(({ dateInferred }) => dateInferred);
}

export function distinctDays(days: readonly string[]): string[] {
  return [...new Set(days)].toSorted();
}

function firmOf(witnesses: readonly Witness[]): readonly Witness[] {
  const firm = witnesses.filter(isFirm);
  return firm.length > 0 ? firm : witnesses;
}

/** Does another speaker deny it, for a time that may be the same? To deny a plan is not to deny the fact. */
function contests(denial: Witness, witness: Witness): boolean {
  if (denial.claim.reality !== 'actual') return false;
  const another = witness.voices.some((voice) => denial.voices.some((other) => other !== voice));
  return another && mayOverlap(toldPeriod(denial.claim), toldPeriod(witness.claim));
}
