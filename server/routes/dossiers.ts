import express, { type Express } from 'express';
import type { DossierFormat, DossierRequest } from '#contract/dossier';
import {
  DOSSIER_FORMATS,
  DossierFormat as Format,
  DossierOptions,
  DossierQuery,
  DossierRequest as Request,
} from '#contract/dossier';
import { InvestigationId } from '#contract/investigations';
import type { Catalogue } from '../catalogue/load.ts';
import { makeDossier, type Bureau } from '../dossiers/make.ts';
import { dossierOfInvestigation } from '../dossiers/of-investigation.ts';
import { writeDossier } from '../dossiers/write.ts';

export function addDossiers(app: Express, parts: Omit<Bureau, 'queries'> & { catalogue: Catalogue }): void {
  const bureau = { ...parts, queries: [...parts.catalogue.queries.values()] };
  const write = async (request: DossierRequest, format: DossierFormat) =>
    Buffer.from(await writeDossier(await makeDossier(request, bureau), format, request.options));
  app.post('/api/dossiers/:format', async (request, response) => {
    const format = Format.parse(request.params['format']);
    const bytes = await write(Request.parse(request.body), format);
    response.type(DOSSIER_FORMATS[format].type).send(bytes);
  });
  app.get('/api/investigations/:id/dossier.:format', async (request, response) => {
    const format = Format.parse(request.params['format']);
    const id = InvestigationId.parse(request.params['id']);
    const options = DossierOptions.parse({ ...DossierQuery.parse(request.query), results: null });
    const bytes = await write(await dossierOfInvestigation(parts.db, id, options), format);
    // On this address it is handed out: no page of ours is made of it.
    response.attachment(`dossier-${id}.${format}`);
    response.type(DOSSIER_FORMATS[format].type).send(bytes);
  });
} // oxfmt-ignore

const BODY_LIMIT = '8mb';

/** Before the general limit of bodies: it looks at what nobody has read yet. */
export function readDossierRequests(app: Express): void {
  app.use('/api/dossiers', express.json({ limit: BODY_LIMIT }));
}
