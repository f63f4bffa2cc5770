import { screen } from '@testing-library/dom';
import type { Evidence } from '#contract/evidence';
import { openDesk } from './desk.tsx';
import { aLine, anActor, theEvidence } from './facts.ts';
import { fakeApi } from './fake-api.ts';

export const ada = anActor('Ada');
export const ben = anActor('Ben');
export const met = aLine(ada, ben);

/** The evidence panel of a line with these claims. */
export async function inspectLine(more: Partial<Evidence>) {
  const desk = await openDesk(fakeApi({ evidence: () => theEvidence({ relation: met, ...more }) }), {
    unfolded: ['inspect'],
  });
  await desk.store.getState().inspect({ relation: met.key });
  const panel = await screen.findByRole('article');
  return { ...desk, panel };
}
