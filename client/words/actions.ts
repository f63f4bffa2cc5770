import type { Day } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import type { RelationType } from '#contract/ontology';
import { STATUSES } from '#contract/ontology';
import { toDayWords, toMoment } from './days.ts';

type Relations = readonly GraphEdge[];

/** What is told of a sanction or a case as a whole. */
export interface Dossier {
  by: Relations;
  where: Relations;
  reasons: Relations;
  rests: Relations;
  /** Liftings and verdicts. */
  endings: Relations;
}

/** A sanction on somebody or a case against somebody, with what is told of it; its endings are those that reach them. */
export interface Action extends Dossier {
  /** TARGETS or DEFENDANT_IN: the line to whom it is against. */
  line: GraphEdge;
  /** The sanction or the case. */
  id: string;
  /** Who it is against. */
  target: string;
}

export function toDossier(relations: Relations, id: string): Dossier {
  const out = (...types: RelationType[]) =>
    relations.filter(({ type, from }) => types.includes(type) && from === id);
  return {
    by: out('IMPOSED_BY', 'FILED_BY'),
    where: out('FILED_IN'),
    reasons: out('RESPONSE_TO', 'CONCERNS'),
    rests: out('UNDER'),
    endings: relations.filter(({ type, to }) => (type === 'LIFTED' || type === 'CONVICTED_IN') && to === id),
  };
}

/** The earliest first. */
export function toActions(relations: Relations, type: 'TARGETS' | 'DEFENDANT_IN'): Action[] {
  return relations
    .filter((edge) => edge.type === type)
    .toSorted((a, b) => dayOf(a) - dayOf(b))
    .map((line) => {
      const [id, target] = type === 'TARGETS' ? [line.from, line.to] : [line.to, line.from];
      const dossier = toDossier(relations, id);
      const endings = dossier.endings.filter((edge) => reaches(edge, target));
      return { ...dossier, endings, line, id, target };
    });
}

/** A lifting without a target is of all of it; a verdict is on whom it names. */
function reaches({ type, from, qualifiers }: GraphEdge, target: string): boolean {
  if (type === 'CONVICTED_IN') return from === target;
  const lifted = qualifiers['target'] ?? [];
  return lifted.length === 0 || lifted.includes(target);
}

export interface Standing {
  is: 'in force' | 'over' | 'not known' | 'not in force';
  words: string;
}

/** Whether a sanction holds as of a day, folded from dates: nothing says so by itself. */
export function toStanding({ line, endings }: Action, asOf: Day | null): Standing {
  if (asOf === null) return { is: 'not known', words: 'not known: no day is chosen' };
  if (line.status !== 'asserted' && line.status !== 'said') {
    return { is: 'not in force', words: `${STATUSES[line.status].label} only` };
  }
  if (line.firstDay !== null && line.firstDay > asOf)
    return { is: 'not in force', words: 'not yet in force' };
  const lifting = endings.filter(isEffective).toSorted((a, b) => endOf(a) - endOf(b))[0];
  if (lifting !== undefined && (lifting.firstDay ?? 0) <= asOf) {
    const when = momentOf(lifting);
    if (endOf(lifting) <= asOf) return { is: 'over', words: `lifted ${when}` };
    return { is: 'not known', words: `not known: lifted ${when}` };
  }
  if (lifting === undefined && line.lastDay !== null && line.lastDay <= asOf) {
    return { is: 'over', words: `ended ${toDayWords(line.lastDay)}` };
  }
  if (line.firstDay === null && line.reportedFirst > asOf) {
    return { is: 'not known', words: 'not known: it was reported only later' };
  }
  const rest = lifting === undefined ? 'no lifting is reported' : `lifted only ${momentOf(lifting)}`;
  return { is: 'in force', words: `in force: ${rest}` };
}

function momentOf({ periods, reportedLast }: GraphEdge): string {
  const told = periods.map(toMoment).filter(Boolean).join('; ');
  return told === '' ? `by ${toDayWords(reportedLast)}, when it was reported` : told;
}

/** As the graph itself ends a sanction: what is only planned, hedged or inferred lifts nothing. */
function isEffective({ type, status, hedged, inferred }: GraphEdge): boolean {
  return type === 'LIFTED' && (status === 'asserted' || status === 'said') && !hedged && !inferred;
}

function endOf({ lastDay, reportedLast }: GraphEdge): Day {
  return lastDay ?? reportedLast;
}

/** By when it happened or held, as far as known; else by when it was told. */
export function dayOf({ firstDay, lastDay, reportedFirst }: GraphEdge): Day {
  return firstDay ?? lastDay ?? reportedFirst;
}
