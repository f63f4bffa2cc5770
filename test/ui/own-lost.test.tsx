import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { Verdict } from '#contract/cypher';
import { checkHeader } from '../../server/catalogue/header.ts';
import { aSource } from '../support/an-own-query.ts';
import { openDesk } from './support/desk.tsx';
import { aProblem, fakeApi } from './support/fake-api.ts';

const ID = `own/${'0'.repeat(26)}`;
const FINE: Verdict = { runs: true, lane: 'interactive', why: null, estimatedRows: 1, params: [], diagnostics: [] }; // oxfmt-ignore
const check = (source: string) => checkHeader({ id: ID, source });

test('a save that was stopped says so where what stopped it cannot be read', async () => {
  const { header } = check(aSource());
  if (header === null) throw new Error('The header of this test is not right.');
  const { user, store } = await openDesk(
    fakeApi({
      queries: [header],
      doors: {
        explainCypher: async () => FINE,
        checkQuery: async ({ body: { source } }) => ({ ...check(source), verdict: FINE }),
        saveQuery: async () => {
          throw aProblem('changed-since');
        },
        querySource: async () => {
          throw aProblem('timeout');
        },
      },
    }),
  );
  const { openFile, writeCypher, beginSave } = store.getState();
  const own = { version: 1, at: '2026-01-02T03:04:05.000Z', by: null };
  openFile({ header, source: aSource(), own });
  writeCypher('MATCH (mine {id: $id}) RETURN mine.name AS name');
  beginSave();
  const save = await screen.findByRole('button', { name: 'Save the next version' });
  await waitFor(() => expect(save).toBeEnabled());
  await user.click(save);
  const form = screen.getByRole('dialog', { name: 'Save the own query' });
  await waitFor(() => expect(within(form).getAllByRole('alert')).toHaveLength(2));
  expect(save).toBeEnabled();
});
