import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticlePackage } from '#contract/article';
import { checkPackages, type Mistake, type SourceFile } from '../server/articles/check.ts';
import type { Texts } from '../server/articles/texts.ts';
import { systemCode } from '../server/neo4j/system-error.ts';
import { SeedMistakes } from './mistakes.ts';

/** The longest article read so far makes 0.2 MB; what is a hundred times that is something else. */
export const MAX_FILE_BYTES = 20_000_000;

/**
 * `entities.json` and `articles/*.json` of a folder, as packages in the order of the file names; or all mistakes.
 * With the texts themselves at hand, hashes, mentions, regions and copies are held against them too.
 */
export async function readSeed(
  dir: string,
  { texts }: { texts?: Texts | undefined } = {},
): Promise<ArticlePackage[]> {
  const articles = (await namesIn(join(dir, 'articles'))).filter((name) => name.endsWith('.json'));
  const paths = ['entities.json', ...articles.toSorted().map((name) => join('articles', name))];
  const tried = await Promise.all(paths.map((file) => readSource(dir, file)));
  const files = tried.filter((one) => 'text' in one);
  const unread = tried.filter((one) => 'problem' in one);
  const { packages, mistakes } = checkPackages(files, { unread: unread.map(({ file }) => file), texts });
  const all = [...unread, ...mistakes];
  if (all.length > 0) throw new SeedMistakes(all);
  return packages;
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    throw new SeedMistakes([{ file: folder, path: '', problem: reasonOf(error) }]);
  });
}

export async function readSource(dir: string, file: string): Promise<SourceFile | Mistake> {
  try {
    const { size } = await stat(join(dir, file));
    if (size > MAX_FILE_BYTES) {
      const problem = `has ${inMegabytes(size)} MB; at most ${inMegabytes(MAX_FILE_BYTES)} MB are read`;
      return { file, path: '', problem };
    }
    return { file, text: await readFile(join(dir, file), 'utf8') };
  } catch (error) {
    return { file, path: '', problem: reasonOf(error) };
  }
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

function reasonOf(error: unknown): string {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
}
