import { IsoPrefix } from '#contract/days';
import { allowsEnds, relationRow, type Status } from '#contract/ontology';
import { toBeginning } from '#contract/shown-line';
import { derivedFrom, TOLD_AS } from './csv-relations.ts';
import type { DraftRelation, leavingOut } from './draft.ts';
import { ownLink, type OwnLink } from './ftm-own.ts';
import type { LinkRow } from './ftm-schemata.ts';
import type { Thing } from './ftm-things.ts';
import { valuesOf, type FtmEntity, type FtmRow } from './ftm-values.ts';
import { toSlug } from './ids.ts';
import type { Mistakes } from './mistakes.ts';
import { asStatus } from './suggest.ts';

interface Around {
  file: string;
  link: LinkRow;
  /** By their ids in the file. */
  things: ReadonlyMap<string, Thing>;
  /** What becomes of the id of an end; null where it is left out. */
  endOf: (id: string) => string | null;
  mistakes: Mistakes;
  left: ReturnType<typeof leavingOut>;
}

/** A link may name several at either end: each pair is a relation. */
export function relationsOf(one: FtmRow, around: Around): DraftRelation[] {
  const { file, link, things, endOf, mistakes, left } = around;
  const [starts = [], targets = []] = [link.from, link.to].map((property) => {
    const values = valuesOf(one, property);
    if (values.length === 0)
      mistakes.add(
        { file, row: one.row, column: `properties.${property}` },
        'is missing',
        'A link names both of its ends.',
      );
    return values;
  });
  const own = ownLink(one);
  const type = own?.type ?? link.type;
  if (relationRow(type).derived === true) {
    left.leave(`relations of the type ${type}`, derivedFrom(type));
    return [];
  }
  const told = tellingOf(one, { own, link, file, mistakes });
  return starts.flatMap((from) =>
    targets.flatMap((to): DraftRelation[] => {
      const [subject, object] = [endOf(from), endOf(to)];
      const [a, b] = [things.get(from)?.type, things.get(to)?.type];
      if (subject === null || object === null) left.leave(`links of the schema ${one.schema}`, 'one of their ends is left out');
      else if (a !== undefined && b !== undefined && !allowsEnds(type, a, b))
        left.leave(`links of the schema ${one.schema} from ${a} to ${b}`, `${type}, as which they are read, does not join these`);
      else return [{ ...told, claim: { ...told.claim, subject, type, object } }];
      return [];
    }),
  );
} // oxfmt-ignore

/** Our own links say in words what the model has no place for; those of others are told plainly. */
function tellingOf(
  one: FtmRow,
  { own, link, file, mistakes }: Pick<Around, 'link' | 'file' | 'mistakes'> & { own: OwnLink | null },
): DraftRelation {
  const [from, to] = [dayOf(one, 'startDate', { file, mistakes }), dayOf(one, 'endDate', { file, mistakes })];
  const dates = valuesOf(one, 'date').filter((day) => IsoPrefix.safeParse(day).success);
  const [role] = valuesOf(one, 'role').concat(valuesOf(one, 'relationship'));
  const holds = (own?.type ?? link.type) === 'HOLDS_POSITION';
  const office = holds && role === undefined ? 'officer' : role;
  const { status, marks } = statusIn(one, own);
  const cites = citesOf(one);
  // Ours are the bounds within which it was so, and no beginning or end that a text gives.
  const [early, late] = [from ?? dates[0], to ?? dates.at(-1)];
  const since = from ?? dates[0];
  const days = own === null
    ? { ...(since !== undefined && { from: since }), ...(to !== undefined && { to }) }
    : { ...(early !== undefined && { notBefore: early }), ...(late !== undefined && { notAfter: late }) };
  const qualifiers = holds && office !== undefined ? { role: toSlug(office) || office } : undefined;
  const told = own?.qualifiers ?? qualifiers;
  return {
    file, row: one.row, column: one.schema, cites, reported: own?.reported ?? null,
    columns: { subject: `properties.${link.from}`, object: `properties.${link.to}`, from: 'properties.startDate', type: 'schema' },
    claim: {
      subject: '', object: '', type: link.type, ...TOLD_AS[status], says: own?.says ?? null, ...marks, ...days,
      ...(own?.occasion !== undefined && { occasion: own.occasion }),
      ...(told !== undefined && { qualifiers: told }),
      ...(holds && office !== undefined && told?.['role'] !== undefined && { roleWords: toBeginning(office, 120) }),
    },
    ...(own !== null && { line: own.line, places: own.places(one.row, cites) }),
  };
} // oxfmt-ignore

export function statusIn(
  one: FtmEntity,
  own: OwnLink | null,
): { status: Status; marks: Pick<DraftRelation['claim'], 'hedged' | 'inferred'> } {
  const known = valuesOf(one, 'status')
    .map(asStatus)
    .find((status) => status !== undefined);
  return { status: own?.status ?? known ?? 'asserted', marks: own === null ? {} : marksOf(own) };
}

export function marksOf({
  hedged,
  inferred,
}: {
  hedged: boolean;
  inferred: boolean;
}): Pick<DraftRelation['claim'], 'hedged' | 'inferred'> {
  const why = 'The file marks it as inferred.';
  return { ...(hedged && { hedged: true }), ...(inferred && { inferred: [{ what: 'relation', why }] }) };
}

export function citesOf(one: FtmEntity): string | null {
  const told = [...valuesOf(one, 'publisher'), ...valuesOf(one, 'sourceUrl')];
  return told.length === 0 ? null : toBeginning([...new Set(told)].join(', '), 400);
}

export function dayOf(
  one: FtmRow,
  property: string,
  { file, mistakes }: { file: string; mistakes: Mistakes },
): string | undefined {
  const [written] = valuesOf(one, property);
  if (written === undefined || IsoPrefix.safeParse(written.slice(0, 10)).success)
    return written?.slice(0, 10);
  mistakes.add(
    { file, row: one.row, column: `properties.${property}`, value: written },
    'is no date',
    'Write year, month and day in this order, as much as is known.',
  );
  return undefined;
}
