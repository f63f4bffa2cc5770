import { screen, within } from '@testing-library/dom';
import type { QueryResult } from '#contract/graph';
import type { PathAnswer } from '#contract/path-answer';
import type { ExplorerStore } from '../../../client/store/explorer.ts';
import { openDesk } from './desk.tsx';
import { aLine, anActor, hits, paths } from './facts.ts';
import { fakeApi } from './fake-api.ts';

export const ada = anActor('Ada');
export const ben = anActor('Ben');
export const eve = anActor('Eve');
export const first = aLine(ada, ben);
export const second = aLine(ben, eve, { type: 'CONTROLS', status: 'alleged', inferred: true });
export const direct = aLine(ada, eve, { type: 'SUPPORTS' });

/** In the place of Find, which has never been drawn before where it was folded. */
export function openPaths(store: ExplorerStore): void {
  store.getState().open('paths', true);
  store.getState().fold('find', false);
}

/** Find paths from Ada to Eve, asked and answered so. */
export async function askPath(answer: () => PathAnswer | Promise<PathAnswer>) {
  const desk = await openDesk(fakeApi({ paths: answer }), { unfolded: ['inspect'] });
  const { draftPaths } = desk.store.getState();
  draftPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  openPaths(desk.store);
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
  const desk = await openDesk(fakeApi({ runs: { 'explore/search': search }, paths: answer }), {
    unfolded: ['inspect'],
  });
  openPaths(desk.store);
  const panel = await screen.findByRole('region', { name: 'Find paths' });
  return { ...desk, panel, picker: (end: string) => within(panel).getByRole('combobox', { name: end }) };
}
