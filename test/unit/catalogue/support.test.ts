import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { supportingClaims } from '../../support/supporting-claims.ts';

const CYPHER = join(import.meta.dirname, '..', '..', '..', 'cypher');

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Its truth against the lines themselves is held by `seed-truth.test.ts`. */
test('all saved queries say in the same words which claims support a line', () => {
  const texts = readdirSync(CYPHER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('internal'))
    .map((file) => ({ file, text: oneLine(readFileSync(join(CYPHER, file), 'utf8')) }));
  const asking = texts.filter(({ text }) => text.includes('c.firm'));
  expect(asking.map(({ file }) => file)).toContain('explore/least-supported.cypher');
  const rule = oneLine(supportingClaims());
  expect(asking.filter(({ text }) => !text.includes(rule)).map(({ file }) => file)).toEqual([]);
});
