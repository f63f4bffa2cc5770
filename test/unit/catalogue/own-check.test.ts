import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '#contract/cypher';
import type { ErrorCode } from '#contract/errors';
import { readCatalogue } from '../../../server/catalogue/load.ts';
import { CYPHER_FOLDER } from '../../../server/db/text.ts';
import { checkOwnHeader, checkOwnQuery, type Judge } from '../../../server/catalogue/own/check.ts';
import { judgeFiles } from '../../../server/catalogue/own/import.ts';
import { AppError } from '../../../server/errors.ts';
import { anOwnId, aSource } from '../../support/an-own-query.ts';
import { aSentFile } from '../../support/own-doors.ts';

const shipped = new Map();
const FINE: Verdict = {
  runs: true, lane: 'interactive', why: null, estimatedRows: 1, params: [], columns: ['a', 'b'], diagnostics: [],
}; // oxfmt-ignore
const linesOf = (source: string) =>
  checkOwnHeader({ id: anOwnId(), source, shipped }).faults.map(({ line }) => line);

describe('the header of an own query', () => {
  const WRONG = aSource({
    title: 'Who\u202Etem',
    lines: ['// @was explore/hubs', '// @param id entity - whose name'],
  });

  test.each([
    ['signs that turn the direction', aSource({ title: 'Who\u202Etem' }), [1]],
    ['a title beyond all measure', aSource({ title: 'y'.repeat(60_000) }), [1]],
    ['an id of before', WRONG, [1, 3]],
    ['the same in lines from Windows', WRONG.replaceAll('\n', '\r\n'), [1, 3]],
    ['the same after the mark of an order of bytes', `\uFEFF${WRONG}`, [1, 3]],
    ['the same in both', `\uFEFF${WRONG.replaceAll('\n', '\r\n')}`, [1, 3]],
  ])('is refused for %s', (_, source, lines) => {
    expect(linesOf(source)).toEqual(lines);
  });

  test('names a total that is a column of its answer', async () => {
    const check = (total: string) =>
      checkOwnQuery(
        { id: anOwnId(), shipped, source: aSource({ lines: ['// @param id entity - whose', `// @total ${total}`] }) },
        async () => FINE,
      ); // oxfmt-ignore
    expect(await check('b')).toMatchObject({ header: { total: 'b' }, faults: [] });
    const problem = 'the query has no column c; its columns: a, b';
    expect(await check('c')).toMatchObject({ header: null, faults: [{ line: 4, problem }], verdict: FINE });
  });
});

describe('an import', () => {
  const files = ['first', 'slow', 'last'].map((title) => aSentFile(`${title}.cypher`, aSource({ title })));
  const judging = (code: ErrorCode): Judge => async ({ title }) => {
    if (title === 'slow') throw new AppError(code, 'It took too long.');
    return FINE;
  }; // oxfmt-ignore
  const outcomes = (code: ErrorCode) => judgeFiles({ files, judge: judging(code), shipped, save: 'one' });

  test.each(['held-back', 'queue-full', 'timeout', 'out-of-memory'] as const)(
    'goes on where one text is answered by %s',
    async (code) => {
      const [first, slow, last] = await outcomes(code);
      expect(slow).toEqual({ name: 'slow.cypher', why: 'It took too long.' });
      expect([first, last]).toMatchObject([{ title: 'first' }, { title: 'last' }]);
    },
  );

  test('of a shipped query keeps its placeholders, to be filled when it runs', async () => {
    const name = 'paths/shortest.cypher';
    const file = aSentFile(name, readFileSync(join(CYPHER_FOLDER, name)));
    const judge: Judge = async () => Object.assign({}, FINE, { columns: ['total'] });
    const ours = readCatalogue(CYPHER_FOLDER);
    const [copy] = await judgeFiles({ files: [file], judge, shipped: ours, save: 'one' });
    expect(copy).toMatchObject({
      source: expect.stringMatching(/@copied-from paths\/shortest[^]*:\/\*types\*\/\|/),
    });
  });

  test('takes nothing where the database is away', async () => {
    await expect(outcomes('database-away')).rejects.toMatchObject({ code: 'database-away' });
  });
});
