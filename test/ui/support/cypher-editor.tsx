import { fireEvent, screen } from '@testing-library/dom';
import type { Verdict } from '#contract/cypher';
import type { Cell } from '#contract/graph';
import type { Api } from '../../../client/api.ts';
import { openDesk } from './desk.tsx';
import { aLine, anActor, anAnswer } from './facts.ts';
import { fakeApi } from './fake-api.ts';

export const FINE: Verdict = {
  runs: true,
  lane: 'interactive',
  why: null,
  estimatedRows: 1,
  params: [],
  diagnostics: [],
};
const SCHEMA = { labels: [], relationshipTypes: [], propertyKeys: [], functions: [], procedures: [] };
/** The name of the button that runs what stands in the editor. */
export const RUN = 'Run Ctrl Enter';
export const [ADA, EVE] = [anActor('Ada'), anActor('Eve')];

/** The desk with the editor open and this text in it. jsdom has no worker: the plain field stands in its place. */
export async function openEditor(text: string, doors: Partial<Api> = {}) {
  const api = fakeApi({
    doors: { explainCypher: async () => FINE, liveSchema: async () => SCHEMA, ...doors },
  });
  const desk = await openDesk(api, { unfolded: ['find'] });
  await desk.user.click(screen.getByRole('button', { name: 'Write Cypher' }));
  const field = await screen.findByRole('textbox', { name: 'Cypher text' });
  fireEvent.change(field, { target: { value: text } });
  return { ...desk, field };
}

/** An answer with these rows, which returns Ada and Eve and that they met. */
export function answerOf(columns: string[], rows: Cell[][]) {
  return anAnswer({ columns, rows, nodes: [ADA, EVE], edges: [aLine(ADA, EVE)] });
}
