import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/dom';
import { openDesk } from './support/desk.tsx';
import { ada, ben, inspectLine, met } from './support/line.tsx';
import { aClaim, aFigure, aLine, anArticle, aPlace, theEvidence } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';

describe('the evidence of a line', () => {
  test('is a sentence with status, both clocks and support', async () => {
    const { panel } = await inspectLine({ claims: [aClaim()] });

    expect(within(panel).getByRole('heading', { level: 3 })).toHaveTextContent('Ada met Ben');
    expect(panel).toHaveTextContent('asserted an article states it in its own voice');
    expect(panel).toHaveTextContent('Happened18 June 2023');
    expect(panel).toHaveTextContent('Reported20 June 2023');
    expect(panel).toHaveTextContent('1 story, 1 voice');
  });

  test.each([
    ['asserted', aClaim(), 'asserted'],
    ['said', aClaim({ voice: 'said', speaker: { id: 'person/eve', name: 'Eve' } }), 'said · said by Eve'],
    ['said by somebody unnamed', aClaim({ voice: 'said' }), 'said · said by a speaker who is not named'],
    [
      'relayed',
      aClaim({
        voice: 'said',
        speaker: { id: 'person/eve', name: 'Eve' },
        relay: { id: 'company/wire', name: 'Wire' },
      }),
      'said · said by Eve · relayed by Wire',
    ],
    ['alleged', aClaim({ reality: 'alleged' }), 'alleged'],
    ['planned', aClaim({ reality: 'planned' }), 'planned'],
    ['wanted', aClaim({ reality: 'wanted' }), 'wanted'],
    ['hedged', aClaim({ hedged: true }), 'asserted · told as likely, not as certain'],
    [
      'inferred',
      aClaim({ inferred: [{ what: 'relation', why: 'they shared a stage.' }] }),
      'asserted · the relation is inferred: they shared a stage',
    ],
  ])('says of a claim that it is %s', async (_name, claim, words) => {
    const { panel } = await inspectLine({ claims: [claim] });

    const region = within(panel).getByRole('region', { name: 'What speaks for it' });
    expect(region).toHaveTextContent('Ada met Ben for an hour.');
    expect(within(region).getByTestId('standing')).toHaveTextContent(new RegExp(`^${words}$`));
  });

  test('shows the figures that name both ends, each with what it is counted of', async () => {
    const wire = anArticle({ id: 'article/wire', publisher: { id: 'company/wire', name: 'The Wire' } });
    const { panel } = await inspectLine({
      claims: [aClaim()],
      figures: [aFigure({ subjectName: 'Ada', at: [aPlace({ article: wire.id, story: wire.id })] })],
      articles: [anArticle(), wire],
    });

    expect(within(panel).getByRole('button', { name: 'Figures that name both 1' })).toBeVisible();
    expect(within(panel).getByRole('table', { name: 'Ada: deaths' })).toBeVisible();
    expect(within(panel).getByRole('region', { name: 'Sources' })).toHaveTextContent('1 article');
  });

  test('cites article, publisher, day and paragraph, and flags a caption', async () => {
    const { panel } = await inspectLine({
      claims: [aClaim({ at: [aPlace({ zone: 'caption', paragraph: 2 })] })],
    });

    expect(panel).toHaveTextContent(
      'The first report · The Gazette · reported 20 June 2023 · paragraph 2, picture caption',
    );
    expect(panel).toHaveTextContent('From a picture caption: it weighs less than the text.');
  });

  test('shows the passage with the words that say it, when the analyst has the text', async () => {
    const passage = { before: 'On Sunday ', match: 'the two sat down', after: ' in the capital.' };
    const { panel } = await inspectLine({
      claims: [aClaim({ at: [aPlace({ passage })] })],
      articles: [anArticle({ text: 'present' })],
    });

    expect(within(panel).getByRole('blockquote')).toHaveTextContent(
      'On Sunday the two sat down in the capital.',
    );
    expect(within(panel).getByText('the two sat down').tagName).toBe('MARK');
  });

  test('says why the passage is not shown, when the text is not at hand', async () => {
    const { panel } = await inspectLine({ claims: [aClaim()] });

    expect(panel).toHaveTextContent('your own copy of this text is not at hand. ARTICLES_DIR is not set.');
    expect(within(panel).queryByRole('blockquote')).toBeNull();
  });

  test('is not headed as a fact when it is none', async () => {
    const { panel } = await inspectLine({ relation: { ...met, status: 'planned' }, claims: [aClaim()] });

    expect(within(panel).getByRole('heading', { level: 3 })).toHaveTextContent(/^planned: Ada met Ben$/);
  });

  test('copies a citation to paste into a report', async () => {
    const { panel, user } = await inspectLine({ claims: [aClaim()] });

    await user.click(within(panel).getByRole('button', { name: 'Copy citation' }));

    expect(await navigator.clipboard.readText()).toBe(
      '“The first report”, The Gazette, 20 June 2023, paragraph 4',
    );
    expect(await screen.findByTestId('notice')).toHaveTextContent('Citation copied');
  });

  test('keeps what speaks against it apart', async () => {
    const denial = aClaim({
      id: 'article/first/c2',
      stance: 'denies',
      voice: 'said',
      speaker: { id: 'person/ben', name: 'Ben' },
      says: 'Ben denies that they met.',
    });
    const { panel } = await inspectLine({
      claims: [aClaim(), denial],
      relation: { ...met, contested: true },
    });

    const against = within(panel).getByRole('region', { name: 'What speaks against it' });
    expect(against).toHaveTextContent('Ben denies that they met.denied · said by Ben');
    expect(within(panel).getByRole('region', { name: 'What speaks for it' })).not.toHaveTextContent('denies');
    expect(panel).toHaveTextContent('contested another speaker denies it');
  });

  test('stands under the story that tells it, and names who repeats the story', async () => {
    const wire = anArticle({ id: 'article/wire', publisher: { id: 'company/wire', name: 'The Wire' } });
    const copied = aPlace({ article: 'article/wire', story: 'article/first' });
    const both = aClaim({ says: 'They met.', at: [aPlace(), copied] });
    const own = aClaim({
      id: 'article/wire/c2',
      says: 'They met again.',
      at: [aPlace({ article: 'article/wire', story: 'article/wire' })],
    });
    const lost = aClaim({
      id: 'article/wire/c3',
      stance: 'denies',
      says: 'They never met.',
      at: [aPlace({ article: 'article/wire', story: 'article/lost' })],
    });
    const told = { claims: [], denials: [], figures: [] };
    const { panel } = await inspectLine({
      claims: [both, own, lost],
      articles: [anArticle(), wire],
      byStory: [
        { ...told, story: 'article/first', article: anArticle(), repeatedBy: ['article/wire'] },
        { ...told, story: 'article/lost', article: null, repeatedBy: ['article/wire'] },
        { ...told, story: 'article/wire', article: wire, repeatedBy: [] },
      ],
    });

    const carries = within(panel).getByRole('region', { name: 'What speaks for it' });
    const headings = (region: HTMLElement) =>
      within(region)
        .getAllByRole('heading', { level: 5 })
        .map((heading) => heading.textContent);
    expect(headings(carries)).toEqual([
      'Story 1 of 3 · The Gazette, 20 June 20231',
      'Story 3 of 3 · The Wire, 20 June 20231',
    ]);
    expect(carries).toHaveTextContent('Also repeated by The Wire');
    const against = within(panel).getByRole('region', { name: 'What speaks against it' });
    expect(headings(against)).toEqual(['Story 2 of 3 · an original that is not loaded (article/lost)1']);
  });

  test('says so when there are only denials', async () => {
    const { panel } = await inspectLine({
      claims: [aClaim({ stance: 'denies' })],
      relation: { ...met, status: 'denied' },
    });

    expect(panel).toHaveTextContent('Nobody asserts it: only denials are reported.');
  });

  test('leads from a derived line to the lines it stands for', async () => {
    const asked: unknown[] = [];
    const api = fakeApi({
      evidence: (query) => {
        asked.push(query);
        const derived = aLine(ada, ben, {
          type: 'SANCTIONED',
          derivedFrom: ['IMPOSED_BY|s|a', 'TARGETS|s|b'],
        });
        return theEvidence({
          relation: derived,
          claims: [
            aClaim({ relKey: 'TARGETS|s|b', reality: 'planned', says: 'The sanction is to name Ben.' }),
            aClaim({ id: 'article/first/c2', relKey: 'TARGETS|s|b', says: 'The sanction names Ben.' }),
          ],
        });
      },
    });
    const { store, user } = await openDesk(api, { unfolded: ['inspect'] });
    await store.getState().inspect({ relation: 'SANCTIONED|a|b' });

    await user.click(await screen.findByRole('button', { name: 'The sanction names Ben.' }));

    expect(asked).toEqual([{ relation: 'SANCTIONED|a|b' }, { relation: 'TARGETS|s|b' }]);
  });

  test('marks a line as ended only as of a day after its end', async () => {
    const post = aLine(ada, ben, {
      type: 'LEADS',
      periods: ['2020/2021'],
      certain: ['2020/2021'],
      lastDay: 20_211_231,
    });
    const { panel } = await inspectLine({ relation: post, claims: [aClaim()] });

    expect(panel).toHaveTextContent('ended over as of the day shown in the header');
    expect(panel).toHaveTextContent('Held2020 to 2021');
  });

  test('tells a failure in place and asks again on request', async () => {
    let answers = 0;
    const api = fakeApi({
      evidence: () => {
        answers += 1;
        if (answers === 1) throw aProblem('timeout');
        return theEvidence({ relation: met, claims: [aClaim()] });
      },
    });
    const { store, user } = await openDesk(api, { unfolded: ['inspect'] });
    await store.getState().inspect({ relation: met.key });

    expect(await screen.findByRole('alert')).toHaveTextContent('The database took too long');
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('article')).toHaveTextContent('Ada met Ben');
  });
});
