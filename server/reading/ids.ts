import { createHash } from 'node:crypto';
import type { EntityType } from '#contract/ontology';
import { toId } from '#contract/slugs';

/** The local id of somebody: of the type and of the best name that the text has. */
export function localId(type: EntityType, name: string): string {
  return toId(type, name, (text) => createHash('sha256').update(text).digest('hex'));
}
