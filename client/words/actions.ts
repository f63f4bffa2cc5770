import type { Day } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import type { RelationType } from '#contract/ontology';
import { STATUSES } from '#contract/ontology';
import { standingOn } from '#contract/standing';
import { toDayWords, toHappened, toMoment } from './days.ts';

type Relations = readonly GraphEdge[];

/** What is told of a sanction or a case as a whole. */
export interface Dossier {
  by: Relations;
  where: Relations;
  /** What it answers, as stated; and what it is about. */
  reasons: Relations;
  subjects: Relations;
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
    reasons: out('RESPONSE_TO'),
    subjects: out('CONCERNS'),
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
      const { endings, ...dossier } = toDossier(relations, id);
      const reaching = endings.filter((edge) => reaches(edge, target));
      return Object.assign(dossier, { line, id, target, endings: reaching });
    });
}

/** A lifting without a target is of all of it; a verdict is on whom it names. */
function reaches({ type, from, qualifiers }: GraphEdge, target: string): boolean {
  if (type === 'CONVICTED_IN') return from === target;
  const lifted = qualifiers['target'] ?? [];
  return lifted.length === 0 || lifted.includes(target);
}

export interface State {
  is: 'in force' | 'over' | 'not known' | 'not in force';
  words: string;
}

/** Whether a sanction holds as of a day, folded from dates: nothing says so by itself. */
export function toState({ line, endings }: Action, asOf: Day | null): State {
  if (line.status !== 'asserted' && line.status !== 'said') {
    return { is: 'not in force', words: `${STATUSES[line.status].label} only` };
  }
  if (asOf === null) return { is: 'not known', words: 'not known: no day is chosen' };
  const [lifting] = endings.filter(isEffective).toSorted((a, b) => endOf(a) - endOf(b));
  const lifted = lifting === undefined ? null : `lifted ${momentOf(lifting)}`;
  const standing = standingOn(line, asOf);
  if (standing === 'held') {
    return {
      is: 'in force',
      words: lifted === null ? 'in force: no lifting is reported' : `in force: ${lifted}`,
    };
  }
  if (line.firstDay !== null && line.firstDay > asOf)
    return { is: 'not in force', words: 'not yet in force' };
  // What is lifted may have been imposed anew: only the line itself says that it is over.
  if (standing === 'did not hold') return { is: 'over', words: lifted ?? `ended, ${toHappened(line)}` };
  const shown = line.shownOn.at(-1);
  const seen =
    shown === undefined ? 'no text gives its dates' : `last shown in force ${toMoment(`${shown}/${shown}`)}`;
  return { is: 'not known', words: `not known: ${lifted ?? seen}` };
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
