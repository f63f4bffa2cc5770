import { describe, expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import type { ImportPreview, ImportRow } from '#contract/imports';
import { aFile } from './support/a-file.ts';
import { BROKEN, PREVIEW, ROW, openDialog, previewImport, table } from './support/an-import.ts';
import { openDesk } from './support/desk.tsx';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

describe('importing data', () => {
  test('shows what would change, and takes in just that, by name', async () => {
    const importFile = jest.fn(async (_request: unknown, _options?: unknown) => ({ row: ROW, again: false }));
    const { dialog, choose, user } = await openDialog({ importFile });
    choose(table());
    const button = await within(dialog).findByRole('button', { name: 'Take in 2 claims' });
    expect(within(dialog).getByText(/^2 rows: 1 new actor, 1 known actor, 1 new relation/)).toHaveTextContent(
      'Nothing has changed yet.',
    );
    await user.click(within(dialog).getByRole('button', { name: /^Contested from then on/ }));
    expect(within(dialog).getByRole('list', { name: 'Contested from then on' })).toHaveTextContent(
      'Ada leads Acme denied → asserted, contested · row 3',
    );
    expect(within(dialog).getByRole('list', { name: 'Left out' })).toHaveTextContent(
      'relations of the type “runs”: 1, because the mapping leaves them out',
    );
    expect(within(dialog).getByRole('list', { name: 'Columns that are not read' })).toHaveTextContent(
      'remark ties.csv · 2 filled cells: no property was chosen for it',
    );
    expect(
      within(dialog).getByText('1 actor is in the graph already: 1 by exactly the name and the type.'),
    ).toBeInTheDocument();
    await user.click(button);
    expect(await within(dialog).findByText(/^In the graph now: /)).toHaveTextContent(
      'In the graph now: ties.csv, 2 claims, each with its row as the source.',
    );
    expect(importFile).toHaveBeenCalledWith(
      { body: expect.objectContaining({ digest: 'abc', maker: null, choices: [] }) },
      expect.objectContaining({ analyst: 'Carol' }),
    );
  });

  test('is read as the analyst says: columns, words, who is who, whose it is', async () => {
    const door = previewImport(() => PREVIEW);
    const { dialog, choose, user } = await openDialog({ previewImport: door });
    choose(table());
    await within(dialog).findByRole('button', { name: 'Take in 2 claims' });
    const last = () => door.mock.calls.at(-1)?.[0].body;
    await user.selectOptions(within(dialog).getByLabelText('“runs” is'), 'leads (LEADS)');
    await waitFor(() => expect(last()?.mapping?.relations?.types).toEqual([{ word: 'owns', as: 'OWNS' }, { word: 'runs', as: 'LEADS' }])); // oxfmt-ignore
    await user.selectOptions(within(dialog).getByLabelText('Status of every row'), 'alleged');
    await waitFor(() => expect(last()?.mapping?.relations?.status).toBe('alleged'));
    await user.selectOptions(within(dialog).getByLabelText('To'), 'no column');
    await waitFor(() => expect(last()?.mapping?.relations?.columns).toEqual({ from: 'a', type: 'how' }));
    await user.selectOptions(within(dialog).getByLabelText(/^Ada/), 'somebody else of this name');
    await waitFor(() => expect(last()?.choices).toEqual([{ ref: 'Ada', as: 'new' }]));
    await user.type(within(dialog).getByLabelText(/^Made by/), 'The Register{Enter}');
    await waitFor(() => expect(last()?.maker).toBe('The Register'));
  });

  test('lists every mistake with row and column, and takes nothing in', async () => {
    const { dialog, choose } = await openDialog({ previewImport: previewImport(() => BROKEN) });
    choose(table());
    const told = await within(dialog).findByRole('region', { name: '1 mistake' });
    const cells = within(told).getAllByRole('cell').map((cell) => cell.textContent); // oxfmt-ignore
    expect(cells).toEqual([
      'ties.csv',
      '3',
      'how',
      'runs',
      'is no kind of relation that is known',
      'Say in the mapping which it is.',
    ]);
    expect(within(dialog).getByRole('button', { name: 'Take in' })).toBeDisabled();
  });

  test('asks for a name before anything is taken in', async () => {
    const importFile = jest.fn(async (_request: unknown, _options?: unknown) => ({ row: ROW, again: false }));
    const desk = await openDesk(
      fakeApi({ doors: { previewImport: previewImport(() => PREVIEW), importFile } }),
    );
    desk.store.getState().beginDataImport();
    void desk.store.getState().chooseDataFiles([table()]);
    const button = await screen.findByRole('button', { name: 'Take in 2 claims' });
    await desk.user.click(button);
    expect(importFile).not.toHaveBeenCalled();
    await desk.user.type(screen.getByLabelText(/^Your name/), 'Dan');
    await desk.user.click(button);
    await waitFor(() =>
      expect(importFile).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ analyst: 'Dan' })),
    );
  });

  test('keeps each choice of the mapping while the preview of the one before is still to come', async () => {
    const late = later<ImportPreview>();
    const answers = [() => PREVIEW, () => late.promise, () => PREVIEW];
    const door = previewImport(() => (answers.shift() ?? (() => PREVIEW))());
    const { dialog, choose, user } = await openDialog({ previewImport: door });
    choose(table());
    await within(dialog).findByRole('button', { name: 'Take in 2 claims' });
    await user.selectOptions(within(dialog).getByLabelText('Status of every row'), 'alleged');
    expect(within(dialog).getByLabelText('Status of every row')).toHaveDisplayValue('alleged');
    await user.selectOptions(within(dialog).getByLabelText('To'), 'no column');
    await waitFor(() => expect(door).toHaveBeenCalledTimes(3));
    expect(door.mock.calls.at(-1)?.[0].body.mapping?.relations).toMatchObject({ status: 'alleged', columns: { from: 'a', type: 'how' } });
    late.arrive(BROKEN);
    await within(dialog).findByRole('button', { name: 'Take in 2 claims' });
    expect(within(dialog).queryByRole('region', { name: '1 mistake' })).toBeNull();
  }); // oxfmt-ignore

  test('takes nothing in while the day of the file is none, and says so', async () => {
    const door = previewImport(() => PREVIEW);
    const { dialog, choose, user } = await openDialog({ previewImport: door });
    choose(table());
    await within(dialog).findByRole('button', { name: 'Take in 2 claims' });
    const day = within(dialog).getByLabelText('Day of the file');
    await user.clear(day);
    await user.type(day, '2023-13-99{Enter}');
    expect(day).toBeInvalid();
    expect(within(dialog).getByRole('button', { name: 'Take in' })).toBeDisabled();
    expect(within(dialog).getByText(/^The day of the file is to be corrected first/)).toBeVisible();
    expect(door).toHaveBeenCalledTimes(1);
    await user.clear(day);
    await user.type(day, '2023-05{Enter}');
    await within(dialog).findByRole('button', { name: 'Take in 2 claims' });
    expect(door.mock.calls.at(-1)?.[0].body.date).toBe('2023-05');
  });

  test('a preview that failed is asked for once more, and the one before is not approved meanwhile', async () => {
    const answers = [() => PREVIEW, () => Promise.reject(aProblem('database-away')), () => PREVIEW];
    const door = previewImport(() => (answers.shift() ?? (() => PREVIEW))());
    const { dialog, choose, user } = await openDialog({ previewImport: door });
    choose(table());
    await within(dialog).findByRole('button', { name: 'Take in 2 claims' });
    await user.selectOptions(within(dialog).getByLabelText('Status of every row'), 'alleged');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Neo4j does not answer');
    expect(within(dialog).getByRole('button', { name: 'Take in' })).toBeDisabled();
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    await within(dialog).findByRole('button', { name: 'Take in 2 claims' });
    expect(within(dialog).queryByRole('alert')).toBeNull();
  });

  test('that is taken in while the dialog is closed and other files are dropped is told all the same', async () => {
    const answer = later<{ row: ImportRow; again: boolean }>();
    const signals: AbortSignal[] = [];
    const importFile = async (_request: unknown, options?: { signal?: AbortSignal }) => {
      if (options?.signal !== undefined) signals.push(options.signal);
      return answer.promise;
    };
    const { dialog, choose, store, user } = await openDialog({ importFile });
    choose(table());
    await user.click(await within(dialog).findByRole('button', { name: 'Take in 2 claims' }));
    await within(dialog).findByText('Taking it in …');
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [aFile('a,b', 'other.csv')] } });
    expect(store.getState().dataImport?.files.map(({ name }) => name)).toEqual(['ties.csv']);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    answer.arrive({ row: ROW, again: false });
    await waitFor(() => expect(store.getState().notice).toBe('Imported ties.csv: 2 claims'));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    expect(store.getState().seen.map(({ label }) => label)).toContain('Imported ties.csv: 2 claims');
  });

  test('tells where the server refuses, keeps what was chosen, and shows what it would change now', async () => {
    const importFile = () => Promise.reject(aProblem('import-changed'));
    const door = previewImport(() => PREVIEW);
    const { dialog, choose, user } = await openDialog({ importFile, previewImport: door });
    choose(table());
    await user.click(await within(dialog).findByRole('button', { name: 'Take in 2 claims' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The graph has changed since the preview',
    );
    expect(within(dialog).getAllByText('ties.csv')).not.toEqual([]);
    await waitFor(() => expect(door).toHaveBeenCalledTimes(2));
  });

  test('that takes long says so, and ends when the dialog is closed', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const { dialog, choose, store, user } = await openDialog({
      previewImport: (_request, options) => {
        signals.push(options?.signal);
        return later<ImportPreview>().promise;
      },
    });
    choose(table());
    await within(dialog).findByText('Holding it against the graph …');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(store.getState().dataImport).toBeNull();
    expect(store.getState().tasks).not.toHaveProperty('data import');
  });

  test('lists what was imported, and takes it out again by name', async () => {
    const removeImport = jest.fn(async (_request: unknown, _options?: unknown) => ({ id: ROW.id }));
    const imports = jest.fn(async () => ({
      imports: removeImport.mock.calls.length === 0 ? [ROW] : [],
      limits: [],
    }));
    const { dialog, user } = await openDialog({ imports, removeImport });
    const takeOut = () => within(dialog).findByRole('button', { name: 'Take ties.csv out again' });
    await user.click(await takeOut());
    await user.click(within(dialog).getByRole('button', { name: 'Leave it in' }));
    await user.click(await takeOut());
    expect(removeImport).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: /^Take \d+ claims? out of the graph$/ }));
    await waitFor(() => expect(within(dialog).queryByRole('list', { name: 'Imported files' })).toBeNull());
    expect(removeImport).toHaveBeenCalledWith(
      { params: { id: ROW.id } },
      expect.objectContaining({ analyst: 'Carol' }),
    );
  });

  test('of more files than one export has is refused as many', async () => {
    const { dialog, choose } = await openDialog();
    choose(table(), table(), table(), table(), table());
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(/^5 files are not taken in/);
  });

  test.each([
    ['of 2 GB', { size: 2_000_000_000 }, /It has 2.0 GB; at most 20.0 MB/],
    ['of another encoding', new Uint8Array([0x61, 0xe4, 0x62]), /is not taken in.*It is not text in UTF-8/],
    ['of zero bytes', new Uint8Array([0x61, 0, 0x62]), /It is not text in UTF-8: it holds zero bytes/],
  ])('%s is refused before it is read', async (_what, given, words) => {
    const { dialog, choose } = await openDialog();
    const file =
      given instanceof Uint8Array
        ? aFile(given, 'ties.csv')
        : Object.defineProperty(table(), 'size', { value: given.size });
    choose(file);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(words);
    expect(within(dialog).queryByRole('button', { name: /^Take in/ })).toBeNull();
  });
});
