import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Read } from './read.ts';

export function readPdf(bytes: Uint8Array): Read {
  return JSON.parse(
    asFile(bytes, (file) => run(process.execPath, ['--import', 'tsx', 'test/support/pdf/read.ts', file])),
  );
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
