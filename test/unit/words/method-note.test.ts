import { expect, test } from '@jest/globals';
import { toMethodNote } from '../../../client/words/method-note.ts';
import { ABOUT } from '../../ui/support/facts.ts';

const step = {
  at: '2026-01-02T03:04:05.678Z',
  label: 'Expanded Ada: 2 actors, 3 relations added',
  query: { id: 'explore/neighbours', params: { id: 'person/ada', limit: 25 } },
  milliseconds: 12.4,
  added: { nodes: 2, edges: 3 },
  removed: { nodes: 0, edges: 1 },
  limits: ['25 of 88 rows: The query gives the first 25 in its own order'],
};
const note = (over: object) =>
  toMethodNote({ title: 'Who met whom', address: null, by: null, about: null, steps: [step], ...over });

test('tells each step with its query, parameters, time, counts and what was left out', () => {
  expect(note({})).toBe(
    `# Who met whom: how it was made

- 1 step, times in UTC

1. **Expanded Ada: 2 actors, 3 relations added** (2026-01-02 03:04:05)
   - 2 actors, 3 relations added; 1 relation removed
   - asked: \`explore/neighbours\` with \`{"id":"person/ada","limit":25}\`, answered in 12 ms
   - left out: 25 of 88 rows: The query gives the first 25 in its own order
`,
  );
});

test('says where the investigation is, who made it and what was loaded', () => {
  const told = note({ address: 'http://127.0.0.1:4777/i/1', by: 'Zoë', about: ABOUT, steps: [] });
  expect(told).toContain('- Investigation: http://127.0.0.1:4777/i/1\n');
  expect(told).toContain('- Analyst: Zoë (stated, not verified)\n');
  expect(told).toContain(`${ABOUT.counts.articles} articles`);
  expect(told).toContain('- 0 steps');
});

test('what was typed stays text', () => {
  const told = note({ title: '# [x](javascript:1)\n<img onerror>', steps: [{ ...step, label: '*b* `c`' }] });
  expect(told.split('\n')[0]).toBe('# \\# \\[x\\](javascript:1) \\<img onerror\\>: how it was made');
  expect(told).toContain('**\\*b\\* \\`c\\`**');
});

test('a backtick among the parameters does not end their code', () => {
  const query = { id: 'explore/search', params: { name: '`<img>`' } };
  const told = note({ steps: [{ ...step, query }] });
  expect(told).toContain(String.raw`with \`{"name":"\u0060<img>\u0060"}\`,`.replaceAll('\\`', '`'));
});
