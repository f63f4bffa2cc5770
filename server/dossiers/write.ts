import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { DossierFormat, DossierOptions } from '#contract/dossier';
import { PictureOptions } from '#contract/picture';
import { toRuns } from '#drawing/text-runs';
import { settingDossier } from '#export/dossier/pages';
import { toHtml } from '#export/dossier/html';
import { SCRIPT } from '#export/dossier/html-page';
import { toMarkdown } from '#export/dossier/markdown';
import { toDossierJson } from '#export/dossier/json';
import { settingSvg } from '#export/svg';
import { embedFaces, letteringsOn, type Lettering } from '../pictures/embed-faces.ts';
import { toPdf } from '../pictures/pdf.ts';
import { shortFingerprint, toPixels } from '../pictures/draw.ts';
import { writePicture } from '../pictures/write.ts';
import { inTurns } from './in-turns.ts';
import type { Made } from './make.ts';

/** A file of a dossier's folder. */
export type DossierFile = readonly [name: string, bytes: Uint8Array];

/** A dossier in a form. The same gives the same bytes. */
export async function writeDossier(made: Made, format: DossierFormat, options: DossierOptions): Promise<Uint8Array> {
  if (format === 'html') return toBytes(await writeHtml(made));
  if (format === 'pdf') return writePdf(made, options);
  const files = await writeFolder(made, options);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: NO_DAY });
} // oxfmt-ignore

/** A zip knows no day before 1980; when it was made is nobody's business. */
const NO_DAY = new Date(1980, 0, 1);

/** All names that files of the folder have: some are there only with a picture, or with data. */
export const FOLDER_NAMES: readonly string[] = [
  'dossier.html', 'dossier.pdf', 'dossier.md', 'dossier.json', 'make-again.txt', 'picture.svg', 'picture.png',
  'tables.txt', 'nodes.csv', 'relations.csv', 'evidence.csv', 'figures.csv', 'data.json',
]; // oxfmt-ignore

/** All files of the folder, by their names. */
export async function writeFolder(made: Made, options: DossierOptions): Promise<DossierFile[]> {
  const { dossier, onPage, toData } = made;
  const picture = onPage === null ? [] : await writePictures(onPage);
  return [
    ['dossier.html', toBytes(await writeHtml(made))],
    ['dossier.pdf', await writePdf(made, options)],
    ['dossier.md', toBytes(toMarkdown(dossier, onPage === null ? null : 'picture.svg'))],
    ['dossier.json', toBytes(toDossierJson(dossier))],
    ['make-again.txt', toBytes(`${dossier.again.join('\n')}\n`)],
    ...picture,
    ...(await toData()),
  ];
} // oxfmt-ignore

async function writePictures(onPage: NonNullable<Made['onPage']>): Promise<DossierFile[]> {
  const options = PictureOptions.parse({});
  const [svg, png] = [await writePicture(onPage, 'svg', options), await writePicture(onPage, 'png', options)];
  return [
    ['picture.svg', svg.bytes],
    ['picture.png', png.bytes],
  ];
}

function toBytes(text: string): Uint8Array {
  return Buffer.from(text);
}

async function writeHtml({ dossier, onPage, signal }: Made): Promise<string> {
  const scriptHash = `sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`;
  const [page] = onPage?.pages ?? [];
  const names = new Map(dossier.lines.map(({ n, says }) => [n, says]));
  const links = (n: number) => ({ href: `#line-${n}`, name: `Line ${n}: ${names.get(n) ?? ''}` });
  const svg = page === undefined || onPage === null ? null : await inTurns(settingSvg(page, { title: dossier.title, about: onPage.about, css: '', links }), signal);
  // Whatever letters stand anywhere in it, the picture's among them, are those of its text.
  const bare = toHtml(dossier, { svg, faces: '', scriptHash });
  const faces = await embedFaces([...letteringsIn(bare), ...(page === undefined ? [] : letteringsOn(page))]);
  return toHtml(dossier, { svg, faces, scriptHash });
} // oxfmt-ignore

/** Both weights may be any of them. */
function* letteringsIn(text: string): Generator<Lettering> {
  const letters = [...new Set(text)].join('');
  for (const { face, text: own } of toRuns(letters)) {
    yield { face, text: own, weight: 400 };
    yield { face, text: own, weight: 600 };
  }
}

async function writePdf({ dossier, onPaper, signal }: Made, { paper }: DossierOptions): Promise<Uint8Array> {
  const setting = settingDossier(dossier, {
    paper: toPixels(paper),
    picture: onPaper?.pages ?? [],
    fingerprint: shortFingerprint,
  });
  const pages = await inTurns(setting, signal);
  const maker = dossier.facts.find(([term]) => term === 'Made with')?.[1] ?? '';
  return toPdf(pages, { title: dossier.title, about: dossier.pictured ?? '', maker });
}
