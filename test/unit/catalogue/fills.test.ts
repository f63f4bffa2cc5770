import { expect, test } from '@jest/globals';
import { fillTypes, toPlaceWritten } from '../../../server/catalogue/fills.ts';

const WRITTEN = 'MATCH (a)-[r:/*types*/|/*endTypes*/]->(b) /* a remark */ RETURN r, /*hops*/ 1';

test('types stand where their placeholders stood, and all else stays', () => {
  const filled = fillTypes(WRITTEN);
  expect(filled).toMatch(/^MATCH \(a\)-\[r:[A-Z_|]+\]->\(b\) \/\* a remark \*\/ RETURN r, \/\*hops\*\/ 1$/);
});

test('a place in the filled text is found again in the written one', () => {
  const filled = fillTypes(WRITTEN);
  for (const words of ['MATCH', ':', ']->', 'remark', '1']) {
    const [start, end] = [filled.indexOf(words), filled.indexOf(words) + words.length];
    const place = [toPlaceWritten(WRITTEN, start, 'start'), toPlaceWritten(WRITTEN, end, 'end')];
    expect(WRITTEN.slice(...place)).toBe(words);
  }
  const within = filled.indexOf('|');
  const place = [toPlaceWritten(WRITTEN, within, 'start'), toPlaceWritten(WRITTEN, within + 1, 'end')];
  expect(WRITTEN.slice(...place)).toBe('/*types*/');
});
