import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_WORKFILE_BYTES } from '#contract/workfile';
import { parseWorkfile, readWorkfile, type ReadWorkfile } from '../../../client/reading/workfile.ts';
import { aWorkfile } from '../../support/a-workfile.ts';

const text = JSON.stringify(aWorkfile(), null, 1);
const bytes = new TextEncoder().encode(text);
const whole = JSON.stringify(aWorkfile().counts);
const REFUSED_OR_WHOLE = new RegExp(`^It (is|was) (damaged|another|refused|written)|^${whole}$`);
const whyNot = (read: ReadWorkfile): string => (read.is === 'refused' ? read.why : 'it was taken');

describe('a workfile', () => {
  test('is read from slices, though a letter lies across two of them', async () => {
    const note = 'é'.repeat(3_999);
    const canvas = aWorkfile().canvas;
    const cards = Array.from({ length: 300 }, (_, n) => ({
      id: `c${n}`,
      text: `x${note}`,
      at: { x: 0, y: 0 },
    }));
    const workfile = aWorkfile({ canvas: { ...canvas, cards } });
    const file = new Blob([JSON.stringify(workfile)]);
    expect(file.size).toBeGreaterThan(2_000_000);
    expect(await readWorkfile(file)).toEqual({ is: 'workfile', workfile });
  });

  test('of 500 MB is told by its size, and nothing of it is read', async () => {
    const slice = () => {
      throw new Error('It was read.');
    };
    expect(whyNot(await readWorkfile({ size: 500_000_000, slice }))).toBe(
      'It has 500.0 MB; a workfile has at most 25.0 MB. Nothing of it was read.',
    );
    expect(MOST_WORKFILE_BYTES).toBe(25_000_000);
  });

  test('that is empty is told as such', async () => {
    expect(whyNot(await readWorkfile(new Blob([])))).toBe('It is empty.');
  });

  test('of a newer program names both formats', () => {
    expect(whyNot(parseWorkfile(JSON.stringify({ ...aWorkfile(), version: 3, shape: 'unknown' })))).toBe(
      'It was written by a newer Redthread: it has format 3, and this one reads up to 1. Open it there, or with a newer Redthread.',
    );
  });

  test.each(['[]', 'null', '7', '"text"', '{}', '{"format":"redthread/session"}'])(
    'is not what is another kind of file: %s',
    (other) => expect(whyNot(parseWorkfile(other))).toMatch(/^It is another kind of file/),
  );

  test('tells the first places where it is damaged, and how many more there are', () => {
    const { canvas, ...rest } = aWorkfile();
    const nodes = Array.from({ length: 30 }, (_, n) => ({ id: `person/p${n}` }));
    const read = parseWorkfile(JSON.stringify({ ...rest, canvas: { ...canvas, nodes } }));
    expect(read).toMatchObject({ is: 'refused', more: 140 });
    expect(read.is === 'refused' && read.places).toHaveLength(10);
    expect(read.is === 'refused' && read.places[0]?.path).toBe('canvas.nodes[0].name');
  });

  test('is refused when it is nested without end', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(whyNot(parseWorkfile(`{"format":"redthread/investigation","canvas":${deep}}`))).toMatch(
      /refused|damaged/,
    );
  });
});

describe('hostile workfiles', () => {
  const names = ['__proto__', 'constructor', 'prototype'];

  test.each(names)('%s is refused at every level, and changes no object', (name) => {
    for (const at of objectsIn(text)) {
      const hostile = `${text.slice(0, at + 1)}"${name}":{"isAdmin":true},${text.slice(at + 1)}`;
      const read = parseWorkfile(hostile);
      const [place] = read.is === 'refused' ? read.places : [];
      expect(place?.problem).toMatch(`holds a field called “${name}”: read as it stands, it could change`);
      // Where it stands, and not once more what it is called.
      expect(place?.path).not.toContain(name);
    }
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  test('one that is cut anywhere is never taken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (at) => {
        expect((await readWorkfile(new Blob([bytes.slice(0, at)]))).is).toBe('refused');
      }),
      { numRuns: 300 },
    );
  });

  test('one with flipped bytes is refused, or is a whole workfile of other words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 5 }),
        async (flips) => {
          const spoilt = bytes.slice();
          for (const [at, by] of flips) spoilt[at] = (spoilt[at] ?? 0) ^ by;
          const read = await readWorkfile(new Blob([spoilt]));
          const told = read.is === 'workfile' ? JSON.stringify(read.workfile.counts) : read.why;
          expect(told).toMatch(REFUSED_OR_WHOLE);
        },
      ),
      { numRuns: 500 },
    );
  }); // oxfmt-ignore
});

/** Where an object that is not empty begins, outside of texts. */
function objectsIn(json: string): number[] {
  const places: number[] = [];
  let isText = false;
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] === '"' && json[at - 1] !== '\\') isText = !isText;
    if (!isText && json[at] === '{' && json[at + 1] !== '}') places.push(at);
  }
  return places;
}
