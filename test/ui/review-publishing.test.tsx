import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { Api } from '../../client/api.ts';
import { anAccount, anAccountClaim } from './support/account.ts';
import { atHand, openReview } from './support/a-review.ts';
import { aLine, anActor, anAnswer } from './support/facts.ts';
import { aProblem } from './support/fake-api.ts';
import { aReview, BO, LEADS, PUBLISH_PREVIEW, REVIEW_ROW } from './support/review-facts.ts';

describe('publishing', () => {
  const publishing = (doors: Partial<Api> = {}) =>
    openReview({
      previewPublish: async () => PUBLISH_PREVIEW,
      publish: jest.fn<Api['publish']>(async () => ({
        row: { ...REVIEW_ROW, state: 'published' },
        again: false,
      })),
      ...doors,
    });

  test('shows what would change before it does, publishes just that, and brings the lines', async () => {
    const publish = jest.fn<Api['publish']>(async () => ({ row: { ...REVIEW_ROW, state: 'published' }, again: false }));
    const line = aLine(anActor('Ada'), anActor('Ben'));
    const claim = anAccountClaim({ relKey: line.key, subject: line.from, object: line.to });
    const { page, user, store } = await publishing({
      publish,
      article: async () => anAccount({ claims: [claim] }),
      run: async ({ params: { id } }) =>
        id === 'explore/among' || id === 'explore/joining'
          ? anAnswer({ nodes: [anActor('Ada'), anActor('Ben')], edges: [line] })
          : anAnswer({}),
    });
    await user.click(within(page).getByRole('tab', { name: 'Publish' }));
    expect(await within(page).findByRole('list', { name: 'New lines' })).toHaveTextContent('Ada Q. met Bo Reed');
    expect(within(page).getByRole('list', { name: 'Strengthened: one source more' })).toHaveTextContent('said → asserted');
    const map = within(page).getByRole('region', { name: 'What would change, drawn' });
    expect(map).toHaveTextContent('nothing of this is in the graph yet');
    expect(within(map).getByRole('list', { name: 'What the signs mean' })).toHaveTextContent('strengthened 1 new 1 new actors 1');
    await user.click(within(page).getByRole('button', { name: /^Ada Q. met Bo Reed/ }));
    expect(within(map).getByRole('status')).toHaveTextContent('New lines: Ada Q. met Bo Reed (asserted)');
    expect(within(page).getByText(/2 claims, 0 figures, 3 actors/)).toHaveTextContent('1 suggestion is not decided: nothing of them is published.');
    expect(store.getState().edges.has(line.key)).toBe(false);
    await user.click(within(page).getByRole('button', { name: 'Publish' }));
    expect(publish).toHaveBeenCalledWith({ params: { id: REVIEW_ROW.id }, body: { digest: 'abc' } }, expect.objectContaining({ analyst: 'Carol' }));
    await user.click(await within(page).findByRole('button', { name: 'Show on the canvas' }));
    await waitFor(() => expect([...store.getState().edges.keys()]).toEqual([line.key]));
    expect(await screen.findByRole('complementary', { name: 'Review put aside' })).toHaveTextContent('Harbour talks end');
  }); // oxfmt-ignore

  test('says of whoever is new that somebody whom the graph has is called so, and goes there', async () => {
    const account = aReview();
    const entities = account.reading.entities.map((one) => (one.id === BO ? { ...one, candidates: [{ id: 'person/bo-r', name: 'Bo R. Reed', why: 'shares a name' }] } : one));
    const { page, user } = await openReview({ previewPublish: async () => PUBLISH_PREVIEW }, { ...account, reading: { ...account.reading, entities } });
    await user.click(within(page).getByRole('tab', { name: 'Publish' }));
    const told = await within(page).findByRole('list', { name: 'New actors' });
    expect(told).toHaveTextContent('Bo Reed Person · may be Bo R. Reed, whom the graph has: not decided.');
    await user.click(within(told).getByRole('button', { name: 'Decide who it is' }));
    const who = within(page).getByRole('list', { name: 'Who is in the text' });
    expect(within(who).getByRole('button', { name: /^Bo Reed/, expanded: true })).toHaveTextContent('may be somebody whom the graph has: not decided');
  }); // oxfmt-ignore

  test('draws so many lines as can be told apart, those that warn first, and says how many there are', async () => {
    const [ada, ben] = [anActor('Ada'), anActor('Ben')];
    const [told] = PUBLISH_PREVIEW.changes.new;
    if (told === undefined) throw new Error('nothing is new');
    const change = (key: string) => ({ ...told, key, line: aLine(ada, ben, { key, contested: key === 'new 0' }) });
    const many = Array.from({ length: 70 }, (_, at) => change(`new ${at}`));
    const changes = { ...PUBLISH_PREVIEW.changes, new: many, ended: [change('ended')] };
    const ends = [ada, ben].map(({ id, name, type, named }) => ({ id, name, type, named, isNew: false }));
    const { page, user } = await publishing({ previewPublish: async () => ({ ...PUBLISH_PREVIEW, changes, ends }) });
    await user.click(within(page).getByRole('tab', { name: 'Publish' }));
    const map = await within(page).findByRole('region', { name: 'What would change, drawn' });
    expect(map).toHaveTextContent('60 of 72 relations: more lines than these could not be told apart here');
    expect(within(map).getByRole('list', { name: 'What the signs mean' })).toHaveTextContent('contested 1 ended 1 strengthened 1 new 58');
    expect(within(page).getByRole('list', { name: 'New lines' }).children).toHaveLength(70);
  }); // oxfmt-ignore

  test('is reached by one key, and its button by the same once more', async () => {
    const { page, user } = await publishing();
    await user.keyboard('p');
    await within(page).findByRole('list', { name: 'New lines' });
    expect(within(page).getByRole('tab', { name: 'Publish' })).toHaveFocus();
    await user.keyboard('p');
    expect(within(page).getByRole('button', { name: 'Publish' })).toHaveFocus();
  });

  test('names what stands against it, and goes there', async () => {
    const mistakes = [{ where: LEADS.key, problem: 'the words do not say it', advice: 'Edit the claim.' }];
    const { page, user } = await publishing({ previewPublish: async () => ({ ...PUBLISH_PREVIEW, mistakes, digest: null }) });
    await user.click(within(page).getByRole('tab', { name: 'Publish' }));
    const told = await within(page).findByRole('region', { name: 'What stands against publishing' });
    expect(within(page).getByRole('button', { name: 'Publish' })).toBeDisabled();
    await user.click(within(told).getByRole('button', { name: 'Go there' }));
    expect(atHand(page)).toHaveTextContent('Ada Quill leads Harbour Office');
  }); // oxfmt-ignore

  test('that was overtaken shows what would change now', async () => {
    const previews = jest.fn<Api['previewPublish']>(async () => PUBLISH_PREVIEW);
    const { page, user } = await publishing({ previewPublish: previews, publish: () => Promise.reject(aProblem('import-changed')) });
    await user.click(within(page).getByRole('tab', { name: 'Publish' }));
    await user.click(await within(page).findByRole('button', { name: 'Publish' }));
    expect(await within(page).findByRole('alert')).toHaveTextContent('The graph has changed since the preview');
    await waitFor(() => expect(previews).toHaveBeenCalledTimes(2));
  }); // oxfmt-ignore

  test('is taken back after a confirmation, and what only it told leaves the canvas', async () => {
    const line = aLine(anActor('Ada'), anActor('Ben'));
    const claim = anAccountClaim({ relKey: line.key, subject: line.from, object: line.to });
    const account = aReview({ row: { ...REVIEW_ROW, state: 'published' } });
    const unpublish = jest.fn<Api['unpublish']>(async () => ({
      row: { ...REVIEW_ROW, state: 'unpublished' },
    }));
    const { page, user, store } = await openReview(
      {
        previewPublish: async () => PUBLISH_PREVIEW,
        unpublish,
        article: async () => anAccount({ claims: [claim] }),
        run: async () => anAnswer({ nodes: [anActor('Ada')], edges: [] }),
      },
      account,
    );
    const [ada, ben] = [anActor('Ada'), anActor('Ben')];
    store.setState({ nodes: new Map([[ada.id, ada], [ben.id, ben]]), edges: new Map([[line.key, line]]) }); // oxfmt-ignore
    await user.click(within(page).getByRole('tab', { name: 'Publish' }));
    await user.click(within(page).getByRole('button', { name: 'Take back …' }));
    expect(unpublish).not.toHaveBeenCalled();
    await user.click(within(page).getByRole('button', { name: 'Take its facts back' }));
    await waitFor(() => expect([...store.getState().edges.keys()]).toEqual([]));
    expect([...store.getState().nodes.keys()]).toEqual([ada.id]);
    expect(within(page).getByText(/taken back/)).toBeVisible();
  });
});

test('nothing that was only suggested or accepted is drawn', async () => {
  const { user, store } = await openReview();
  await user.keyboard('aaa');
  expect([...store.getState().edges.keys(), ...store.getState().nodes.keys()]).toEqual([]);
});
