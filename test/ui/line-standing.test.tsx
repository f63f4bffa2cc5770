import { describe, expect, test } from '@jest/globals';
import { within } from '@testing-library/dom';
import { aClaim, aPlace } from './support/facts.ts';
import { inspectLine, met } from './support/line.tsx';

describe('the evidence of a line, by how firmly it is told,', () => {
  test('says which of the claims do not count as support, and why', async () => {
    const inferred = [{ what: 'end', why: 'it is not said with whom' }] as const;
    const { panel } = await inspectLine({
      claims: [
        aClaim(),
        aClaim({ id: 'article/first/c2', hedged: true }),
        aClaim({ id: 'article/first/c3', inferred: [...inferred] }),
        aClaim({ id: 'article/first/c4', reality: 'planned' }),
        aClaim({ id: 'article/first/c5', at: [aPlace({ zone: 'caption' })] }),
      ],
    });
    expect(panel).toHaveTextContent('1 story, 1 voice · not counted: 3 told less firmly, 1 told as planned');
    expect(
      within(panel).getByRole('heading', { name: 'What speaks for it 5, of which 1 counts' }),
    ).toBeVisible();
  });

  test('counts its claims without more words when all of them count', async () => {
    const { panel } = await inspectLine({ claims: [aClaim(), aClaim({ id: 'article/first/c2' })] });

    expect(within(panel).getByRole('heading', { name: 'What speaks for it 2' })).toBeVisible();
  });

  test.each([
    ['asserted', 'Happened'],
    ['said', 'Happened'],
    ['alleged', 'Alleged for'],
    ['planned', 'Planned for'],
    ['wanted', 'Wanted for'],
    ['denied', 'Denied for'],
  ] as const)('of a line that is %s, its day is told as %s', async (status, words) => {
    const { panel } = await inspectLine({ relation: { ...met, status } });

    expect(within(panel).getByText('18 June 2023').previousElementSibling).toHaveTextContent(words);
    expect(within(panel).queryAllByText('Happened')).toHaveLength(words === 'Happened' ? 1 : 0);
  });

  test('does not claim of a planned line that nobody tells it as done', async () => {
    const { panel } = await inspectLine({
      relation: { ...met, status: 'planned' },
      claims: [aClaim({ reality: 'planned' }), aClaim({ id: 'article/first/c2', hedged: true })],
    });

    expect(panel).toHaveTextContent('planned set to happen; no firm report says that it did');
    expect(panel).toHaveTextContent('not counted: 1 told as a fact');
  });
});
