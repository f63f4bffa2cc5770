import { expect, test } from '@jest/globals';
import { checkPackages } from '../../../server/articles/check.ts';
import { aPackage } from '../../support/a-package.ts';

/** What is told of a claim with this type or stance. */
function toldOf(change: object): string[] {
  const one = aPackage('x').claim('person/ada', 'MEMBER_OF', 'organization/club').build();
  for (const claim of one.claims) Object.assign(claim, change);
  return checkPackages([{ file: 'x.json', text: JSON.stringify(one) }]).mistakes.map(
    ({ problem }) => problem,
  );
}

test('of a short list all is named', () => {
  expect(toldOf({ stance: 'assert' })).toEqual(['"assert" is none of asserts, denies']);
});

test('of a long list the nearest are named, and a line of the terminal holds all of it', () => {
  const [known] = toldOf({ type: 'MEMBER' });
  expect(known).toMatch(/^"MEMBER" is none of the \d+ that are known; did you mean MEMBER_OF\?$/);
  expect(toldOf({ type: 'holds_positions' })).toEqual([
    expect.stringMatching(
      /^"holds_positions" is none of the \d+ that are known; did you mean HOLDS_POSITION\?$/,
    ),
  ]);
});

test('what resembles nothing is called unknown, and is itself cut', () => {
  expect(toldOf({ type: 'QQQQQQQQ' })).toEqual([
    expect.stringMatching(/^"QQQQQQQQ" is none of the \d+ that are known$/),
  ]);
  const [told = ''] = toldOf({ type: 'M'.repeat(100_000) });
  expect(told.length).toBeLessThan(200);
});
