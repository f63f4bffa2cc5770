import type { QueryHeader } from '#contract/query';
import type { Db } from '../db/run.ts';
import { NotReadOnly, proveReadOnly } from './prove.ts';

export type Proof = (query: Pick<QueryHeader, 'id' | 'text'>) => Promise<void>;

/** Proves each text once: whoever asks again, or meanwhile, is given the same proof. */
export function provingOnce(db: Db): Proof {
  const proofs = new Map<string, Promise<void>>();
  return (query) => {
    const known = proofs.get(query.id);
    if (known) return known;
    const proof = proveReadOnly(db, query).catch((error: unknown) => {
      // The database gave no verdict: the next who asks has it asked again.
      if (!(error instanceof NotReadOnly)) proofs.delete(query.id);
      throw error;
    });
    proofs.set(query.id, proof);
    return proof;
  };
}
