import type { Express } from 'express';
import { ENTITY_TYPES, RELATION_TYPES, STATUSES } from '#contract/ontology';
import { route } from './route.ts';

export function addOntology(app: Express): void {
  route(app, 'ontology', () => ({
    entityTypes: ENTITY_TYPES,
    relationTypes: RELATION_TYPES,
    statuses: STATUSES,
  }));
}
