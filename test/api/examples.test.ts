import { describe, expect, test } from '@jest/globals';
import { Investigation } from '#contract/investigations';
import { pack } from '#contract/packed-canvas';
import { loadExamples, loadInvestigations } from '../../seed/load-investigations.ts';
import { SEED_FOLDER } from '../../seed/load.ts';
import { readInvestigations, type ExampleFile } from '../../seed/read-investigations.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';
import { aSave } from '../support/an-investigation.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);

const put = (id: string, save: object, by = 'Zoë') =>
  api().put(`/api/investigations/${id}`).set('X-Analyst', encodeURIComponent(by)).send(save);
const read = (id: string) => api().get(`/api/investigations/${id}`);

describe('the examples that ship with Redthread', () => {
  const outcomes = (rows: readonly { outcome: string }[]) => rows.map(({ outcome }) => outcome);
  /** As a later release may ship them. */
  const retold = (files: readonly ExampleFile[]): ExampleFile[] =>
    files.map(({ file, example }) => ({
      file,
      example: { ...example, about: `${example.about} And more.` },
    }));

  test('come once, can be opened, and say in their log what they are', async () => {
    expect(outcomes(await loadInvestigations({ db: database.db }))).toEqual(['loaded', 'loaded', 'loaded']);
    const loaded = await fingerprint(database.db, 'all');
    expect(outcomes(await loadInvestigations({ db: database.db }))).toEqual(Array(3).fill('unchanged'));
    expect(await fingerprint(database.db, 'all')).toBe(loaded);
    for (const { example } of await readInvestigations(SEED_FOLDER)) {
      const { body } = await read(example.id).expect(200);
      expect(Investigation.parse(body)).toMatchObject({
        row: { title: example.title, version: 1, by: null, example: true, steps: 1 },
        canvas: pack(example.canvas),
      });
      const told = await api().get(`/api/investigations/${example.id}/steps`).expect(200);
      expect(told.body.steps).toMatchObject([{ n: 1, label: example.about }]);
    }
  });

  test('stay as an analyst left them, changed or deleted, and only what nobody touched is replaced', async () => {
    const files = await readInvestigations(SEED_FOLDER);
    const [changed = '', deleted = '', untouched = ''] = files.map(({ example }) => example.id);
    await put(changed, aSave({ expected: 1, title: 'Mine now' })).expect(200);
    await api().delete(`/api/investigations/${deleted}`).query({ expected: 1 }).expect(200);
    expect(outcomes(await loadInvestigations({ db: database.db }))).toEqual(Array(3).fill('unchanged'));
    const later = retold(files);
    for (const round of [
      ['kept', 'kept', 'replaced'],
      ['kept', 'kept', 'unchanged'],
    ])
      expect(outcomes(await loadExamples(database.db, later))).toEqual(round);
    expect((await read(changed)).body.row).toMatchObject({ title: 'Mine now', version: 2, example: true });
    await read(deleted).expect(410);
    expect((await read(untouched)).body.row).toMatchObject({ version: 2, steps: 2 });
  });
});
