import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Region } from '#contract/article';
import type { Intake } from '#contract/review-endpoints';
import { ArticleAbout, type CopySuggestion } from '#contract/review';
import type { Ask } from './store.ts';

export interface Taken {
  readonly text: string;
  readonly sha256: string;
  readonly about: ArticleAbout;
  readonly regions: readonly Region[];
  readonly notices: readonly string[];
}

/** The analyst's own texts: how one comes in, where it is, and which of them repeat one another. */
export interface Library {
  take(content: Intake['content'], about: Intake['about']): Promise<Taken>;
  /** Null, with the reason, where it is not at hand. */
  textOf(sha256: string): Promise<{ text: string; why: null } | { text: null; why: string }>;
  copiesOf(ask: Ask, article: { id: string; text: string }): Promise<CopySuggestion[]>;
}

const UNKNOWN: ArticleAbout = {
  title: null, publisher: null, authors: [], url: null, retrievedAt: null, publishedAt: null, publishedInferred: null,
  language: 'en',
}; // oxfmt-ignore

export function openLibrary(folder: string): Library {
  return {
    async take(content, about) {
      const text = 'text' in content ? content.text : Buffer.from(content.base64, 'base64').toString();
      const sha256 = createHash('sha256').update(text).digest('hex');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${sha256}.txt`), text);
      const regions: Region[] = [];
      let start = 0;
      for (const line of text.split('\n')) {
        if (line.trim() !== '') {
          const paragraph = regions.length + 1;
          regions.push({
            paragraph,
            start,
            end: start + line.length,
            zone: paragraph === 1 ? 'title' : 'body',
          });
        }
        start += line.length + 1;
      }
      return { text, sha256, about: ArticleAbout.parse({ ...UNKNOWN, ...about }), regions, notices: [] };
    },
    async textOf(sha256) {
      try {
        return { text: await readFile(join(folder, `${sha256}.txt`), 'utf8'), why: null };
      } catch {
        return { text: null, why: `The text is not in ${folder} any more.` };
      }
    },
    copiesOf: async () => [],
  };
}
