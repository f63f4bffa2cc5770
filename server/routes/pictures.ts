import express, { type Express } from 'express';
import type { Texts } from '../articles/texts.ts';
import type { Db } from '../db/run.ts';
import { PictureFormat, PictureRequest, PICTURE_FORMATS } from '#contract/picture';
import { makePicture } from '../pictures/picture.ts';
import { writePicture } from '../pictures/write.ts';

export function addPictures(app: Express, parts: { db: Db; texts: Texts; version: string }): void {
  app.post('/api/pictures/:format', express.json({ limit: '8mb' }), async (request, response) => {
    const format = PictureFormat.parse(request.params['format']);
    const { of, options } = PictureRequest.parse(request.body);
    const picture = await makePicture(of, { options, format }, parts);
    const { bytes, told } = await writePicture(picture, format, options);
    response.set('X-Picture', encodeURIComponent(JSON.stringify(told)));
    response.type(PICTURE_FORMATS[format].type).send(bytes);
  });
}
