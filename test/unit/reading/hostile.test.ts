import { expect, test } from '@jest/globals';
import { TextReading } from '#contract/reading';
import { toReadable } from '../../../server/reading/extract/readable.ts';
import { readText } from '../../../server/reading/read.ts';
import { HOSTILE_TEXTS } from '../../support/reading/hostile-texts.ts';

const LETTERS = 20_000;
/** Ten thousand words, a hundred thousand brackets. */
const MORE: Readonly<Record<string, number>> = {
  'capitalised words in a row': 55_000,
  'brackets that open': 100_000,
  'brackets in turn': 100_000,
};
const ABOUT = { title: null, publishedAt: '2024-01-31', publisher: null };

/** Stretches that do not have the words they are said to have, or that leave their line. */
function untrue(text: string, { sentences, mentions, claims, figures }: TextReading): unknown[] {
  const at = [...claims.flatMap(({ claim }) => claim.at), ...figures.flatMap(({ figure }) => figure.at)];
  const leaving = [...sentences, ...at].filter(
    ({ start, end }) => end > text.length || /\n|^\s|\s$/.test(text.slice(start, end)),
  );
  const misread = mentions.filter(({ start, end, surface }) => text.slice(start, end) !== surface);
  return [...leaving, ...misread];
}

test.each(Object.entries(HOSTILE_TEXTS))('%s are read, each span is true, and twice alike', (name, make) => {
  const text = make(MORE[name] ?? LETTERS);
  const reading = readText(toReadable(text, ABOUT));
  expect(untrue(text, reading)).toEqual([]);
  expect(TextReading.safeParse(reading).error).toBeUndefined();
  expect(JSON.stringify(readText(toReadable(text, ABOUT))) === JSON.stringify(reading)).toBe(true);
});

/** One line of all that makes reading hard, and behind it a sentence as people write them. */
function aHardLine(letters: number): string {
  const hard = ['quotes in quotes', 'dates in a row', 'numbers in a row', 'commas in a row', 'titles in a row', 'initials in a row'];
  const part = hard.map((name) => HOSTILE_TEXTS[name]?.(700) ?? '').join(' ');
  const end = ' Wang Yi met Antony Blinken in Beijing.';
  return `${part.repeat(Math.ceil(letters / part.length)).slice(0, letters - end.length)}${end}`;
} // oxfmt-ignore

test('a line of 600,000 letters is read to its end', () => {
  const text = aHardLine(600_000);
  const reading = readText(toReadable(text, ABOUT));
  expect(untrue(text, reading)).toEqual([]);
  expect(reading.limits).toEqual([]);
  expect(reading.mentions.at(-1)?.surface).toBe('Beijing');
});

test('of a line of 2,000,000 letters the beginning is read, and it is told how much', () => {
  const text = aHardLine(2_000_000);
  const { limits, sentences, mentions, ...reading } = readText(toReadable(text, ABOUT));
  const [{ shown, total } = { shown: 0, total: 0 }] = limits;
  expect(text.length).toBe(2_000_000);
  expect(untrue(text, { limits, sentences, mentions, ...reading })).toEqual([]);
  expect({ limits: limits.length, total }).toEqual({ limits: 1, total: 2_000_000 });
  expect(shown).toBeGreaterThan(700_000);
  expect(sentences.at(-1)?.end).toBeLessThanOrEqual(shown);
  expect(mentions.at(-1)?.end).toBeLessThanOrEqual(shown);
});
