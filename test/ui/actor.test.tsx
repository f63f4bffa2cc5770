import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { GraphEdge } from '#contract/graph';
import { ada, ben, inspectActor, line, rowsOf, sections, utopia } from './support/actor.tsx';
import { openDesk } from './support/desk.tsx';
import { aClaim, aLine, anActor, anAnswer, aQuery, theEvidence } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';

describe('the panel of an actor', () => {
  test('says who it is and groups its relations by type, in the direction they run', async () => {
    const described = {
      summary: 'A mathematician.',
      aliases: ['Countess'],
      role: 'minister',
      countries: [utopia.id],
    };
    const { panel } = await inspectActor({
      entity: anActor('Ada', described),
      relations: [aLine(ada, ben), line('OWNS', ben, ada, { status: 'alleged', hedged: true })],
    });

    expect(panel).toHaveTextContent('Person · minister · Utopia');
    expect(panel).toHaveTextContent('Also called Countess');
    expect(panel).toHaveTextContent('A mathematician.');
    expect(
      within(panel).getByRole('button', { name: 'met Ben asserted · 18 June 2023 · reported 20 June 2023' }),
    ).toBeVisible();
    expect(
      within(panel).getByRole('button', { name: /^Ben owns them alleged, hedged · no date/ }),
    ).toBeVisible();
  });

  test('shows no section that would be empty, and says so when all are', async () => {
    const { panel } = await inspectActor();

    expect(sections(panel)).toEqual(['Sources']);
    expect(panel).toHaveTextContent('No claim ties it to another actor, and no number about it is reported.');
  });

  test('folds a section by keyboard and keeps its count', async () => {
    const { user, section } = await inspectActor({ relations: [aLine(ada, ben)] });
    const fold = within(section('Relations')).getByRole('button', { name: 'Relations 1' });

    fold.focus();
    await user.keyboard('{Enter}');

    await waitFor(() => expect(fold).toHaveAttribute('aria-expanded', 'false'));
    await waitFor(() => expect(within(section('Relations')).queryByRole('listitem')).toBeNull());
  });

  test('lists its offices by date, worded as the texts do, with an inferred one marked', async () => {
    const office = (role: string, more: Partial<GraphEdge>) =>
      line('HOLDS_POSITION', ada, utopia, { key: role, qualifiers: { role: [role] }, ...more });
    const { section } = await inspectActor({
      claims: [aClaim({ relKey: 'president', roleWords: 'head of state' })],
      relations: [
        office('spokesman', { shownOn: ['2023-06'], inferred: true }),
        office('president', { periods: ['2019/2021'], certain: ['2019/2021'], firstDay: 20_190_101 }),
      ],
    });

    expect(rowsOf(section('Offices'))).toEqual([
      'president (“head of state”) of Utopia asserted · 2019 to 2021 · reported 20 June 2023',
      'spokesman of Utopia asserted, inferred · as of June 2023 · reported 20 June 2023',
    ]);
  });

  test('of a body lists who holds an office in it', async () => {
    const office = line('HOLDS_POSITION', ada, utopia, { qualifiers: { role: ['speaker'] } });
    const { section, panel } = await inspectActor({ entity: utopia, relations: [office] });

    expect(rowsOf(section('Office holders'))).toEqual([
      'Ada, speaker asserted · no date is given · reported 20 June 2023',
    ]);
    expect(sections(panel)).not.toContain('Offices');
  });

  test('tells statements by it and about it apart, the newest last', async () => {
    const said = (key: string, day: number, more: Partial<GraphEdge> = {}) =>
      line('CRITICIZED', ada, ben, { key, firstDay: day, ...more });
    const { section } = await inspectActor({
      claims: [aClaim({ relKey: 'late', says: 'Ada found hard words.' })],
      relations: [
        said('late', 20_230_601),
        said('early', 20_210_101, { status: 'denied' }),
        line('PRAISED', ben, ada),
      ],
    });

    const statements = section('Statements');
    expect(rowsOf(statements)).toEqual([
      'Ada criticized Ben denied · no date is given · reported 20 June 2023',
      'Ada found hard words. asserted · no date is given · reported 20 June 2023',
      'Ben praised Ada asserted · no date is given · reported 20 June 2023',
    ]);
    expect(within(statements).getAllByRole('heading', { level: 5 }).map((one) => one.textContent)).toEqual([
      'Made by them', 'To them or about them',
    ]); // oxfmt-ignore
  });

  test('tells a statement in words that are as strong as its line', async () => {
    const plea = (key: string, status: GraphEdge['status']) => line('CALLED_ON', ada, ben, { key, status });
    const { section } = await inspectActor({
      claims: [
        aClaim({ id: 'a/c1', relKey: 'k', reality: 'wanted', says: 'Ada hopes to ask Ben.' }),
        aClaim({ id: 'a/c2', relKey: 'k', hedged: true, says: 'Ada may have asked Ben.' }),
        aClaim({ id: 'b/c1', relKey: 'k', says: 'Ada asked Ben.' }),
        aClaim({ id: 'b/c2', relKey: 'other', reality: 'planned', says: 'Ada will ask.' }),
      ],
      relations: [plea('k', 'asserted'), plea('other', 'said')],
    });

    const [strong, without] = rowsOf(section('Statements'));
    expect(strong).toMatch(/^Ada asked Ben\./);
    expect(without).toMatch(/^Ada called on Ben/);
  });

  test('leads to all that is quoted from it, whoever it is about', async () => {
    const statements = aQuery({ id: 'articles/statements', title: 'What somebody said', returns: 'table' });
    const api = fakeApi({
      queries: [statements],
      evidence: () => theEvidence({ entity: ada }),
      runs: { [statements.id]: () => anAnswer({ columns: ['says'], rows: [['Eve led the raid.']] }) },
    });
    const { store, user } = await openDesk(api);
    await store.getState().inspect({ entity: ada.id });

    await user.click(await screen.findByRole('button', { name: /^All that is quoted from them/ }));

    expect(await screen.findByRole('grid', { name: /^What somebody said/ })).toBeInTheDocument();
    expect(api.asked.at(-1)).toEqual({ id: statements.id, params: { speaker: ada.id } });
  });

  test('opens the evidence of a relation by keyboard', async () => {
    const { user, section, asked } = await inspectActor({ relations: [line('OWNS', ada, ben)] });

    within(section('Relations'))
      .getByRole('button', { name: /^owns Ben/ })
      .focus();
    await user.keyboard('{Enter}');

    await waitFor(() =>
      expect(asked).toEqual([{ entity: ada.id }, { relation: `OWNS|${ada.id}|${ben.id}` }]),
    );
  });

  test('groups its claims by story', async () => {
    const { user, panel } = await inspectActor({ claims: [aClaim(), aClaim({ id: 'article/first/c2' })] });

    await user.click(within(panel).getByRole('tab', { name: 'Claims 2' }));

    const story = await within(panel).findByRole('heading', { level: 4, name: /^The only story/ });
    expect(story).toHaveTextContent('The only story · The Gazette, 20 June 20232');
  });

  test('shows names as text, and signs that turn letters as signs, whatever is in them', async () => {
    const hostile = '<img src=x onerror=alert(1)> \u202Egnorw';
    const { container } = await inspectActor({ entity: anActor('x', { name: hostile }) });

    const heading = await screen.findByRole('heading', { level: 3, name: /img src/ });
    expect(heading.querySelector('bdi')?.textContent).toBe(
      '<img src=x onerror=alert(1)> \u27E8U+202E\u27E9gnorw',
    );
    expect(container.querySelector('img')).toBeNull();
  });
});
