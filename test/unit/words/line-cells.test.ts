import { expect, test } from '@jest/globals';
import { toLineWords } from '../../../client/words/line-cells.ts';

test.each([
  ['CARRIED_OUT', 'carried out'],
  ['HOLDS_POSITION', 'is … of'],
  ['CARRIED_OUT asserted', 'carried out, asserted'],
  ['Ada CARRIED_OUT alleged', 'Ada carried out, alleged'],
  ['Ada B. MET Eve, the elder, denied', 'Ada B. met Eve, the elder, denied'],
  ['MET 12', 'meetings: 12'],
])('%s is read as “%s”', (cell, words) => expect(toLineWords(cell)).toBe(words));

test.each(['Ada', 'asserted', 'MET office', 'Ada, said', 'COMET said', 'constructor said'])(
  '“%s” is no line',
  (cell) => expect(toLineWords(cell)).toBeNull(),
);
