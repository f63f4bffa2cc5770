import { describe, expect, test } from '@jest/globals';
import { ShippedQueryId, type QueryParam } from '#contract/query';
import { diffLines } from '../../../client/words/line-diff.ts';
import { toDraft, type ParamDraft } from '../../../client/words/own-params.ts';
import {
  EMPTY_FORM,
  toFieldFaults,
  toForm,
  toSlug,
  toSlugs,
  toSource,
} from '../../../client/words/own-queries.ts';
import { checkHeader } from '../../../server/catalogue/header.ts';
import { readCatalogue } from '../../../server/catalogue/load.ts';
import { CYPHER_FOLDER } from '../../../server/db/text.ts';

const form = { ...EMPTY_FORM, title: 'Names', about: 'What are they called?' };
const id = `own/${'0'.repeat(26)}`;
const param = (more: Partial<ParamDraft> = {}): ParamDraft => ({
  name: 'most',
  kind: 'limit',
  inside: '1..9',
  given: '3',
  meaning: 'how many',
  ...more,
});
const text = 'MATCH (e)\nRETURN e.name AS name\nLIMIT $most';
const faultsOf = (source: string) => toFieldFaults(source, checkHeader({ id, source }).faults);

describe('the file that a form makes', () => {
  test('of a shipped query says what the shipped file says', () => {
    for (const header of readCatalogue(CYPHER_FOLDER).values()) {
      const { was: _was, ...shipped } = header;
      const source = toSource(toForm(header), { text: header.text, params: header.params.map(toDraft) });
      expect(checkHeader({ id, source })).toEqual({ header: { ...shipped, id }, faults: [] });
    }
  });

  test('keeps each word of the form to its line, whatever is typed', () => {
    const broken = { ...form, title: 'Names\n// @returns table', about: 'What\r\n\r\nRETURN 1?' };
    const source = toSource(broken, { text, params: [param({ meaning: 'how\n// @heavy' })] });
    const { header, faults } = checkHeader({ id, source });
    expect(faults).toEqual([]);
    expect(header).toMatchObject({
      title: 'Names // @returns table',
      about: 'What RETURN 1?',
      returns: 'both',
      text,
    });
    expect(header?.params[0]?.meaning).toBe('how // @heavy');
  });

  test.each([
    ['title', toSource({ ...form, title: '' }, { text, params: [param()] })],
    ['tags', toSource({ ...form, tags: 'Not so!' }, { text, params: [param()] })],
    ['$most', toSource(form, { text, params: [param({ inside: '9..1' })] })],
    ['$most', toSource(form, { text, params: [param({ given: 'many' })] })],
    ['$most', toSource(form, { text, params: [param(), param()] })],
    ['text', toSource(form, { text, params: [] })],
    ['text', toSource(form, { text: '', params: [] })],
  ])('is wrong at %s, and this is told there', (field, source) => {
    expect([...faultsOf(source).keys()]).toContain(field);
  });

  test.each([
    ['choice', 'in|out', 'in', { choices: ['in', 'out'], default: 'in' }],
    ['choices', 'in|out', 'in, out', { choices: ['in', 'out'], default: ['in', 'out'] }],
    ['entity', 'Person|Agency', '', { types: ['Person', 'Agency'] }],
    ['entities', '', '[]', { default: [] }],
    ['integer', '1..9', '3', { min: 1, max: 9, default: 3 }],
    ['boolean', '', 'true', { default: true }],
    ['text', '', 'a - "b"', { default: 'a - "b"' }],
    ['dates', '', '{"from":"2023","to":null}', { default: { from: '2023', to: null } }],
    ['selection', 'never', 'mind', {}],
  ] as const)('says a parameter of the kind %s', (kind, inside, given, more) => {
    const source = toSource(form, { text, params: [param({ kind, inside, given })] });
    const { header } = checkHeader({ id, source });
    expect(header?.params).toEqual([{ name: 'most', kind, meaning: 'how many', ...more }]);
  });
});

test.each([
  ['text', {}, 'a  b'],
  ['text', {}, ' a'],
  ['text', {}, ''],
  ['text', {}, '"a"'],
  ['text', {}, '[a]'],
  ['text', {}, 'a\n\tb'],
  ['choice', { choices: ['a, b', 'c'] }, 'a, b'],
  ['choices', { choices: ['a, b', 'c'] }, ['a, b', 'c']],
  ['choices', { choices: ['a', 'c'] }, ['a', 'c']],
  ['entities', {}, []],
  ['entities', {}, ['person/ada', 'person/eve']],
  ['integer', {}, 3],
  ['boolean', {}, false],
  ['dates', {}, { from: null, to: '2023-01' }],
] as const)(
  'a default of the kind %s, %j, is the same after it was read and written: %j',
  (kind, more, usual) => {
    const shipped = {
      name: 'most',
      kind,
      meaning: 'how many',
      ...more,
      default: usual,
    } as unknown as QueryParam;
    const { header, faults } = checkHeader({
      id,
      source: toSource(form, { text, params: [toDraft(shipped)] }),
    });
    expect(faults).toEqual([]);
    expect(header?.params).toEqual([shipped]);
  },
);

describe('the name of a file', () => {
  test.each([
    ['Who met whom?', 'who-met-whom'],
    ['Ünïcode “2023” & more', 'unicode-more'],
    ['名前', 'query'],
    ['../../etc/passwd', 'etc-passwd'],
    ['__proto__', 'proto'],
    ['x'.repeat(100_000), 'x'.repeat(60)],
  ])('%.20s', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
    expect(ShippedQueryId.safeParse(`saved/${slug}`).success).toBe(true);
  });

  test('is another one for each, and good for a shelf', () => {
    const names = toSlugs(Array.from({ length: 60 }, () => 'Same'));
    expect(new Set(names).size).toBe(60);
    for (const name of names) expect(ShippedQueryId.safeParse(`saved/${name}`).success).toBe(true);
  });
});

describe('what became of a text', () => {
  const sides = (before: string, after: string) => {
    const lines = diffLines(before, after);
    const without = (left: string) =>
      lines
        .filter(({ is }) => is !== left)
        .map((line) => line.text)
        .join('\n');
    return {
      before: without('added'),
      after: without('removed'),
      same: lines.filter(({ is }) => is === 'same').length,
    };
  };

  test('is told line by line', () => {
    expect(diffLines('a\nb\nc', 'a\nx\nc\nd')).toEqual([
      { is: 'same', text: 'a' },
      { is: 'removed', text: 'b' },
      { is: 'added', text: 'x' },
      { is: 'same', text: 'c' },
      { is: 'added', text: 'd' },
    ]);
  });

  test('gives back both texts, and keeps as many lines as any way could', () => {
    const all = [
      '',
      'a',
      'b',
      'a\nb',
      'b\na',
      'a\na\nb',
      'b\na\nb\na',
      'c\nb\nc',
      'a\nb\nc\na\nb',
      'a\nb\na\nb',
    ];
    for (const before of all) {
      for (const after of all) {
        const { same, ...both } = sides(before, after);
        expect(both).toEqual({ before, after });
        expect(same).toBe(mostInCommon(before.split('\n'), after.split('\n')));
      }
    }
  });

  test('of two long texts that have nothing in common is told, too', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word} ${at}`).join('\n');
    expect(sides(long('a'), long('b'))).toEqual({ before: long('a'), after: long('b'), same: 0 });
  });
});

/** By trying every way. */
function mostInCommon(a: readonly string[], b: readonly string[]): number {
  const [first] = a;
  if (first === undefined) return 0;
  const rest = a.slice(1);
  const at = b.map((line, place) => (line === first ? place : -1)).filter((place) => place !== -1);
  return Math.max(mostInCommon(rest, b), ...at.map((place) => 1 + mostInCommon(rest, b.slice(place + 1))));
}
