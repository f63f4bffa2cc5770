import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCatalogue } from '../../../server/catalogue/load.ts';
import { prepare, sampleParams } from '../../../server/catalogue/prepare.ts';
import { PARAM_KINDS, type ParamKind, type QueryParam } from '../../../server/contract/query.ts';

const CYPHER = join(import.meta.dirname, '..', '..', '..', 'cypher');
/** What is searched for is not given as it was typed. */
const KINDS = (Object.keys(PARAM_KINDS) as ParamKind[]).filter((kind) => kind !== 'search');

const aParam = (kind: ParamKind): QueryParam => ({ name: 'given', kind, meaning: 'anything' });

describe('parameters for a plan that nobody has asked for yet', () => {
  test.each(KINDS)('hold for %s what an analyst may give', (kind) => {
    const { given } = sampleParams({ params: [aParam(kind)] });
    expect(PARAM_KINDS[kind].schema.safeParse(given).success).toBe(true);
  });

  test('hold for a search what the index reads', () => {
    expect(sampleParams({ params: [aParam('search')] })).toMatchObject({
      given: { terms: ['two', 'words'] },
    });
  });

  test.each([...readCatalogue(CYPHER).values()].map((query) => [query.id, query] as const))(
    'are all that %s names',
    (_id, query) => {
      const named = [...query.text.matchAll(/\$(\w+)/g)].map(([, name]) => name);
      expect(Object.keys(sampleParams(query))).toEqual(expect.arrayContaining(named));
    },
  );

  test('are the usual ones where there are such', () => {
    const params: QueryParam[] = [{ name: 'limit', kind: 'integer', meaning: 'how many', default: 200 }];
    expect(sampleParams({ params })).toEqual({ limit: 200 });
  });
});

test('a search among some types leaves the choice to the index', () => {
  const params: QueryParam[] = [
    { name: 'name', kind: 'search', meaning: 'a name' },
    { name: 'types', kind: 'entityTypes', meaning: 'types' },
  ];
  const { name } = prepare({ params }, { name: 'ada', types: ['Person'] });
  expect(JSON.stringify(name)).toContain('typeName:(Person)');
});
