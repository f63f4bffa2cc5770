import { beforeEach, describe, expect, test } from '@jest/globals';
import { aGraph } from '../support/a-graph.ts';
import { aPackage } from '../support/a-package.ts';
import { load } from '../support/articles.ts';
import { ask, rowsOf } from '../support/ask.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
beforeEach(() => clear(database.db));

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

  test('goes on to nothing where the answer holds already what comes next', async () => {
    const led = (from: string, to: string) =>
      ['event/' + from, 'RESULTED_IN', 'event/' + to, { qualifiers: { effect: 'harmed' } }] as const;
    const told = aPackage('circle')
      .claim(...led('one', 'two'))
      .claim(...led('two', 'one'));
    await load(database.db, [told.build()]);
    const goesOn = async (steps: number) =>
      rowsOf(
        await ask(database.db, 'events/what-led-to-what', { of: 'event/one', direction: 'after', steps }),
        'earlier',
        'goesOn',
      );
    expect(await goesOn(1)).toEqual([{ earlier: 'event/one', goesOn: true }]);
    expect(await goesOn(2)).toEqual([
      { earlier: 'event/one', goesOn: false },
      { earlier: 'event/two', goesOn: false },
    ]);
  });

  test('answers though each led to every other, which can be walked in ways without number', async () => {
    const events = Array.from({ length: 12 }, (_, n) => `event/e${String(n).padStart(2, '0')}`);
    const told = aPackage('crowd');
    for (const from of events)
      for (const to of events.filter((other) => other !== from))
        told.claim(from, 'RESULTED_IN', to, { qualifiers: { effect: 'enabled' } });
    await load(database.db, [told.build()]);
    const asked = { of: 'event/e00', direction: 'after', steps: 4, limit: 300 };
    const rows = rowsOf(await ask(database.db, 'events/what-led-to-what', asked), 'steps', 'total');
    expect(rows).toHaveLength(132);
    expect(rows.filter(({ steps }) => steps === 1)).toHaveLength(11);
    expect(rows.filter(({ steps }) => steps === 2)).toHaveLength(121);
  });

  test('answers though a thousand came of one event, and a thousand led to it', async () => {
    const names = Array.from({ length: 1_000 }, (_, n) => [`Cause ${n}`, `Effect ${n}`] as const);
    let star = aGraph().entity('Event', 'Hub');
    for (const [cause, effect] of names) {
      star = star.entity('Event', cause).line(cause, 'RESULTED_IN', 'Hub');
      star = star.entity('Event', effect).line('Hub', 'RESULTED_IN', effect);
    }
    await star.write(database.db);
    const asked = { of: 'event/hub', steps: 4, limit: 300 };
    const { rows, limits } = await ask(database.db, 'events/what-led-to-what', asked);
    expect(rows).toHaveLength(300);
    expect(limits).toEqual([expect.objectContaining({ total: 2_000 })]);
  });

  test('prefers a longer way of causes to a shorter one of mere order in time, and of equals always the same', async () => {
    const way = (slug: string, reality: 'actual' | 'alleged') =>
      [
        ['event/start', 'RESULTED_IN', `event/${slug}`, { reality, qualifiers: { effect: 'enabled' } }],
        [`event/${slug}`, 'RESULTED_IN', 'event/middle', { qualifiers: { effect: 'enabled' } }],
      ] as const;
    const told = aPackage('ways');
    for (const [from, type, to, how] of [...way('a', 'alleged'), ...way('b', 'actual')])
      told.claim(from, type, to, how);
    told
      .claim('event/middle', 'FOLLOWED', 'event/start')
      .claim('event/middle', 'RESULTED_IN', 'event/end', { qualifiers: { effect: 'enabled' } });
    await load(database.db, [told.build()]);
    const answer = await ask(database.db, 'events/what-led-to-what', {
      of: 'event/start',
      direction: 'after',
    });
    const last = rowsOf(answer, 'later', 'steps', 'joined', 'through').find(
      ({ later }) => later === 'event/end',
    );
    const through = ['alleged', 'asserted', 'asserted'];
    expect(last).toEqual({ later: 'event/end', steps: 3, joined: 'as-cause', through });
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
