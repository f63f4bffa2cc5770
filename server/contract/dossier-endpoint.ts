import * as z from 'zod';
import { DossierFormat, DossierQuery, DossierRequest } from './dossier.ts';
import { ASKS_DATABASE, type Endpoint } from './endpoint.ts';
import { InvestigationId } from './investigations.ts';

export const DOSSIER_ENDPOINTS = {
  makeDossier: {
    method: 'POST', path: '/api/dossiers/:format', about: 'A dossier of a canvas and of answers about paths: what was found or not, the picture, each line with its evidence, the sources, the doubts and the method. The same request gives the same bytes.',
    params: z.strictObject({ format: DossierFormat }), body: DossierRequest, response: z.custom<File>(), file: true,
    errors: ['bad-request', 'nothing-to-draw', 'changed-meanwhile', 'drawing-busy', 'drawing-too-large', 'unknown-investigation', 'too-large', 'wrong-media-type', ...ASKS_DATABASE],
  },
  dossier: {
    method: 'GET', path: '/api/investigations/:id/dossier.:format', about: 'The dossier of an investigation as it was saved last.',
    params: z.strictObject({ id: InvestigationId, format: DossierFormat }), query: DossierQuery, response: z.custom<File>(), file: true,
    errors: ['bad-request', 'nothing-to-draw', 'changed-meanwhile', 'drawing-busy', 'drawing-too-large', 'unknown-investigation', 'deleted-investigation', 'newer-format', ...ASKS_DATABASE],
  },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore
