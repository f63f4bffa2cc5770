import type { GraphEdge } from '#contract/graph';
import { toCaution } from '../../client/words/relation.ts';
import { toBareSentence } from '../pictures/cited.ts';
import type { Matter } from './matter.ts';

/** "alleged: Ada paid Bo": whoever quotes the sentence alone still does not tell as a fact what is none. */
export function toGuardedSentence(edge: GraphEdge, matter: Pick<Matter, 'nodes' | 'asOf'>): string {
  const caution = toCaution(edge) || (edge.status === 'said' ? 'said: ' : '');
  return caution + toBareSentence(edge, matter);
}
