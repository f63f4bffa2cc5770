import express, { type Express } from 'express';
import { DOSSIER_FORMATS, DossierOptions, type DossierFormat, type DossierRequest } from '#contract/dossier';
import { inOnePiece, toFileName, type Attachment } from '../attachment.ts';
import type { Catalogue } from '../catalogue/load.ts';
import { makeDossier, type Bureau } from '../dossiers/make.ts';
import { dossierOfInvestigation } from '../dossiers/of-investigation.ts';
import { writeDossier } from '../dossiers/write.ts';
import { fileRoute } from './file-route.ts';

const BODY_LIMIT = '8mb';

/** Before the general limit of bodies: it looks at what nobody has read yet. */
export function readDossierRequests(app: Express): void {
  app.use('/api/dossiers', express.json({ limit: BODY_LIMIT, type: 'application/json' }));
}

export function addDossiers(app: Express, parts: Omit<Bureau, 'queries'> & { catalogue: Catalogue }): void {
  const queries = [...parts.catalogue.queries.values()];
  fileRoute(app, 'makeDossier', ({ params: { format }, body, signal }) =>
    toAttachment(body, { format, bureau: { ...parts, queries, signal } }),
  );
  fileRoute(app, 'dossier', async ({ params: { id, format }, query, signal }) => {
    const options = DossierOptions.parse({ ...query, results: null });
    const request = await dossierOfInvestigation(parts.db, id, options);
    return toAttachment(request, { format, bureau: { ...parts, queries, signal } });
  });
}

async function toAttachment(
  request: DossierRequest,
  { format, bureau }: { format: DossierFormat; bureau: Bureau },
): Promise<Attachment> {
  const made = await makeDossier(request, bureau);
  const bytes = await writeDossier(made, format, request.options);
  return {
    name: toFileName(toNamed(made.dossier.title), { asOf: made.dataDay, extension: format }),
    mediaType: DOSSIER_FORMATS[format].type,
    pieces: inOnePiece(bytes),
  };
}

/** One that nobody has given a title says already what it is. */
function toNamed(title: string): string {
  return /^dossier\b/i.test(title) ? title : `dossier ${title}`;
}
