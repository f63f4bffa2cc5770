import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { Api } from '../../client/api.ts';
import { atHand, openReview } from './support/a-review.ts';
import { ADA, aRecord, aRecorder, aReview, LEADS, MET, OFFICE, spanOf } from './support/review-facts.ts'; // oxfmt-ignore
import { aProblem } from './support/fake-api.ts';
import { anActor } from './support/facts.ts';

/** Marks words of the text, as a hand does. */
function mark(page: HTMLElement, words: string): void {
  const { start, end } = spanOf(words);
  const place = (at: number) => {
    const runs = [...page.querySelectorAll<HTMLElement>('[data-run]')];
    const run = runs.findLast((one) => Number(one.dataset['run']) <= at);
    const node = run?.firstChild ?? null;
    if (run === undefined || node === null) throw new Error(`nothing is drawn at ${at}`);
    return { node, offset: at - Number(run.dataset['run']) };
  };
  const [from, to] = [place(start), place(end)];
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

describe('the page of a review', () => {
  test('asks the first open one as a sentence, with its rule, how often that was right, and its words', async () => {
    const { page } = await openReview();
    expect(atHand(page)).toHaveTextContent('Ada Quill met Bo Reed on 1 August 2023.');
    expect(atHand(page)).toHaveTextContent('asserted: an article states it in its own voice');
    expect(atHand(page)).toHaveTextContent('Rule meetings/met: one “met” another · 9 of 10 right on labelled texts');
    expect(within(page).getByText('Ada Quill', { selector: '[data-said="hand"]' })).toHaveAttribute('title', 'Person: Ada Quill');
    // Of its paragraph only, and whole words: what the first sentence is about, and how the next begins.
    expect(page.querySelector('.review-passage')).toHaveTextContent(/^Ada Quill met Bo Reed in Port Arden on Tuesday\. Quill leads the Harbour Office, …$/);
    expect(within(page).getByText('0 of 3 decided')).toBeVisible();
    expect(within(page).getByRole('region', { name: /^Weak/ })).toHaveTextContent('Bo Reed is associated with Harbour Office');
  }); // oxfmt-ignore

  test('is decided by one key each, and one key takes the last back', async () => {
    const { page, user, steps } = await openReview();
    await user.keyboard('a');
    expect(atHand(page)).toHaveTextContent('Ada Quill leads Harbour Office, according to Bo Reed.');
    expect(atHand(page)).toHaveTextContent('not measured yet');
    await user.keyboard('x');
    expect(atHand(page)).toHaveTextContent('Weak rule offices/leads');
    expect(within(page).getByText('2 of 3 decided')).toBeVisible();
    await waitFor(() => expect(steps).toHaveLength(2));
    const met = [MET.claim.subject, MET.claim.object].map((id) => expect.objectContaining({ id }));
    expect(steps.map(({ step }) => step)).toEqual([
      {
        kind: 'accept',
        claims: [{ key: MET.key, claim: MET.claim }],
        figures: [],
        entities: expect.arrayContaining(met),
      },
      { kind: 'reject', keys: [LEADS.key] },
    ]);
    await user.keyboard('u');
    await waitFor(() => expect(steps.at(-1)?.step).toEqual({ kind: 'undo', step: 2 }));
    expect(within(page).getByText('1 of 3 decided')).toBeVisible();
    await user.keyboard('k');
    expect(atHand(page)).toHaveTextContent('Ada Quill leads Harbour Office');
  });

  test('hears no single key while somebody types, nor once they are switched off', async () => {
    const { page, user, store, steps } = await openReview();
    await user.type(within(page).getByLabelText('Why it is wrong, if you reject it'), 'axe');
    expect(within(page).getByText('0 of 3 decided')).toBeVisible();
    store.getState().setLetterKeys(false);
    page.focus();
    await user.keyboard('ax');
    expect(steps).toEqual([]);
    await user.click(within(page).getByRole('button', { name: 'Reject' }));
    await waitFor(() => expect(steps.map(({ step }) => step)).toEqual([{ kind: 'reject', keys: [MET.key], why: 'axe' }]));
  }); // oxfmt-ignore

  test('decides nothing by a key where the suggestion at hand is not seen', async () => {
    const { page, user, steps } = await openReview();
    await user.click(within(page).getByRole('tab', { name: /^Who is who/ }));
    await user.keyboard('axe');
    expect(within(page).getByText('0 of 3 decided')).toBeVisible();
    await user.keyboard('ja');
    await waitFor(() => expect(steps).toHaveLength(1));
  });

  test('has its keys first among all keys', async () => {
    const { user } = await openReview();
    await user.keyboard('?');
    const keys = await screen.findByRole('dialog', { name: 'Keyboard' });
    expect(within(keys).getAllByRole('listitem')[0]).toHaveTextContent('Review');
  });

  test('leaves the canvas behind it alone', async () => {
    const { page, user, store } = await openReview();
    store.setState({ nodes: new Map([['person/x', anActor('X')]]), selection: { nodes: new Set(['person/x']), edges: new Set() } });
    page.focus();
    await user.keyboard('{Delete}');
    expect([...store.getState().nodes.keys()]).toEqual(['person/x']);
  }); // oxfmt-ignore

  test('accepts what a rule suggests at once, after the list was seen, as one step', async () => {
    const both = [LEADS, { ...LEADS, key: 'offices/00000000000000dd' }, MET];
    const account = aReview();
    const { page, user, steps } = await openReview({}, { ...account, reading: { ...account.reading, claims: both } });
    await user.keyboard('j');
    await user.click(within(page).getByRole('button', { name: 'All 2 of this rule …' }));
    const dialog = await screen.findByRole('dialog', { name: 'All of the rule offices/leads' });
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(2);
    await user.click(within(dialog).getByRole('button', { name: 'Accept all 2' }));
    await waitFor(() => expect(steps).toHaveLength(1));
    expect(steps[0]?.step).toMatchObject({ kind: 'accept', claims: both.slice(0, 2).map(({ key }) => ({ key })) });
  }); // oxfmt-ignore

  test('changes a suggestion: ends, type and day, and its own sentence says what was changed', async () => {
    const { page, user, steps } = await openReview();
    await user.keyboard('e');
    const form = within(page).getByRole('form', { name: 'Change the suggestion' });
    expect(within(form).getByLabelText('Subject')).toHaveFocus();
    await user.selectOptions(within(form).getByLabelText('Object'), OFFICE);
    await user.click(within(form).getByRole('button', { name: 'Accept as changed' }));
    expect(within(form).queryByRole('alert')).toBeNull();
    await waitFor(() => expect(steps).toHaveLength(1));
    expect(steps[0]?.step).toMatchObject({ claims: [{ key: MET.key, claim: { object: OFFICE, says: 'Ada Quill met Harbour Office on 1 August 2023.' } }] });
  }); // oxfmt-ignore

  test('refuses ends that a type does not join, and a day that is none', async () => {
    const { page, user, steps } = await openReview();
    await user.keyboard('e');
    const form = within(page).getByRole('form', { name: 'Change the suggestion' });
    await user.selectOptions(within(form).getByLabelText('Says'), 'FAMILY_OF');
    await user.selectOptions(within(form).getByLabelText('Object'), OFFICE);
    await user.clear(within(form).getByLabelText('from'));
    await user.type(within(form).getByLabelText('from'), '2023-13-01');
    await user.click(within(form).getByRole('button', { name: 'Accept as changed' }));
    expect(within(form).getByRole('alert')).toHaveTextContent('It does not join these two');
    expect(within(form).getByRole('alert')).toHaveTextContent('There is no such day.');
    expect(steps).toEqual([]);
  });

  test('makes a claim of words that are marked, whole words, with the types that fit first', async () => {
    const { page, user, steps } = await openReview();
    mark(page, 'ffice has ordered two crane');
    page.focus();
    await user.keyboard('n');
    const form = within(page).getByRole('form', { name: 'New claim' });
    expect(within(form).getByText('Office has ordered two cranes')).toBeVisible();
    await user.selectOptions(within(form).getByLabelText('Subject'), OFFICE);
    await user.selectOptions(within(form).getByLabelText('Object'), ADA);
    const groups = [...form.querySelectorAll('optgroup')].map(({ label }) => label);
    expect(groups).toEqual(['Fit these two', 'Do not join these two']);
    await user.selectOptions(within(form).getByLabelText('Says'), 'SUPPORTS');
    await user.click(within(form).getByRole('button', { name: 'End a word earlier' }));
    await user.click(within(form).getByRole('button', { name: 'Make the claim' }));
    await waitFor(() => expect(steps).toHaveLength(1));
    expect(steps[0]?.step).toMatchObject({
      kind: 'accept',
      claims: [{ key: expect.stringMatching(/^own\/[0-9a-z]{26}$/), claim: { subject: OFFICE, type: 'SUPPORTS', object: ADA, at: [spanOf('Office has ordered two')] } }],
    }); // oxfmt-ignore
    expect(within(page).getByRole('region', { name: /^Made by hand/ })).toHaveTextContent('Harbour Office supports Ada Quill');
  }); // oxfmt-ignore

  test('lists sentences that name two and say nothing, and makes a claim of one', async () => {
    const { page, user } = await openReview();
    await user.keyboard('s');
    const list = within(page).getByRole('list', { name: 'Sentences not yet read' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(list).toHaveTextContent('The Harbour Office has ordered two cranes from Acme Lifts.');
    await user.click(within(list).getByRole('button', { name: 'Make a claim' }));
    expect(within(page).getByRole('form', { name: 'New claim' })).toHaveTextContent(
      'ordered two cranes from Acme',
    );
  });

  test('says who somebody is: one of the graph, somebody new, or never that one', async () => {
    const { page, user, steps } = await openReview();
    await user.click(within(page).getByRole('tab', { name: /^Who is who/ }));
    // Who published it is listed, though nobody has looked yet whom of the graph he is.
    expect(within(page).getByRole('button', { name: /^Quay Post Organization .*matched by exactly this name/ })).toBeVisible();
    await user.click(within(page).getByRole('button', { name: /^Ada Quill Person/ }));
    const who = within(page).getByRole('region', { name: 'Who Ada Quill is' });
    expect(who).toHaveTextContent('Ada Q. shares the surname');
    await user.click(within(who).getByRole('button', { name: 'It is not Ada Q.' }));
    expect(who).toHaveTextContent('not this one, for ever');
    await user.click(within(who).getByRole('button', { name: 'Ada Quill is somebody new' }));
    await waitFor(() => expect(steps).toHaveLength(2));
    expect(steps.map(({ step }) => step)).toMatchObject([
      { kind: 'different', entity: ADA, from: 'person/ada-q' },
      { kind: 'entity', entity: { as: 'new', entity: { id: ADA, name: 'Ada Quill' } } },
    ]);
    await user.type(within(page).getByLabelText('Other names, with ; between them'), 'Adele; A. Quill');
    await user.click(within(page).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(steps.at(-1)?.step).toMatchObject({ entity: { as: 'new', entity: { aliases: ['Adele', 'A. Quill'] } } }));
  }); // oxfmt-ignore

  test('corrects the zone of ticked paragraphs, and what stood there is shaded', async () => {
    const { page, user, steps } = await openReview();
    await user.click(within(page).getByRole('button', { name: 'Correct the zones' }));
    await user.click(within(page).getByRole('checkbox', { name: 'Paragraph 3' }));
    await user.selectOptions(within(page).getByLabelText('Zone of the ticked paragraphs'), 'promo');
    await user.click(within(page).getByRole('button', { name: 'Set' }));
    await waitFor(() => expect(steps.map(({ step }) => step)).toMatchObject([{ kind: 'zone', regions: [{ paragraph: 3, zone: 'promo' }] }]));
    expect(page.querySelector('[data-paragraph="3"]')).toHaveAttribute('data-zone', 'promo');
    // A zone that goes on is named once.
    expect(within(page).getAllByText(/promotion/, { selector: '.zone-label' }).map(({ textContent }) => textContent)).toEqual(['promotion, 2 paragraphs: carries no facts']);
    expect(within(page).getByRole('tab', { name: /^Not yet read/ })).toHaveTextContent('0');
  }); // oxfmt-ignore
});

describe('what does not go through', () => {
  test('is kept while nothing answers, is told, and is sent in order when something does', async () => {
    let isAway = true;
    const recorder = aRecorder();
    const decideReview: Api['decideReview'] = (request, options) =>
      isAway ? Promise.reject(aProblem('database-away')) : recorder.doors.decideReview(request, options);
    const { page, user, store } = await openReview({ decideReview });
    await user.keyboard('ax');
    expect(await within(page).findByRole('alert')).toHaveTextContent('2 decisions are not recorded yet.');
    expect(within(page).getByText('2 of 3 decided')).toBeVisible();
    await user.click(within(page).getByRole('button', { name: 'Close the review' }));
    expect(within(page).getByRole('alertdialog')).toHaveTextContent('2 decisions would be left unrecorded.');
    await user.click(within(page).getByRole('button', { name: 'Stay' }));
    isAway = false;
    await user.click(within(page).getByRole('button', { name: 'Send now' }));
    await waitFor(() => expect(recorder.steps.map(({ step }) => step.kind)).toEqual(['accept', 'reject']));
    expect(within(page).queryByRole('alert')).toBeNull();
    await user.click(within(page).getByRole('button', { name: 'Close the review' }));
    await waitFor(() => expect(store.getState().review).toBeNull());
  });

  test('waits for a name, says so beside the name and beside publishing, and is recorded under it', async () => {
    const { page, user, steps } = await openReview({}, aReview(), '');
    await user.keyboard('ax');
    expect(within(page).getByText('2 of 3 decided')).toBeVisible();
    const name = within(page).getByRole('textbox', { name: /^2 decisions wait for your name: nothing is recorded without one/ });
    expect(steps).toEqual([]);
    await user.click(within(page).getByRole('tab', { name: 'Publish' }));
    expect(within(page).getByText('2 decisions are not recorded yet: nothing of them is in what follows.')).toBeVisible();
    await user.type(name, 'Dan{Enter}');
    await waitFor(() => expect(steps.map(({ step, by }) => [step.kind, by])).toEqual([['accept', 'Dan'], ['reject', 'Dan']]));
    expect(within(page).queryByText(/not recorded yet/)).toBeNull();
  }); // oxfmt-ignore

  test('shows what others decided since, and keeps the refused decision at hand', async () => {
    const theirs = aRecord(1, { kind: 'reject', keys: [MET.key], why: 'he was away' }, 'Dan');
    const refusals = [aProblem('decided-since')];
    const recorder = aRecorder(aReview({ steps: [] }));
    const sent: number[] = [];
    const { page, user } = await openReview({
      decideReview: async (request, options) => {
        sent.push(request.body.after);
        const refusal = refusals.pop();
        if (refusal === undefined) return recorder.doors.decideReview(request, options);
        recorder.steps.push(theirs);
        throw refusal;
      },
      review: recorder.doors.review,
    });
    await user.keyboard('a');
    const note = await within(page).findByRole('alert');
    expect(note).toHaveTextContent('Not recorded: you accepted 1 claim. Somebody has decided since. Dan rejected 1 suggestion (“he was away”).');
    await user.click(within(note).getByRole('button', { name: 'Decide so all the same' }));
    await waitFor(() => expect(recorder.steps.map(({ by, step }) => [by, step.kind])).toEqual([['Dan', 'reject'], ['Carol', 'accept']]));
    expect(sent).toEqual([0, 1]);
    expect(within(page).queryByRole('alert')).toBeNull();
  }); // oxfmt-ignore

  test('tells why an article does not come, and asks again', async () => {
    const answers = [Promise.reject(aProblem('database-away'))];
    const { page, user } = await openReview({ review: () => answers.pop() ?? Promise.resolve(aReview()) });
    expect(await within(page).findByRole('alert')).toHaveTextContent('Neo4j does not answer');
    await user.click(within(page).getByRole('button', { name: 'Try again' }));
    expect(await within(page).findByRole('article', { name: 'The suggestion at hand' })).toBeVisible();
  });
});
