import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DossierOptions, type DossierRequest } from '#contract/dossier';
import { Problem } from '#contract/errors';
import type { KeptPaths } from '#contract/kept-paths';
import { PathAnswer } from '#contract/path-answer';
import type { SavedCanvas } from '#contract/saved-canvas';
import { newUlid } from '../../client/store/ulid.ts';
import { toKept } from '../../client/words/kept-answer.ts';
import { toWholeProof } from '../../client/words/path-ending.ts';
import { pictureOfCanvas } from '../../server/pictures/of-investigation.ts';
import { anApi } from '../support/an-api.ts';
import { toEnvironment } from '../support/an-app.ts';
import { aCanvas, aSave } from '../support/an-investigation.ts';
import { wholeCanvas } from '../support/a-version.ts';
import { binary } from '../support/binary.ts';
import { aDatabase } from '../support/database.ts';
import { BLINKEN, ROBINSON, XI } from '../support/paths/who.ts';
import { toStart } from '../support/programs/to-start.ts';
import { environmentOfApp } from '../support/test-env.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);
const folder = mkdtempSync(join(tmpdir(), 'redthread-dossiers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const id = newUlid();
let results: KeptPaths[];
let canvas: SavedCanvas;

async function ask(title: string, question: object): Promise<KeptPaths> {
  const { body } = await api().post('/api/paths').send(question).expect(200);
  const answer = PathAnswer.parse(body);
  const names = new Map(answer.graph.nodes.map(({ id: of, name }) => [of, name]));
  const proof = toWholeProof({ answer, loosenings: null }, (of) => names.get(of) ?? of);
  return toKept(answer, { id: newUlid(), title, at: '2026-01-02T03:04:05.000Z', proof });
}

beforeAll(async () => {
  results = [
    await ask('Robinson and Blinken', { from: [ROBINSON], to: [BLINKEN] }),
    await ask('Robinson and Xi', { from: [ROBINSON], to: [XI], hops: 1, happened: { from: '2023', to: '2023' } }),
  ];
  canvas = aCanvas({ nodes: [], edges: [], notes: [], results });
  await api().put(`/api/investigations/${id}`).send({ ...aSave({ canvas, title: 'Kept' }), steps: [] }).expect(200);
}, 120_000); // oxfmt-ignore

interface Of {
  readonly options?: Partial<DossierOptions>;
  readonly canvas?: SavedCanvas;
  readonly answers?: KeptPaths[];
  readonly isKept?: boolean;
}

function request({ options, canvas: drawn = canvas, answers = [], isKept = true }: Of): DossierRequest {
  return {
    of: pictureOfCanvas(drawn),
    options: DossierOptions.parse({ picture: 'findings', ...options }),
    investigation: isKept ? { id, title: 'Kept', version: 1 } : null,
    answers,
    steps: [],
  };
}

/** The files of its folder, and its text. */
async function make(of: Of): Promise<{ files: Record<string, Uint8Array>; text: string; again: string }> {
  const { body } = await api().post('/api/dossiers/zip').send(request(of)).buffer(true).parse(binary as never).expect(200);
  const files = unzipSync(body as Buffer);
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { files, text: textOf('dossier.md'), again: textOf('make-again.txt') };
} // oxfmt-ignore

/** What its page says, without its marks. */
async function tell(of: Of): Promise<{ text: string; doubts: string }> {
  const { text } = await api().post('/api/dossiers/html').send(request(of)).expect(200);
  const bare = text.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/g, '');
  return { text: bare, doubts: bare.split('Open doubts').at(-1) ?? '' };
}

/** A line as a shell would start it, but for what npm adds. */
function run(line: string): { status: number | null; said: string } {
  const start = toStart('server/dossiers/run-dossier');
  const command = line.replace(/^npm run dossier --/, 'exec "$0" "$@"');
  const env = {
    ...environmentOfApp(),
    ...toEnvironment(database.address),
    REDTHREAD_HOME: folder,
    INIT_CWD: folder,
  };
  const given = [
    '-c',
    command.replace('"$@"', `${start.map((one) => `'${one}'`).join(' ')} "$@"`),
    process.execPath,
  ];
  const { status, stdout, stderr } = spawnSync('sh', given, { encoding: 'utf8', env });
  return { status, said: stdout + stderr };
}

/** Each starts a process; ten times what that takes is broken (DECISIONS 33). */
const LONG = 300_000;

describe('to make it again', () => {
  test.each([0, 1])('the very line that it tells gives the same bytes, of answer %i', async (at) => {
    const out = `again-${at}/`;
    const title = 'Who’s “it”, $HOME?';
    const { files, again, text } = await make({ options: { results: [results[at]?.id ?? ''], title } });
    const line = again.split('\n').find((words) => words.startsWith('npm run dossier')) ?? '';
    expect(run(line.replace(/dossier\/$/, out))).toEqual({ status: 0, said: expect.stringContaining(`again-${at}: `) });
    expect(readFileSync(join(folder, out, 'dossier.md'), 'utf8')).toBe(text);
    for (const [name, bytes] of Object.entries(files))
      expect({ name, isSame: readFileSync(join(folder, out, name)).equals(bytes) }).toEqual({ name, isSame: true });
    expect(again).not.toContain('Not saved');
  }, LONG); // oxfmt-ignore

  test('is told to be impossible where the answer is kept nowhere, and why', async () => {
    const shown = { ...(results[0] as KeptPaths), id: 'shown' };
    for (const isKept of [true, false]) {
      const { again } = await make({ options: { results: ['shown'] }, answers: [shown], isKept, canvas: aCanvas({ nodes: [], edges: [], notes: [], results: [] }) });
      expect(again).toMatch(/^It cannot be made again from a command: .*not (saved|kept)\. Keep /);
      expect(again).not.toContain('npm run');
    }
  }); // oxfmt-ignore

  test('what is not saved is told beside the line', async () => {
    const card = { id: 'c1', text: 'Ask', at: { x: 0, y: 0 } };
    const { text } = await tell({ canvas: { ...canvas, cards: [card] } });
    expect(text).toContain(
      'Not saved, and therefore only in this dossier: what was changed on the canvas since.',
    );
  });

  test(
    'an answer that is not there is refused with those that are',
    async () => {
      const { status, said } = run(`npm run dossier -- --investigation ${id} --results=nope --out nope/`);
      expect({ status, said }).toEqual({ status: 1, said: expect.stringContaining('There is no kept answer nope') });
      for (const kept of results) expect(said).toContain(`${kept.id} (${kept.title})`);
      const { body } = await api().post('/api/dossiers/html').send(request({ options: { results: ['nope'] } })).expect(404);
      expect(Problem.parse(body).code).toBe('unknown-answer');
    },
    LONG,
  ); // oxfmt-ignore
});

describe('what it tells of an answer', () => {
  test('is as much of a path that was found as the page copies', async () => {
    const { text } = await tell({ options: { results: [results[0]?.id ?? ''] } });
    expect(text).toMatch(/the shortest of \d steps?\./);
    expect(text).toMatch(/Searched: \d+ actors and \d+ lines\./);
    expect(text).toMatch(/whoever has more than [\d,]+ neighbours/);
    expect(text).toMatch(/No sanction or charge against Antony Blinken is reported/);
  });

  test('casts doubt on the search where there is no line to doubt', async () => {
    const { doubts } = await tell({ options: { results: [results[1]?.id ?? ''] } });
    expect(doubts).not.toContain('None of the kinds');
    expect(doubts).toContain('lists none');
    expect(doubts).toMatch(/Barred inside: countries, .* whoever has more than [\d,]+ neighbours/);
    expect(doubts).toContain('held in 2023');
    expect(doubts).toContain('not known whether it held then was not walked');
  });
});

describe('the whole graph', () => {
  test(
    'never says two things of one source, nor doubts by half',
    async () => {
      const whole = await wholeCanvas(database.db);
      const { text } = await tell({ canvas: whole, options: { picture: 'none' }, isKept: false });
      expect(text).not.toMatch(/is no source beside it; a story of its own/);
      expect(text).not.toContain('nobody is quoted');
      expect(text).toMatch(/Not counted: \d+ told as a fact, but not firmly/);
    },
    LONG,
  );

  test('what is denied of an end is an open doubt of a line that does not tell it', async () => {
    const whole = await wholeCanvas(database.db);
    const response = whole.edges.find(({ type, to }) => type === 'RESPONSE_TO' && to.includes('xinjiang'));
    const ends = new Set([response?.from, response?.to]);
    const drawn = { ...whole, nodes: whole.nodes.filter(({ id: of }) => ends.has(of)), edges: response === undefined ? [] : [response] };
    const { doubts } = await tell({ canvas: drawn, options: { picture: 'none' }, isKept: false });
    expect(doubts).toMatch(/Denied of an end[\s\S]*human rights violations in Xinjiang: .* It is China who denies it\./);
  }); // oxfmt-ignore
});
