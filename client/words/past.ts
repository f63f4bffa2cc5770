import type { Day } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import { hasEnded, toPhrase } from '#contract/phrases';
import { toTurnedPhrase } from '#contract/turned-phrases';

/** How the verbs of what lasts are said once it is over; all others tell of the past as they are. */
const PAST: Readonly<Record<string, string>> = {
  is: 'was', has: 'had', advocates: 'advocated', causes: 'caused', claims: 'claimed', comes: 'came',
  concerns: 'concerned', contains: 'contained', controls: 'controlled', cooperates: 'cooperated',
  coordinates: 'coordinated', develops: 'developed', exports: 'exported', includes: 'included', leads: 'led',
  lies: 'lay', monitors: 'monitored', owns: 'owned', produces: 'produced', promotes: 'promoted',
  recognises: 'recognised', regulates: 'regulated', rejects: 'rejected', represents: 'represented', rests: 'rested',
  sells: 'sold', supplies: 'supplied', supports: 'supported', takes: 'took', targets: 'targeted',
  traffics: 'trafficked', works: 'worked',
}; // oxfmt-ignore

/** Their verbs tell how it began, which is no word for what lasted from then on and is over. */
const LASTED: Readonly<Partial<Record<GraphEdge['type'], { forth: string; back: string }>>> = {
  SANCTIONED: { forth: 'had sanctions against', back: 'was under sanction by' },
  CHARGED: { forth: 'had charges against', back: 'was under charges by' },
};

/** "is party to" -> "was party to", "develops and adopted" -> "developed and adopted". */
export function toPast(phrase: string): string {
  return phrase
    .split(' and ')
    .map((words) => {
      const [verb = '', ...rest] = words.split(' ');
      return [PAST[verb] ?? verb, ...rest].join(' ');
    })
    .join(' and ');
}

/**
 * Over as of the day, or, where none is chosen, as of the last report: whoever reports after an end tells of the past.
 * What is only planned or wanted has words of its own for that.
 */
function isOver(edge: GraphEdge, asOf: Day | null): boolean {
  const { status, periods, reportedLast } = edge;
  if (status === 'planned' || status === 'wanted' || periods.length === 0) return false;
  return hasEnded(edge, asOf ?? reportedLast);
}

/** What stands between the two names: "leads", once it is over "led". `turned`: told from the object. */
export function toTensePhrase(
  edge: GraphEdge,
  { turned, asOf }: { turned: boolean; asOf: Day | null },
): string {
  const phrase = turned ? toTurnedPhrase(edge) : toPhrase(edge);
  if (!isOver(edge, asOf)) return phrase;
  return LASTED[edge.type]?.[turned ? 'back' : 'forth'] ?? toPast(phrase);
}
