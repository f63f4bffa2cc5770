import { beforeEach, describe, expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { load } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

describe('sanctions', () => {
  const inForce = async (on: string) =>
    rowsOf(await ask(database.db, 'sanctions/in-force', { on }), 'sanction', 'target', 'answer', 'authority');

  test('without a stated authority or day say so, and no plan to lift ends one', async () => {
    const told = aPackage('listing')
      .claim('sanction/freeze', 'TARGETS', 'company/acme', { from: '2023-05-02' })
      .claim('country/utopia', 'LIFTED', 'sanction/freeze', { reality: 'planned', from: '2023-06-01' })
      .claim('sanction/old', 'TARGETS', 'company/bolt')
      .claim('sanction/aimless', 'IMPOSED_BY', 'agency/treasury', { from: '2023-04', to: '2023-04' })
      .build();
    await load(database.db, [told]);

    expect(await inForce('2023-07')).toEqual([
      {
        sanction: 'sanction/aimless',
        target: 'not-stated',
        answer: 'in-force',
        authority: ['agency/treasury'],
      },
      { sanction: 'sanction/freeze', target: 'company/acme', answer: 'in-force', authority: ['not-stated'] },
      { sanction: 'sanction/old', target: 'company/bolt', answer: 'not-known', authority: ['not-stated'] },
    ]);
    expect(await inForce('2023-05-01')).toContainEqual({
      sanction: 'sanction/freeze',
      target: 'company/acme',
      answer: 'not-begun',
      authority: ['not-stated'],
    });
  });

  test('lifted for one target stay in force for the other', async () => {
    const told = aPackage('listing')
      .claim('sanction/freeze', 'IMPOSED_BY', 'agency/treasury', { from: '2022', to: '2022' })
      .claim('sanction/freeze', 'TARGETS', 'company/acme', { from: '2022' })
      .claim('sanction/freeze', 'TARGETS', 'company/bolt', { from: '2022' })
      .claim('agency/treasury', 'LIFTED', 'sanction/freeze', {
        from: '2023-03-01',
        to: '2023-03-01',
        qualifiers: { target: 'company/acme' },
      })
      .build();
    await load(database.db, [told]);
    expect((await inForce('2023-04')).map(({ target, answer }) => [target, answer])).toEqual([
      ['company/acme', 'ended'],
      ['company/bolt', 'in-force'],
    ]);
  });

  test('are dated by their own text, unless the end that is shown is that of a lifting whose date is worked out', async () => {
    const workedOut = { inferred: [{ what: 'date' as const, why: 'between two reports' }] };
    const told = aPackage('listing')
      .claim('sanction/a', 'TARGETS', 'company/acme', { from: '2020' })
      .claim('agency/treasury', 'LIFTED', 'sanction/a', { from: '2021-03', to: '2021-03', ...workedOut })
      .claim('sanction/b', 'TARGETS', 'company/acme', { from: '2020' })
      .claim('agency/treasury', 'LIFTED', 'sanction/b', { notBefore: '2021-03', notAfter: '2021-05' })
      // Before it began nothing could end it.
      .claim('sanction/c', 'TARGETS', 'company/acme', { from: '2020' })
      .claim('agency/treasury', 'LIFTED', 'sanction/c', { from: '2019', to: '2019', ...workedOut })
      .build();
    await load(database.db, [told]);
    const rows = rowsOf(
      await ask(database.db, 'sanctions/in-force', { on: '2020' }),
      'heldFor',
      'endedBetween',
      'marks',
    );
    expect(rows).toEqual([
      { heldFor: ['2020/2021-03'], endedBetween: [], marks: ['date-inferred'] },
      { heldFor: ['2020/2021-05'], endedBetween: ['2021-03/2021-05'], marks: [] },
      { heldFor: ['2020/'], endedBetween: [], marks: [] },
    ]);
  });

  test('on a group are found from its member, unless asked for what names the actor itself', async () => {
    const told = aPackage('listing')
      .claim('sanction/freeze', 'TARGETS', 'group/firms')
      .claim('company/acme', 'MEMBER_OF', 'group/firms')
      .claim('sanction/own', 'TARGETS', 'company/acme')
      .build();
    await load(database.db, [told]);
    const against = async (groups: boolean) =>
      rowsOf(
        await ask(database.db, 'sanctions/against', { of: 'company/acme', groups }),
        'sanction',
        'targeted',
      );
    expect(await against(true)).toEqual([
      { sanction: 'sanction/freeze', targeted: 'as-member' },
      { sanction: 'sanction/own', targeted: 'itself' },
    ]);
    expect(await against(false)).toEqual([{ sanction: 'sanction/own', targeted: 'itself' }]);
  });

  test('lifted with nothing said of why say that; a cause that is told is no mere order in time', async () => {
    const told = aPackage('lifting')
      .claim('agency/treasury', 'LIFTED', 'sanction/freeze', { from: '2023-03', occasion: 'event/delisting' })
      .claim('event/summit', 'RESULTED_IN', 'event/delisting', { qualifiers: { effect: 'brought-about' } })
      .claim('event/delisting', 'FOLLOWED', 'event/talks')
      .claim('person/ada', 'CRITICIZED', 'sanction/freeze')
      .claim('person/ben', 'PRAISED', 'sanction/freeze', { stance: 'denies' })
      .claim('agency/treasury', 'LIFTED', 'sanction/other', {
        from: '2023-04',
        qualifiers: { target: 'company/acme' },
      })
      .claim('agency/treasury', 'LIFTED', 'sanction/third', { from: '2023-05', occasion: 'event/release' })
      .claim('event/release', 'FOLLOWED', 'event/talks')
      .claim('event/fair', 'FOLLOWED', 'event/release')
      // A cause that is only our reading is not told.
      .claim('event/talks', 'RESULTED_IN', 'event/release', {
        qualifiers: { effect: 'enabled' },
        inferred: [{ what: 'relation', why: 'it came after them' }],
      })
      .build();
    await load(database.db, [told]);
    const columns = ['sanction', 'liftedForName', 'why', 'whyOther', 'marksOfWhy'];
    const rows = rowsOf(await ask(database.db, 'sanctions/lifted'), ...columns);
    expect(rows.map((row) => Object.values(row).flat().join(' ').trim())).toEqual([
      'sanction/freeze all said-about-it person/ada',
      'sanction/freeze all came-before event/talks',
      'sanction/freeze all led-to-it event/summit',
      'sanction/other acme nothing-said',
      'sanction/third all came-after event/fair',
      'sanction/third all came-before-no-reason-told event/talks',
      'sanction/third all led-to-it event/talks inferred',
    ]);
  });
});

describe('sanctions/charges', () => {
  const indictment = aPackage('indictment')
    .claim('case/one', 'FILED_BY', 'agency/prosecutor', { from: '2023-10-03', to: '2023-10-03' })
    .claim('case/one', 'FILED_IN', 'place/florida')
    .claim('case/one', 'CONCERNS', 'substance/precursors', { reality: 'alleged' })
    .claim('person/ada', 'DEFENDANT_IN', 'case/one')
    .claim('company/acme', 'DEFENDANT_IN', 'case/one')
    .claim('person/ada', 'CONVICTED_IN', 'case/one', { from: '2024-02' })
    .claim('case/two', 'CONCERNS', 'topic/fraud')
    .build();
  const charges = async (of: string[] = []) =>
    rowsOf(
      await ask(database.db, 'sanctions/charges', { of }),
      'legalCase',
      'defendant',
      'filedBy',
      'filed',
      'chargedWith',
      'outcome',
    );

  test('say who filed, where, against whom, what for, and what became of it', async () => {
    await load(database.db, [indictment]);
    const filed = { filedBy: ['agency/prosecutor'], filed: ['2023-10-03/2023-10-03'] };
    const one = { legalCase: 'case/one', ...filed, chargedWith: ['precursors (alleged)'] };
    expect(await charges()).toEqual([
      { ...one, defendant: 'company/acme', outcome: [] },
      { ...one, defendant: 'person/ada', outcome: ['convicted-in (asserted, 2024-02/2024-02)'] },
      {
        legalCase: 'case/two',
        defendant: 'not-stated',
        filedBy: ['not-stated'],
        filed: [],
        chargedWith: ['fraud (asserted)'],
        outcome: [],
      },
    ]);
  });

  test('of one defendant leave the others out, of who filed and of the case leave none out', async () => {
    await load(database.db, [indictment]);
    const defendants = async (of: string) => (await charges([of])).map(({ defendant }) => defendant);
    expect(await defendants('person/ada')).toEqual(['person/ada']);
    expect(await defendants('agency/prosecutor')).toEqual(['company/acme', 'person/ada']);
    expect(await defendants('case/one')).toEqual(['company/acme', 'person/ada']);
  });
});
