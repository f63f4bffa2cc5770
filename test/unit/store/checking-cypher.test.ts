import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createExplorer } from '../../../client/store/explorer.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('nothing is asked about a text when the editor was closed before the pause was over', () => {
  const asked: string[] = [];
  const explainCypher = async ({ body }: { body: { text: string } }) => {
    asked.push(body.text);
    throw new Error('Nobody waits for this.');
  };
  const { open, writeCypher, leaveCheck } = createExplorer(fakeApi({ doors: { explainCypher } })).getState();
  open('editor', true);
  writeCypher('RETURN 1');
  open('editor', false);
  jest.runAllTimers();
  expect(asked).toEqual([]);
  open('editor', true);
  writeCypher('RETURN 2');
  jest.runAllTimers();
  writeCypher('RETURN 3');
  leaveCheck();
  jest.runAllTimers();
  expect(asked).toEqual(['RETURN 2']);
});

test('a text that leaves open how far it goes is checked for as far as is chosen', () => {
  const asked: unknown[] = [];
  const explainCypher = async ({ body }: { body: unknown }) => {
    asked.push(body);
    throw new Error('Nobody waits for this.');
  };
  const store = createExplorer(fakeApi({ doors: { explainCypher } }));
  const { open, writeCypher, giveCypherValue } = store.getState();
  open('editor', true);
  writeCypher('MATCH (e {id: $id})-[r]-{1,/*hops*/}(n) RETURN n');
  jest.runAllTimers();
  giveCypherValue('hops', 5);
  jest.runAllTimers();
  giveCypherValue('id', 'person/ada');
  jest.runAllTimers();
  expect(asked).toEqual([
    expect.not.objectContaining({ hops: expect.anything() }),
    expect.objectContaining({ hops: 5 }),
  ]);
});
