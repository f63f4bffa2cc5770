import type { SourceClaim } from '#contract/file-source';
import type { GraphEdge } from '#contract/graph';
import { canonical } from '../db/canonical.ts';
import type { Judged } from '../judgements/judgements.ts';
import { asRead } from './corrected.ts';
import { toEntities, type Declared, type EntityRow } from './entities.ts';
import { toRelations } from './relations.ts';
import { toWitness, type Reading } from './witness.ts';

/** All that evidence is read against. */
export interface World extends Reading, Judged {}

/** The facts that some evidence makes. */
export interface State {
  entities: ReadonlyMap<string, EntityRow>;
  relations: ReadonlyMap<string, GraphEdge>;
}

export function toState(evidence: {
  claims: readonly SourceClaim[];
  declared: readonly Declared[];
  world: World;
}): State {
  const { claims, declared, world } = evidence;
  const accepted = claims.filter(({ id }) => !world.isRejected(id));
  return {
    entities: toEntities(declared, world),
    relations: toRelations(accepted.map((claim) => toWitness(asRead(claim, world), world))),
  };
}

export interface Difference<T> {
  created: T[];
  changed: T[];
  gone: T[];
}

/** What must be written to come from one state to the other. */
export function difference<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Difference<T> {
  const kept = [...after].filter(([key]) => before.has(key));
  return {
    created: [...after].filter(([key]) => !before.has(key)).map(([, one]) => one),
    changed: kept.filter(([key, one]) => canonical(one) !== canonical(before.get(key))).map(([, one]) => one),
    gone: [...before].filter(([key]) => !after.has(key)).map(([, one]) => one),
  };
}
