import { describe, expect, test } from '@jest/globals';
import type { QueryFile } from '#contract/own-queries';
import { createExplorer } from '../../../client/store/explorer.ts';
import { isUnsaved, sourceOf } from '../../../client/store/own-queries.ts';
import { declaredIn } from '../../../client/store/writing-cypher.ts';
import { checkHeader } from '../../../server/catalogue/header.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const ID = `own/${'0'.repeat(25)}1`;

function aFile(source: string): QueryFile & { header: { text: string } } {
  const { header, faults } = checkHeader({ id: ID, source });
  if (header === null) throw new Error(JSON.stringify(faults));
  return { header, source, own: { version: 1, at: '2026-01-02T03:04:05.000Z', by: null } };
}

const SOURCE = `// @title Near
// @about Who is near?
// @param far hops(1..4) = 2 - how far
// @param way choice(in|out) = "in" - which way
// @param id entity - of whom
// @returns table

MATCH (e:Entity {id: $id})-[r]-{1,/*hops*/}(n)
WHERE $way = 'in'
RETURN n.name AS name`;

describe('an own query in the editor', () => {
  test('keeps how far it goes and what there is to choose, and is not changed by being opened', () => {
    const store = createExplorer(fakeApi());
    const file = aFile(SOURCE);
    store.setState({ queries: [file.header] });
    store.getState().openFile(file);
    expect(isUnsaved(store.getState())).toBe(false);
    const { header, faults } = checkHeader({ id: ID, source: sourceOf(store.getState()) });
    expect(faults).toEqual([]);
    expect(header?.params.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'far', kind: 'hops', meaning: 'how far', min: 1, max: 4, default: 2 },
      { name: 'id', kind: 'entity', meaning: 'of whom' },
      { name: 'way', kind: 'choice', meaning: 'which way', choices: ['in', 'out'], default: 'in' },
    ]);
  });

  test.each([
    ['MATCH p = (a)-[r]-{1,/*hops*/}(b) RETURN p', 'hops'],
    ['MATCH p = (a {x: $hops})-[r]-{1,/*hops*/}(b) RETURN p', 'howFar'],
  ])('that was only typed, %s, is asked how far it goes', (text, name) => {
    const hops = { name, kind: 'hops', meaning: 'how many steps', min: 1, max: 6, default: 3 };
    expect(declaredIn({ text, declared: [] }).at(-1)).toEqual(hops);
  });
});
