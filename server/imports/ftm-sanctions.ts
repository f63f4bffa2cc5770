import { IsoPrefix } from '#contract/days';
import type { EntityType } from '#contract/ontology';
import { toBeginning } from '#contract/shown-line';
import { canonical } from '../db/canonical.ts';
import { TOLD_AS } from './csv-relations.ts';
import type { DraftEntity, DraftRelation, leavingOut } from './draft.ts';
import { citesOf, dayOf, marksOf, statusIn } from './ftm-links.ts';
import { endsOfKey, ownLink } from './ftm-own.ts';
import type { Thing } from './ftm-things.ts';
import { valuesOf, type FtmRow } from './ftm-values.ts';
import type { Mistakes } from './mistakes.ts';

interface Around {
  file: string;
  things: ReadonlyMap<string, Thing>;
  /** What becomes of the id of an end; null where it is left out. */
  endOf: (id: string) => string | null;
  mistakes: Mistakes;
  left: ReturnType<typeof leavingOut>;
}

/**
 * A sanction there is one target of an action; here an action is one node (ONTOLOGY, House rules 4): those of one
 * programme, authority and day are one.
 */
export function sanctionsOf(
  sanctions: readonly FtmRow[],
  { file, things, endOf, mistakes, left }: Around,
): { entities: DraftEntity[]; relations: DraftRelation[] } {
  const entities = new Map<string, DraftEntity>();
  const joined = new Set<string>();
  const authorityOf = (name: string, row: number): string => {
    const there = [...things.values()].find(({ one, type }) => AUTHORITIES.includes(type) && valuesOf(one, 'name')[0] === name);
    if (there !== undefined) return there.ref;
    const ref = `authority ${name}`;
    if (!entities.has(ref)) entities.set(ref, { file, row, ref, entity: { ...NOBODY, type: 'Agency', name } });
    return ref;
  };
  const relations = sanctions.flatMap((one): DraftRelation[] => {
    const { row } = one;
    const own = ownLink(one);
    const ends = own === null ? null : endsOfKey(own.key);
    const authorities = valuesOf(one, 'authority').map((name) => toBeginning(name, 200));
    const [program] = valuesOf(one, 'program').concat(valuesOf(one, 'programId'));
    const from = dayOf(one, 'startDate', { file, mistakes }) ?? dayOf(one, 'listingDate', { file, mistakes });
    const to = dayOf(one, 'endDate', { file, mistakes });
    const ref = ends?.from ?? `sanction ${canonical([authorities.toSorted(), program ?? null, from ?? null])}`;
    const targets = valuesOf(one, 'entity');
    if (targets.length === 0)
      mistakes.add({ file, row, column: 'properties.entity' }, 'is missing', 'A sanction names whom it is against.');
    if (!entities.has(ref)) {
      const name = nameOf({ authorities, program, from: own === null ? from : undefined });
      const [reason] = valuesOf(one, 'reason').concat(own === null ? valuesOf(one, 'summary') : []);
      const summary = reason === undefined ? null : toBeginning(reason, 400);
      entities.set(ref, { file, row, ref, entity: { ...NOBODY, type: 'Sanction', name, summary } });
    }
    const cites = citesOf(one);
    const base = { file, row, columns: {}, reported: own?.reported ?? null, cites, ...(own !== null && { places: own.places(row, cites) }) };
    const { status, marks } = statusIn(one, own);
    const against = targets.flatMap((id): DraftRelation[] => {
      const object = endOf(id);
      if (object === null) {
        left.leave('targets of sanctions', 'they are left out themselves');
        return [];
      }
      const days = own === null ? { ...(from && { from }), ...(to && { to }) } : { ...(from && { notBefore: from }), ...(to && { notAfter: to }) };
      const claim = { subject: ref, type: 'TARGETS' as const, object, ...TOLD_AS[status], ...marks, ...days, says: own?.says ?? null };
      return [{ ...base, column: 'properties.entity', claim, ...(own !== null && { line: own.line }) }];
    });
    // What our own export says by keys, it says of each authority; what others say are names.
    const imposed = own !== null && own.imposedBy.length > 0
      ? own.imposedBy.flatMap(({ key, ...weak }) => {
          const known = endsOfKey(key);
          return known === null ? [] : [{ object: known.to, line: { key }, occasion: known.occasion, weak: marksOf(weak) }];
        })
      : authorities.map((name) => ({ object: authorityOf(name, row), line: null, occasion: undefined, weak: {} }));
    const by = imposed.flatMap(({ object, line, occasion, weak }): DraftRelation[] => {
      if (joined.has(`${ref} ${object}`)) return [];
      joined.add(`${ref} ${object}`);
      const days = from === undefined || own !== null ? {} : { from, to: from };
      const claim = { subject: ref, type: 'IMPOSED_BY' as const, object, ...TOLD_AS.asserted, ...weak, ...days, ...(occasion && { occasion }), says: null };
      return [{ ...base, column: 'properties.authority', claim, ...(line !== null && { line }) }];
    });
    return [...against, ...by];
  });
  return { entities: [...entities.values()], relations };
} // oxfmt-ignore

const AUTHORITIES: readonly EntityType[] = ['Agency', 'Country', 'Organization'];
const NOBODY = { named: true, summary: null, aliases: [] as string[], identifiers: [] as never[] };

function nameOf({
  authorities,
  program,
  from,
}: {
  authorities: readonly string[];
  program: string | undefined;
  from: string | undefined;
}): string {
  const what = program ?? (authorities.length > 0 ? `Sanction of ${authorities.join(' and ')}` : 'Sanction');
  const day = from !== undefined && IsoPrefix.safeParse(from).success ? `, ${from}` : '';
  return `${toBeginning(what, 180)}${day}`;
}
