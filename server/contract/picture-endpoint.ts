import * as z from 'zod';
import { ASKS_DATABASE, type Endpoint } from './endpoint.ts';
import { PictureFormat, PictureRequest, PictureTold } from './picture.ts';

export const PICTURE_ENDPOINTS = {
  makePicture: {
    method: 'POST', path: '/api/pictures/:format', about: 'A canvas as a picture that can be cited: drawn on what the graph holds now. The same canvas and options give the same bytes.',
    params: z.strictObject({ format: PictureFormat }), body: PictureRequest,
    response: z.strictObject({ file: z.custom<File>(), told: PictureTold }), file: true, told: 'X-Picture',
    errors: ['bad-request', 'nothing-to-draw', 'too-large', 'wrong-media-type', ...ASKS_DATABASE],
  },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore
