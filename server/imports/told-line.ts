import type { GraphEdge } from '#contract/graph';
import type { RelationType, Status } from '#contract/ontology';

/** A relation as an export of ours tells it as a whole; what its form has no place for is not there. */
export interface ToldLine {
  key: string;
  type?: RelationType;
  from?: string;
  to?: string;
  status?: Status;
  hedged?: boolean;
  inferred?: boolean;
  /** `from/to`, as of the relation. */
  periods?: readonly string[];
  /** The days that begin or end one of its periods, where it is not told which of them make one. */
  bounds?: readonly string[];
  /** Each as `name: value`. */
  qualifiers?: readonly string[];
}

/** Does it say of the relation just what is known of it? */
export function saysThatOf(line: ToldLine, edge: GraphEdge): boolean {
  const known = toTold(edge);
  return Object.entries(line).every(
    ([name, told]) => name === 'key' || toText(told) === toText(known[name as keyof ToldLine]), // its own keys
  );
}

function toTold({ key, type, from, to, status, hedged, inferred, periods, qualifiers }: GraphEdge): Required<ToldLine> {
  return {
    key, type, from, to, status, hedged, inferred,
    periods: periods.filter((period) => period !== '/'),
    bounds: periods.flatMap((period) => period.split('/')).filter((day) => day !== ''),
    qualifiers: Object.entries(qualifiers).flatMap(([name, values]) => values.map((value) => `${name}: ${value}`)),
  };
} // oxfmt-ignore

function toText(told: ToldLine[keyof ToldLine]): string {
  return typeof told === 'object' ? [...new Set(told)].toSorted().join('\n') : String(told);
}
