import Pdf from 'pdfkit';

/** The bytes of a PDF that is written for a test. */
export function aPdf(write: (pdf: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new Pdf(options);
  const parts: Buffer[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    write(pdf);
    pdf.end();
  });
} // oxfmt-ignore
