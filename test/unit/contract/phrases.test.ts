import { expect, test } from '@jest/globals';
import { toTail } from '#contract/phrases';

test('what tells a line from others of its kind ends its sentence, and nothing else does', () => {
  expect(toTail({ type: 'SUPPORTS', qualifiers: { with: ['new funding'] } })).toBe('with new funding');
  expect(toTail({ type: 'COOPERATES_WITH', qualifiers: { in: ['topic/climate-change'] } })).toBe(
    'in climate change',
  );
  expect(toTail({ type: 'LIFTED', qualifiers: { target: ['company/acme'] } })).toBe('');
  expect(toTail({ type: 'SUPPORTS', qualifiers: {} })).toBe('');
  expect(toTail({ type: 'HOLDS_POSITION', qualifiers: { role: ['secretary-of-state'] } })).toBe('');
});
