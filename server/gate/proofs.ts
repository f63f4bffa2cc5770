import type { QueryHeader } from '#contract/query';
import type { Db } from '../db/run.ts';
import { NotReadOnly, proveReadOnly } from './prove.ts';

export type Proof = (query: Pick<QueryHeader, 'id' | 'params' | 'text'>) => Promise<void>;

export interface Proofs {
  /** Settles when Neo4j's planner has shown that the query only reads: nothing of it may run before. */
  proved: Proof;
  /** Settles with the first that does not only read, whoever asked for its proof; pending as long as there is none. */
  unfit: Promise<NotReadOnly>;
}

/** Proves each text once: whoever asks again, or meanwhile, is given the same proof. */
export function provingOnce(db: Db): Proofs {
  const proofs = new Map<string, Promise<void>>();
  let tell: (unfit: NotReadOnly) => void;
  const unfit = new Promise<NotReadOnly>((resolve) => {
    tell = resolve;
  });

  function proved(query: Parameters<Proof>[0]): Promise<void> {
    const known = proofs.get(query.id);
    if (known) return known;
    const proof = proveReadOnly(db, query).catch((error: unknown) => {
      if (error instanceof NotReadOnly) tell(error);
      // The database gave no verdict: the next who asks has it asked again.
      else proofs.delete(query.id);
      throw error;
    });
    proofs.set(query.id, proof);
    return proof;
  }

  return { proved, unfit };
}
