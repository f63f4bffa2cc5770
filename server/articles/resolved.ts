import type { Claim } from '#contract/article';
import { relationRow } from '#contract/ontology';
import type { Resolve } from './key.ts';

/** A record with its ids as judgements have left them. */
export type Account<T> = T & {
  /** As it was entered, in JSON, where a merge has changed one of its ids. */
  entered?: string;
};

const ID_FIELDS = ['subject', 'object', 'attributedTo', 'relayedBy', 'place', 'publisher', 'entity'] as const;

export function toAccount<T extends object>(record: T, resolve: Resolve): Account<T> {
  const given = record as Partial<Record<string, unknown>>;
  const changed = ID_FIELDS.flatMap((name) => {
    const id = given[name];
    return typeof id === 'string' && resolve(id) !== id ? [[name, resolve(id)] as const] : [];
  });
  const qualifiers =
    'qualifiers' in record ? resolveQualifiers(record as unknown as Claim, resolve) : undefined;
  if (changed.length === 0 && qualifiers === undefined) return record;
  const entered = JSON.stringify(record);
  return { ...record, ...Object.fromEntries(changed), ...(qualifiers && { qualifiers }), entered };
}

/** Every entity that a record names, and in which field. */
export function idsIn(record: object): { path: string; id: string }[] {
  const given = record as Partial<Record<string, unknown>>;
  const named = ID_FIELDS.flatMap((name) => {
    const id = given[name];
    return typeof id === 'string' ? [{ path: name, id }] : [];
  });
  if (!('qualifiers' in record)) return named;
  const entities = qualifierEntities(record as unknown as Claim);
  return [...named, ...entities.map(({ name, id }) => ({ path: `qualifiers.${name}`, id }))];
}

/** The entities among a claim's qualifiers. */
function qualifierEntities({ type, qualifiers = {} }: Claim): { name: string; id: string }[] {
  const rows = relationRow(type).qualifiers ?? {};
  return Object.entries(qualifiers)
    .filter(([name]) => Object.hasOwn(rows, name) && rows[name]?.kind === 'entity')
    .flatMap(([name, value]) => [value].flat().map((id) => ({ name, id: String(id) })));
}

/** Undefined when no id among them has changed. */
function resolveQualifiers(claim: Claim, resolve: Resolve): Claim['qualifiers'] | undefined {
  const entities = qualifierEntities(claim);
  if (entities.every(({ id }) => resolve(id) === id)) return undefined;
  const names = new Set(entities.map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(claim.qualifiers ?? {}).map(([name, value]) => {
      if (!names.has(name)) return [name, value];
      return [name, Array.isArray(value) ? value.map(resolve) : resolve(String(value))];
    }),
  );
}
