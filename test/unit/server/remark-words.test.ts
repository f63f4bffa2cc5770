import { expect, test } from '@jest/globals';
import { toRemarkWords } from '../../../server/db/remark-words.ts';

test.each([
  [
    'warn: label does not exist. The label `X` is nowhere. Look at it.',
    'The label `X` is nowhere. Look at it.',
  ],
  ['info: cartesian product.', 'Cartesian product.'],
  ['The warn: of a text. It stays.', 'The warn: of a text. It stays.'],
])('%s is told as: %s', (described, words) => expect(toRemarkWords(described)).toBe(words));
