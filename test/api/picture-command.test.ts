import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { FOLDER_NAMES } from '../../server/dossiers/write.ts';
import { newUlid } from '../../client/store/ulid.ts';
import { anApi } from '../support/an-api.ts';
import { toEnvironment } from '../support/an-app.ts';
import { aSave } from '../support/an-investigation.ts';
import { binary } from '../support/binary.ts';
import { wholeCanvas } from '../support/a-version.ts';
import { aDatabase } from '../support/database.ts';
import { asShipped, toStart } from '../support/programs/to-start.ts';
import { environmentOfApp } from '../support/test-env.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);
const folder = mkdtempSync(join(tmpdir(), 'redthread-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Each starts a process; ten times what that takes is broken (DECISIONS 33). */
const LONG = 300_000;

const picture = (...args: string[]) => pictureBy(toStart, args);
const pictureBy = (way: typeof toStart, args: readonly string[]) =>
  run(way('server/pictures/run-picture'), args);

function run(program: readonly string[], args: readonly string[]): { status: number | null; said: string } {
  const start = [...program, ...args];
  const env = { ...environmentOfApp(), ...toEnvironment(database.address), REDTHREAD_HOME: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, start, { encoding: 'utf8', env });
  expect(stderr).not.toMatch(/\n\s+at /);
  return { status, said: stdout + stderr };
} // oxfmt-ignore

test(
  'an investigation is written as the very bytes that its address gives, and nothing is written over',
  async () => {
    const whole = await wholeCanvas(database.db);
    const nodes = whole.nodes.slice(0, 12);
    const ids = new Set(nodes.map(({ id }) => id));
    const edges = whole.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
    const id = newUlid();
    const save = { ...aSave({ canvas: { ...whole, nodes, edges }, title: 'Twelve' }), save: randomUUID() };
    await api().put(`/api/investigations/${id}`).send(save).expect(200);
    const out = join(folder, 'twelve.svg');

    const made = pictureBy(asShipped, ['--investigation', id, '--theme', 'dark', '--out', out]);
    expect(made).toMatchObject({ status: 0, said: expect.stringContaining('12 actors') });
    const { body } = await api().get(`/api/investigations/${id}/picture.svg?theme=dark`).buffer(true).parse(binary as never).expect(200);
    expect(readFileSync(out).equals(body as Buffer)).toBe(true);

    writeFileSync(out, 'mine');
    expect(picture('--investigation', id, '--out', out)).toMatchObject({ status: 1, said: expect.stringContaining('--force') });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(picture('--investigation', id, '--out', out, '--force').status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Twelve');
  },
  LONG,
); // oxfmt-ignore

test(
  'a query is asked, laid out and drawn the same each time, with what was asked of it',
  () => {
    const files = ['one.svg', 'two.svg'].map((name) => join(folder, name));
    const ends = ['--from', 'person/xi-jinping', '--to', 'person/wang-xiaohong'];
    for (const out of files)
      expect(picture('--query', 'paths/shortest', ...ends, '--out', out)).toMatchObject({ status: 0 });
    const [one, two] = files.map((file) => readFileSync(file, 'utf8'));
    expect(two).toBe(one);
    const words = one?.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(words).toContain('from: Xi Jinping (person/xi-jinping)');
    expect(words).toContain('the path that is lit');
    expect(words).toMatch(/Lit: the first of \d+ paths that were found/);
  },
  LONG,
);

test(
  'a dossier of a query fills a folder, which gives way to one without a picture',
  () => {
    const out = join(folder, 'dossier');
    const ask = (way: typeof toStart, ...more: string[]) =>
      run(way('server/dossiers/run-dossier'), ['--query', 'paths/shortest', '--from', 'person/xi-jinping', '--to', 'person/wang-xiaohong', '--out', `${out}/`, ...more]);
    expect(ask(asShipped)).toMatchObject({ status: 0, said: expect.stringContaining('1 answer, ') });
    expect(readdirSync(out).toSorted()).toEqual(FOLDER_NAMES.toSorted());
    expect(ask(toStart, '--picture', 'none', '--force')).toMatchObject({ status: 0 });
    expect(readdirSync(out)).toHaveLength(FOLDER_NAMES.length - 2);
    expect(readdirSync(folder).filter((name) => name.startsWith('dossier'))).toEqual(['dossier']);
  },
  LONG,
); // oxfmt-ignore

test('what is not there, and a place where nothing can be written, are told in words, and no file is left', () => {
  const out = join(folder, 'never.svg');
  expect(picture('--query', 'paths/none', '--out', out)).toMatchObject({ status: 1, said: expect.stringContaining('There is no query paths/none') });
  expect(picture('--query', 'explore/overview', '--out', '/proc/none/a.svg')).toMatchObject({ status: 1, said: expect.stringContaining('could not be written') });
  expect(readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([]);
}, LONG); // oxfmt-ignore
