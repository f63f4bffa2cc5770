import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { embedFaces } from '../../../server/pictures/embed-faces.ts';
import { toPng } from '../../../server/pictures/png.ts';
import { digestsOf } from '../../support/faces/digest.ts';
import { letteringsOf, toSvg } from '../../support/faces/lettered.ts';

describe('letters go along with a picture', () => {
  test('in one rule for each face that is used, and none for others', async () => {
    const css = await embedFaces([...letteringsOf('Ada 习'), ...letteringsOf('Ada 习', 600)]);
    const rules = css.split('\n').map((rule) => rule.replace(/base64,[^)]*/, '…'));
    expect(rules).toEqual([
      '@font-face{font-family:"Redthread Sans";font-weight:400;src:url(data:font/woff;…) format("woff")}',
      '@font-face{font-family:"Redthread Sans";font-weight:600;src:url(data:font/woff;…) format("woff")}',
      '@font-face{font-family:"Redthread Chinese";font-weight:400 600;src:url(data:font/woff;…) format("woff")}',
    ]);
    expect(await embedFaces([])).toBe('');
  });

  test('whose order does not matter', async () => {
    const one = await embedFaces([...letteringsOf('Ada'), ...letteringsOf('Bob محمد')]);
    const other = await embedFaces([...letteringsOf('محمد boB'), ...letteringsOf('dAaa')]);
    expect(other).toBe(one);
  });

  test('with what they may be passed on under, and without the letters nobody wrote', async () => {
    const few = fontIn(await embedFaces(letteringsOf('Ada')));
    const more = fontIn(await embedFaces(letteringsOf('Ada Lovelace and the Engine')));
    const said = tableOf(few, 'name').toString('utf16le');
    expect(swapped(tableOf(few, 'name')) + said).toContain('SIL Open Font License');
    expect(few.length).toBeLessThan(more.length);
    expect(few.length).toBeLessThan(10_000);
  });

  test('and do not change how it is drawn where they are not read', async () => {
    const text = 'Ada محمد 习';
    const bare = await toPng(toSvg(text));
    const lettered = await toPng(toSvg(text, { style: await embedFaces(letteringsOf(text)) }));
    expect(PNG.sync.read(lettered.bytes).data.equals(PNG.sync.read(bare.bytes).data)).toBe(true);
  });
});

test('another process embeds and draws the same bytes', async () => {
  const program = ['--import', 'tsx', 'test/support/faces/digests.ts'];
  const others = JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' }));
  expect(await digestsOf()).toEqual(others);
  expect(await digestsOf()).toEqual(others);
});

function fontIn(css: string): Buffer {
  return Buffer.from(/base64,([^)]*)/.exec(css)?.[1] ?? '', 'base64');
}

/** A table of a WOFF file, unpacked. */
function tableOf(woff: Buffer, tag: string): Buffer {
  const at = woff.indexOf(tag, 44);
  const [start, packed, length] = [
    woff.readUInt32BE(at + 4),
    woff.readUInt32BE(at + 8),
    woff.readUInt32BE(at + 12),
  ];
  const table = woff.subarray(start, start + packed);
  return packed < length ? inflateSync(table) : table;
}

function swapped(table: Buffer): string {
  return Buffer.from(table.subarray(0, table.length & ~1))
    .swap16()
    .toString('utf16le');
}
