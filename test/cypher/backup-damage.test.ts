import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toRandom } from '../../seed/generate.ts';
import { stateOf } from '../../server/backup/file-state.ts';
import { checkBackup } from '../../server/backup/read-file.ts';
import { restore, UnfinishedRestore } from '../../server/backup/restore.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { seedOfToday } from '../prove/seed.ts';
import { load } from '../support/articles.ts';
import { backupsOf, headOf, linesOf, packed } from '../support/backups.ts';
import { aDatabase, emptied } from '../support/database.ts';
import { harbourPackages } from '../support/harbour.ts';

const database = aDatabase({ empty: true });
const { saved, putBack, fileOf, folder } = backupsOf(() => database.db);
const SEED = seedOfToday();
/** What stands before the packed bytes says nothing of what they hold: a time, and on what system. */
const GZIP_HEADER = 10;

let whole: string;
let bytes: Buffer;
let lines: string[];
let before: string;

beforeAll(async () => {
  await load(database.db, harbourPackages());
  before = await fingerprint(database.db, 'all');
  whole = await saved();
  bytes = readFileSync(whole);
  lines = linesOf(whole).slice(0, -1);
});

/** Refused in these words before anything is changed. */
async function isRefused(file: string, words: RegExp): Promise<void> {
  await expect(putBack(file)).rejects.toThrow(words);
  expect(await fingerprint(database.db, 'all')).toBe(before);
  expect(await database.db.records('MATCH (r:Redthread) RETURN r.restoring AS mark')).toEqual([
    { mark: null },
  ]);
}

describe('a file that is not what it was', () => {
  const random = toRandom(SEED);
  const places = Array.from({ length: 8 }, () => random());

  test.each(places)(`a byte is another one, at %f of it (seed ${SEED})`, async (share) => {
    const spoilt = Buffer.from(bytes);
    const at = GZIP_HEADER + Math.floor((bytes.length - GZIP_HEADER) * share);
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    await isRefused(fileOf(spoilt), /is cut or damaged|is not a backup/);
  });

  test.each(places)(`it is cut, at %f of it (seed ${SEED})`, async (share) => {
    const cut = fileOf(bytes);
    truncateSync(cut, GZIP_HEADER + Math.floor((bytes.length - GZIP_HEADER) * share));
    await isRefused(cut, /is cut or damaged|is not a backup/);
  });

  const parts: Record<string, (of: string[]) => string[]> = {
    'an element is missing': (of) => [...of.slice(0, 5), ...of.slice(6)],
    'an element stands there twice': (of) => [...of.slice(0, 5), ...of.slice(4)],
    'two elements have changed places': ([head = '', one = '', other = '', ...rest]) => [
      head,
      other,
      one,
      ...rest,
    ],
    'a node stands among the relationships': (of) => [...of.slice(0, -1), ...of.slice(1, 2)],
  };
  test.each(Object.keys(parts))('%s, and the closing line is the old one', async (name) => {
    const text = [...(parts[name]?.(lines) ?? []), linesOf(whole).at(-1)].join('\n');
    await isRefused(fileOf(gzipSync(`${text}\n`)), /is cut or damaged/);
  });

  test('something stands behind its end', async () => {
    await isRefused(fileOf(Buffer.concat([bytes, gzipSync('{}\n')])), /something stands behind its end/);
  });
});

describe('a file that was never a backup', () => {
  test('is told as such: no gzip, another gzip, nothing, a folder, none', async () => {
    await isRefused(fileOf(Buffer.from('{"format":"redthread-backup"}\n')), /it is not a gzip file/);
    await isRefused(fileOf(Buffer.alloc(0)), /it is not a gzip file/);
    await isRefused(fileOf(gzipSync('name,born\nAda,1815\n')), /its first line does not say so/);
    await isRefused(fileOf(gzipSync('{"format":"another"}\n')), /its first line does not say so/);
    await isRefused(fileOf(gzipSync('')), /it ends after 0 lines/);
    await isRefused(folder, /is a folder, not a backup/);
    await isRefused(`${folder}/none`, /is not there/);
  });

  test('is not read to its end when one line is longer than any element', async () => {
    const endless = gzipSync(Buffer.alloc(70 * 1024 * 1024, 'a'));
    await isRefused(fileOf(endless), /one of its lines is longer/);
  });

  test('of a newer format is told as such, whatever else stands in it', async () => {
    const head = JSON.stringify({ format: 'redthread-backup', version: 2, whatever: [] });
    await isRefused(fileOf(packed([head])), /by a newer Redthread: its format is number 2, ours is 1/);
  });
});

describe('a whole file that says what no graph holds', () => {
  const properties = (text: string) => `{"labels":["Entity"],"properties":${text}}`;
  const strange: Record<string, string> = {
    'a key that reaches into the program': properties('{"__proto__":{"admin":true}}'),
    'a map': properties('{"a":{"b":1}}'),
    'a list in a list': properties('{"a":[[1]]}'),
    'a null': properties('{"a":null}'),
    'a tag of its own': properties('{"a":{"$":"secret","value":[1]}}'),
    'a day of three letters': properties('{"a":{"$":"date","value":["x","y","z"]}}'),
    'an integer beyond 64 bits': properties('{"a":{"$":"integer","value":"9223372036854775808"}}'),
    'a field more': '{"labels":[],"properties":{},"more":1}',
    'a label that is none': '{"labels":[7],"properties":{}}',
    'JSON a million deep': '['.repeat(1_000_000) + ']'.repeat(1_000_000),
    'no JSON': 'MATCH (n) DETACH DELETE n',
    'a relationship among the nodes': '{"type":"MET","from":0,"to":0,"properties":{}}',
  };
  test.each(Object.keys(strange))('%s', async (name) => {
    const spoilt = [lines[0] ?? '', strange[name] ?? '', ...lines.slice(2)];
    await isRefused(fileOf(packed(spoilt)), /line 2 (?:is no node|cannot be read)/);
  });

  test.each(['-1', '1.5', '1e9', '"0"', 'null'])('a relationship whose end is %s', async (end) => {
    const spoilt = [...lines.slice(0, -1), `{"type":"MET","from":0,"to":${end},"properties":{}}`];
    await isRefused(fileOf(packed(spoilt)), /is no relationship/);
  });

  test('a head with a field that nobody knows', async () => {
    const head = JSON.stringify({ ...headOf(whole), more: true });
    await isRefused(fileOf(packed([head, ...lines.slice(1)])), /its head does not say what it holds/);
  });
});

describe('a file that is exchanged after it was looked through', () => {
  const nothing = { before: null, report: () => undefined };
  const exchanges: Record<string, (file: string) => void> = {
    'another backup': (file) => {
      const head = JSON.stringify({ ...headOf(whole), redthread: 'another' });
      writeFileSync(file, packed([head, ...lines.slice(1)]));
    },
    'no backup': (file) => writeFileSync(file, 'no gzip'),
    'the same once more, of which not all is there yet': (file) => writeFileSync(file, bytes.subarray(0, -1)),
    nothing: (file) => rmSync(file),
  };

  test.each(Object.keys(exchanges))('for %s is noticed before anything is changed', async (name) => {
    const file = fileOf(bytes);
    const checked = await checkBackup(file);
    const lastLook = async () => exchanges[name]?.(file);
    const error: unknown = await restore(database.db, { ...checked, ...nothing, lastLook }).catch(
      (one: unknown) => one,
    );
    expect(error).not.toBeInstanceOf(UnfinishedRestore);
    expect(String(error)).toContain(`${file} was exchanged for another since it was looked through`);
    expect(await fingerprint(database.db, 'all')).toBe(before);
  });

  test('for one that is cut while it is read does not let it say that nothing was changed', async () => {
    const file = fileOf(packed(lines.slice(0, -1)));
    const checked = { file, head: headOf(whole), state: await stateOf(file) };
    const error: unknown = await restore(database.db, { ...checked, ...nothing }).catch(
      (one: unknown) => one,
    );
    expect(error).toBeInstanceOf(UnfinishedRestore);
    expect(String(error)).toMatch(/is cut or damaged/);
    expect(String(error)).not.toMatch(/nothing was changed/i);
    await putBack(whole);
    expect(await fingerprint(database.db, 'all')).toBe(before);
  });
});

describe('a restore that does not come to its end', () => {
  beforeEach(async () => {
    await emptied(database.db);
  });

  test('for another fingerprint leaves a mark that no start goes past, until one has ended well', async () => {
    const { fingerprint: held, ...rest } = headOf(whole);
    const head = { ...rest, fingerprint: { ...held, facts: '0'.repeat(64) } };
    const other = fileOf(packed([JSON.stringify(head), ...lines.slice(1)]));
    await expect(putBack(other)).rejects.toThrow(/its facts have another fingerprint/);
    await expect(putBack(other)).rejects.toBeInstanceOf(UnfinishedRestore);
    await expect(applySchema(database.db)).rejects.toThrow(`npm run restore -- ${other}`);
    await putBack(whole);
    expect(await applySchema(database.db)).toEqual({ rebuild: false });
    expect(await fingerprint(database.db, 'all')).toBe(before);
  });

  test('for another that is begun at the same time is told so, and a third one ends well', async () => {
    const other = fileOf(bytes);
    await expect(
      Promise.all([putBack(other), putBack(whole)].map((one) => one.catch((error: unknown) => error))),
    ).resolves.toEqual(expect.arrayContaining([expect.any(Error)]));
    await putBack(whole);
    expect(await fingerprint(database.db, 'all')).toBe(before);
  });
});

test('a whole file is found whole without a database', async () => {
  expect(await checkBackup(whole)).toMatchObject({ file: whole, head: headOf(whole) });
});
