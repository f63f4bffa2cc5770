import { expect, test } from '@jest/globals';
import type { ReadableText } from '#contract/reading';
import { toBounded } from '../../../server/reading/bounds.ts';
import { toReadable } from '../../../server/reading/extract/readable.ts';
import { prepare, type Prepared } from '../../../server/reading/prepare.ts';
import { readText } from '../../../server/reading/read.ts';

const aText = (text: string): ReadableText =>
  toReadable(text, { title: null, publishedAt: '2024-01-31', publisher: null });
const sentencesOf = ({ text, sentences }: Prepared) =>
  sentences.map(({ start, end }) => text.slice(start, end));

/** Some end behind an abbreviation and go on. */
const SENTENCES = [
  'The U.S. Treasury sanctioned three firms.',
  'Gen. Mark Example of Acme Corp. met Dr. Roe at 5.30 p.m. on Jan. 3, 2024.',
  '“We agree,” said Mr. Doe.',
  'Who pays?',
  'Nobody at Alpha Co., Ltd. had an answer to that; the Ministry of Trade had none either, it said.',
];

test('a paragraph longer than the model is given at once has the sentences that its parts have', () => {
  const paragraphs = Array.from({ length: 300 }, (_, n) => SENTENCES[(n * n + n) % SENTENCES.length] ?? '');
  const apart = sentencesOf(prepare(aText(paragraphs.join('\n'))));
  const together = prepare(aText(paragraphs.join(' ')));
  expect(apart).toEqual(paragraphs);
  expect(sentencesOf(together)).toEqual(paragraphs);
  expect(together.sentences.flatMap(({ tokens }) => tokens).filter(({ start, end, text: word }) => together.text.slice(start, end) !== word)).toEqual([]);
}); // oxfmt-ignore

test.each([
  ['behind a semicolon, if there is one', 'China, India; and Mexico ', ';'],
  ['behind another mark, if there is none', 'China – India and Mexico ', '–'],
])('a sentence without an end is read in parts, cut %s, and no word is lost', (_name, part, mark) => {
  const { text, sentences } = prepare(aText(part.repeat(2_000)));
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  expect(sentences.slice(0, -1).filter(({ end }) => text.charAt(end - 1) !== mark)).toEqual([]);
  expect(sentences.filter((one) => one.tokens.length > 300 || one.end - one.start > 2_000)).toEqual([]);
  expect(tokens.map(({ text: word }) => word).join('')).toBe(text.replaceAll(' ', ''));
});

test('a word beyond all measure is passed over, and those around it stand where they stood', () => {
  const { text, sentences } = prepare(aText(`China ${'a'.repeat(30_000)} met ${'('.repeat(100_000)} Peru.`));
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['China', 'met', 'Peru.']);
});

test('of a text beyond measure the beginning is read, and how much of it is told', () => {
  const text = 'Peru met Chile.\n'.repeat(50_000);
  const reading = readText(aText(text));
  const [limit] = reading.limits;
  expect(reading.limits).toEqual([{ what: 'letters', shown: 166_656, total: 800_000, atLeast: false, why: expect.stringContaining('250,000 words'), raise: expect.stringContaining('Cut it') }]);
  expect(reading.sentences.at(-1)?.end).toBe((limit?.shown ?? 0) - 1);
  expect(reading.mentions.at(-1)?.end).toBe((limit?.shown ?? 0) - 2);
}); // oxfmt-ignore

test('a text within measure is read to its end, and tells of no limit', () => {
  const reading = readText(
    aText(`${'Nobody said why. '.repeat(10_000)}Wang Yi met Antony Blinken in Beijing.`),
  );
  expect(reading.limits).toEqual([]);
  expect(reading.mentions.at(-1)?.surface).toBe('Beijing');
});

test('no more paragraphs are sent to be read than it takes to see that there are more', () => {
  const readable = aText('a\n'.repeat(100_000));
  const bounded = toBounded(readable);
  const [whole, part] = [prepare(readable), prepare(bounded)];
  expect(bounded.regions.length).toBeLessThan(31_000);
  expect(part.sentences).toEqual(whole.sentences);
  expect(part.limits).toEqual(whole.limits);
});
