import type { GraphNode } from '#contract/graph';
import type { QueryHeader, QueryParam } from '#contract/query';

/** A query that can be asked about what is selected, and what it is filled in with. */
export interface Fit {
  readonly header: QueryHeader;
  readonly values: Readonly<Record<string, unknown>>;
  /** Nothing else must be given. */
  readonly isWhole: boolean;
}

type Actor = Pick<GraphNode, 'id' | 'type'>;

/** The queries whose actors these may be: first those that need nothing else, then those about the most of them. */
export function toFits(queries: readonly QueryHeader[], selected: readonly Actor[]): Fit[] {
  if (selected.length === 0) return [];
  const fits = queries.flatMap((header) => {
    const values = toValues(header, selected);
    if (values === null) return [];
    const open = header.params.filter(
      ({ name, kind, default: usual }) => usual === undefined && kind !== 'selection' && !(name in values),
    );
    return [{ header, values, isWhole: open.length === 0 }];
  });
  return fits.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ header, isWhole }: Fit): number {
  const isAbout = header.params.some((param) => isActor(param) && param.default === undefined);
  return (isWhole ? 0 : 2) + (isAbout ? 0 : 1);
}

/** All that is selected has a place in the question, or it is another question; null then. */
function toValues({ params }: QueryHeader, selected: readonly Actor[]): Record<string, unknown> | null {
  const needed = params.filter((param) => isActor(param) && param.default === undefined);
  const several = needed.find(({ kind }) => kind !== 'entity');
  if (several !== undefined) return needed.length === 1 ? toSeveral(several, selected) : null;
  if (needed.length > 0) return toSingles(needed, selected);
  const narrowing = params.find(({ kind }) => kind === 'entities');
  return narrowing === undefined ? null : toSeveral(narrowing, selected);
}

function isActor({ kind }: QueryParam): boolean {
  return kind === 'entity' || kind === 'entities' || kind === 'selection' || kind === 'drawn';
}

/** The form takes what is selected by itself. */
function toSeveral(param: QueryParam, selected: readonly Actor[]): Record<string, unknown> | null {
  if (!selected.every((actor) => mayBe(param, actor))) return null;
  return param.kind === 'selection' ? {} : { [param.name]: selected.map(({ id }) => id) };
}

/** Each in its order where the types let it, or the other way round. */
function toSingles(
  params: readonly QueryParam[],
  selected: readonly Actor[],
): Record<string, unknown> | null {
  if (selected.length > params.length) return null;
  const values: Record<string, unknown> = {};
  const left = [...selected];
  for (const param of params) {
    const at = left.findIndex((actor) => mayBe(param, actor));
    const [taken] = at < 0 ? [] : left.splice(at, 1);
    if (taken !== undefined) values[param.name] = taken.id;
  }
  return left.length === 0 ? values : null;
}

function mayBe({ types }: QueryParam, { type }: Actor): boolean {
  return types === undefined || types.includes(type);
}
