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
  toMethodNote({
    title: 'Who met whom',
    address: null,
    by: null,
    about: null,
    outOfSight: [],
    kept: [],
    steps: [step],
    supposed: [],
    ...over,
  });

test('tells each step with its query, parameters, time, counts and what was left out', () => {
  expect(note({})).toBe(
    `# Who met whom: how it was made

- 1 step; times in UTC

## What the picture does not show

Nothing on the canvas is hidden.

## Steps

1. **Expanded Ada: 2 actors, 3 relations added** (2026-01-02 03:04:05)
   - 2 actors, 3 relations added; 1 relation removed
   - asked: \`explore/neighbours\` with \`{"id":"person/ada","limit":25}\`, answered in 12 ms
   - left out: 25 of 88 rows: The query gives the first 25 in its own order
`,
  );
});

test('tells each question of a step, and that an answer counts what was drawn already', () => {
  const found = { rows: 3, actors: 3, relations: 2, digest: '0'.repeat(14) };
  const joining = { id: 'explore/joining', params: { newcomers: ['person/ben'], others: ['person/ada'] } };
  const further = [{ query: joining, found: { ...found, relations: 5 } }];
  expect(note({ steps: [{ ...step, found, further }] })).toContain(
    `answered in 12 ms
   - then asked: \`explore/joining\` with \`{"newcomers":["person/ben"],"others":["person/ada"]}\`
   - answered: 3 actors and 2 relations; then 3 actors and 5 relations; what was drawn already is counted, too: the step added 2 actors and 3 relations
`,
  );
  // Nothing of it was drawn before.
  const whole = { ...step, found: { ...found, actors: 2, relations: 3 } };
  expect(note({ steps: [whole] })).toContain('   - answered: 2 actors and 3 relations\n');
});

test('tells of an answer that found nothing what it rests on', () => {
  const none = { ...step, proof: ['Searched: 12 actors and 34 lines.', 'From *Ada* it came 2 steps far.'] };
  expect(note({ steps: [none] })).toContain(
    'answered in 12 ms\n   - Searched: 12 actors and 34 lines.\n   - From \\*Ada\\* it came 2 steps far.\n   - left out',
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

test('names what is out of sight before the steps', () => {
  const told = note({ outOfSight: ['By hand: Ada <3 (hides 1 actor)', 'By status: alleged switched off'] });
  expect(told).toContain(
    '\n\n- By hand: Ada \\<3 (hides 1 actor)\n- By status: alleged switched off\n\n## Steps',
  );
});

test('tells the results that were kept, each path with what it rests on', () => {
  const kept = [
    {
      title: 'Ada to *Eve* (2 paths)',
      lines: [
        { words: 'Ada met Eve [1].', under: ['[1] said.'] },
        { words: 'Ada – Ben', under: [] },
      ],
    },
  ];
  expect(note({ kept })).toContain(
    '\n## Kept results\n\n- **Ada to \\*Eve\\* (2 paths)**\n  1. Ada met Eve \\[1\\].\n     - \\[1\\] said.\n  2. Ada – Ben\n\n## Steps',
  );
  expect(note({})).not.toContain('Kept results');
});

test('a step that was undone is one line, and one that was redone stands', () => {
  const at = (seconds: number, label: string) => ({
    ...step,
    label,
    at: `2026-01-02T03:04:0${seconds}.000Z`,
    query: null,
    limits: [],
  });
  const told = note({
    steps: [
      at(1, 'Moved Ada'),
      at(2, 'Hid Ben'),
      at(3, 'Undone: Hid Ben'),
      at(4, 'Undone: Moved Ada'),
      at(5, 'Redone: Moved Ada'),
      at(6, 'Moved Ada'),
      at(7, 'Undone: Pinned Eve'),
    ],
  });
  expect(told).toContain(
    '- 7 steps: 3 stand, 1 was undone, 3 undid or redid one, and are told with it; times in UTC',
  );
  expect(told.split('\n').filter((line) => /^\d/.test(line))).toEqual([
    '1. **Moved Ada** (2026-01-02 03:04:01)',
    '2. Undone: Hid Ben (2026-01-02 03:04:02, undone 2026-01-02 03:04:03)',
    '3. **Moved Ada** (2026-01-02 03:04:06)',
    // What was done before it is told nowhere: the line stays as it is.
    '4. **Undone: Pinned Eve** (2026-01-02 03:04:07)',
  ]);
});

test('tells how many of the drawn lines were checked, and by whom each', () => {
  const lines = ['Ada met Bo: checked by Carol, stated, not verified, on 28 November 2026, against 1 text'];
  expect(note({ checked: { words: '1 of 2 lines checked', lines } })).toContain(
    `## Checked against the passages\n\n1 of 2 lines checked.\n\n- ${lines[0]}\n\n## Steps`,
  );
  expect(note({})).not.toContain('Checked against');
});

const supposing = { ...step, label: 'Supposed: Ada – paid? → Ben, because the account', query: null };
const taken = { ...supposing, at: '2026-01-02T04:00:00.000Z', label: `Undone: ${supposing.label}` };

test('marks what is only supposed, apart from what is known', () => {
  const supposed = [{ words: 'Ada – paid? → Ben', under: ['open', 'because the *account*'] }];
  const told = note({ supposed, steps: [step, supposing] });
  expect(told).toContain(
    '## Supposed\n\nHypotheses of the analyst, and no facts: nothing below counts or was asked with them.\n\n' +
      '- **Ada – paid? → Ben**\n  - open\n  - because the \\*account\\*\n',
  );
  expect(told).toContain('2. **Supposed: Ada – paid? → Ben, because the account**');
});

test('leaves out what is supposed by choice, with every step about it, and says how much that is', () => {
  const told = note({ supposed: { leftOut: 1 }, steps: [step, supposing, taken] });
  expect(told).toContain(
    '- 1 step; times in UTC\n- Left out by choice: 1 hypothesis, and 2 steps about hypotheses alone',
  );
  expect(told).not.toContain('paid');
});
