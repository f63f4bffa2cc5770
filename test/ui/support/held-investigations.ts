import { aCanvas } from '../../support/an-investigation.ts';
import { aLine, anActor, anAnswer } from './facts.ts';
import { aRow, type Investigations } from './fake-api.ts';

export const ada = anActor('Ada');
export const ben = anActor('Ben');
export const runs = {
  'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [aLine(ada, ben)] }),
  'explore/among': () => anAnswer({ nodes: [ada] }),
};
export const canvas = aCanvas({
  nodes: [{ id: ada.id, name: 'Ada', type: 'Person', at: { x: 1, y: 2 }, pinned: false, hidden: false }],
  notes: [],
  viewport: null,
});

/** One investigation under each of these titles. */
export const holding = (...titles: string[]) => {
  const kept: Investigations = new Map();
  for (const [at, title] of titles.entries()) {
    const row = aRow({ id: `01jdabcdefghjkmnpqrstvwxy${at}`, title });
    kept.set(row.id, { row, canvas });
  }
  return kept;
};
