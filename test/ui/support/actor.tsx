import { screen, within } from '@testing-library/dom';
import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { openDesk } from './desk.tsx';
import { aLine, anActor, theEvidence } from './facts.ts';
import { fakeApi } from './fake-api.ts';

export const ada = anActor('Ada');
export const ben = anActor('Ben');
export const utopia = anActor('Utopia', { id: 'country/utopia', type: 'Country' });
export const ban = anActor('The ban', { id: 'sanction/ban', type: 'Sanction' });
export const trial = anActor('The trial', { id: 'case/trial', type: 'LegalCase' });
export const nodes = [ada, ben, utopia, ban, trial];

/** A line without a day of its own. */
export const line = (
  type: GraphEdge['type'],
  from: { id: string },
  to: { id: string },
  more: Partial<GraphEdge> = {},
) =>
  aLine(anActor('x', from), anActor('x', to), {
    key: `${type}|${from.id}|${to.id}`,
    type,
    periods: [],
    firstDay: null,
    lastDay: null,
    ...more,
  });
export const since2022 = { periods: ['2022/'], certain: ['2022/'], firstDay: 20_220_101 };
export const targets = line('TARGETS', ban, ada, since2022);
export const imposed = line('IMPOSED_BY', ban, utopia, { periods: ['2022/2022'], inferred: true });
export const reason = line('RESPONSE_TO', ban, { id: 'event/raid' }, { status: 'alleged' });
export const defendant = line('DEFENDANT_IN', ada, trial, { periods: ['2023/'], certain: ['2023/'] });

/** The panel of an actor about whom this is known, and its sections by title. */
export async function inspectActor(more: Partial<Evidence> = {}) {
  const asked: unknown[] = [];
  const api = fakeApi({
    evidence: (query) => {
      asked.push(query);
      return theEvidence({ entity: ada, nodes, ...more });
    },
  });
  const desk = await openDesk(api, { unfolded: ['inspect'] });
  await desk.store.getState().inspect({ entity: more.entity?.id ?? ada.id });
  const panel = await screen.findByRole('article');
  // Its tabs are gathered first, and what the chosen one shows is drawn after that.
  await within(panel).findByRole('tabpanel');
  const section = (title: string) => {
    const heading = within(panel).getByRole('heading', { level: 4, name: new RegExp(`^${title}`) });
    const part = heading.closest<HTMLElement>('.section');
    if (part === null) throw new Error(`${title} is no section`);
    return part;
  };
  return { ...desk, asked, panel, section };
}

export const rowsOf = (section: HTMLElement) =>
  within(section)
    .getAllByRole('listitem')
    .map((row) => row.textContent);
export const sections = (panel: HTMLElement) =>
  within(panel)
    .queryAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent.replace(/ ?\d+$/, ''))
    // Stands with everybody, whatever is known of them.
    .filter((name) => !name.startsWith('Repair'));
