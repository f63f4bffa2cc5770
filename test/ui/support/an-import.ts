import { jest } from '@jest/globals';
import { screen } from '@testing-library/dom';
import type { CsvMapping, ImportPreview, ImportRequest, ImportRow } from '#contract/imports';
import { aFile } from './a-file.ts';
import { openDesk } from './desk.tsx';
import { fakeApi } from './fake-api.ts';

export const MAPPING: CsvMapping = {
  nodes: null,
  relations: {
    file: 0,
    columns: { from: 'a', to: 'b', type: 'how' },
    type: null,
    types: [{ word: 'owns', as: 'OWNS' }],
    status: 'asserted',
    statuses: [],
  },
};
const column = (name: string, words: string[]) => ({ name, samples: words.slice(0, 3), words });
export const PREVIEW: ImportPreview = {
  format: 'csv',
  tables: [{ name: 'ties.csv', rows: 2, columns: [column('a', ['Ada']), column('b', ['Acme']), column('how', ['owns', 'runs'])] }],
  mapping: MAPPING,
  again: null,
  mistakes: [],
  counts: {
    rows: 2, mistakes: 0, entities: { new: 1, byId: 0, byName: 1, byRelation: 0, changed: 0 }, figures: 0, claims: 2,
    relations: { new: 1, more: 0, contested: 1, changed: 0 },
  },
  leftOut: [{ what: 'relations of the type “runs”', count: 1, why: 'the mapping leaves them out' }],
  unread: [{ file: 'ties.csv', column: 'remark', cells: 2, why: 'no property was chosen for it' }],
  missing: [],
  changedEntities: [],
  newEntities: [{ id: 'company/acme', name: 'Acme', type: 'Company', row: 2 }],
  matches: [
    {
      ref: 'Ada', row: 2, name: 'Ada', type: 'Person', by: 'name', as: 'person/ada',
      candidates: [{ id: 'person/ada', name: 'Ada', type: 'Person' }],
    },
  ],
  changes: {
    new: [{ key: 'k', says: 'Ada owns Acme', row: 2, before: null, after: { status: 'asserted', contested: false } }],
    more: [],
    contested: [
      {
        key: 'l', says: 'Ada leads Acme', row: 3,
        before: { status: 'denied', contested: false }, after: { status: 'asserted', contested: true },
      },
    ],
    changed: [],
  },
  limits: [],
  digest: 'abc',
}; // oxfmt-ignore
export const BROKEN: ImportPreview = {
  ...PREVIEW,
  counts: { ...PREVIEW.counts, mistakes: 1 },
  mistakes: [{ file: 'ties.csv', row: 3, column: 'how', value: 'runs', problem: 'is no kind of relation that is known', advice: 'Say in the mapping which it is.' }],
  digest: null,
}; // oxfmt-ignore
export const ROW: ImportRow = {
  id: 'file/1234', title: 'ties.csv', format: 'csv', maker: null, date: '2023-08-01', importedBy: 'Carol', at: '2023-08-02T10:00:00Z',
  claims: 2, figures: 0, entities: 2,
}; // oxfmt-ignore

export const previewImport = (answer: (body: ImportRequest) => ImportPreview | Promise<ImportPreview>) =>
  jest.fn(async ({ body }: { body: ImportRequest }) => answer(body));

export async function openDialog(doors: NonNullable<Parameters<typeof fakeApi>[0]>['doors'] = {}) {
  const desk = await openDesk(fakeApi({ doors: { previewImport: previewImport(() => PREVIEW), ...doors } }));
  desk.store.getState().nameAnalyst('Carol');
  desk.store.getState().beginDataImport();
  const dialog = await screen.findByRole('dialog', { name: 'Import data' });
  const choose = (...files: File[]) => void desk.store.getState().chooseDataFiles(files);
  return { ...desk, dialog, choose };
}
export const table = (text = 'a,b,how\nAda,Acme,owns') => aFile(text, 'ties.csv');
