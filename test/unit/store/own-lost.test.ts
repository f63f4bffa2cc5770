import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '#contract/cypher';
import type { QueryFile } from '#contract/own-queries';
import { createExplorer } from '../../../client/store/explorer.ts';
import { paramsOf } from '../../../client/store/own-queries.ts';
import { keepOwn } from '../../../client/store/keep-own.ts';
import { checkHeader } from '../../../server/catalogue/header.ts';
import { aSource } from '../../support/an-own-query.ts';
import { aProblem, fakeApi, later } from '../../ui/support/fake-api.ts';
import { aStorage } from './a-browser.ts';

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
    // It is saved now.
    expect(own.asides).toEqual([]);
  });

  test('and is refused does not show its conflict over that text, and says so', async () => {
    const { own, notice } = await saveLate(() => {
      throw aProblem('changed-since');
    });
    expect(own.conflict).toBeNull();
    expect(notice).toContain('Query 1 was not saved');
  });
});

describe('what stands in the editor and is not saved', () => {
  test('is set aside whatever takes its place, and swapped with that when it is put back', () => {
    const store = aDesk();
    const { writeCypher, openFile, takeAside, reopenRun, openInEditor } = store.getState();
    const texts = () => [store.getState().cypher, ...store.getState().own.asides.map(({ cypher }) => cypher)].map(({ text }) => text); // oxfmt-ignore
    writeCypher(MINE);
    store.getState().changeOwnForm({ title: 'Mine' });
    openFile(aFile(1));
    expect(store.getState().announcement).toContain('was set aside');
    writeCypher('RETURN 2');
    takeAside();
    expect(texts()).toEqual([MINE, 'RETURN 2']);
    expect(store.getState().own.form?.title).toBe('Mine');
    const run = { values: {}, declared: [] };
    reopenRun({ ...run, text: 'RETURN 3' });
    expect(store.getState().own.form).toBeNull();
    openInEditor({ text: 'RETURN 4' });
    expect(texts()).toEqual(['RETURN 4', 'RETURN 3', MINE, 'RETURN 2']);
    openFile(aFile(2));
    openFile(aFile(1));
    expect(texts().slice(1)).toEqual(['RETURN 4', 'RETURN 3', MINE, 'RETURN 2']);
  });

  test('stays where it was set aside when a query is deleted, and over a reload', async () => {
    const doors = {
      querySource: async () => aFile(2),
      deleteQuery: async () => ({ own: { version: 1, at: '2026-01-02T03:04:05.000Z', by: null } }),
    };
    const [store, inTab] = [aDesk({ doors }), aStorage()];
    keepOwn({ store, inTab });
    store.getState().writeCypher(MINE);
    store.getState().openFile(aFile(1));
    await store.getState().deleteQuery(aFile(2).header);
    expect(store.getState().own).toMatchObject({
      undo: { id: idOf(2) },
      asides: [{ cypher: { text: MINE } }],
    });
    const reloaded = aDesk();
    keepOwn({ store: reloaded, inTab });
    reloaded.getState().takeAside();
    expect(reloaded.getState().cypher.text).toBe(MINE);
  });
});

test('what the form says of a parameter stays when it is opened again, until its kind is chosen beside the text', () => {
  const store = aDesk();
  const drafts = () => paramsOf(store.getState()).map(({ kind, meaning }) => [kind, meaning]);
  store.getState().writeCypher(MINE);
  store.getState().beginSave();
  const [param] = paramsOf(store.getState());
  if (param === undefined) throw new Error('The text of this test has a parameter.');
  store.getState().changeOwnForm({ params: [{ ...param, meaning: 'who' }] });
  store.getState().endSave();
  store.getState().beginSave();
  expect(drafts()).toEqual([['entity', 'who']]);
  store.getState().chooseCypherKind({ name: 'id', kind: 'text', meaning: 'id' });
  expect(drafts()).toEqual([['text', 'id']]);
});

test('versions that are closed while one of them is restored stay closed', async () => {
  const saved = later<QueryFile>();
  const rows = [{ version: 1, at: '2026-01-02T03:04:05.000Z', by: null, source: aSource() }];
  const doors = {
    queryVersions: async () => ({ versions: rows, limits: [] }),
    saveQuery: () => saved.promise,
  };
  const store = aDesk({ doors });
  await store.getState().openVersions(aFile(1).header);
  const restoring = Promise.all(rows.map(store.getState().restoreVersion));
  store.getState().changeOwn({ versions: null });
  saved.arrive(aFile(1));
  await restoring;
  expect(store.getState().own.versions).toBeNull();
});
