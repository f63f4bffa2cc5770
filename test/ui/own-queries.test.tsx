import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import type { Api } from '../../client/api.ts';
import { aSource } from '../support/an-own-query.ts';
import { aProblem, later } from './support/fake-api.ts';
import { AT, FINE, ID, aFile, check, choose, nameIt, openEditor, openShelf } from './support/own-desk.ts';

// A form that is made anew each time that it is selected is drawn all the same: only React's complaint tells of it.
const complain = jest.spyOn(console, 'error');
afterEach(() => expect(complain).not.toHaveBeenCalled());

describe('saving', () => {
  test('is refused while something is wrong, which is told beside its field', async () => {
    const { user, form } = await openEditor();
    const save = within(form).getByRole('button', { name: 'Save' });
    expect(save).toBeDisabled();
    nameIt(form, 'Who\u202Etem');
    expect(await within(form).findByText(/signs that turn the direction/)).toBeInTheDocument();
    nameIt(form);
    const kind = within(form).getByRole('combobox', { name: 'Kind' });
    await user.selectOptions(kind, 'how many rows');
    fireEvent.change(within(form).getByRole('textbox', { name: 'Range' }), { target: { value: '9..1' } });
    expect(await within(form).findByText(/begins after its end/)).toBeInTheDocument();
    expect(save).toBeDisabled();
    fireEvent.change(within(form).getByRole('textbox', { name: 'Range' }), { target: { value: '1..9' } });
    await waitFor(() => expect(save).toBeEnabled());
  });

  test('is refused with the gate’s words when the text may not run', async () => {
    const diagnostics = [
      { severity: 'error', rule: 'writes', message: 'It writes.', advice: 'Only read.', start: 0, end: 3 },
    ] as const;
    const { form } = await openEditor({
      checkQuery: async ({ body: { source } }) => ({
        ...check(source),
        verdict: { ...FINE, runs: false, lane: null, diagnostics: [...diagnostics] },
      }),
    });
    nameIt(form);
    expect(await within(form).findByText('It writes. Only read.')).toBeInTheDocument();
    expect(within(form).getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  test('that got no answer is asked for again with the same save', async () => {
    const saves: string[] = [];
    const { user, form, store } = await openEditor({
      saveQuery: async ({ params: { id }, body: { save, source } }) => {
        saves.push(`${id} ${save}`);
        if (saves.length === 1) throw aProblem('database-away');
        return { ...aFile(source), header: { ...aFile(source).header, id } };
      },
    });
    nameIt(form, '<img src=x onerror=alert(1)>');
    const save = within(form).getByRole('button', { name: 'Save' });
    await waitFor(() => expect(save).toBeEnabled());
    await user.click(save);
    expect(await within(form).findByRole('alert')).toHaveTextContent('Neo4j does not answer');
    await user.click(save);
    await waitFor(() => expect(form).not.toBeInTheDocument());
    expect(new Set(saves).size).toBe(1);
    expect(store.getState().queries?.map(({ title }) => title)).toEqual(['<img src=x onerror=alert(1)>']);
    expect(store.getState().cypher.own?.version).toBe(1);
  });
});

describe('a conflict', () => {
  async function meet(doors: Partial<Api>) {
    const theirs = aFile(aSource({ title: 'Theirs' }), 2);
    let reads = 0;
    const desk = await openShelf({
      querySource: async () => {
        reads += 1;
        return reads === 1 ? aFile() : theirs;
      },
      ...doors,
    });
    await choose(desk.user, 'Edit');
    const field = await screen.findByRole('textbox', { name: 'Cypher text' });
    fireEvent.change(field, { target: { value: 'MATCH (mine {id: $id}) RETURN mine.name AS name' } });
    await desk.user.click(screen.getByRole('button', { name: 'Save …' }));
    const save = await screen.findByRole('button', { name: 'Save the next version' });
    await waitFor(() => expect(save).toBeEnabled());
    await desk.user.click(save);
    return desk;
  }

  test('shows both texts, and mine may become a copy', async () => {
    const sent: [string, number][] = [];
    const { user, store } = await meet({
      saveQuery: async ({ params: { id }, body: { expected, source } }) => {
        sent.push([id, expected]);
        if (id === ID) throw aProblem('changed-since', { detail: 'Carol saved version 2.' });
        const file = aFile(source);
        return { ...file, header: { ...file.header, id } };
      },
    });
    const conflict = await screen.findByRole('dialog', { name: 'Somebody has saved it meanwhile' });
    expect(within(conflict).getByText(/Carol saved version 2\./)).toBeInTheDocument();
    expect(within(conflict).getByRole('region', { name: 'Your text' })).toHaveTextContent('mine.name');
    expect(within(conflict).getByRole('region', { name: 'Their text' })).toHaveTextContent('Theirs');
    await user.click(within(conflict).getByRole('button', { name: 'Save mine as a copy' }));
    await waitFor(() => expect(conflict).not.toBeInTheDocument());
    expect(sent.map(([, expected]) => expected)).toEqual([1, 0]);
    expect(sent[1]?.[0]).not.toBe(ID);
    expect(store.getState().cypher.text).toContain('mine.name');
  });

  test('with one who deleted it lets it be restored with what is here', async () => {
    const sent: number[] = [];
    const { user } = await meet({
      saveQuery: async ({ body: { expected, source } }) => {
        sent.push(expected);
        if (sent.length === 1) throw aProblem('deleted-query');
        return aFile(source, 4);
      },
      restoreQuery: async () => aFile(aSource(), 3),
    });
    const conflict = await screen.findByRole('dialog', { name: 'It was deleted meanwhile' });
    await user.click(within(conflict).getByRole('button', { name: 'Restore it and save mine' }));
    await waitFor(() => expect(conflict).not.toBeInTheDocument());
    expect(sent).toEqual([1, 3]);
  });
});

describe('on the shelf', () => {
  test('a deleted query can be brought back at once, and from the list of the deleted', async () => {
    const { user, store } = await openShelf({
      deleteQuery: async () => ({ own: { version: 1, at: AT, by: null } }),
      restoreQuery: async () => aFile(),
    });
    await choose(user, 'Delete');
    await waitFor(() => expect(store.getState().queries).toEqual([]));
    const taken = await screen.findByRole('group', { name: 'What can be taken back' });
    await user.click(within(taken).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(store.getState().queries).toHaveLength(1));
    expect(taken).not.toBeInTheDocument();
  });

  test('a copy leaves what was written aside, and says so', async () => {
    const { user, store } = await openShelf();
    store.getState().writeCypher('RETURN 1 AS mine');
    await choose(user, 'Make a copy');
    await waitFor(() => expect(store.getState().cypher.text).toContain('MATCH (e:Entity'));
    expect(store.getState().cypher.own).toBeNull();
    expect((await screen.findByText('Not saved:')).parentElement).toHaveTextContent('(copy)');
    await user.click(await screen.findByRole('button', { name: 'Put it back' }));
    expect(store.getState().cypher.text).toBe('RETURN 1 AS mine');
  });

  test('versions that cannot come say why and are asked for again', async () => {
    const versions = later<Awaited<ReturnType<Api['queryVersions']>>>();
    let isAway = true;
    const { user } = await openShelf({
      queryVersions: async () => {
        if (isAway) throw aProblem('timeout');
        return versions.promise;
      },
    });
    await choose(user, 'Versions');
    const dialog = await screen.findByRole('dialog', { name: 'Versions' });
    isAway = false;
    await user.click(await within(dialog).findByRole('button', { name: 'Try again' }));
    expect(await within(dialog).findByLabelText('Reading the versions')).toBeInTheDocument();
    const by = 'Zo\u202Eë';
    versions.arrive({ versions: [{ version: 1, at: AT, by, source: aSource() }], limits: [] });
    expect(await within(dialog).findByRole('option', { name: /^Version 1/ })).toBeInTheDocument();
    expect(within(dialog).getByText('This is how it is now.')).toBeInTheDocument();
  });

  test('a file is named by its title, whatever that is', async () => {
    const file = aFile(aSource({ title: '../../Ünder "quotes"' }));
    const { user, store } = await openShelf({ querySource: async () => file }, [file]);
    await choose(user, 'Save as a file');
    await waitFor(() => expect(store.getState().written).toEqual({
      name: 'under-quotes.cypher', type: 'text/plain', text: file.source,
    })); // oxfmt-ignore
  });
});

test('an import that fails takes nothing and says so; files of hostile names are told as they are', async () => {
  let isFull = true;
  const { user } = await openShelf({
    importQueries: async ({ body: { files, rehearsal } }) => {
      if (isFull && !rehearsal) throw aProblem('database-busy');
      return {
        taken: [{ name: files[0]?.name ?? '', id: ID, title: '__proto__', remark: null }],
        refused: files.slice(1).map(({ name }) => ({ name, why: 'Its name leads elsewhere.' })),
      };
    },
  });
  await user.click(screen.getByRole('button', { name: 'Import queries' }));
  const dialog = await screen.findByRole('dialog', { name: 'Import queries' });
  const files = ['__proto__.cypher', '<img src=x onerror=alert(1)>.cypher'].map(
    (name) => new File([aSource()], name),
  );
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is no field for files.');
  // jsdom's files have no arrayBuffer of their own.
  for (const file of files)
    Object.assign(file, { arrayBuffer: async () => Uint8Array.from(Buffer.from(aSource())).buffer });
  fireEvent.change(input, { target: { files } });
  const refused = await within(dialog).findByRole('list', { name: 'Refused' });
  expect(refused).toHaveTextContent('<img src=x onerror=alert(1)>.cypher');
  await user.click(within(dialog).getByRole('button', { name: 'Import 1 query' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Neo4j is busy');
  isFull = false;
  await user.click(within(dialog).getByRole('button', { name: 'Import 1 query' }));
  expect(await within(dialog).findByRole('list', { name: 'Imported' })).toHaveTextContent('__proto__');
});
