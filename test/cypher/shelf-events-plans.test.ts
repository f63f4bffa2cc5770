import { beforeEach, describe, expect, test } from '@jest/globals';
import { aGraph } from '../support/a-graph.ts';
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

  describe('take what is told of a session of planned talks for told of the talks,', () => {
    const talks = aPackage('talks')
      .claim('event/talks', 'HELD_IN', 'place/quay', { reality: 'planned', occasion: 'event/talks' })
      .claim('person/ada', 'PARTICIPATED_IN', 'event/talks', { reality: 'planned', occasion: 'event/talks' });
    const session = (how: object, belongs: object = {}) =>
      aPackage('session')
        .claim('event/session', 'PART_OF', 'event/talks', belongs)
        .claim('event/session', 'HELD_IN', 'place/quay', { occasion: 'event/session', ...how })
        .claim('person/ada', 'PARTICIPATED_IN', 'event/session', { occasion: 'event/session', ...how });
    const planned = async () =>
      rowsOf(await ask(database.db, 'events/unconfirmed-plans'), 'from', 'doneByGuess');
    const kept = (doneByGuess: boolean) => [
      { from: 'event/talks', doneByGuess },
      { from: 'person/ada', doneByGuess },
    ];

    test.each([
      ['where it was held and who took part', {}, {}, []],
      ['but not what is only guessed of it', { hedged: true }, {}, kept(true)],
      ['but not when it is only guessed to belong to them', {}, { hedged: true }, kept(true)],
      ['but not when it is denied to belong to them', {}, { stance: 'denies' }, kept(false)],
      ['but not of one years before', { from: '2020', to: '2020' }, {}, kept(false)],
    ] as const)('%s', async (_name, how, belongs, expected) => {
      await load(database.db, [talks.build(), session(how, belongs).build()]);
      expect(await planned()).toEqual(expected);
    });
  });

  test('say so of a place too when those who were to come did what was planned', async () => {
    const occasion = 'event/talks';
    const planned = aPackage('planned')
      .claim('event/talks', 'HELD_IN', 'place/quay', { reality: 'planned', occasion })
      .claim('person/ada', 'PARTICIPATED_IN', 'event/talks', { reality: 'planned', occasion });
    const talked = aPackage('talked').claim('person/ada', 'TALKED_WITH', 'person/ben', { occasion });
    const place = { from: 'event/talks', to: 'place/quay' };
    await load(database.db, [planned.build()]);
    expect(await plans()).toContainEqual({ ...place, occasionReported: false });
    await load(database.db, [talked.build()]);
    expect(await plans()).toEqual([{ ...place, occasionReported: true }]);
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

test('events/co-participation counts who took part, once each, and crowds of the days that were asked for', async () => {
  const at = (period: string) => ({ periods: [period] });
  await ['Ada', 'Ben', 'Cleo', 'Dan']
    .reduce((graph, name) => graph.person(name), aGraph().entity('Event', 'Ball').entity('Event', 'Gala'))
    // Two who came in two ways each, and one of whom it is denied.
    .line('Ada', 'PARTICIPATED_IN', 'Ball', at('2023-05-01/2023-05-01'))
    .line('Ada', 'HOSTED', 'Ball', at('2023-05-01/2023-05-01'))
    .line('Ben', 'PARTICIPATED_IN', 'Ball', at('2023-05-01/2023-05-01'))
    .line('Cleo', 'PARTICIPATED_IN', 'Ball', { status: 'denied' })
    .line('Ada', 'PARTICIPATED_IN', 'Gala', at('2021-02-01/2021-02-01'))
    .line('Ben', 'PARTICIPATED_IN', 'Gala', at('2021-02-01/2021-02-01'))
    .line('Dan', 'PARTICIPATED_IN', 'Gala', at('2021-02-01/2021-02-01'))
    .write(database.db);
  for (const actors of [[], ['person/ada']]) {
    const during = async (from: string) =>
      rowsOf(
        await ask(database.db, 'events/co-participation', { actors, crowd: 2, during: { from, to: null } }),
        'one',
        'other',
        'onOccasions',
        'crowdsLeftOut',
      );
    const ball = { one: 'person/ada', other: 'person/ben', onOccasions: ['Ball'] };
    expect(await during('2020')).toEqual([{ ...ball, crowdsLeftOut: 1 }]);
    expect(await during('2023')).toEqual([{ ...ball, crowdsLeftOut: 0 }]);
  }
});

test('events/co-participation tells of the crowds that were left out when they leave no pair', async () => {
  await ['Ada', 'Ben', 'Cleo', 'Dan']
    .reduce((graph, name) => graph.person(name), aGraph().entity('Event', 'Gala'))
    .line('Ada', 'PARTICIPATED_IN', 'Gala')
    .line('Ben', 'PARTICIPATED_IN', 'Gala')
    .line('Cleo', 'PARTICIPATED_IN', 'Gala')
    .write(database.db);
  const left = async (actors: string[], crowd: number) =>
    rowsOf(
      await ask(database.db, 'events/co-participation', { actors, crowd }),
      'one',
      'occasions',
      'onOccasions',
      'keys',
      'crowdsLeftOut',
    );
  const nobody = { one: null, occasions: 0, onOccasions: [], keys: [], crowdsLeftOut: 1 };
  expect(await left([], 2)).toEqual([nobody]);
  expect(await left(['person/ada'], 2)).toEqual([nobody]);
  expect(await left(['person/dan'], 2)).toEqual([]);
  expect(await left(['person/ada'], 3)).toHaveLength(2);
});
