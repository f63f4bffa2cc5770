import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleFile, CLAIM_ZONES } from '#contract/article';

/**
 * The seed against the very texts it speaks of. The texts are other people's property and not part of the project:
 * these tests are declared where ARTICLES_DIR is given, and REDTHREAD_REQUIRE=articles makes its absence a failure.
 */
const folder = process.env['ARTICLES_DIR'] ?? '';
const required = process.env['REDTHREAD_REQUIRE'] === 'articles';
/** A run of this many of their words in a sentence of ours would be their sentence. */
const COPIED_WORDS = 8;

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const texts = new Map(
  (folder === '' ? [] : readdirSync(folder)).map((name) => {
    const bytes = readFileSync(join(folder, name));
    return [sha256(bytes), bytes.toString('utf8')] as const;
  }),
);
const files = readdirSync('seed/articles').map((name) =>
  ArticleFile.parse(JSON.parse(readFileSync(join('seed/articles', name), 'utf8'))),
);

test('the texts of the articles are there when they are required', () => {
  expect({ required, texts: required ? texts.size > 0 : true }).toEqual({ required, texts: true });
});

if (texts.size > 0) {
  describe.each(files.map((file) => [file.article.id, file] as const))('%s', (_id, file) => {
    const text = texts.get(file.article.textSha256) ?? '';
    const spans = [...file.claims, ...file.figures].flatMap((stated) =>
      stated.at.map((span) => ({ id: stated.id, ...span })),
    );

    test('names a text that is there, by hash and length', () => {
      expect(text).toHaveLength(file.article.textLength);
      expect(text.length).toBeGreaterThan(0);
    });

    test('has regions that hold every word of the text, paragraph by paragraph', () => {
      let outside = '';
      let at = 0;
      for (const region of file.article.regions.toSorted((a, b) => a.start - b.start)) {
        outside += text.slice(at, region.start);
        at = region.end;
      }
      expect((outside + text.slice(at)).trim()).toBe('');
      for (const region of file.article.regions) {
        const paragraph = text
          .slice(0, region.start)
          .split('\n')
          .filter((line) => line.trim() !== '').length;
        const lineStart = text.lastIndexOf('\n', region.start - 1) + 1;
        const begun = text.slice(lineStart, region.start).trim() === '' ? 1 : 0;
        expect({ region, paragraph: paragraph + begun }).toEqual({ region, paragraph: region.paragraph });
      }
    });

    test('points every claim and figure into a zone that may carry facts', () => {
      const astray = spans.filter(
        (span) =>
          !file.article.regions.some(
            (region) =>
              region.start <= span.start && span.end <= region.end && CLAIM_ZONES.includes(region.zone),
          ),
      );
      expect(astray).toEqual([]);
    });

    test('cuts no word in two', () => {
      const letter = /[\p{L}\p{N}]/u;
      const cut = spans.filter(
        ({ start, end }) =>
          (letter.test(text.charAt(start - 1)) && letter.test(text.charAt(start))) ||
          (letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end))),
      );
      expect(cut).toEqual([]);
    });

    test('marks as copied only what stands word for word in the original', () => {
      const said = spans.flatMap(({ id, start, end, copyOf }) =>
        copyOf === undefined ? [] : [{ id, words: text.slice(start, end), copyOf }],
      );
      const changed = said.filter(
        ({ words, copyOf }) => textOf(copyOf.article).slice(copyOf.start, copyOf.end) !== words,
      );
      expect(changed).toEqual([]);
    });

    test('writes each mention as the text has it', () => {
      const wrong = file.mentions.filter(
        (mention) => text.slice(mention.start, mention.end) !== mention.surface,
      );
      expect(wrong).toEqual([]);
    });

    test('says everything in our own words', () => {
      const theirs = new Set(runsOf(wordsOf(text)));
      const copied = [...file.claims, ...file.figures]
        .flatMap((stated) => runsOf(wordsOf(stated.says)))
        .filter((run) => theirs.has(run));
      expect(copied).toEqual([]);
    });
  });
}

function textOf(article: string): string {
  const original = files.find((file) => file.article.id === article);
  return texts.get(original?.article.textSha256 ?? '') ?? '';
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - COPIED_WORDS + 1))
    .map((_word, at) => words.slice(at, at + COPIED_WORDS).join(' '));
}
