import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '#contract/cypher';
import type { QueryFile } from '#contract/own-queries';
import { createExplorer } from '../../../client/store/explorer.ts';
import { checkHeader } from '../../../server/catalogue/header.ts';
import { aSource } from '../../support/an-own-query.ts';
import { aProblem, fakeApi, later } from '../../ui/support/fake-api.ts';

const FINE: Verdict = { runs: true, lane: 'interactive', why: null, estimatedRows: 1, params: [], diagnostics: [] }; // oxfmt-ignore
const idOf = (nth: number) => `own/${String(nth).padStart(26, '0')}`;

function aFile(nth = 1, source = aSource({ title: `Query ${nth}` }), version = 1): QueryFile {
  const { header } = checkHeader({ id: idOf(nth), source });
  if (header === null) throw new Error('The header of this test is not right.');
  return { header, source, own: { version, at: '2026-01-02T03:04:05.000Z', by: null } };
}

/** A desk on which these queries are saved. */
function aDesk(doors: Parameters<typeof fakeApi>[0] = {}, files = [aFile(1), aFile(2)]) {
  const store = createExplorer(
    fakeApi({
      doors: {
        explainCypher: async () => FINE,
        checkQuery: async ({ body: { source } }) => ({ ...checkHeader({ id: idOf(1), source }), verdict: FINE }),
        ...doors.doors,
      },
    }),
  ); // oxfmt-ignore
  store.setState({ queries: files.map(({ header }) => header) });
  return store;
}

const MINE = 'MATCH (mine {id: $id}) RETURN mine.name AS name';

describe('a save that is answered when another text stands in the editor', () => {
  async function saveLate(answer: () => QueryFile) {
    const sent = later<void>();
    const doors = { saveQuery: () => sent.promise.then(answer), querySource: async () => aFile(1) };
    const store = aDesk({ doors });
    store.getState().openFile(aFile(1));
    store.getState().writeCypher(MINE);
    store.getState().beginSave();
    const saving = store.getState().saveOwn();
    store.getState().endSave();
    store.getState().openFile(aFile(2));
    store.getState().changeOwnForm({ title: 'Named anew' });
    sent.arrive();
    await saving;
    return store.getState();
  }

  test('leaves that text, what is said about it, and the query that it is of', async () => {
    const { cypher, own, queries } = await saveLate(() => aFile(1, aSource({ title: 'Saved late' }), 2));
    expect(cypher.own).toEqual({ id: idOf(2), version: 1 });
    expect(own.form?.title).toBe('Named anew');
    expect(queries?.map(({ title }) => title)).toEqual(['Saved late', 'Query 2']);
  });

  test('and is refused does not show its conflict over that text, and says so', async () => {
    const { own, notice } = await saveLate(() => {
      throw aProblem('changed-since');
    });
    expect(own.conflict).toBeNull();
    expect(notice).toContain('Query 1 was not saved');
  });
});
