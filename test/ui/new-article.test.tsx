import { describe, expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import type { Api } from '../../client/api.ts';
import { aFile } from './support/a-file.ts';
import { anAccount } from './support/account.ts';
import { openDesk } from './support/desk.tsx';
import { aProblem, fakeApi, later } from './support/fake-api.ts';
import { aRecorder, aReview, REVIEW_ROW, REVIEW_TEXT, spanOf } from './support/review-facts.ts';

type Added = Awaited<ReturnType<Api['addArticle']>>;

const taken = (more: Partial<Added> = {}): Added => ({
  row: REVIEW_ROW,
  again: false,
  notices: [],
  copies: [],
  ...more,
});

async function openIntake(doors: Partial<Api> = {}) {
  const desk = await openDesk(
    fakeApi({ doors: { addArticle: async () => taken(), ...aRecorder().doors, ...doors } }),
  );
  desk.store.getState().nameAnalyst('Carol');
  await desk.user.click(screen.getByRole('button', { name: 'New article' }));
  const dialog = await screen.findByRole('dialog', { name: 'New article' });
  return { ...desk, dialog };
}

describe('a new article', () => {
  test('that is dropped on the desk comes in as its bytes, in the name of who adds it, and goes on to its review', async () => {
    const addArticle = jest.fn<Api['addArticle']>(async () => taken());
    const { store, user } = await openDesk(fakeApi({ doors: { addArticle, ...aRecorder().doors } }));
    store.getState().nameAnalyst('Carol');
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [aFile('Größe', 'talks.md')] } });
    const dialog = await screen.findByRole('dialog', { name: 'New article' });
    const button = await within(dialog).findByRole('button', { name: 'Review it' });
    expect(addArticle).toHaveBeenCalledWith(
      { body: { content: { name: 'talks.md', base64: Buffer.from('Größe').toString('base64') }, about: {}, passage: false } },
      expect.objectContaining({ analyst: 'Carol' }),
    );
    await user.click(button);
    expect(await screen.findByRole('main', { name: 'Review of an article' })).toBeVisible();
  }); // oxfmt-ignore

  test('is one of several: each is told by itself, one after the other, and one that cannot be read stops none', async () => {
    const answers = [later<Added>(), later<Added>()];
    const asked: string[] = [];
    const { store, dialog } = await openIntake({
      addArticle: ({ body: { content } }) => {
        asked.push('name' in content ? content.name : '');
        return asked.length === 1 ? Promise.reject(aProblem('unreadable-text', { detail: 'Its pages hold pictures only.' })) : (answers[asked.length - 2] ?? later<Added>()).promise;
      },
    });
    void store.getState().takeArticles([aFile('a', 'scan.pdf'), aFile('b', 'two.txt'), aFile('c', 'three.html')]);
    const list = await within(dialog).findByRole('list', { name: 'Texts' });
    expect(await within(list).findByRole('alert')).toHaveTextContent('No text can be read from this. Its pages hold pictures only.');
    await within(list).findByText(/is read …/);
    expect(asked).toEqual(['scan.pdf', 'two.txt']);
    expect(within(dialog).getByText('1 of 3 texts done')).toBeVisible();
    answers[0]?.arrive(taken());
    await waitFor(() => expect(asked).toEqual(['scan.pdf', 'two.txt', 'three.html']));
    answers[1]?.arrive(taken({ again: true }));
    expect(await within(list).findByText(/^This very text is here already: under review, added by/)).toBeVisible();
    expect(within(dialog).getByText('3 of 3 texts done')).toBeVisible();
  }); // oxfmt-ignore

  test.each([
    ['too large', Object.defineProperty(aFile('x', 'long.txt'), 'size', { value: 50_000_000 }), 'It has 50.0 MB; an article has at most 20 MB. Nothing of it was read.'],
    ['empty', aFile('', 'none.txt'), 'It is empty, or a folder: there is nothing to read.'],
    ['no article', aFile('x', 'cat.png'), 'It is no text, Markdown, HTML or PDF by its name.'],
  ])('that is %s is refused in words, before it is read', async (_what, file, words) => {
    const addArticle = jest.fn<Api['addArticle']>(async () => taken());
    const { store, dialog } = await openIntake({ addArticle });
    await store.getState().takeArticles([file]);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(words);
    expect(addArticle).not.toHaveBeenCalled();
  }); // oxfmt-ignore

  test('is told what was not found in it, and what is said of it is a step of its review', async () => {
    const recorder = aRecorder();
    const about = { ...REVIEW_ROW.about, publisher: null };
    const { store, user, dialog } = await openIntake({
      addArticle: async () => taken({ row: { ...REVIEW_ROW, about }, notices: ['It was read as Windows-1252.'] }),
      ...recorder.doors,
    });
    await store.getState().takeArticles([aFile('a', 'two.txt')]);
    expect(await within(dialog).findByText(/^Not found in the text: who publishes it/)).toBeVisible();
    expect(within(dialog).getByRole('list', { name: 'What was noticed' })).toHaveTextContent('It was read as Windows-1252.');
    const form = within(dialog).getByRole('form', { name: 'Which article it is' });
    await user.type(within(form).getByLabelText('Publisher'), 'Quay Post');
    await user.type(within(form).getByLabelText('Read there on'), '2023-13');
    expect(within(form).getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.clear(within(form).getByLabelText('Read there on'));
    await user.click(within(form).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(recorder.steps.map(({ step }) => step)).toEqual([{ kind: 'about', about: REVIEW_ROW.about }]));
  }); // oxfmt-ignore

  test('that copies another is told so, both are read side by side, and the analyst decides', async () => {
    const recorder = aRecorder();
    const there = `From the wire. ${REVIEW_TEXT.slice(spanOf('Ada Quill met').start)}`;
    const start = spanOf('Ada Quill met').start;
    const copies = [{ of: 'article/first', title: 'The first report', containment: 0.8, passages: [{ here: { start, end: REVIEW_TEXT.length }, there: { start: 15, end: there.length } }] }];
    const { store, user, dialog } = await openIntake({
      addArticle: async () => taken({ copies }),
      article: async () => anAccount({ text: there, why: null }),
      ...recorder.doors,
      review: async () => aReview(),
    });
    await store.getState().takeArticles([aFile('a', 'two.txt')]);
    const copy = await within(dialog).findByRole('region', { name: 'Compared with The first report' });
    expect(copy).toHaveTextContent('80 % of the shorter text stands in the other, in 1 passage.');
    await user.click(within(copy).getByRole('button', { name: 'Read what differs, side by side' }));
    const cells = (await within(copy).findAllByRole('cell')).map(({ textContent }) => textContent);
    expect(cells.slice(0, 2)).toEqual(['Harbour talks end', 'From the wire.']);
    expect(cells[2]).toContain('the same: Ada Quill met Bo Reed');
    await user.click(within(copy).getByRole('button', { name: 'The same story' }));
    await waitFor(() => expect(recorder.steps.map(({ step }) => step)).toEqual([{ kind: 'story', of: 'article/first', same: true }]));
    expect(await within(copy).findByText('One story: it is no second source.')).toBeVisible();
  }); // oxfmt-ignore

  test('may be one passage: a fact in a minute goes to the page without suggestions', async () => {
    const addArticle = jest.fn<Api['addArticle']>(async () => taken({ row: { ...REVIEW_ROW, passage: true } }));
    const bare = aReview({ verdict: { is: 'not-asked', why: 'A passage was pasted.' } });
    const review = async () => ({ ...bare, reading: { ...bare.reading, claims: [], entities: [], mentions: [], sentences: [] } });
    const { user, dialog } = await openIntake({ addArticle, review });
    await user.click(within(dialog).getByRole('tab', { name: 'A fact in a minute' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'The passage' }), 'Ada met Ben.');
    await user.type(within(dialog).getByLabelText('Publisher'), 'Quay Post');
    await user.type(within(dialog).getByLabelText('Address'), 'https://quay.example/1');
    await user.click(within(dialog).getByRole('button', { name: 'Take it in and mark the words' }));
    const page = await screen.findByRole('main', { name: 'Review of an article' });
    expect(addArticle.mock.calls[0]?.[0].body).toMatchObject({
      content: { text: 'Ada met Ben.' }, passage: true,
      about: { publisher: 'Quay Post', url: 'https://quay.example/1', retrievedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
    expect(await within(page).findByText('A passage was pasted.')).toBeVisible();
    await user.keyboard('n');
    expect(within(page).getByRole('form', { name: 'New claim' })).toHaveTextContent('Harbour talks end');
  }); // oxfmt-ignore
});

test('articles under review are listed with what became of them, by state, and one is opened', async () => {
  const rows = [REVIEW_ROW, { ...REVIEW_ROW, id: 'article/cranes', about: { ...REVIEW_ROW.about, title: 'Cranes' }, state: 'published' as const, accepted: 12, rejected: 3 }];
  const { user, store } = await openDesk(fakeApi({ doors: { reviews: async () => ({ reviews: rows, limits: [] }), ...aRecorder().doors } }));
  await user.click(screen.getByRole('button', { name: 'Articles under review …' }));
  const dialog = await screen.findByRole('dialog', { name: 'Articles under review' });
  const list = await within(dialog).findByRole('list', { name: 'Articles under review' });
  expect(within(list).getByRole('button', { name: /^Cranes/ })).toHaveTextContent('published · 12 accepted, 3 rejected · added by Carol');
  await user.click(within(dialog).getByRole('button', { name: 'published 1' }));
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  await user.click(within(list).getByRole('button', { name: /^Cranes/ }));
  expect(store.getState().review?.id).toBe('article/cranes');
}); // oxfmt-ignore
