import { describe, expect, test } from '@jest/globals';
import { fill, fillHops, internalText, keyConstraint } from '../../../server/db/text.ts';

describe('fill', () => {
  test('puts in checked names and integers', () => {
    const text = 'SHORTEST /*k*/ ()-[:/*types*/]-{1,/*hops*/}()';
    expect(fill(text, { types: ['MET', 'OWNS'], hops: 6, k: 20 })).toBe('SHORTEST 20 ()-[:MET|OWNS]-{1,6}()');
  });

  test.each([
    ['/*types*/', {}, 'nothing fills /*types*/'],
    ['/*note*/', {}, 'nothing fills /*note*/'],
    ['/*constructor*/', {}, 'nothing fills /*constructor*/'],
    ['/*types*/', { types: [] }, 'not a relation type: none'],
    ['/*types*/', { types: ['MET`]-() DETACH DELETE n //' as 'MET'] }, 'not a relation type'],
    ['/*hops*/', { hops: 2.5 }, 'not an integer'],
    ['/*hops*/', { hops: 99 }, 'not an integer'],
    ['/*k*/', { k: -1 }, 'not an integer'],
    ['/*k*/', { k: '1} RETURN 1' as unknown as number }, 'not an integer'],
  ])('refuses %s with %j', (text, fills, why) => {
    expect(() => fill(text, fills)).toThrow(why);
  });
});

test('how many hops a saved query goes is an integer in its range, and nothing else', () => {
  expect(fillHops('()-[:MET]-{1,/*hops*/}()', 3)).toBe('()-[:MET]-{1,3}()');
  expect(fillHops('()-[:MET]-{1,/*hops*/}()', 3, { keepsPlaces: true })).toBe('()-[:MET]-{1,3       }()');
  for (const hops of [2.5, 99, -1, '1}() DELETE n //' as unknown as number])
    expect(() => fillHops('/*hops*/', hops)).toThrow('not an integer');
});

test('a text of our own is read by its name', () => {
  expect(internalText('take-lock')).toMatch(/^MERGE \(l:Lock/);
});

test('the constraint of a type names it, and nothing but a type of the ontology', () => {
  expect(keyConstraint('MET')).toContain('FOR ()-[r:MET]-()');
  expect(() => keyConstraint('NO_SUCH' as 'MET')).toThrow('not a relation type');
});
