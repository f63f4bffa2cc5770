import { MOST_INTAKE } from '#contract/review';
import type { Readable } from './import-file.ts';

/** What may be an article by its name; whether there is text in it is for the server to see. */
export const ARTICLE_ENDINGS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.pdf'] as const;

export function isArticleFile({ name }: Pick<Readable, 'name'>): boolean {
  const low = name.toLowerCase();
  return ARTICLE_ENDINGS.some((ending) => low.endsWith(ending));
}

/** Why it is not read, told before anything of it is; null where nothing speaks against it. */
export function refusalOf({ name, size }: Pick<Readable, 'name' | 'size'>): string | null {
  if (size === 0) return 'It is empty, or a folder: there is nothing to read.';
  if (size > MOST_INTAKE.bytes)
    return `It has ${(size / 1_000_000).toFixed(1)} MB; an article has at most ${MOST_INTAKE.bytes / 1_000_000} MB. Nothing of it was read.`;
  if (!isArticleFile({ name }))
    return 'It is no text, Markdown, HTML or PDF by its name. Data is taken in by “Import data”.';
  return null;
}

/** So many bytes become letters at once: a call takes only so many of them. */
const AT_ONCE = 24_576;

/** The bytes as they lie in the file, for JSON. Null where the browser does not get at them. */
export async function toBase64(file: Readable): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.slice(0, MOST_INTAKE.bytes).arrayBuffer());
    const parts: string[] = [];
    // A multiple of three: each part is base64 by itself.
    for (let at = 0; at < bytes.length; at += AT_ONCE)
      parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))));
    return parts.join('');
  } catch {
    return null;
  }
}
