import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { openDesk } from './support/desk.tsx';
import { aClaim, aFigure, aLine, anActor, anArticle, aPlace, theEvidence } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';

const ada = anActor('Ada');
const ben = anActor('Ben');
const utopia = anActor('Utopia', { id: 'country/utopia', type: 'Country' });
const ban = anActor('The ban', { id: 'sanction/ban', type: 'Sanction' });
const trial = anActor('The trial', { id: 'case/trial', type: 'LegalCase' });
const nodes = [ada, ben, utopia, ban, trial];

/** A line without a day of its own. */
const line = (
  type: GraphEdge['type'],
  from: { id: string },
  to: { id: string },
  more: Partial<GraphEdge> = {},
) =>
  aLine(anActor('x', from), anActor('x', to), {
    key: `${type}|${from.id}|${to.id}`,
    type,
    periods: [],
    firstDay: null,
    lastDay: null,
    ...more,
  });
const since2022 = { periods: ['2022/'], certain: ['2022/'], firstDay: 20_220_101 };
const targets = line('TARGETS', ban, ada, since2022);
const imposed = line('IMPOSED_BY', ban, utopia, { periods: ['2022/2022'], inferred: true });
const reason = line('RESPONSE_TO', ban, { id: 'event/raid' }, { status: 'alleged' });
const defendant = line('DEFENDANT_IN', ada, trial, { periods: ['2023/'], certain: ['2023/'] });

async function inspectActor(more: Partial<Evidence> = {}) {
  const asked: unknown[] = [];
  const api = fakeApi({
    evidence: (query) => {
      asked.push(query);
      return theEvidence({ entity: ada, nodes, ...more });
    },
  });
  const desk = await openDesk(api);
  await desk.store.getState().inspect({ entity: more.entity?.id ?? ada.id });
  const panel = await screen.findByRole('article');
  const section = (title: string) => {
    const heading = within(panel).getByRole('heading', { level: 4, name: new RegExp(`^${title}`) });
    const part = heading.closest<HTMLElement>('.section');
    if (part === null) throw new Error(`${title} is no section`);
    return part;
  };
  return { ...desk, asked, panel, section };
}

const rowsOf = (section: HTMLElement) =>
  within(section)
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const sections = (panel: HTMLElement) =>
  within(panel)
    .queryAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent.replace(/ ?\d+$/, ''));

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

  test('shows names as text, whatever is in them', async () => {
    const hostile = '<img src=x onerror=alert(1)> \u202Egnorw';
    const { container } = await inspectActor({ entity: anActor('x', { name: hostile }) });

    const heading = await screen.findByRole('heading', { level: 3, name: /img src/ });
    expect(heading.querySelector('bdi')?.textContent).toBe(hostile);
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('sanctions and charges', () => {
  const raid = anActor('The raid', { id: 'event/raid', type: 'Event' });

  test('stand apart, each with authority, date, reason and state as of the day', async () => {
    const { section } = await inspectActor({
      nodes: [...nodes, raid],
      relations: [targets, imposed, reason, defendant],
    });

    const sanctions = section('Sanctions against them');
    expect(sanctions).toHaveTextContent('in force: no lifting is reported as of 30 June 2023');
    expect(sanctions).toHaveTextContent('Imposed byauthority not statedUtopia · inferred · 2022');
    expect(sanctions).toHaveTextContent('ReasonThe raid · alleged');
    expect(sanctions).toHaveTextContent('asserted · since 2022 · reported 20 June 2023');
    expect(sanctions).not.toHaveTextContent('The trial');
    const charges = section('Criminal charges against them');
    expect(charges).toHaveTextContent('The trial');
    expect(charges).toHaveTextContent('Filed byauthority not stated');
    expect(charges).toHaveTextContent('Verdictnone is reported');
    expect(charges).not.toHaveTextContent('in force');
  });

  test('are not told twice: what stands for them is no relation beside them', async () => {
    const derived = line('SANCTIONED', utopia, ada, { derivedFrom: [targets.key, imposed.key] });
    const { panel } = await inspectActor({ relations: [targets, imposed, derived] });

    expect(sections(panel)).toEqual(['Sanctions against them', 'Sources']);
  });

  test('of the sanction itself are its authority, its lifting and its targets', async () => {
    const lifted = line('LIFTED', utopia, ban, {
      periods: ['2023-05-02/2023-05-02'],
      firstDay: 20_230_502,
      lastDay: 20_230_502,
      qualifiers: { target: [ada.id] },
    });
    const over = { periods: ['2022/2023-05-02'], certain: ['2022/2023-05-02'], lastDay: 20_230_502 };
    const { section } = await inspectActor({
      entity: ban,
      relations: [{ ...targets, ...over }, line('TARGETS', ban, ben, since2022), imposed, lifted],
    });

    expect(section('The sanction')).toHaveTextContent(
      'Imposed byauthority not statedUtopia · inferred · 2022',
    );
    expect(section('The sanction')).toHaveTextContent('Lifted byUtopia · 2 May 2023');
    const states = Array.from(
      section('Whom it targets').querySelectorAll('.action'),
      (card) => card.textContent,
    );
    expect(states).toEqual([
      expect.stringMatching(/^Adalifted on 2 May 2023 as of 30 June 2023/),
      expect.stringMatching(/^Benin force: no lifting is reported as of 30 June 2023/),
    ]);
  });
});

describe('figures', () => {
  const wire = anArticle({ id: 'article/wire', publisher: { id: 'company/wire', name: 'The Wire' } });
  const members = { metric: 'members', unit: 'country', asOf: '2023-06' };
  const more = aFigure({ ...members, min: 40 });
  const exact = aFigure({
    ...members, id: 'article/wire/f1', min: 30, max: 30, at: [aPlace({ article: wire.id })],
  }); // oxfmt-ignore
  const later = aFigure({ ...members, id: 'article/wire/f2', min: 84, max: 84, asOf: '2023-07' });
  const facts = { figures: [later, more, aFigure(), exact].map(closed), articles: [anArticle(), wire] };

  /** `minOpen` is for those without an upper bound. */
  function closed(figure: Evidence['figures'][number]): Evidence['figures'][number] {
    const { minOpen: _, ...rest } = figure;
    return figure.max === undefined ? figure : rest;
  }

  test('that compare stand in one table, by the day as of which they hold', async () => {
    const { section } = await inspectActor(facts);

    const table = within(section('Figures')).getByRole('table', { name: 'Members (countries)' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'as of June 2023More than 40 member countries clashesThe Gazette · reported 20 June 2023',
      'as of June 202330 member countries clashesThe Wire · reported 20 June 2023',
      'as of July 202384 member countriesThe Gazette · reported 20 June 2023',
    ]);
    expect(within(section('Figures')).getByRole('table', { name: 'Deaths' })).toBeVisible();
  });

  test('are drawn on one scale, and the drawing has words', async () => {
    const { section } = await inspectActor(facts);

    const table = within(section('Figures')).getByRole('table', { name: 'Members (countries)' });
    expect(within(table).getAllByRole('img').map((bar) => bar.getAttribute('aria-label'))).toEqual([
      'More than 40 member countries, on a scale from 0 to 100',
      '30 member countries, on a scale from 0 to 100',
      '84 member countries, on a scale from 0 to 100',
    ]); // oxfmt-ignore
  });

  test('that clash are told to clash, and those of other days to have changed', async () => {
    const { section } = await inspectActor(facts);

    expect(section('Figures')).toHaveTextContent(
      'These clash: More than 40 member countries (The Gazette) and 30 member countries (The Wire) are told of the same time; both cannot be right.',
    );
    expect(section('Figures')).toHaveTextContent('Changed over time: told as of different days.');
  });

  test('that are told as about so much may clash', async () => {
    const about = closed(aFigure({ ...exact, approx: true }));
    const { section } = await inspectActor({ figures: [more, about] });

    expect(section('Figures')).toHaveTextContent('These may clash: More than 40 member countries');
    expect(section('Figures')).not.toHaveTextContent('These clash');
  });

  test('that agree are not said to clash', async () => {
    const { section } = await inspectActor({
      figures: [more, closed(aFigure({ ...exact, min: 41, max: 41 }))],
    });

    expect(section('Figures')).not.toHaveTextContent('clash');
    expect(section('Figures')).not.toHaveTextContent('Changed');
  });

  test('open their evidence below their row, by keyboard', async () => {
    const figure = aFigure({ place: utopia.id, voice: 'said', speaker: { id: 'person/eve', name: 'Eve' } });
    const { user, section } = await inspectActor({ figures: [figure] });
    const row = within(section('Figures')).getByRole('button', { name: 'as of June 2023' });

    row.focus();
    await user.keyboard('{Enter}');

    await waitFor(() => expect(row).toHaveAttribute('aria-expanded', 'true'));
    expect(section('Figures')).toHaveTextContent('More than 80 deaths in Utopia as of June 2023');
    expect(section('Figures')).toHaveTextContent('Over eighty people died.said · said by Eve');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(section('Figures')).not.toHaveTextContent('Over eighty people died.'));
  });

  test('axe finds nothing in a panel with all its sections', async () => {
    const { container, user, section } = await inspectActor({
      ...facts,
      claims: [aClaim()],
      relations: [targets, imposed, reason, defendant, aLine(ada, ben), line('PRAISED', ben, ada)],
    });
    await user.click(within(section('Figures')).getAllByRole('button', { name: /^as of/ })[0] ?? container);

    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.flatMap(({ id, nodes: found }) => found.map(({ html }) => `${id}: ${html}`))).toEqual(
      [],
    );
  });
});
