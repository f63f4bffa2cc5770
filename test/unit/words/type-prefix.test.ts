import { expect, test } from '@jest/globals';
import { readTypePrefix } from '../../../client/words/type-prefix.ts';

test.each([
  ['person: Ada', 'Person', 'Ada'],
  ['People:ada stone', 'Person', 'ada stone'],
  [' legal case : x', 'LegalCase', 'x'],
  ['comp: y', 'Company', 'y'],
  ['Group:', 'Group', ''],
])('%s asks for a %s', (text, type, name) => {
  expect(readTypePrefix(text)).toEqual({ type, name });
});

test.each(['ada', 'Operation: Dawn', 'p: ada', ': ada', 'co: x'])('%s is a name', (text) => {
  expect(readTypePrefix(text)).toEqual({ type: null, name: text });
});
