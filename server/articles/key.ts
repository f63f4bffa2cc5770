import { createHash } from 'node:crypto';
import type { SourceClaim } from '#contract/file-source';
import { relationRow, type RelationType } from '#contract/ontology';

/** An id as it is now: that of the survivor, when its entity or occasion was merged. */
export type Resolve = (id: string) => string;

export type QualifierValues = Record<string, readonly (string | number)[]>;

/** What makes a relation this one and no other (DECISIONS 1). */
export interface Identity {
  type: RelationType;
  from: string;
  to: string;
  /** All qualifiers, resolved; those that are no part of the identity do not enter the key. */
  qualifiers: QualifierValues;
  /** Which happening a point is; null for what held for a time. */
  occasion: string | null;
}

/** Longer keys would not fit an index entry beside their type. */
const MAX_KEY_BYTES = 1_000;

/** Qualifiers that speak of one end each trade places when a symmetric relation's ends do. */
const MIRRORED: Readonly<Record<string, string>> = { fromRole: 'toRole', toRole: 'fromRole' };

/** The relation a claim speaks of, its ids resolved, the ends of a symmetric one in id order. */
export function identityOf(claim: SourceClaim, resolve: Resolve): Identity {
  const row = relationRow(claim.type);
  const [subject, object] = [resolve(claim.subject), resolve(claim.object)];
  const swapped = row.symmetric === true && object < subject;
  const qualifiers = Object.entries(claim.qualifiers ?? {}).map(([name, value]) => {
    const values = [value].flat();
    const isEntity = row.qualifiers?.[name]?.kind === 'entity';
    return [
      swapped ? (MIRRORED[name] ?? name) : name,
      isEntity ? values.map((id) => resolve(String(id))) : values,
    ] as const;
  });
  return {
    type: claim.type,
    from: swapped ? object : subject,
    to: swapped ? subject : object,
    qualifiers: Object.fromEntries(qualifiers),
    occasion: row.point === true ? resolve(claim.occasion ?? `claim:${claim.id}`) : null,
  };
}

/**
 * `TYPE|from|to|q=v;...|occasion`, percent-encoded; `TYPE|SHA-256` when it is too long, so that
 * a key always says under which type it is indexed.
 */
export function relationKey({ type, from, to, qualifiers, occasion }: Identity): string {
  const rows = Object.entries(relationRow(type).qualifiers ?? {});
  const marked = rows
    .filter(([name, { identity }]) => identity === true && qualifiers[name] !== undefined)
    .map(
      ([name]) =>
        `${encode(name)}=${distinct(qualifiers[name] ?? [])
          .map(encode)
          .join(',')}`,
    )
    .toSorted();
  const parts = [type, encode(from), encode(to), marked.join(';')];
  const key = [...parts, ...(occasion === null ? [] : [encode(occasion)])].join('|');
  if (key.length <= MAX_KEY_BYTES) return key; // After encoding, a character is a byte.
  return `${type}|${createHash('sha256').update(key).digest('hex')}`;
}

function distinct(values: readonly (string | number)[]): string[] {
  return [...new Set(values.map(String))].toSorted();
}

/** Ids stay readable: `/` and `:` part nothing in a key. Most values are plain, and asking is cheaper than encoding. */
function encode(value: string): string {
  if (/^[\w/:.-]*$/.test(value)) return value;
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':');
}
