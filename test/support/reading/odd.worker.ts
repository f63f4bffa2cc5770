import type { ReadableText, TextReading } from '#contract/reading';
import { answerWith } from '../../../server/answer-with.ts';

let read = 0;

/** Reads nothing, and tells as the extractor's version how many texts it has read; or does what the text says. */
answerWith(({ text }: ReadableText): TextReading => {
  if (text === 'hang') for (;;);
  if (text === 'end') process.exit(3);
  if (text === 'throw') throw new Error('no such word');
  if (text === 'hoard') hoard();
  read += 1;
  const extractors = [{ id: 'odd', version: String(read) }];
  return { extractors, sentences: [], entities: [], mentions: [], claims: [], figures: [], rules: [], dropped: [], limits: [] };
}); // oxfmt-ignore

function hoard(): never {
  const held: number[][] = [];
  for (;;) held.push(Array.from({ length: 100_000 }, (_, at) => at + held.length / 2));
}
