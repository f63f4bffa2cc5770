import { describe, expect, test } from '@jest/globals';
import { waitFor, within } from '@testing-library/dom';
import axe from 'axe-core';
import type { Evidence } from '#contract/evidence';
import {
  ada,
  ben,
  defendant,
  imposed,
  inspectActor,
  line,
  reason,
  targets,
  utopia,
} from './support/actor.tsx';
import { aClaim, aFigure, aLine, anArticle, aPlace, aStory } from './support/facts.ts';

const PARTIAL = 'Only the figures that name this actor: there may be more of them.';

describe('figures', () => {
  const wire = anArticle({ id: 'article/wire', publisher: { id: 'company/wire', name: 'The Wire' } });
  const members = { metric: 'members', unit: 'country', asOf: '2023-06' };
  const more = aFigure({ ...members, min: 40 });
  const exact = aFigure({
    ...members, id: 'article/wire/f1', min: 30, max: 30, at: [aPlace({ article: wire.id, story: wire.id })],
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

  test('of another that name the actor stand behind its own and say of whom they are', async () => {
    const beside = aFigure({ id: 'article/first/f9', subject: 'substance/balm', subjectName: 'Balm' });
    const { section } = await inspectActor({ figures: [beside, aFigure()] });

    const captions = within(section('Figures'))
      .getAllByRole('table')
      .map((table) => table.querySelector('caption')?.textContent);
    expect(captions).toEqual(['Deaths', `Balm: deaths${PARTIAL}`]);
  });

  test('of another say that only those that name the actor are there; its own and those in it are whole', async () => {
    const balm = { subject: 'substance/balm', subjectName: 'Balm' };
    const by = aFigure({ id: 'article/first/f7', ...balm, speaker: { id: ada.id, name: 'Ada' } });
    const inside = aFigure({ id: 'article/first/f8', ...balm, place: ada.id });
    const { section } = await inspectActor({ figures: [by, inside, aFigure()] });

    const captions = [...section('Figures').querySelectorAll('caption')].map(
      ({ textContent }) => textContent,
    );
    expect(captions).toEqual(['Deaths', `Balm: deaths${PARTIAL}`, 'Balm: deaths in Ada']);
  });

  const row = (...marks: string[]) => ['The Gazette · reported 20 June 2023', ...marks].join(' · ');
  const why = 'they only pledged it';
  test.each<[string, Partial<Evidence['figures'][number]>, string]>([
    ['hedged', { hedged: true }, row('told as likely, not as certain')],
    ['inferred', { inferred: [{ what: 'relation', why }] }, row('the relation is inferred')],
    ['inferred at one end', { inferred: [{ what: 'end', why }] }, row('one end is inferred')],
    [
      'dated by two inferences',
      {
        inferred: [
          { what: 'date', why },
          { what: 'date', why: 'also the year' },
        ],
      },
      row('the date is inferred'),
    ],
    ['copies', { at: [aPlace({ story: 'article/root' })] }, row('repeats The Root, 20 June 2023')],
    [
      'copies of what is not loaded',
      { at: [aPlace({ story: 'article/lost' })] },
      row('repeats an original that is not loaded (article/lost)'),
    ],
    ['also told on their own', { at: [aPlace({ story: 'article/root' }), aPlace()] }, row()],
  ])('that are %s say so in their row', async (_name, told, words) => {
    const root = anArticle({ id: 'article/root', publisher: { id: 'company/root', name: 'The Root' } });
    const byStory = [aStory({}, { story: root.id, article: root })];
    const { section } = await inspectActor({ figures: [aFigure(told)], byStory });

    const rows = within(section('Figures')).getAllByRole('row').slice(1);
    expect(rows.map((one) => one.querySelector('td > .quiet')?.textContent)).toEqual([words]);
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
