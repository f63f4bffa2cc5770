import { expect, test } from '@jest/globals';
import { waitFor, within } from '@testing-library/dom';

import { openReview } from './support/a-review.ts';
import { aProblem } from './support/fake-api.ts';
import { aReview, PUBLISH_PREVIEW, REVIEW_TEXT } from './support/review-facts.ts';

test('whether it tells the story of another text is asked in the review too, of one that is only under review itself', async () => {
  const there = `From the wire. ${REVIEW_TEXT}`;
  const passages = [{ here: { start: 0, end: REVIEW_TEXT.length }, there: { start: 15, end: there.length } }];
  const account = aReview({ copies: [{ of: 'article/wire', title: 'The wire', containment: 0.9, passages }] });
  const { page, user, steps } = await openReview(
    {
      previewPublish: async () => PUBLISH_PREVIEW,
      article: () => Promise.reject(aProblem('unknown-article')),
      review: async ({ params: { id } }) => (id === 'article/wire' ? { ...account, text: there } : account),
    },
    account,
  );
  await user.click(within(page).getByRole('tab', { name: 'Publish' }));
  const copy = within(page).getByRole('region', { name: 'Compared with The wire' });
  expect(copy).toHaveTextContent('Not decided: it counts as a story of its own until somebody does.');
  await user.click(within(copy).getByRole('button', { name: 'Read what differs, side by side' }));
  expect((await within(copy).findAllByRole('cell')).map(({ textContent }) => textContent)).toContain('From the wire.');
  await user.click(within(copy).getByRole('button', { name: 'The same story' }));
  await waitFor(() => expect(steps.map(({ step }) => step)).toEqual([{ kind: 'story', of: 'article/wire', same: true }]));
  expect(copy).toHaveTextContent('One story: it is no second source.');
}); // oxfmt-ignore
