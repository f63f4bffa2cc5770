import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The texts the seed speaks of, decoded. They are other people's property and not part of the project: none where
 * ARTICLES_DIR is not given; with REDTHREAD_REQUIRE=articles a test fails where they are absent.
 */
export function articleTexts(): string[] {
  const folder = process.env['ARTICLES_DIR'] ?? '';
  if (folder === '') return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
