import { expect, test } from '@jest/globals';
import type { QueryParam } from '../../../server/contract/query.ts';
import { readQueryAddress, toGiven, toQueryAddress } from '../../../client/store/query-address.ts';
import { toLinkRemarks } from '../../../client/words/query-remarks.ts';
import { aQuery } from '../../ui/support/facts.ts';

const params: QueryParam[] = [
  { name: 'of', kind: 'entity', meaning: 'who' },
  { name: 'beside', kind: 'entities', meaning: 'with whom', default: [] },
  { name: 'when', kind: 'dates', meaning: 'when', default: { from: null, to: null } },
  { name: 'ways', kind: 'choices', meaning: 'ways', choices: ['in, and on', 'out'], default: ['out'] },
  { name: 'words', kind: 'text', meaning: 'words', default: '' },
  { name: 'planned', kind: 'boolean', meaning: 'planned', default: true },
  { name: 'far', kind: 'hops', meaning: 'how far', min: 1, max: 4, default: 2 },
  { name: 'types', kind: 'relationTypes', meaning: 'lines', default: [] },
];
const header = aQuery({ id: 'explore/near', params });

function read(address: string) {
  const { pathname, search } = new URL(address, 'http://127.0.0.1');
  return readQueryAddress({ pathname, search });
}
const given = (address: string) => toGiven(header, read(address)?.given ?? []);

test.each([
  { of: 'person/ada', beside: ['person/ben', 'country/utopia'], far: 4, planned: false },
  { when: { from: '2023', to: null }, ways: ['in, and on', 'out'], words: 'a & b = c, d?' },
  { when: { from: '2023-04', to: '2023-04' }, ways: [], types: ['MET', 'OWNS'] },
])('%j is read from its address as it was', (values) => {
  const address = toQueryAddress(header, values) ?? '';
  expect(read(address)?.id).toBe('explore/near');
  expect(given(address)).toEqual({ values, problems: {}, strange: [], repeated: [] });
});

test('an address tells only what is not as usual, and none where it would be too long', () => {
  expect(toQueryAddress(header, { of: 'person/ada', far: 2, ways: ['out'], planned: true })).toBe(
    '/q/explore/near?of=person/ada',
  );
  expect(toQueryAddress(header, { words: 'x'.repeat(5_000) })).toBeNull();
});

test('what does not fit is told at its field and takes nothing else with it', () => {
  const { values, problems, strange } = given(
    '/q/explore/near?of=Ada&far=99&planned=perhaps&when=2024..2023&types=MET,NO_SUCH&colour=red&colour=blue&beside=person/ben',
  );
  expect(values).toMatchObject({ of: 'Ada', far: 99, planned: 'perhaps', beside: ['person/ben'] });
  expect(problems).toMatchObject({
    planned: 'Give yes or no',
    types: 'This is none of what can be chosen',
    of: 'an id is written type/slug',
    far: 'at most 4',
    when: 'the first date is after the last',
  });
  expect(Object.keys(problems).toSorted()).toEqual(['far', 'of', 'planned', 'types', 'when']);
  expect(strange).toEqual(['colour']);
});

test('what is given more than once counts once, and is told', () => {
  const ends: QueryParam[] = ['from', 'to'].map((name) => ({ name, kind: 'entity', meaning: name }));
  const { values, repeated } = toGiven(aQuery({ params: [...params, ...ends] }), [
    ['beside', 'person/ada,person/ben,person/ada'],
    ['beside', 'person/ada'],
    ['far', '3'],
    ['far', '4'],
    ['from', 'person/eve'],
    ['to', 'person/eve'],
  ]);
  expect(values).toMatchObject({ beside: ['person/ada', 'person/ben'], far: 3 });
  const nameOf = (id: string) => (id === 'person/ada' ? 'Ada' : id);
  expect(toLinkRemarks({ strange: [], repeated, nameOf })).toEqual([
    'The link gives Ada 3 times for “with whom”; it counts once.',
    'The link gives “how far” twice; the first of them stands here.',
    'The link gives person/eve for “from” and for “to”: they are the same.',
  ]);
});

test.each(['/', '/i/01jdabcdefghjkmnpqrstvwxyz', '/?paths&from=person/ada'])(
  '%s names no query',
  (address) => {
    expect(read(address)).toBeNull();
  },
);

test('a broken address is told as it was written', () => {
  expect(readQueryAddress({ pathname: '/q/a%ZZ/b', search: '' })?.id).toBe('a%ZZ/b');
});
