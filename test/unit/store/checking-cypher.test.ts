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
