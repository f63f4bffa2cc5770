import { beforeAll, describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { aDatabase } from '../support/database.ts';
import { withLine, withoutLine } from '../support/paths/changed-line.ts';
import type { PathTruth } from '../support/paths/path-truth.ts';
import { askPaths, toTold } from '../support/paths/told-answer.ts';
import { TRUTHS_OF_ACTORS } from '../support/paths/truths-of-actors.ts';
import { TRUTHS_OF_LINES } from '../support/paths/truths-of-lines.ts';
import { TRUTHS_OF_MODES } from '../support/paths/truths-of-modes.ts';
import { TRUTHS_OF_TIMES } from '../support/paths/truths-of-times.ts';

const database = aDatabase({ seed: true });

let before: string;
beforeAll(async () => {
  before = await fingerprint(database.db, 'facts');
});

const toldOf = async ({ question }: PathTruth) => toTold(await askPaths(database.db, question));

function asRead({ ending, total, paths, hidden, meets, beside, joined }: PathTruth) {
  const also = Object.entries({ meets, beside, joined }).filter(([, value]) => value !== undefined);
  return { ending, total, paths, hidden, ...Object.fromEntries(also) };
}

describe.each([
  ['who carries', TRUTHS_OF_ACTORS],
  ['what is walked', TRUTHS_OF_LINES],
  ['when', TRUTHS_OF_TIMES],
  ['in each mode', TRUTHS_OF_MODES],
])('in the five articles, %s', (_which, truths) => {
  test.each(truths.map((truth) => [truth.says, truth] as const))('%s', async (_says, truth) => {
    expect(await toldOf(truth)).toMatchObject(asRead(truth));
  });

  test.each(truths.map((truth) => [truth.says, truth] as const))(
    'it fails when one line is another: %s',
    async (_says, truth) => {
      const { paths } = await askPaths(database.db, truth.question);
      for (const weakest of paths.flatMap((path) => path.weakest)) {
        const told = await withoutLine(database.db, weakest, () => toldOf(truth));
        expect({ without: weakest, told }).not.toMatchObject({ told: asRead(truth) });
      }
      if (truth.ending !== 'none') return;
      const { from, to = [], types: [type = 'ASSOCIATED_WITH'] = [] } = truth.question;
      const [one = '', other = ''] = truth.apart ?? [from[0], to[0]];
      const joined = await withLine(database.db, { from: one, type, to: other }, () => toldOf(truth));
      expect(joined).toMatchObject({ ending: 'found' });
    },
  );
});

test('the lines that were taken away are back', async () => {
  expect(await fingerprint(database.db, 'facts')).toBe(before);
});
