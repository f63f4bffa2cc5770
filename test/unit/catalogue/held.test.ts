import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { heldOnADay } from '../../support/held-on-a-day.ts';

const CYPHER = join(import.meta.dirname, '..', '..', '..', 'cypher');

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Its truth against `standingOn` is held by `shelf-sanctions-days.test.ts`. */
test('all saved queries say in the same words whether a line held on a day', () => {
  const texts = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('internal'))
    .map((file) => ({ file, text: oneLine(readFileSync(join(CYPHER, file), 'utf8')) }));
  const asking = texts.filter(({ text }) => text.includes('@param on date'));
  expect(asking.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['people/in-office.cypher', 'sanctions/in-force.cypher']),
  );
  const rules = heldOnADay().map(oneLine);
  expect(
    asking.filter(({ text }) => rules.some((rule) => !text.includes(rule))).map(({ file }) => file),
  ).toEqual([]);
});
