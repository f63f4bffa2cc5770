import express, { type Express } from 'express';
import { PICTURE_FORMATS, type PictureFormat, type PictureOf, type PictureOptions } from '#contract/picture';
import { inOnePiece, toFileName, type Attachment } from '../attachment.ts';
import { AppError, toFields } from '../errors.ts';
import { pictureOfInvestigation } from '../pictures/of-investigation.ts';
import { makePicture, type Studio } from '../pictures/picture.ts';
import { readSpelled } from '../pictures/spelled-options.ts';
import { fileRoute } from './file-route.ts';

/** A canvas of 5 MB, with what is selected on it. */
const BODY_LIMIT = '8mb';

/** Before the general limit of bodies: it looks at what nobody has read yet. */
export function readLargeCanvases(app: Express): void {
  app.use('/api/pictures', express.json({ limit: BODY_LIMIT, type: 'application/json' }));
}

export function addPictures(app: Express, studio: Studio): void {
  fileRoute(app, 'makePicture', ({ params: { format }, body: { of, options }, signal }) =>
    toAttachment({ of, options, format, studio, signal }),
  );
  fileRoute(app, 'investigationPicture', async ({ params: { id, format }, query, signal }) => {
    const options = readSpelled(query);
    if (!options.success)
      throw new AppError('bad-request', 'The picture cannot be made so.', {
        fields: toFields(options.error, 'query'),
      });
    const { of, title } = await pictureOfInvestigation(studio.db, id);
    return toAttachment({
      of,
      options: { ...options.data, title: options.data.title === '' ? title : options.data.title },
      format,
      studio,
      signal,
    });
  });
}

interface Asked {
  readonly of: PictureOf;
  readonly options: PictureOptions;
  readonly format: PictureFormat;
  readonly studio: Studio;
  /** Aborted when whoever asked has gone away. */
  readonly signal: AbortSignal;
}

async function toAttachment({ of, options, format, studio, signal }: Asked): Promise<Attachment> {
  const { bytes, told, asOf } = await makePicture(of, { options, format }, { ...studio, signal });
  return {
    name: toFileName(options.title === '' ? 'picture' : options.title, { asOf, extension: format }),
    mediaType: PICTURE_FORMATS[format].type,
    pieces: inOnePiece(bytes),
    told: { header: 'X-Picture', value: told },
  };
}
