import { expect, test } from '@jest/globals';
import { identityOf, relationKey } from '../../../server/articles/key.ts';
import { aPackage } from '../../support/a-package.ts';

const same = (id: string) => id;

function keyOf(given: Parameters<ReturnType<typeof aPackage>['claim']>, resolve = same): string {
  const [claim] = aPackage('x')
    .claim(...given)
    .build().claims;
  if (claim === undefined) throw new Error('no claim was built');
  return relationKey(identityOf(claim, resolve));
}

test('a state is known by type, ends and identity qualifiers', () => {
  expect(
    keyOf(['person/ada', 'HOLDS_POSITION', 'agency/mill', { qualifiers: { role: 'head-of-mill' } }]),
  ).toBe('HOLDS_POSITION|person/ada|agency/mill|role=head-of-mill');
});

test('other qualifiers do not part relations', () => {
  expect(keyOf(['person/ada', 'MEMBER_OF', 'organization/club', { qualifiers: { role: 'leader' } }])).toBe(
    keyOf(['person/ada', 'MEMBER_OF', 'organization/club']),
  );
});

test('to work together in one field is another relation than to do so in another, or in none that is named', () => {
  const [farming, drugs] = ['topic/farming', 'topic/drugs'].map((field) =>
    keyOf(['person/bob', 'COOPERATES_WITH', 'person/ada', { qualifiers: { in: field } }]),
  );
  expect(farming).toBe('COOPERATES_WITH|person/ada|person/bob|in=topic/farming');
  expect(drugs).toBe('COOPERATES_WITH|person/ada|person/bob|in=topic/drugs');
  expect(keyOf(['person/bob', 'COOPERATES_WITH', 'person/ada'])).toBe(
    'COOPERATES_WITH|person/ada|person/bob|',
  );
});

test('a point without an occasion is its claim alone', () => {
  expect(keyOf(['person/ada', 'VISITED', 'place/quay'])).toBe(
    'VISITED|person/ada|place/quay||claim:article/x/c1',
  );
  expect(keyOf(['person/ada', 'VISITED', 'place/quay', { occasion: 'event/regatta' }])).toBe(
    'VISITED|person/ada|place/quay||event/regatta',
  );
});

test('symmetric ends are ordered after merging, not before', () => {
  const merged = (id: string) => (id === 'person/zoe' ? 'person/ada' : id);
  expect(keyOf(['person/zoe', 'ASSOCIATED_WITH', 'person/bob'], merged)).toBe(
    'ASSOCIATED_WITH|person/ada|person/bob|',
  );
  expect(keyOf(['person/bob', 'ASSOCIATED_WITH', 'person/ada'], merged)).toBe(
    'ASSOCIATED_WITH|person/ada|person/bob|',
  );
});

test('the roles of a family tie move with its ends', () => {
  const roles = { fromRole: 'mother', toRole: 'son' };
  const turned = { fromRole: 'son', toRole: 'mother' };
  expect(keyOf(['person/ada', 'FAMILY_OF', 'person/bob', { qualifiers: roles }])).toBe(
    keyOf(['person/bob', 'FAMILY_OF', 'person/ada', { qualifiers: turned }]),
  );
});

test('entities among the identity qualifiers, and occasions, follow a merge', () => {
  const merged = (id: string) =>
    id === 'good/old-oil' ? 'good/oil' : id === 'event/fair-2' ? 'event/fair' : id;
  expect(
    keyOf(['person/ada', 'SUPPLIES', 'person/bob', { qualifiers: { what: 'good/old-oil' } }], merged),
  ).toBe('SUPPLIES|person/ada|person/bob|what=good/oil');
  expect(keyOf(['person/ada', 'MET', 'person/bob', { occasion: 'event/fair-2' }], merged)).toBe(
    'MET|person/ada|person/bob||event/fair',
  );
});

test('signs that part a key are encoded inside its values', () => {
  expect(keyOf(['person/ada', 'SUPPORTS', 'person/bob', { qualifiers: { with: 'a|b;c=d, e%' } }])).toBe(
    'SUPPORTS|person/ada|person/bob|with=a%7Cb%3Bc%3Dd%2C%20e%25',
  );
});

test('a key beyond a thousand bytes is its type and its SHA-256', () => {
  const key = keyOf(['person/ada', 'SUPPORTS', 'person/bob', { qualifiers: { with: '賛'.repeat(200) } }]);
  expect(key).toMatch(/^SUPPORTS\|[0-9a-f]{64}$/);
  expect(
    keyOf(['person/ada', 'SUPPORTS', 'person/bob', { qualifiers: { with: 'a'.repeat(964) } }]),
  ).toHaveLength(1_000);
});
