import { describe, expect, test } from '@jest/globals';
import { waitFor, within } from '@testing-library/dom';
import type { FigureDraft, SuggestedFigure } from '#contract/reading';
import { atHand, openReview } from './support/a-review.ts';
import { ACME, aReview, BO, MET, OFFICE, spanOf } from './support/review-facts.ts';

const CRANES = 'The Harbour Office has ordered two cranes';
const figure: FigureDraft = {
  subject: OFFICE,
  metric: 'quantity',
  unit: 'ton',
  min: 2,
  minOpen: true,
  voice: 'stated',
  says: 'Harbour Office, quantity: more than 2 tons.',
  at: [spanOf(CRANES)],
  asOf: '2023-08-02',
  precision: 'day',
  inferred: [{ what: 'date', why: 'no date is told of it: as of the day of the text' }],
};
const COUNTED: SuggestedFigure = {
  key: 'figure/00000000000000ff',
  rule: 'figures/quantity',
  lane: 'strong',
  figure,
};

function openFigure() {
  const account = aReview();
  const reading = { ...account.reading, claims: [MET], figures: [COUNTED] };
  return openReview({}, { ...account, reading });
}

async function change() {
  const opened = await openFigure();
  await opened.user.keyboard('je');
  const form = within(opened.page).getByRole('form', { name: 'Change the figure' });
  const field = (name: string) => within(form).getByLabelText(name);
  return { ...opened, form, field };
}

describe('a figure under review', () => {
  test('is asked with whose it is, its bounds, its day, who tells it, and what was inferred', async () => {
    const { page, user, steps } = await openFigure();
    await user.keyboard('j');
    expect(atHand(page)).toHaveTextContent('Harbour Office, quantity: more than 2 tons, as of 2 August 2023.');
    expect(atHand(page)).toHaveTextContent('A figure, asserted by the article · the date is inferred: no date is told of it');
    await user.keyboard('a');
    await waitFor(() => expect(steps).toHaveLength(1));
    expect(steps[0]?.step).toMatchObject({ kind: 'accept', claims: [], figures: [{ key: COUNTED.key, figure }], entities: [{ id: OFFICE }] });
  }); // oxfmt-ignore

  test('is changed in every part, says what it was changed to, and keeps what the form does not ask for', async () => {
    const { page, user, steps, field, form } = await change();
    expect(field('Whose')).toHaveFocus();
    await user.selectOptions(field('Whose'), ACME);
    await user.selectOptions(field('Measure'), 'deaths');
    await user.selectOptions(field('Unit'), 'person');
    await user.selectOptions(field('The least'), 'in');
    await user.clear(field('Least number'));
    await user.type(field('Least number'), '1,200');
    await user.type(field('Most number'), '1500');
    await user.click(within(form).getByRole('switch', { name: 'about' }));
    await user.type(field('Per'), 'year');
    await user.type(field('Among'), 'adults');
    await user.selectOptions(field('Voice'), 'said');
    await user.selectOptions(field('Who says it'), BO);
    await user.click(within(form).getByRole('switch', { name: /^Hedged/ }));
    await user.type(field('from'), '2022');
    await user.type(field('to'), '2022');
    await user.click(within(form).getByRole('button', { name: 'End a word earlier' }));
    await user.click(within(form).getByRole('button', { name: 'Accept as changed' }));
    await waitFor(() => expect(steps).toHaveLength(1));
    expect(steps[0]?.step).toEqual({
      kind: 'accept',
      claims: [],
      entities: expect.arrayContaining([expect.objectContaining({ id: ACME }), expect.objectContaining({ id: BO })]),
      figures: [{ key: COUNTED.key, figure: {
        subject: ACME, metric: 'deaths', unit: 'person', min: 1200, max: 1500, approx: true, per: 'year', population: 'adults',
        hedged: true, voice: 'said', attributedTo: BO, from: '2022', to: '2022', asOf: '2023-08-02', precision: 'day',
        at: [spanOf('The Harbour Office has ordered two')],
        says: 'Acme Lifts: about 1,200 to 1,500 deaths per year among adults.',
      } }],
    });
    await user.keyboard('j');
    expect(atHand(page)).toHaveTextContent('Accepted, as it was changed by Carol');
    expect(within(page).getByRole('button', { name: /^accepted: Acme Lifts: about 1,200 to 1,500 deaths/ })).toBeVisible();
  }); // oxfmt-ignore

  test('that nothing was changed of is accepted as it was read', async () => {
    const { page, user, steps, form } = await change();
    await user.click(within(form).getByRole('button', { name: 'Accept as changed' }));
    await waitFor(() => expect(steps).toHaveLength(1));
    expect(steps[0]?.step).toMatchObject({ figures: [{ key: COUNTED.key, figure }] });
    await user.keyboard('j');
    expect(atHand(page)).toHaveTextContent('Accepted by Carol');
  });

  test('is refused with what is wrong at each field, and nothing is decided', async () => {
    const { user, steps, field, form } = await change();
    await user.clear(field('Least number'));
    await user.type(field('Least number'), 'a few');
    await user.type(field('Rank'), '0');
    await user.clear(field('as of'));
    await user.type(field('from'), '2023-02-30');
    await user.selectOptions(field('Voice'), 'said');
    await user.click(within(form).getByRole('button', { name: 'Accept as changed' }));
    const told = within(form).getByRole('alert');
    for (const words of ['Write a number', 'Write a whole number', 'Write as of when', 'There is no such day', 'Choose who says it'])
      expect(told).toHaveTextContent(words);
    await user.clear(field('Least number'));
    await user.clear(field('Rank'));
    expect(told).toHaveTextContent('Write a number: the least, the most, or both.');
    await user.type(field('Least number'), '5');
    await user.type(field('Most number'), '4');
    expect(told).toHaveTextContent('The most is less than the least.');
    expect(steps).toEqual([]);
  }); // oxfmt-ignore

  test('keeps the reason why its day was inferred only while the day is the same', async () => {
    const { user, steps, field, form } = await change();
    await user.clear(field('as of'));
    await user.type(field('as of'), '2023-07');
    await user.click(within(form).getByRole('button', { name: 'Accept as changed' }));
    await waitFor(() => expect(steps).toHaveLength(1));
    const { inferred, ...rest } = figure;
    expect(inferred).toHaveLength(1);
    expect(steps[0]?.step).toMatchObject({ figures: [{ figure: { ...rest, asOf: '2023-07', precision: 'month' } }] });
    expect(JSON.stringify(steps[0]?.step)).not.toContain('inferred');
  }); // oxfmt-ignore
});
