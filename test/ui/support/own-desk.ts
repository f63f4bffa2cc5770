import { fireEvent, screen, within } from '@testing-library/dom';
import type { Verdict } from '#contract/cypher';
import type { QueryFile } from '#contract/own-queries';
import type { QueryHeader } from '#contract/query';
import type { Api } from '../../../client/api.ts';
import { checkOwnHeader } from '../../../server/catalogue/own/check.ts';
import { aSource } from '../../support/an-own-query.ts';
import { openDesk } from './desk.tsx';
import { fakeApi } from './fake-api.ts';

export const FINE: Verdict = { runs: true, lane: 'interactive', why: null, estimatedRows: 1, params: [], diagnostics: [] }; // oxfmt-ignore
export const AT = '2026-01-02T03:04:05.000Z';
export const ID = `own/${'0'.repeat(25)}1`;
export const check = (source: string, id = ID) => checkOwnHeader({ id, source, shipped: new Map() });

export function aFile(source = aSource(), version = 1): QueryFile & { header: QueryHeader } {
  const { header } = check(source);
  if (header === null) throw new Error('The header of this test is not right.');
  return { header, source, own: { version, at: AT, by: 'Carol' } };
}

export const USUAL: Partial<Api> = {
  explainCypher: async () => FINE,
  liveSchema: async () => ({ labels: [], relationshipTypes: [], propertyKeys: [], functions: [], procedures: [] }),
  checkQuery: async ({ body: { source } }) => {
    const { header, faults } = check(source);
    return { header, faults, verdict: header === null ? null : FINE };
  },
  querySource: async () => aFile(),
}; // oxfmt-ignore

/** The desk with these own queries on their shelf, which lies open. */
export async function openShelf(doors: Partial<Api> = {}, files = [aFile()]) {
  const queries = files.map(({ header }) => header);
  const api = fakeApi({ queries, doors: { ...USUAL, ...doors } });
  const desk = await openDesk(api, { unfolded: ['find'] });
  await screen.findByRole('button', { name: 'Import queries' });
  return desk;
}

export async function openEditor(
  doors: Partial<Api> = {},
  text = 'MATCH (e {id: $id}) RETURN e.name AS name',
) {
  const desk = await openShelf(doors, []);
  await desk.user.click(screen.getByRole('button', { name: 'Write Cypher' }));
  const field = await screen.findByRole('textbox', { name: 'Cypher text' });
  fireEvent.change(field, { target: { value: text } });
  await desk.user.click(screen.getByRole('button', { name: 'Save …' }));
  return { ...desk, form: await screen.findByRole('dialog', { name: 'Save as an own query' }) };
}

export const nameIt = (form: HTMLElement, title = 'Names') => {
  fireEvent.change(within(form).getByRole('textbox', { name: 'Title' }), { target: { value: title } });
  const about = within(form).getByRole('textbox', { name: 'Question it answers' });
  fireEvent.change(about, { target: { value: 'What are they called?' } });
};

export async function choose(user: Awaited<ReturnType<typeof openShelf>>['user'], act: string) {
  const [more] = await screen.findAllByRole('button', { name: 'More' });
  if (more === undefined) throw new Error('No query is listed.');
  await user.click(more);
  await user.click(await screen.findByRole('menuitem', { name: act }));
}
