import { screen, within } from '@testing-library/react';
import type { QueryResult } from '#contract/graph';
import { openDesk } from './desk.tsx';
import { aLine, anActor, hits, paths } from './facts.ts';
import { fakeApi } from './fake-api.ts';

export const ada = anActor('Ada');
export const ben = anActor('Ben');
export const eve = anActor('Eve');
export const first = aLine(ada, ben);
export const second = aLine(ben, eve, { type: 'CONTROLS', status: 'alleged', inferred: true });
export const direct = aLine(ada, eve, { type: 'SUPPORTS' });

/** Find paths from Ada to Eve, asked and answered so. */
export async function askPath(answer: () => QueryResult | Promise<QueryResult>) {
  const desk = await openDesk(fakeApi({ runs: { 'paths/shortest': answer } }));
  const { open, setPathEnd } = desk.store.getState();
  setPathEnd('from', ada);
  setPathEnd('to', eve);
  open('paths', true);
  const panel = await screen.findByRole('region', { name: 'Find paths' });
  await desk.user.click(within(panel).getByRole('button', { name: 'Find paths' }));
  return { ...desk, panel };
}

/** The form with a search that knows Ada and Eve. */
export async function openPicker(
  search: (params: Record<string, unknown>) => QueryResult | Promise<QueryResult> = ({ name }) =>
    hits(...[ada, eve].filter((actor) => actor.id.includes(String(name))).map((node) => ({ node }))),
  shortest: () => QueryResult | Promise<QueryResult> = () => paths(),
) {
  const desk = await openDesk(fakeApi({ runs: { 'explore/search': search, 'paths/shortest': shortest } }));
  desk.store.getState().open('paths', true);
  const panel = await screen.findByRole('region', { name: 'Find paths' });
  return { ...desk, panel, picker: (end: string) => within(panel).getByRole('combobox', { name: end }) };
}
