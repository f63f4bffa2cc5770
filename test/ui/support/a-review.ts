import { screen, within } from '@testing-library/dom';
import type { ReviewAccount } from '#contract/review';
import type { Api } from '../../../client/api.ts';
import { openDesk } from './desk.tsx';
import { fakeApi } from './fake-api.ts';
import { aRecorder, aReview } from './review-facts.ts';

/** The desk with the article open for review, under a name or, with an empty one, under none. */
export async function openReview(
  doors: Partial<Api> = {},
  account: ReviewAccount = aReview(),
  analyst = 'Carol',
) {
  const recorder = aRecorder(account);
  const api = fakeApi({ doors: { ...recorder.doors, ...doors } });
  const desk = await openDesk(api);
  desk.store.getState().nameAnalyst(analyst);
  await desk.store.getState().openReview(account.row.id);
  const page = await screen.findByRole('main', { name: 'Review of an article' });
  return { ...desk, page, steps: recorder.steps };
}

export const atHand = (page: HTMLElement) =>
  within(page).getByRole('article', { name: 'The suggestion at hand' });
