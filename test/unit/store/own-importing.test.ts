import { expect, test } from '@jest/globals';
import { MOST_BASE64, MOST_FILE_NAME, MOST_FILES, type ImportQueries } from '#contract/own-queries';
import { createExplorer } from '../../../client/store/explorer.ts';
import { whyLeft } from '../../../client/store/own-importing.ts';
import { aSource } from '../../support/an-own-query.ts';
import { fakeApi, later } from '../../ui/support/fake-api.ts';

/** A desk that imports what it is told to; whatever is not rehearsed waits until the test lets it go on. */
function aDesk() {
  const sent: ImportQueries[] = [];
  const hold = later<void>();
  let lists = 0;
  const store = createExplorer({
    ...fakeApi({
      doors: {
        importQueries: async ({ body }) => {
          sent.push(body);
          if (!body.rehearsal) await hold.promise;
          const taken = body.files.map(({ name }) => ({ name, id: `own/${'0'.repeat(26)}`, title: name, remark: null }));
          return { taken, refused: [] };
        },
      },
    }),
    queries: async () => {
      lists += 1;
      return { queries: [] };
    },
  }); // oxfmt-ignore
  const titles = () => store.getState().own.importing?.told?.taken.map(({ title }) => title) ?? null;
  return { store, sent, go: hold.arrive, titles, lists: () => lists, ...store.getState() };
}

const aFile = (name: string, text = aSource()) => new File([text], name);

test('what was told of an earlier choice is gone while the next is read, and cannot be taken', async () => {
  const { chooseFiles, beginImport, titles, sent, takeFiles, go } = aDesk();
  beginImport();
  await chooseFiles([aFile('a.cypher')]);
  expect(titles()).toEqual(['a.cypher']);
  const choosing = chooseFiles([aFile('b.cypher')]);
  expect(titles()).toBeNull();
  await choosing;
  go();
  await takeFiles();
  expect(sent.map(({ files }) => files.map(({ name }) => name))).toEqual([['a.cypher'], ['b.cypher'], ['b.cypher']]); // oxfmt-ignore
});

test('a dialog that is closed while files are read stays closed, and nothing is sent', async () => {
  const { chooseFiles, beginImport, endImport, store, sent } = aDesk();
  beginImport();
  const choosing = chooseFiles([aFile('a.cypher')]);
  endImport();
  await choosing;
  expect(store.getState().own.importing).toBeNull();
  expect(sent).toEqual([]);
});

test('an import goes on when its dialog is closed, and is told and listed', async () => {
  const { chooseFiles, takeFiles, beginImport, endImport, go, store, lists } = aDesk();
  beginImport();
  await chooseFiles([aFile('a.cypher')]);
  const taking = takeFiles();
  endImport();
  go();
  await taking;
  expect(store.getState()).toMatchObject({ notice: 'Imported 1 query', own: { importing: null } });
  expect(lists()).toBe(1);
});

test('a name that is too long, and what one request cannot hold, leave out that file alone', async () => {
  const { chooseFiles, beginImport, store, titles } = aDesk();
  beginImport();
  await chooseFiles([aFile(`${'x'.repeat(MOST_FILE_NAME)}.cypher`), aFile('a.cypher')]);
  expect(titles()).toEqual(['a.cypher']);
  expect(store.getState().own.importing?.refused).toMatchObject([{ why: expect.stringContaining('longer') }]);
  // As full as a request may be, and no fuller.
  expect(whyLeft({ name: 'b', files: 1, letters: MOST_BASE64 })).toBeNull();
  expect(whyLeft({ name: 'b', files: 1, letters: MOST_BASE64 + 1 })).toMatch('does not fit');
  expect(whyLeft({ name: 'b', files: MOST_FILES, letters: 1 })).toMatch('500 files');
});
