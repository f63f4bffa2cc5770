import PdfKit from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import { HALO_SHARE, type Sheet } from '#drawing/sheet';
import { escape } from '#export/svg';
import { embedFace } from './pdf-embed.ts';
import { PdfFace } from './pdf-face.ts';
import { toPdfInk, type Pot } from './pdf-ink.ts';
import { toNumber, toOperators } from './pdf-path.ts';

/** Pages, and what is told of them to readers who do not see them; plain data, as it is sent to another thread. */
export interface Printed {
  readonly pages: readonly Sheet[];
  readonly title: string;
  readonly about: string;
  /** Who made it: "Redthread 1.2.3". */
  readonly maker: string;
}

const POINTS_PER_PIXEL = 72 / 96;
/** More is refused by readers (Acrobat draws no page beyond 200 inches); a larger page is told in larger units. */
const LONGEST_SIDE = 14_400;

/**
 * A PDF of vectors and text, and the same bytes for the same pages: no clock, and nothing random. Takes the thread for
 * as long as it draws.
 */
export async function drawPdf({ pages, title, about, maker }: Printed): Promise<Buffer> {
  const document = new Document({ title, about, maker });
  const bytes = buffer(document);
  const pot = new DocumentPot(document);
  for (const [nth, sheet] of pages.entries()) {
    const [width, height] = [toPoints(sheet.width), toPoints(sheet.height)];
    const unit = Math.max(1, Math.ceil(Math.max(width, height) / LONGEST_SIDE));
    document.addPage({ size: [width / unit, height / unit], margin: 0, userUnit: unit } as PDFKit.PDFDocumentOptions);
    pot.begin(document.page);
    const scale = String(POINTS_PER_PIXEL / unit);
    const content = document.markStructureContent(nth === 0 ? 'Figure' : 'P');
    document.addContent([`q ${scale} 0 0 ${scale} 0 0 cm`, groundOf(sheet), toPdfInk(sheet.items, pot), 'Q'].join('\n'));
    document.endMarkedContent();
    const struct = nth === 0 ? document.struct('Figure', { alt: about }, content) : document.struct('P', {}, content);
    struct.end();
    document.addStructure(struct);
  }
  pot.end();
  document.end();
  return bytes;
} // oxfmt-ignore

/** Paper comes in millimetres: what is lost in pixels is not lost on the page. */
function toPoints(pixels: number): number {
  return Math.round(pixels * POINTS_PER_PIXEL * 100) / 100;
}

function groundOf({ ground, width, height }: Sheet): string {
  if (ground === null) return '';
  const colour = [1, 3, 5]
    .map((at) => toNumber(Number.parseInt(ground.slice(at, at + 2), 16) / 255))
    .join(' ');
  return `${colour} rg 0 0 ${toNumber(width)} ${toNumber(height)} re f`;
}

class Document extends PdfKit {
  readonly #told: Omit<Printed, 'pages'>;

  constructor(told: Omit<Printed, 'pages'>) {
    const { title, maker } = told;
    super({
      autoFirstPage: false,
      pdfVersion: '1.7',
      lang: 'en',
      tagged: true,
      displayTitle: true,
      info: { Title: title, Creator: maker, Producer: maker, CreationDate: NO_DAY },
    });
    this.#told = told;
    // It went into the number of the document and is told nowhere: a file would differ with the clock.
    delete this.info.CreationDate;
  }

  /** PDFKit would write title and time as they are, whatever signs of XML are in them. */
  _addInfo(): void {
    const { title, maker } = this.#told;
    const told = this as unknown as { appendXML(xml: string): void };
    told.appendXML(`
      <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        <xmp:CreatorTool>${escape(maker)}</xmp:CreatorTool>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
      </rdf:Description>`);
  }
}

const NO_DAY = new Date(0);

/** Resources are shared by all pages: each face is embedded once. */
class DocumentPot implements Pot {
  readonly #document: PDFKit.PDFDocument;
  readonly #faces = new Map<string, { face: PdfFace; reference: PDFKit.PDFKitReference }>();
  readonly #resources: Resources = { Font: {}, ExtGState: {}, XObject: {} };
  readonly #shared: PDFKit.PDFKitReference;
  #groups = 0;

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document;
    this.#shared = document.ref(this.#resources);
  }

  begin(page: PDFKit.PDFPage): void {
    page.dictionary.data = Object.assign(page.dictionary.data, { Resources: this.#shared });
  }

  face({ face, weight }: Parameters<Pot['face']>[0]): PdfFace {
    const key = `${face} ${weight}`;
    const known = this.#faces.get(key);
    if (known !== undefined) return known.face;
    const name = `F${this.#faces.size}`;
    const opened = { face: new PdfFace(name, { face, weight }), reference: this.#document.ref({}) };
    this.#faces.set(key, opened);
    this.#resources.Font[name] = opened.reference;
    return opened.face;
  }

  alpha(alpha: number): string {
    const name = `A${Math.round(alpha * 100)}`;
    this.#resources.ExtGState[name] ??= this.#ended({ Type: 'ExtGState', ca: alpha, CA: alpha });
    return name;
  }

  outline(face: PdfFace, glyph: number, as: 'stroke' | 'fill'): string {
    const name = `${face.name}${as === 'stroke' ? 'S' : 'G'}${glyph}`;
    const { scale } = face;
    // In units of the face, which differ: the width of a halo is a part of the size.
    const width = as === 'stroke' ? `${toNumber((HALO_SHARE * 1000) / scale)} w ` : '';
    this.#resources.XObject[name] ??= this.#form(
      `${width}${toOperators(face.outlineOf(glyph))} ${as === 'stroke' ? 'S' : 'f'}`,
      {
        BBox: [-2_000, -3_000, 20_000, 3_000],
        Matrix: [scale, 0, 0, scale, 0, 0],
        Resources: {},
      },
    );
    return name;
  }

  group(operators: string, box: readonly number[]): string {
    const name = `X${this.#groups++}`;
    this.#resources.XObject[name] = this.#form(operators, {
      BBox: box.map((side) => Math.round(side * 100) / 100),
      Group: { S: 'Transparency', I: true },
      Resources: this.#shared,
    });
    return name;
  }

  end(): void {
    for (const { face, reference } of this.#faces.values()) embedFace(this.#document, face, reference);
    this.#shared.end(undefined);
  }

  #form(operators: string, more: object): PDFKit.PDFKitReference {
    const form = this.#document.ref({ Type: 'XObject', Subtype: 'Form', ...more });
    form.end(operators);
    return form;
  }

  #ended(data: object): PDFKit.PDFKitReference {
    const reference = this.#document.ref(data);
    reference.end(undefined);
    return reference;
  }
}

type Named = Record<string, PDFKit.PDFKitReference>;

interface Resources {
  readonly Font: Named;
  readonly ExtGState: Named;
  readonly XObject: Named;
}
