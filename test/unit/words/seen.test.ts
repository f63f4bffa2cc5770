import { expect, test } from '@jest/globals';
import { toSeen } from '../../../client/words/seen.ts';

test.each([
  ['Who\u202Etem', 'Who⟨U+202E⟩tem'],
  ['a\u2066b\u2069', 'a⟨U+2066⟩b⟨U+2069⟩'],
  ['pay\u200Bpal', 'pay⟨U+200B⟩pal'],
  ['a\u0007b', 'a⟨U+0007⟩b'],
  ['pay\u00ADpal', 'pay⟨U+00AD⟩pal'],
  ['1\u061C2', '1⟨U+061C⟩2'],
  ['Ada\u{E0001}\u{E0041}\u{E007F}', 'Ada⟨U+E0001⟩⟨U+E0041⟩⟨U+E007F⟩'],
])('%j is seen for what it is', (text, seen) => expect(toSeen(text)).toBe(seen));

test.each(['one\n\ttwo', 'Zoë 王 👩\u200D🚒', 'نماینده\u200Cها', 'שלום\u200F!'])(
  '%j stays as it is',
  (text) => expect(toSeen(text)).toBe(text),
);
