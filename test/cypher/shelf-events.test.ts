import { beforeEach, describe, expect, test } from '@jest/globals';
import { aPackage } from '../support/a-package.ts';
import { load } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

describe('events/unconfirmed-plans', () => {
  const plans = async () =>
    rowsOf(await ask(database.db, 'events/unconfirmed-plans'), 'from', 'to', 'occasionReported');
  const plan = aPackage('plan').claim('person/ada', 'VISITED', 'country/utopia', {
    reality: 'planned',
    from: '2023-09',
    to: '2023-09',
    occasion: 'event/trip',
  });
  const ada = { from: 'person/ada', to: 'country/utopia' };

  test('keep a plan though the same was done before it was made', async () => {
    const before = aPackage('before').claim('person/ada', 'VISITED', 'country/utopia', {
      from: '2022',
      to: '2022',
    });
    await load(database.db, [plan.build(), before.build()]);
    expect(await plans()).toEqual([{ ...ada, occasionReported: false }]);
  });

  test('leave out what another report says was done, as the same occasion or as another', async () => {
    await load(database.db, [plan.build()]);
    expect(await plans()).toHaveLength(1);
    const after = aPackage('after').claim('person/ada', 'VISITED', 'country/utopia', { from: '2023-09-10' });
    await load(database.db, [after.build()]);
    expect(await plans()).toEqual([]);
  });

  test('leave out an actor who did something else on the planned occasion', async () => {
    const there = aPackage('there').claim('person/ada', 'MET', 'person/ben', { occasion: 'event/trip' });
    await load(database.db, [plan.build(), there.build()]);
    expect(await plans()).toEqual([]);
  });

  test.each([
    ['keep a plan of which it is only guessed that it was done, and say so', '2023-09-10', true],
    ['take a guess about another time for none', '2025', false],
  ])('%s', async (_name, from, doneByGuess) => {
    const guess = aPackage('guess').claim('person/ada', 'VISITED', 'country/utopia', { from, hedged: true });
    await load(database.db, [plan.build(), guess.build()]);
    const answer = await ask(database.db, 'events/unconfirmed-plans');
    expect(rowsOf(answer, 'from', 'doneByGuess')).toEqual([{ from: 'person/ada', doneByGuess }]);
  });

  test('keep who was to come when the event is reported and they are not, and say so', async () => {
    const planned = aPackage('planned')
      .claim('person/ada', 'PARTICIPATED_IN', 'event/talks', { reality: 'planned', occasion: 'event/talks' })
      .claim('person/ben', 'PARTICIPATED_IN', 'event/talks', { reality: 'planned', occasion: 'event/talks' });
    const held = aPackage('held').claim('person/ben', 'PARTICIPATED_IN', 'event/talks', {
      occasion: 'event/talks',
    });
    await load(database.db, [planned.build(), held.build()]);
    expect(await plans()).toEqual([{ from: 'person/ada', to: 'event/talks', occasionReported: true }]);
  });
});

test('events/together says in one word whether both took part, by the less sure of the two', async () => {
  const at = (event: string) => ({ occasion: `event/${event}` });
  const told = aPackage('told');
  for (const [event, ada, ben] of [
    ['ball', {}, { attributedTo: 'person/cleo' }],
    ['gala', {}, { reality: 'planned' }],
    ['hunt', { reality: 'planned' }, { reality: 'wanted' }],
    ['heist', { reality: 'alleged' }, {}],
    ['fair', {}, { stance: 'denies' }],
  ] as const)
    told
      .claim('person/ada', 'PARTICIPATED_IN', `event/${event}`, { ...at(event), ...ada })
      .claim('person/ben', 'PARTICIPATED_IN', `event/${event}`, { ...at(event), ...ben });
  // Who hosted it was there, whatever was planned before.
  told.claim('person/ben', 'HOSTED', 'event/gala', at('gala'));
  told.claim('person/ben', 'HOSTED', 'event/hunt', { ...at('hunt'), reality: 'planned' });
  await load(database.db, [told.build()]);
  const answer = await ask(database.db, 'events/together', { of: 'person/ada', others: ['person/ben'] });
  expect(rowsOf(answer, 'event', 'together')).toEqual([
    { event: 'event/ball', together: 'both-took-part' },
    { event: 'event/gala', together: 'both-took-part' },
    { event: 'event/heist', together: 'only-alleged' },
    { event: 'event/hunt', together: 'only-planned' },
  ]);
});

describe('events/what-led-to-what', () => {
  test('says so too where it goes on by who carried it out', async () => {
    const occasion = 'event/act';
    const told = aPackage('act')
      .claim('event/one', 'RESULTED_IN', 'event/act', { qualifiers: { effect: 'brought-about' } })
      .claim('country/utopia', 'CARRIED_OUT', 'event/act', { occasion })
      .claim('country/utopia', 'LIFTED', 'sanction/ban', { occasion });
    await load(database.db, [told.build()]);
    const asked = { of: 'event/one', direction: 'after', steps: 1 };
    const answer = await ask(database.db, 'events/what-led-to-what', asked);
    expect(rowsOf(answer, 'later', 'goesOn')).toContainEqual({ later: 'event/act', goesOn: true });
  });

  test('says that the chain goes on beyond the steps asked for', async () => {
    const led = (from: string, to: string) =>
      ['event/' + from, 'RESULTED_IN', 'event/' + to, { qualifiers: { effect: 'brought-about' } }] as const;
    const told = aPackage('steps')
      .claim(...led('one', 'two'))
      .claim(...led('two', 'three'));
    await load(database.db, [told.build()]);
    const after = async (steps: number) =>
      rowsOf(
        await ask(database.db, 'events/what-led-to-what', { of: 'event/one', direction: 'after', steps }),
        'later',
        'goesOn',
      );
    expect(await after(1)).toEqual([{ later: 'event/two', goesOn: true }]);
    expect(await after(2)).toEqual([
      { later: 'event/two', goesOn: false },
      { later: 'event/three', goesOn: false },
    ]);
  });

  test('goes on through steps, each way only forth or only back, and never takes order in time for a cause', async () => {
    const told = aPackage('chain')
      .claim('event/visit', 'RESULTED_IN', 'event/quarrel', { qualifiers: { effect: 'brought-about' } })
      .claim('event/visit', 'RESULTED_IN', 'event/sibling', { qualifiers: { effect: 'brought-about' } })
      .claim('measure/tariff', 'RESPONSE_TO', 'event/quarrel', { reality: 'alleged' })
      .claim('event/thaw', 'FOLLOWED', 'measure/tariff')
      .claim('event/thaw', 'RESULTED_IN', 'agreement/truce', { qualifiers: { effect: 'enabled' } })
      .build();
    await load(database.db, [told]);
    const rows = rowsOf(
      await ask(database.db, 'events/what-led-to-what', { of: 'event/quarrel' }),
      'side',
      'steps',
      'earlier',
      'link',
      'later',
      'joined',
      'through',
    );
    const allegedly = ['alleged', 'asserted'];
    expect(rows).toEqual([
      {
        side: 'before',
        steps: 1,
        earlier: 'event/visit',
        link: 'led-to',
        later: 'event/quarrel',
        joined: 'as-cause',
        through: ['asserted'],
      },
      {
        side: 'after',
        steps: 1,
        earlier: 'event/quarrel',
        link: 'answered-by',
        later: 'measure/tariff',
        joined: 'as-cause',
        through: ['alleged'],
      },
      {
        side: 'after',
        steps: 2,
        earlier: 'measure/tariff',
        link: 'before-in-time',
        later: 'event/thaw',
        joined: 'in-time',
        through: allegedly,
      },
      {
        side: 'after',
        steps: 3,
        earlier: 'event/thaw',
        link: 'led-to',
        later: 'agreement/truce',
        joined: 'in-time',
        through: [...allegedly, 'asserted'],
      },
    ]);
  });
});

describe('people/in-office', () => {
  test('holds within a term, not outside it, and is not known where no term is told', async () => {
    const told = aPackage('terms')
      .claim('person/ada', 'HOLDS_POSITION', 'country/utopia', {
        from: '2010',
        to: '2014',
        qualifiers: { role: 'president' },
      })
      .claim('person/ben', 'HOLDS_POSITION', 'country/utopia', {
        from: '2014-05',
        qualifiers: { role: 'president' },
      })
      .claim('person/cyd', 'HOLDS_POSITION', 'country/utopia', {
        asOf: '2012',
        qualifiers: { role: 'minister' },
      })
      .build();
    await load(database.db, [told]);
    const on = async (day: string) =>
      rowsOf(await ask(database.db, 'people/in-office', { on: day }), 'holder', 'answer').map(
        ({ holder, answer }) => `${String(holder)} ${String(answer)}`,
      );
    expect(await on('2012-06')).toEqual(['person/ben did-not-hold', 'person/cyd held', 'person/ada held']);
    // Some time in 2014 Ada left.
    expect(await on('2014-03')).toContain('person/ada not-known');
    expect(await on('2020')).toEqual(['person/ada did-not-hold', 'person/ben held', 'person/cyd not-known']);
    expect(await on('2009')).toContain('person/ada did-not-hold');
  });
});
