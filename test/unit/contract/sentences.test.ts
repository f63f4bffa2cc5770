import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from '#contract/sentences';

const SEED = Number(
  process.env['REDTHREAD_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences end', () => {
  test.each([
    ['at full stops, questions and calls', ['Ada came.', 'Did Ben?', 'No!', 'He slept.']],
    ['after the quote that closes them', ['“We met.”', 'Ben agreed.']],
    ['after a bracket', ['(Nobody knew.)', 'It rained.']],
    ['after a company’s short name when a new one opens', ['It belongs to Acme Corp.', 'The firm is old.']],
    ['after a country’s short name when a new one opens', ['She flew to the U.S.', 'They stayed.']],
    ['before a number', ['It grew.', '40 nations came.']],
    ['after an ellipsis, when a new one begins', ['He waited …', 'Then he left.']],
    ['at Chinese full stops, without a blank', ['他来了。', '她没来。']],
    ['at Arabic questions', ['هل جاء؟', 'نعم جاء.']],
    ['after no', ['He said no.', 'They left.']],
  ])('%s', (_where, sentences) => {
    const glue = sentences[0]?.endsWith('。') === true ? '' : ' ';
    expect(split(sentences.join(glue))).toEqual(sentences);
  });

  test.each([
    ['in a short name of a country', 'The U.S. Treasury and the U.K. Home Office met.'],
    ['in a title', 'Dr. Ada Quill, Gen. Reed and Sen. Marsh met.'],
    ['after an initial', 'John F. Ames spoke.'],
    ['in a company’s name', 'Acme Corp. Holdings fell.'],
    ['in a number', 'It fell by 3.5 per cent.'],
    ['before a numeral of a list', 'See No. 5 of it.'],
    ['in a month', 'He came on Jan. 5 by boat.'],
    ['before a small letter', '“Really?” he asked.'],
    ['within an ellipsis', 'It is hoped … that both go on ... together.'],
    ['in the middle of the day', 'They met at 5 p.m. sharp.'],
    ['in an address', 'See example.org/a.b for it.'],
  ])('not %s', (_where, sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });
});

test('sentences join to the stretch exactly, whatever it holds', () => {
  const words = fc.array(
    fc.constantFrom('Ada', 'met', '.', '...', '…', '? ', '! ', '” ', ' ', '\t', 'U.S.', '。', '）', '🙂', 'é', '"', '5'),
    { maxLength: 60 },
  ); // oxfmt-ignore
  fc.assert(
    fc.property(words, fc.nat(5), fc.nat(5), (parts, before, after) => {
      const text = parts.join('');
      const start = Math.min(before, text.length);
      const end = Math.max(start, text.length - after);
      const sentences = splitSentences(text, { start, end });
      expect(sentences[0]?.start).toBe(start);
      expect(sentences.at(-1)?.end).toBe(end);
      for (const [index, sentence] of sentences.slice(1).entries()) {
        expect(sentence.start).toBe(sentences[index]?.end);
        expect(text.slice(sentence.start, sentence.end).trim()).not.toBe('');
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test.each([
  ['dots', '.'.repeat(400_000)],
  ['blanks', `Ada. ${' '.repeat(400_000)}Ben.`],
  ['quotes after a dot', `.${'”'.repeat(400_000)}`],
  ['dots in pairs', '. .'.repeat(150_000)],
])('a long run of %s is split at once', (_what, text) => {
  expect(splitSentences(text, { start: 0, end: text.length }).at(-1)?.end).toBe(text.length);
});
