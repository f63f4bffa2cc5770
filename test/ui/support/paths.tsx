import { screen, within } from '@testing-library/react';
import type { QueryResult } from '#contract/graph';
import type { PathAnswer } from '#contract/path-answer';
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
export async function askPath(answer: () => PathAnswer | Promise<PathAnswer>) {
  const desk = await openDesk(fakeApi({ paths: answer }));
  const { open, draftPaths } = desk.store.getState();
  draftPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  open('paths', true);
  const panel = await screen.findByRole('region', { name: 'Find paths' });
  await desk.user.click(within(panel).getByRole('button', { name: 'Find paths' }));
  return { ...desk, panel };
}

/** The form with a search that knows Ada and Eve. */
export async function openPicker(
  search: (params: Record<string, unknown>) => QueryResult | Promise<QueryResult> = ({ name }) =>
    hits(...[ada, eve].filter((actor) => actor.id.includes(String(name))).map((node) => ({ node }))),
  answer: () => PathAnswer | Promise<PathAnswer> = () => paths(),
) {
  const desk = await openDesk(fakeApi({ runs: { 'explore/search': search }, paths: answer }));
  desk.store.getState().open('paths', true);
  const panel = await screen.findByRole('region', { name: 'Find paths' });
  return { ...desk, panel, picker: (end: string) => within(panel).getByRole('combobox', { name: end }) };
}
