import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a reader that shares no code with the writer finds in a PDF. */
export interface Read {
  readonly title: unknown;
  readonly maker: unknown;
  readonly language: unknown;
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Row by row, as they stand in the file. */
  readonly rows: readonly string[];
  /** How often each operator is used, by its name in pdf.js. */
  readonly uses: Readonly<Record<string, number>>;
  /** Lengths of dashes, each kind once. */
  readonly dashes: readonly string[];
  /** Widths of what is stroked in forms, in thousandths of a size, each once. */
  readonly halos: readonly number[];
  /** What is told instead of the picture to who does not see it. */
  readonly about: string;
}

export function readPdf(bytes: Uint8Array): Read {
  return JSON.parse(asFile(bytes, (file) => run(process.execPath, ['test/support/pdf/read.js', file])));
}

/** The text as poppler reads it. */
export function pdfToText(bytes: Uint8Array): string {
  return asFile(bytes, (file) => run('pdftotext', ['-layout', file, '-']));
}

function run(program: string, args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 100_000_000 });
}

function asFile(bytes: Uint8Array, use: (file: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'redthread-pdf-'));
  try {
    const file = join(folder, 'picture.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
