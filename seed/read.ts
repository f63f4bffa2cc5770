import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticlePackage } from '#contract/article';
import { checkPackages, type Mistake } from '../server/articles/check.ts';

/** The seed is not as it should be, and nothing of it was loaded. */
export class SeedMistakes extends Error {
  override readonly name = 'SeedMistakes';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    const lines = mistakes.map(
      ({ file, path, problem }) => `  ${[file, path].filter(Boolean).join(': ')}: ${problem}`,
    );
    super(
      `${mistakes.length} mistake${mistakes.length === 1 ? '' : 's'}; nothing was loaded.\n${lines.join('\n')}`,
    );
    this.mistakes = mistakes;
  }
}

/** `entities.json` and `articles/*.json` of a folder, as packages in the order of the file names; or all mistakes. */
export async function readSeed(dir: string): Promise<ArticlePackage[]> {
  const names = await readdir(join(dir, 'articles'));
  const articles = names.filter((name) => name.endsWith('.json')).toSorted();
  const paths = ['entities.json', ...articles.map((name) => join('articles', name))];
  const files = await Promise.all(
    paths.map(async (file) => ({ file, text: await readFile(join(dir, file), 'utf8') })),
  );
  const { packages, mistakes } = checkPackages(files);
  if (mistakes.length > 0) throw new SeedMistakes(mistakes);
  return packages;
}
