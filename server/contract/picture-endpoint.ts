import * as z from 'zod';
import { ASKS_DATABASE, type Endpoint } from './endpoint.ts';
import { PictureFormat, PictureRequest, PictureTold } from './picture.ts';

const FILE = {
  response: z.strictObject({ file: z.custom<File>(), told: PictureTold }),
  file: true,
  told: 'X-Picture',
} as const;
const words = z.string().max(1_000).optional();

/** The options of a picture as an address or a command spells them; PictureOptions judges them. */
export const SpelledOptions = z.strictObject({
  what: words, group: words, title: words, subtitle: words, handling: words, analyst: words, theme: words, ink: words,
  ground: words, letters: words, paper: words, landscape: words, page: words, width: words, dpi: words, passages: words,
  checked: words, pageNumbers: words,
  /** Parts that are left out, by commas. */
  without: words,
}); // oxfmt-ignore
export type SpelledOptions = z.infer<typeof SpelledOptions>;

export const PICTURE_ENDPOINTS = {
  makePicture: {
    method: 'POST', path: '/api/pictures/:format', about: 'A canvas as a picture that can be cited: drawn on what the graph holds now. The same canvas and options give the same bytes.',
    params: z.strictObject({ format: PictureFormat }), body: PictureRequest, ...FILE,
    errors: ['bad-request', 'changed-meanwhile', 'nothing-to-draw', 'drawing-busy', 'drawing-too-large', 'too-large', 'wrong-media-type', ...ASKS_DATABASE],
  },
  investigationPicture: {
    method: 'GET', path: '/api/investigations/:id/picture.:format', about: 'The picture of an investigation as it was saved last: the same bytes as the button of the page.',
    params: z.strictObject({ id: z.string().max(200), format: PictureFormat }), query: SpelledOptions, ...FILE,
    errors: ['bad-request', 'changed-meanwhile', 'nothing-to-draw', 'drawing-busy', 'drawing-too-large', 'unknown-investigation', 'deleted-investigation', 'newer-format', ...ASKS_DATABASE],
  },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore
