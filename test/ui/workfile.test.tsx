import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { countWorkfile, type Workfile } from '#contract/workfile';
import { parseWorkfile } from '../../client/reading/workfile.ts';
import { aFullCanvas, aWorkfile, MET } from '../support/a-workfile.ts';
import { node } from '../support/an-investigation.ts';
import { aFile } from './support/a-file.ts';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer, theEvidence } from './support/facts.ts';
import { aProblem, aRow, fakeApi, later, type Investigations } from './support/fake-api.ts';

const zoe = anActor('Zoe');
const ada = { ...anActor('Ada'), id: 'person/ada' };
const ben = { ...anActor('Ben'), id: 'person/ben' };
const met = { ...aLine(ada, ben), ...MET, status: 'denied' as const };
const known = [zoe, ada, ben];
const runs = {
  'explore/overview': () => anAnswer({ nodes: [zoe], edges: [] }),
  'explore/among': ({ ids }: Record<string, unknown>) => {
    const nodes = known.filter(({ id }) => (ids as string[]).includes(id));
    return anAnswer({ nodes, edges: nodes.includes(ada) && nodes.includes(ben) ? [met] : [] });
  },
};
const LOST = { key: 'MET|person/ada|person/gone', from: 'person/ada', to: 'person/gone', type: 'MET', status: 'asserted' } as const; // oxfmt-ignore
/** Of three actors one is not known here, one was merged into another, and one line is denied since. */
const canvas = aFullCanvas({
  nodes: [node('ada', 'Ada'), node('ben', 'Ben'), node('gone', 'Gone'), node('benny', 'Benny')],
  edges: [MET, LOST],
});
const evidence = ({ entity }: { entity?: string | undefined }) => {
  if (entity !== 'person/benny') throw aProblem('unknown-entity');
  return { ...theEvidence(), entity: ben };
};

const toFile = (workfile: Workfile, name = 'who-met-whom.redthread.json') =>
  aFile(JSON.stringify(workfile), name);

async function openFile(workfile = aWorkfile({ canvas }), more: Parameters<typeof fakeApi>[0] = {}) {
  const investigations: Investigations = new Map();
  const desk = await openDesk(fakeApi({ runs, evidence, investigations, ...more }));
  desk.store.getState().place(new Map([[zoe.id, { x: 0, y: 0 }]]));
  await desk.user.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Open a workfile' });
  void desk.store.getState().chooseWorkfile(toFile(workfile));
  await within(dialog).findByRole('button', { name: 'Open as a new investigation' });
  return { ...desk, dialog, investigations };
}
const rowsOf = (list: HTMLElement) => within(list).getAllByRole('listitem', { hidden: true }).map((item) => item.textContent); // oxfmt-ignore

describe('a workfile', () => {
  test('tells what is in it, who is not known here, who was merged, and what is denied since', async () => {
    const { dialog, store, user } = await openFile();
    expect(dialog).toHaveTextContent('Who met whom');
    expect(dialog).toHaveTextContent('4 actors, 2 relations, 1 note, 1 card, 1 group, 1 frame, 1 tag, 2 hypotheses, 2 steps');
    const unknown = '1 of 3 actors and 1 of 2 relations are not known here';
    expect(rowsOf(within(dialog).getByRole('list', { name: unknown }))).toEqual(['Gone', 'Ada met Gone']);
    for (const [part, rows] of [
      ['1 of 4 actors was merged into others', ['Benny is now Ben']],
      ['1 of 2 relations changed status since', ['Ada met Ben asserted → denied']],
    ] as const) {
      await user.click(within(dialog).getByRole('button', { name: part }));
      expect(rowsOf(within(dialog).getByRole('list', { name: part }))).toEqual(rows);
    }
    expect([...store.getState().nodes.keys()]).toEqual([zoe.id]);
  }); // oxfmt-ignore

  test('is opened as an investigation of its own, and what was open is kept', async () => {
    const { store, user, dialog, investigations } = await openFile();
    await user.click(within(dialog).getByRole('button', { name: 'Open as a new investigation' }));
    await waitFor(() => expect(store.getState().kept?.title).toBe('Who met whom'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect([...store.getState().nodes.keys()]).toEqual([ada.id, ben.id]);
    expect(store.getState().positions.get(ada.id)).toEqual({ x: 1.25, y: -2 });
    expect(store.getState().absent.nodes.map(({ name }) => name)).toEqual(['Gone']);
    const [saved] = investigations.values();
    expect(saved?.row).toMatchObject({ version: 1, steps: 3 });
  });

  test('that cannot be saved changes nothing, and stays to be tried again', async () => {
    const save = () => Promise.reject(aProblem('too-large'));
    const { store, user, dialog } = await openFile(aWorkfile({ canvas }), { save });
    await user.click(within(dialog).getByRole('button', { name: 'Open as a new investigation' }));
    await within(dialog).findByRole('alert');
    expect(store.getState().kept).toBeNull();
    expect([...store.getState().nodes.keys()]).toEqual([zoe.id]);
    expect(within(dialog).getByRole('button', { name: 'Open as a new investigation' })).toBeEnabled();
  });

  test('is merged in one step, which one undo takes back', async () => {
    const { store, user, dialog } = await openFile();
    await user.click(within(dialog).getByRole('button', { name: 'Merge into this canvas' }));
    const label =
      'Merged the workfile “Who met whom” of Carol: 2 actors, 1 relation added, 2 unknown left out';
    expect(store.getState().history.past.map((step) => step.label)).toEqual([label]);
    expect(store.getState().positions.get(zoe.id)).toEqual({ x: 0, y: 0 });
    expect(store.getState().notes.get(ada.id)).toMatchObject({ text: 'seen twice', by: 'Carol' });
    expect(store.getState().hypotheses.size).toBe(2);
    store.getState().undo();
    const { nodes, notes, hypotheses, cards, groups } = store.getState();
    expect([nodes.size, notes.size, hypotheses.size, cards.size, groups.size]).toEqual([1, 0, 0, 0, 0]);
  });

  test('that was merged already adds nothing, and says so', async () => {
    const { store, user, dialog } = await openFile();
    await user.click(within(dialog).getByRole('button', { name: 'Merge into this canvas' }));
    await store.getState().chooseWorkfile(toFile(aWorkfile({ canvas })));
    await user.click(await screen.findByRole('button', { name: 'Merge into this canvas' }));
    expect(store.getState().history.past).toHaveLength(1);
    expect(store.getState().notice).toMatch(
      /^All that is known here of .* is on this canvas already, 2 unknown left out$/,
    );
  });

  test('of more hypotheses than an investigation holds is not merged in part', async () => {
    const { store, dialog, user } = await openFile();
    const many = Array.from({ length: 2_000 }, (_, n) => ({
      is: 'actor' as const, id: `hypothesis:${String(n + 500).padStart(26, '0')}`, name: `H${n}`, type: null, at: { x: n, y: 0 },
      by: null, madeAt: '2026-01-02T03:04:05.000Z', why: 'So it seems.',
    })); // oxfmt-ignore
    store.setState({ hypotheses: new Map(many.map((one) => [one.id, one])) });
    await user.click(within(dialog).getByRole('button', { name: 'Merge into this canvas' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('it would make 2,002 hypotheses, and an investigation holds 2,000'); // oxfmt-ignore
    expect(store.getState().nodes.size).toBe(1);
  });

  test('that is damaged is refused with the places, and another may be chosen', async () => {
    const { store, dialog } = await openFile();
    const spoilt = { ...aWorkfile(), canvas: { ...canvas, nodes: [{ id: 7 }] } };
    await store.getState().chooseWorkfile(aFile(JSON.stringify(spoilt), 'spoilt.json'));
    const alert = await within(dialog).findByRole('alert', { name: 'Not taken' });
    expect(alert).toHaveTextContent('spoilt.json is not taken. It is damaged');
    expect(rowsOf(within(alert).getByRole('list'))[0]).toMatch(/^canvas\.nodes\[0\]\.id/);
    expect(within(dialog).getByRole('button', { name: 'Choose a file' })).toBeEnabled();
  });

  test('is read when it is dropped anywhere on the desk', async () => {
    const { container } = await openDesk(fakeApi({ runs, evidence }));
    const dataTransfer = { types: ['Files'], files: [toFile(aWorkfile({ canvas }))], dropEffect: 'none' };
    const target = container.querySelector('main') ?? container;
    // False: the browser does not leave the page for the file.
    expect(fireEvent.dragOver(target, { dataTransfer })).toBe(false);
    expect(fireEvent.drop(target, { dataTransfer })).toBe(false);
    const dialog = await screen.findByRole('dialog', { name: 'Open a workfile' });
    expect(await within(dialog).findByText('Who met whom')).toBeVisible();
  });
});

describe('saving a workfile', () => {
  test('gives the open investigation with its steps, the same letters each time', async () => {
    const investigations: Investigations = new Map();
    const { store, user } = await openDesk(fakeApi({ runs, investigations }));
    store.getState().place(new Map([[zoe.id, { x: 0.1, y: 0.2 }]]));
    store.getState().setNote(zoe.id, 'hers');
    store.getState().renameInvestigation('Für das Gericht');
    const written: string[] = [];
    store.subscribe(({ written: file }) => {
      if (file !== null && file.text !== written.at(-1)) written.push(file.name, file.text);
    });
    await user.keyboard('{Control>}{Shift>}s{/Shift}{/Control}');
    await waitFor(() => expect(written).toHaveLength(2));
    const [name, text = ''] = written;
    expect(name).toBe('fur-das-gericht.redthread.json');
    const read = parseWorkfile(text);
    expect(read).toMatchObject({ is: 'workfile', workfile: { title: 'Für das Gericht', canvas: { notes: [{ text: 'hers' }] } } });
    expect(read.is === 'workfile' && read.workfile.canvas.nodes[0]?.at).toEqual({ x: 0.1, y: 0.2 });
    store.getState().takeWritten();
    await store.getState().saveWorkfile();
    expect(store.getState().written?.text).toBe(text);
  }); // oxfmt-ignore

  test('tells what was asked since the last step, as the log does', async () => {
    const { store } = await openDesk(fakeApi({ runs, investigations: new Map() }));
    store.getState().setNote(zoe.id, 'hers');
    await store.getState().search('nobody');
    store.getState().rememberSearch('nobody');
    await store.getState().openMethod();
    await store.getState().saveWorkfile();
    const read = parseWorkfile(store.getState().written?.text ?? '');
    const log = store.getState().method.log?.map(({ step }) => step.label) ?? [];
    expect(log.at(-1)).toMatch(/^Searched “nobody”/);
    expect(read.is === 'workfile' && read.workfile.steps.map(({ label }) => label)).toEqual(log);
  });

  test('is of one moment: what is opened while its steps are read is not in it', async () => {
    const row = aRow();
    const investigations: Investigations = new Map([[row.id, { row, canvas }]]);
    const api = fakeApi({ runs, investigations });
    const steps = later<null>();
    const investigationSteps: typeof api.investigationSteps = async (...asked) => {
      await steps.promise;
      return api.investigationSteps(...asked);
    };
    const { store } = await openDesk({ ...api, investigationSteps });
    store.getState().setNote(zoe.id, 'hers');
    store.getState().renameInvestigation('Mine');
    await store.getState().save();
    const saving = store.getState().saveWorkfile();
    await store.getState().openInvestigation(row.id);
    expect(store.getState().kept?.title).toBe(row.title);
    steps.arrive(null);
    await saving;
    const read = parseWorkfile(store.getState().written?.text ?? '');
    expect(read).toMatchObject({ is: 'workfile', workfile: { title: 'Mine', canvas: { notes: [{ text: 'hers' }] } } });
  }); // oxfmt-ignore

  test('gives one of the list, too', async () => {
    const row = aRow();
    const investigations: Investigations = new Map([[row.id, { row, canvas }]]);
    const { store, user } = await openDesk(fakeApi({ runs, investigations }));
    store.getState().open('investigations', true);
    await user.click(await screen.findByRole('button', { name: `Save ${row.title} as a workfile` }));
    await waitFor(() => expect(store.getState().written?.name).toBe('who-met-whom.redthread.json'));
    const read = parseWorkfile(store.getState().written?.text ?? '');
    expect(read.is === 'workfile' && read.workfile.counts).toEqual(countWorkfile({ canvas, steps: [] }));
  });
});
