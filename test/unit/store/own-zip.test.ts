import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { packFiles, unpackFiles, ZipRefused } from '../../../client/store/own-zip.ts';

const CAPS = { entries: 5, total: 100_000, file: 20_000 };
const text = (bytes: Uint8Array | null | undefined) => new TextDecoder().decode(bytes ?? new Uint8Array());
const unpack = async (files: Record<string, Uint8Array>) => unpackFiles(zipSync(files), CAPS);

describe('a zip', () => {
  test('gives back the files that were packed, under the names they have', async () => {
    const files = [
      { name: 'saved/a.cypher', text: '// é' },
      { name: 'saved/b.cypher', text: '' },
    ];
    const unpacked = await unpackFiles(await packFiles(files), CAPS);
    expect(unpacked.map(({ name, bytes }) => ({ name, text: text(bytes) }))).toEqual(files);
  });

  test('leaves names that lead elsewhere to whoever judges names', async () => {
    const unpacked = await unpack({ '../up.cypher': strToU8('x'), 'folder/': new Uint8Array() });
    expect(unpacked.map(({ name }) => name)).toEqual(['../up.cypher']);
  });

  test('with a file that is too large tells so, and gives the others', async () => {
    const unpacked = await unpack({ 'large.cypher': new Uint8Array(20_001), 'a.cypher': strToU8('x') });
    expect(unpacked.map(({ name, bytes, why }) => [name, text(bytes), why])).toEqual([
      ['large.cypher', '', expect.stringMatching(/^It is larger than /)],
      ['a.cypher', 'x', undefined],
    ]);
  });

  test.each([
    [
      'too many files',
      () => Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, strToU8(name)])),
      /more than 5 files/,
    ],
    ['a bomb', () => ({ bomb: new Uint8Array(3_000_000) }), /unpacks to more than/],
    [
      'many small bombs',
      () => Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, new Uint8Array(30_000)])),
      /unpacks to more/,
    ],
  ])('with %s is refused', async (_, files, why) => {
    await expect(unpack(files())).rejects.toThrow(ZipRefused);
    await expect(unpack(files())).rejects.toThrow(why);
  });

  test('that says it is small is not believed', async () => {
    const zip = zipSync({ bomb: new Uint8Array(3_000_000) });
    // The size that the entry claims to unpack to, in its own header and in the list at the end.
    const view = new DataView(zip.buffer, zip.byteOffset);
    view.setUint32(22, 10, true);
    const list = zip.length - 22 - 46 - 'bomb'.length;
    view.setUint32(list + 24, 10, true);
    await expect(unpackFiles(zip, CAPS)).rejects.toThrow(/unpacks to more than/);
  });

  test('that is none, or is cut off, is refused', async () => {
    await expect(unpackFiles(strToU8('no zip at all'), CAPS)).rejects.toThrow(ZipRefused);
    await expect(unpackFiles(new Uint8Array(), CAPS)).rejects.toThrow(ZipRefused);
    const whole = zipSync({ 'a.cypher': strToU8('MATCH (n) RETURN n '.repeat(50)) });
    await expect(unpackFiles(whole.subarray(0, 60), CAPS)).rejects.toThrow(/damaged/);
  });
});
