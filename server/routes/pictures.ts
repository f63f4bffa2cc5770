import express, { type Express } from 'express';
import { PICTURE_FORMATS, type PictureFormat, type PictureOf, type PictureOptions } from '#contract/picture';
import { inOnePiece, toFileName, type Attachment } from '../attachment.ts';
import { AppError, toFields } from '../errors.ts';
import { pictureOfInvestigation } from '../pictures/of-investigation.ts';
import { makePicture, type Studio } from '../pictures/picture.ts';
import { readSpelled } from '../pictures/spelled-options.ts';
import { writePicture } from '../pictures/write.ts';
import { fileRoute } from './file-route.ts';

/** A canvas of 5 MB, with what is selected on it. */
const BODY_LIMIT = '8mb';

/** Before the general limit of bodies: it looks at what nobody has read yet. */
export function readLargeCanvases(app: Express): void {
  app.use('/api/pictures', express.json({ limit: BODY_LIMIT, type: 'application/json' }));
}

export function addPictures(app: Express, studio: Studio): void {
  fileRoute(app, 'makePicture', ({ params: { format }, body: { of, options } }) =>
    toAttachment({ of, options, format, studio }),
  );
  fileRoute(app, 'investigationPicture', async ({ params: { id, format }, query }) => {
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
    });
  });
}

interface Asked {
  readonly of: PictureOf;
  readonly options: PictureOptions;
  readonly format: PictureFormat;
  readonly studio: Studio;
}

async function toAttachment({ of, options, format, studio }: Asked): Promise<Attachment> {
  const picture = await makePicture(of, { options, format }, studio);
  const { bytes, told } = await writePicture(picture, format, options);
  return {
    name: toFileName(options.title === '' ? 'picture' : options.title, {
      asOf: picture.asOf,
      extension: format,
    }),
    mediaType: PICTURE_FORMATS[format].type,
    pieces: inOnePiece(bytes),
    told: { header: 'X-Picture', value: told },
  };
}
