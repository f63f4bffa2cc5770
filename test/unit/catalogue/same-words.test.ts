import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { heldOnADay } from '../../support/held-on-a-day.ts';
import { supportingClaims } from '../../support/supporting-claims.ts';

const CYPHER = join(import.meta.dirname, '..', '..', '..', 'cypher');

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

const texts = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher') && !file.startsWith('internal'))
  .map((file) => ({ file, text: oneLine(readFileSync(join(CYPHER, file), 'utf8')) }));

/** Their truth is held elsewhere: against the lines of the seed, and against `standingOn`. */
test.each([
  {
    what: 'which claims support a line',
    asks: 'c.firm',
    asking: ['explore/least-supported.cypher', 'sanctions/in-force.cypher'],
    rules: [supportingClaims()],
  },
  {
    what: 'whether a line held on a day',
    asks: '@param on date',
    asking: ['people/in-office.cypher', 'sanctions/in-force.cypher'],
    rules: heldOnADay(),
  },
  {
    what: 'that a date is worked out, wherever they tell marks',
    asks: '] AS marks',
    asking: ['countries/positions.cypher', 'events/timeline.cypher'],
    rules: ["THEN 'date-inferred' END"],
  },
])('all saved queries say in the same words $what', ({ asks, asking, rules }) => {
  const found = texts.filter(({ text }) => text.includes(asks));
  expect(found.map(({ file }) => file)).toEqual(expect.arrayContaining(asking));
  const says = (text: string) => rules.every((rule) => text.includes(oneLine(rule)));
  expect(found.filter(({ text }) => !says(text)).map(({ file }) => file)).toEqual([]);
});
