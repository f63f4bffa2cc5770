import { describe, expect, test } from '@jest/globals';
import { OwnQueryId } from '#contract/query';
import { idOfPath, readFile } from '../../../server/catalogue/own/file.ts';
import { idWithin } from '../../../server/catalogue/own/import.ts';

const read = (name: string, bytes: Buffer | string = 'RETURN 1') =>
  readFile({ name, base64: Buffer.from(bytes).toString('base64') });

describe('the name of a file', () => {
  test.each([
    'a.cypher',
    'saved/a.cypher',
    'cypher/saved/a.cypher',
    'Ünïcode 名.CYPHER',
    '<img src=x>.cypher',
  ])('%s is taken as it is', (name) => expect(read(name)).toEqual({ name, source: 'RETURN 1' }));

  test.each([
    ['../a.cypher', /path that leads elsewhere/],
    ['shelf/../../a.cypher', /path that leads elsewhere/],
    ['./a.cypher', /path that leads elsewhere/],
    ['/a.cypher', /path that leads elsewhere/],
    ['shelf//a.cypher', /path that leads elsewhere/],
    ['a\\b.cypher', /path that leads elsewhere/],
    ['C:a.cypher', /path that leads elsewhere/],
    ['shelf/. /a.cypher', /path that leads elsewhere/],
    ['a/b/c/d.cypher', /one folder/],
    ['a\u202Eb.cypher', /cannot be shown/],
    ['a\nb.cypher', /cannot be shown/],
    ['a.cypher.exe', /does not end/],
    ['', /does not end/],
  ])('%j is refused', (name, why) => {
    expect(read(name)).toEqual({ name, why: expect.stringMatching(why) });
  });
});

describe('the bytes of a file', () => {
  test('are read as UTF-8, without a mark of their order and with one sign for the end of a line', () => {
    expect(read('a.cypher', '\uFEFF// é\r\nRETURN 1\r')).toMatchObject({ source: '// é\nRETURN 1\n' });
  });

  test.each([
    ['half a letter', Buffer.from([0x41, 0xc3]), /not UTF-8/],
    ['UTF-16', Buffer.from('\uFEFFRETURN 1', 'utf16le'), /not UTF-8/],
    ['UTF-16 without a mark', Buffer.from('RETURN 1', 'utf16le'), /NUL/],
    ['a letter written too long', Buffer.from([0xc0, 0xaf]), /not UTF-8/],
    ['5 MB', Buffer.alloc(5_000_000, 'a'), /^It is 5\.0 MB; a file of a query holds 64 KiB at most\.$/],
  ])('are refused when they are %s', (_, bytes, why) => {
    expect(read('a.cypher', bytes)).toEqual({ name: 'a.cypher', why: expect.stringMatching(why) });
  });
});

test('the place of a file is that of a shipped one, whatever folder holds both', () => {
  expect(idOfPath('paths/shortest.cypher')).toBe('paths/shortest');
  expect(idOfPath('cypher/paths/shortest.CYPHER')).toBe('paths/shortest');
  expect(idOfPath('shortest.cypher')).toBe('shortest');
});

test('the id of what is imported follows from the import and the name', () => {
  const id = idWithin('one', 'a.cypher');
  expect(OwnQueryId.parse(id)).toBe(idWithin('one', 'a.cypher'));
  const others = [idWithin('two', 'a.cypher'), idWithin('one', 'b.cypher')];
  expect(new Set([id, ...others]).size).toBe(3);
});
