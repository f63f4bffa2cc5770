import { screen, within } from '@testing-library/dom';
import type { GraphEdge } from '#contract/graph';
import { openDesk } from './desk.tsx';
import { aLine, anActor, anAnswer } from './facts.ts';
import { fakeApi } from './fake-api.ts';

export const ada = anActor('Ada', { degree: 12 });
export const ben = anActor('Ben');
export const utopia = anActor('Utopia', { id: 'country/utopia', type: 'Country', degree: 40 });
export const lines = [
  aLine(ada, ben, { reliability: 'B', voices: 3, stories: 2 }),
  aLine(ben, utopia, {
    type: 'VISITED', status: 'said', reliability: 'D', credibility: 2, periods: ['2021/2021'], firstDay: 20_210_101, lastDay: 20_211_231,
  }),
  aLine(ada, utopia, { type: 'SUPPORTS', contested: true, periods: [], firstDay: null, lastDay: null }),
]; // oxfmt-ignore

/** The desk with three actors, three lines and the panel of filters. */
export async function openFilters(edges: GraphEdge[] = lines, view?: Parameters<typeof openDesk>[1]) {
  const api = fakeApi({ runs: { 'explore/overview': () => anAnswer({ nodes: [ada, ben, utopia], edges }) } });
  const desk = await openDesk(api, view);
  await desk.user.click(await screen.findByRole('tab', { name: /^Filters/ }));
  const panel = await screen.findByRole('tabpanel', { name: /^Filters/ });
  const unfold = (name: RegExp) => desk.user.click(within(panel).getByRole('button', { name }));
  return { ...desk, panel, unfold };
}
