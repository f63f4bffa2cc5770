import { createHash } from 'node:crypto';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { PictureOptions, type PictureOf } from '#contract/picture';
import { PALETTE } from '#drawing/palette';
import { toSceneName } from '#drawing/scene-name';
import type { Sheet } from '#drawing/sheet';
import { compose } from '#export/picture/compose';
import type { Content } from '#export/picture/content';
import { toContent, toNoted } from '../../../server/pictures/content.ts';
import { toPictured } from '../../../server/pictures/drawn.ts';
import type { Picture } from '../../../server/pictures/draw.ts';
import { writePicture } from '../../../server/pictures/write.ts';

/** A canvas drawn as the server draws one: all but for the questions to the graph. */
export interface DrawnCanvas {
  readonly content: Content;
  readonly sheet: Sheet;
  readonly isGrey: boolean;
}

interface Facts {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly options: PictureOptions;
}

export function drawCanvas(of: PictureOf, { nodes, edges, options }: Facts): DrawnCanvas {
  const asOf = 20_231_231;
  const pictured = toPictured(of, { held: { nodes, edges }, asOf, options });
  const evidence = { lines: [], claims: [], articles: [] };
  const told = { of, options, pictured, evidence, checks: null, dataDay: '2023-12-31', day: '2023-12-31', asOf, version: '1', isOnPaper: false, missing: [] };
  const content = toContent(told, toNoted(pictured, options));
  const { ground, ink, theme } = options;
  const colours: Record<string, string> = { paper: PALETTE[theme].ui.paper, white: '#ffffff' };
  const isGrey = ink === 'grey';
  const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
  const { pages } = compose(content, { papers: [], ground: colours[ground] ?? ground, isGrey, fingerprint });
  const [sheet] = pages;
  if (sheet === undefined) throw new Error('a picture without a page');
  return { content, sheet, isGrey };
} // oxfmt-ignore

/** As the server writes it, with its letters. */
export async function writeDrawn({ content, sheet }: DrawnCanvas): Promise<string> {
  const { nodes, edges } = content.scene;
  const picture: Picture = {
    pages: [sheet], fingerprint: '', title: content.title, about: toSceneName(content.scene), maker: 'Redthread 1',
    nodes: nodes.size, edges: edges.size, asOf: null, smallest: null,
  };
  const { bytes } = await writePicture(picture, 'svg', PictureOptions.parse({}));
  return bytes.toString();
} // oxfmt-ignore
