import * as z from 'zod';
import { EntityId } from './article.ts';
import { RelationKey } from './relation-key.ts';

export const At = z.int().min(0);
/** Where it stands in the list, or its id or key where the list does not have it. */
export const NodePointer = z.union([At, EntityId]);
export const EdgePointer = z.union([At, RelationKey]);
export const ElementPointers = { nodes: z.array(NodePointer), edges: z.array(EdgePointer) };

export type Pointer = number | string;

export function toPointer(names: readonly string[]): (name: string) => Pointer {
  const places = new Map(names.map((name, at) => [name, at]));
  return (name) => places.get(name) ?? name;
}

export function toNamed(names: readonly string[]): (pointer: Pointer) => string {
  return (pointer) => (typeof pointer === 'string' ? pointer : held(names, pointer));
}

/** The schema has refused what points elsewhere. */
export function held<T>(list: readonly T[], at: number): T {
  const one = list[at];
  if (one === undefined) throw new RangeError(`There is no element ${at} of ${list.length}.`);
  return one;
}
