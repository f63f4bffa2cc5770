import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATION_TYPES, type RelationType } from '#contract/ontology';
import { HOPS, MOST_HOPS } from '#contract/query';

export const CYPHER_FOLDER = join(import.meta.dirname, '..', '..', 'cypher');

/** What cannot be a parameter in Cypher (DECISIONS 17): a file may hold these names between comment signs. */
export interface Fills {
  /** Joined by `|`. */
  types?: readonly RelationType[];
  endTypes?: readonly RelationType[];
  startTypes?: readonly RelationType[];
  carriers?: readonly RelationType[];
  /** Upper bound of a quantifier. */
  hops?: number;
  /** How many paths SHORTEST looks for. */
  k?: number;
}

const PLACEHOLDERS: { [name in keyof Fills]-?: (value: NonNullable<Fills[name]>) => string } = {
  types: joinTypes,
  endTypes: joinTypes,
  startTypes: joinTypes,
  carriers: joinTypes,
  hops: (value) => integer({ value, max: MOST_HOPS }),
  k: (value) => integer({ value, max: 1_000 }),
};

/** Query text with its placeholders filled. One without a fill is a mistake: as a comment it would mean something else. */
export function fill(text: string, fills: Fills = {}): string {
  return text.replaceAll(/\/\*(\w+)\*\//g, (_, name: string) => {
    const write = Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name as keyof Fills] : undefined;
    const value = fills[name as keyof Fills];
    if (write === undefined || value === undefined) throw new Error(`nothing fills /*${name}*/`);
    // The table's types say that each writer takes its own fill; indexing by name forgets it.
    return (write as (value: unknown) => string)(value);
  });
}

/**
 * A quantifier takes no parameter (DECISIONS 17): nothing but an integer in its range comes in. Where places are kept, it
 * takes as much room as what it fills: what is told of a place is told of the text as it was written.
 */
export function fillHops(text: string, hops: number, { keepsPlaces = false } = {}): string {
  const filling = integer({ value: hops, max: MOST_HOPS });
  return text.replaceAll(HOPS, keepsPlaces ? filling.padEnd(HOPS.length) : filling);
}

const texts = new Map<string, string>();

/** The text of `cypher/internal/<name>.cypher`: our own errands, not in the catalogue. */
export function internalText(name: string, fills: Fills = {}): string {
  const held = texts.get(name);
  if (held !== undefined) return fill(held, fills);
  const text = readFileSync(join(CYPHER_FOLDER, 'internal', `${name}.cypher`), 'utf8').trim();
  texts.set(name, text);
  return fill(text, fills);
}

/**
 * The same, planned once and for all: Neo4j would plan a text anew whenever the data has grown enough, and a load makes
 * it grow all the time. Only for texts that begin at an index, so that the plan for an empty graph is good for any.
 */
export function steadyText(name: string): string {
  return `CYPHER replan=skip ${internalText(name)}`;
}

/** `CREATE CONSTRAINT ...` for the key of one relation type; schema statements take no parameters. */
export function keyConstraint(type: RelationType): string {
  return `CREATE CONSTRAINT ${keyConstraintName(type)} IF NOT EXISTS FOR ()-[r:${joinTypes([type])}]-() REQUIRE r.key IS UNIQUE`;
}

export function keyConstraintName(type: RelationType): string {
  return `key_${type}`;
}

function joinTypes(types: readonly string[]): string {
  const strange = types.find((type) => !Object.hasOwn(RELATION_TYPES, type));
  if (strange !== undefined || types.length === 0)
    throw new Error(`not a relation type: ${strange ?? 'none'}`);
  return types.join('|');
}

function integer({ value, max }: { value: number; max: number }): string {
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new Error(`not an integer from 0 to ${max}`);
  return String(value);
}
