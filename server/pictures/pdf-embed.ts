import type { PdfFace } from './pdf-face.ts';

type Reference = PDFKit.PDFKitReference;
type Document = PDFKit.PDFDocument;

/** Symbolic: codes are ours, not those of any alphabet. */
const FLAGS = 4;
/** Of entries in one block of a map (Adobe Technical Note 5014). */
const MOST_IN_BLOCK = 100;

/** Embeds what was used of a face, with what each of its letters is read as. */
export function embedFace(document: Document, face: PdfFace, into: Reference): void {
  const { font, characters, scale } = face;
  const subset = font.createSubset();
  const glyphs = characters.map(({ glyph }) => subset.includeGlyph(glyph));
  const name = `${tagOf(face)}+${font.postscriptName}`;
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = ended(document, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: FLAGS,
    FontBBox: [minX, minY, maxX, maxY].map((side) => Math.round(side * scale)),
    ItalicAngle: font.italicAngle,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round((font.capHeight || font.ascent) * scale),
    StemV: 80,
    FontFile2: stream(document, subset.encode()),
  });
  const descendant = ended(document, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: asText('Adobe'), Ordering: asText('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, characters.map(({ width }) => width)],
    CIDToGIDMap: stream(document, toPairs(glyphs)),
  });
  into.data = Object.assign(into.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: stream(document, Buffer.from(toUnicode(face))),
  });
  into.end(undefined);
}

/** PDFKit takes a text for a name unless it is an object. */
function asText(text: string): object {
  return Object(text) as object;
}

function ended(document: Document, data: object): Reference {
  const reference = document.ref(data);
  reference.end(undefined);
  return reference;
}

function stream(document: Document, bytes: Uint8Array): Reference {
  const reference = document.ref({});
  reference.end(bytes);
  return reference;
}

function toPairs(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  for (const [nth, number] of numbers.entries()) bytes.writeUInt16BE(number, nth * 2);
  return bytes;
}

/** Six capitals before the name of a face that is not whole; by its place in the document, so that runs agree. */
function tagOf({ name }: PdfFace): string {
  return `REDTH${String.fromCharCode(65 + (Number(name.slice(1)) % 26))}`;
}

/** What is read when a code is selected or searched for. */
function toUnicode({ characters }: PdfFace): string {
  const entries = characters.flatMap(({ text }, code) =>
    text === '' ? [] : [`<${toHex(code)}> <${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`],
  );
  const blocks: string[] = [];
  for (let from = 0; from < entries.length; from += MOST_IN_BLOCK) {
    const block = entries.slice(from, from + MOST_IN_BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function toHex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
