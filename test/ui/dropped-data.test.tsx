import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/dom';
import { whatIsDropped } from '../../client/reading/import-file.ts';
import { aFile } from './support/a-file.ts';
import { PREVIEW, previewImport, table } from './support/an-import.ts';
import { openDesk } from './support/desk.tsx';
import { fakeApi } from './support/fake-api.ts';

describe('a file that is dropped on the desk', () => {
  test.each([
    ['ties.csv', 'a,b', 'data'],
    ['x.ftm', '{}', 'data'],
    ['a.json', '{"id":"a","schema":"Person","properties":{}}', 'data'],
    ['b.json', '{\n "format": "redthread/export",', 'data'],
    ['c.redthread.json', '{}', 'workfile'],
    ['d.json', '{"format":"redthread/investigation"}', 'workfile'],
    ['e.cypher', 'RETURN 1', 'queries'],
    ['f.zip', 'PK saved/a.cypher', 'queries'],
    ['g.zip', 'PK README.txt', 'data'],
    ['h.txt', 'whatever', 'articles'],
    ['i.HTM', '<p>x', 'articles'],
    ['j.pdf', '%PDF', 'articles'],
    ['k.bin', 'whatever', 'workfile'],
  ])('%s (%s) is read as %s', async (name, text, what) => {
    expect(await whatIsDropped([aFile(text, name)])).toBe(what);
  });

  test('that cannot be read, as a folder, is told in words', async () => {
    await openDesk();
    const folder = Object.assign(new File([], 'ties'), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
    });
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [folder] } });
    expect(await screen.findByRole('alert')).toHaveTextContent('ties is not taken in. It cannot be read: it may be a folder, or was moved or changed since. Choose the file itself, once more.');
  }); // oxfmt-ignore

  test('opens the dialog with what it is', async () => {
    await openDesk(fakeApi({ doors: { previewImport: previewImport(() => PREVIEW) } }));
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [table()] } });
    const dialog = await screen.findByRole('dialog', { name: 'Import data' });
    await within(dialog).findByRole('button', { name: 'Take in 2 claims' });
  });
});
