import { MAX_SOURCE } from '#contract/own-queries';

export interface SentFile {
  name: string;
  base64: string;
}

/** A file as the import goes on with it, or why it goes no further. */
export type ReadFile = { name: string; source: string } | { name: string; why: string };

/** By the bytes, before anything is read as a query: names are data, and lead nowhere. */
export function readFile({ name, base64 }: SentFile): ReadFile {
  const wrongName = whyNoName(name);
  if (wrongName !== null) return { name, why: wrongName };
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > MAX_SOURCE) {
    const most = `${MAX_SOURCE / 1_024} KiB`;
    return { name, why: `It is ${toSize(bytes.length)}; a file of a query holds ${most} at most.` };
  }
  const source = decode(bytes);
  if (source === null) return { name, why: 'It is not UTF-8. Save it as UTF-8 text and import it again.' };
  if (source.includes('\0')) return { name, why: 'It holds NUL bytes: this is no text.' };
  return { name, source: source.replaceAll(/\r\n?/g, '\n') };
}

/** The name alone, or with its shelf before it, in `cypher/` or not. */
function whyNoName(name: string): string | null {
  if (!name.toLowerCase().endsWith('.cypher')) return 'Its name does not end with .cypher.';
  const folders = name.split('/').slice(0, -1);
  const leadsAway =
    name.includes('\\') || /^[a-z]:/i.test(name) || folders.some((folder) => /^\.{0,2}$/.test(folder.trim()));
  if (leadsAway) return 'Its name holds a path that leads elsewhere. Give the file a plain name.';
  if (folders.length > MOST_FOLDERS)
    return 'Its name holds a path; a shelf, in one folder more at most, is all it may have.';
  if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name)) return 'Its name holds signs that cannot be shown.';
  return null;
}

/** A whole `cypher/` may be dropped. */
const MOST_FOLDERS = 2;

function decode(bytes: Uint8Array): string | null {
  try {
    // What marks the order of bytes at the beginning is no part of the text, and is left out.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function toSize(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_024, 'KiB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toFixed(1)} ${unit}`;
}

/** `shelf/name`, if a file lies where a shipped one does. */
export function idOfPath(name: string): string {
  return name
    .replace(/\.cypher$/i, '')
    .split('/')
    .slice(-2)
    .join('/');
}
