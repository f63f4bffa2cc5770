import { digits } from './count.ts';

/** An image holds one page; what stands on the others is not in it. */
export function toOtherPages(pages: number, page: number): string[] {
  if (pages < 2) return [];
  return [`This is page ${digits(page)} of ${digits(pages)}; footnotes and sources that found no room stand on the others. A PDF has them all.`];
} // oxfmt-ignore

/** The same of the preview of a PDF, which has them. */
export function toPagesOfPdf(pages: number, page: number): string[] {
  return pages < 2 ? [] : [`The PDF has all ${digits(pages)} pages; page ${digits(page)} is shown here.`];
}
