/** What analysts typed and what articles call things must not become a heading or a link of a text in Markdown. */
export function toLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}
