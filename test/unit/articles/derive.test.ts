import { describe, expect, test } from '@jest/globals';
import { aPackage } from '../../support/a-package.ts';
import { onlyRelation, relationsOf } from '../../support/witnesses.ts';

const imposed = (slug = 'x') =>
  aPackage(slug)
    .claim('sanction/ban', 'IMPOSED_BY', 'agency/mill', { from: '2022-03-04', occasion: 'occasion/ban' })
    .claim('sanction/ban', 'TARGETS', 'company/oleander', { from: '2022-03' });

const sanctioned = (...packages: ReturnType<typeof imposed>[]) =>
  onlyRelation(
    packages.map((one) => one.build()),
    'SANCTIONED',
  );

describe('a sanction', () => {
  test('ties authority and target from its day on, by both carriers', () => {
    expect(sanctioned(imposed())).toMatchObject({
      key: 'SANCTIONED|agency/mill|company/oleander||sanction/ban',
      from: 'agency/mill',
      to: 'company/oleander',
      status: 'asserted',
      periods: ['2022-03-04/'],
      firstDay: 20220304,
      lastDay: null,
      stories: 1,
      voices: 1,
      derivedFrom: [
        'IMPOSED_BY|sanction/ban|agency/mill||occasion/ban',
        'TARGETS|sanction/ban|company/oleander|',
      ],
    });
  });

  test('is as weak as the weaker carrier, with the marks of both', () => {
    const weak = aPackage('x')
      .claim('sanction/ban', 'IMPOSED_BY', 'agency/mill', {
        inferred: [{ what: 'relation', why: 'it follows' }],
      })
      .claim('sanction/ban', 'TARGETS', 'company/oleander', { attributedTo: 'person/bo', hedged: true });
    expect(sanctioned(weak)).toMatchObject({ status: 'said', inferred: true, hedged: true, periods: [] });
  });

  test('without a stated authority is none, nor is one without a target', () => {
    const x = aPackage('x')
      .claim('sanction/ban', 'TARGETS', 'company/oleander')
      .claim('sanction/curb', 'IMPOSED_BY', 'agency/mill');
    expect(relationsOf([x.build()]).filter(({ type }) => type === 'SANCTIONED')).toEqual([]);
  });

  test('that ended before it was imposed is none', () => {
    const x = aPackage('x')
      .claim('sanction/ban', 'IMPOSED_BY', 'agency/mill', { from: '2022' })
      .claim('sanction/ban', 'TARGETS', 'company/oleander', { to: '2021' });
    expect(
      relationsOf([x.build()])
        .map(({ type }) => type)
        .toSorted(),
    ).toEqual(['IMPOSED_BY', 'TARGETS']);
  });

  test('is two lines when there are two of them, and one when two report its imposition', () => {
    const two = imposed()
      .claim('sanction/curb', 'IMPOSED_BY', 'agency/mill')
      .claim('sanction/curb', 'TARGETS', 'company/oleander');
    expect(relationsOf([two.build()]).filter(({ type }) => type === 'SANCTIONED')).toHaveLength(2);
    const again = aPackage('y').claim('sanction/ban', 'IMPOSED_BY', 'agency/mill', {
      from: '2022-03',
      hedged: true,
    });
    expect(sanctioned(imposed(), again)).toMatchObject({ hedged: false, periods: ['2022-03-04/'] });
    expect(sanctioned(imposed(), again).derivedFrom).toHaveLength(3);
  });
});

describe('a date that is worked out', () => {
  const inferred = [{ what: 'date' as const, why: 'The text says only Tuesday.' }];
  const isInferred = (type: 'TARGETS' | 'SANCTIONED', x: ReturnType<typeof imposed>) =>
    onlyRelation([x.build()], type).dateInferred;
  const ban = (imposing: object, targeting: object) =>
    aPackage('x')
      .claim('sanction/ban', 'IMPOSED_BY', 'agency/mill', { ...imposing, occasion: 'occasion/ban' })
      .claim('sanction/ban', 'TARGETS', 'company/oleander', targeting);

  test('makes that of the derived line one, unless the other carrier is told a date', () => {
    expect(isInferred('SANCTIONED', ban({ from: '2022', inferred }, {}))).toBe(true);
    expect(isInferred('SANCTIONED', ban({ from: '2022', inferred }, { from: '2022', inferred }))).toBe(true);
    expect(isInferred('SANCTIONED', ban({ from: '2022', inferred }, { from: '2022' }))).toBe(false);
    expect(isInferred('SANCTIONED', ban({ to: '2022', inferred }, { from: '2022' }))).toBe(false);
  });

  test('makes that of what was lifted one, unless a text tells since when that held', () => {
    const lifted = (targeting: object, lifting: object) =>
      isInferred(
        'TARGETS',
        ban({}, targeting).claim('agency/mill', 'LIFTED', 'sanction/ban', { from: '2023', ...lifting }),
      );
    expect(lifted({}, { inferred })).toBe(true);
    expect(lifted({ from: '2022', inferred }, { inferred })).toBe(true);
    expect(lifted({ from: '2022' }, { inferred })).toBe(false);
    expect(lifted({ from: '2022', inferred }, {})).toBe(false);
    expect(lifted({ from: '2024', inferred }, {})).toBe(true);
  });
});

describe('a lifting', () => {
  const both = () => imposed().claim('sanction/ban', 'TARGETS', 'company/tamarisk', { from: '2022-03' });
  const ends = (x: ReturnType<typeof imposed>) =>
    Object.fromEntries(
      relationsOf([x.build()])
        .filter(({ type }) => type === 'TARGETS' || type === 'SANCTIONED')
        .map(({ type, to, lastDay }) => [`${type} ${to}`, lastDay]),
    );

  test('ends all its targets and the lines derived from them', () => {
    expect(ends(both().claim('agency/mill', 'LIFTED', 'sanction/ban', { from: '2023-05-06' }))).toEqual({
      'TARGETS company/oleander': 20230506,
      'TARGETS company/tamarisk': 20230506,
      'SANCTIONED company/oleander': 20230506,
      'SANCTIONED company/tamarisk': 20230506,
    });
  });

  test('for one target ends that one', () => {
    expect(
      ends(
        both().claim('agency/mill', 'LIFTED', 'sanction/ban', {
          from: '2023-05',
          qualifiers: { target: 'company/tamarisk' },
        }),
      ),
    ).toEqual({
      'TARGETS company/oleander': null,
      'TARGETS company/tamarisk': 20230531,
      'SANCTIONED company/oleander': null,
      'SANCTIONED company/tamarisk': 20230531,
    });
  });

  test.each(['planned', 'wanted', 'alleged'] as const)('that is only %s ends nothing', (reality) => {
    expect(
      new Set(
        Object.values(ends(both().claim('agency/mill', 'LIFTED', 'sanction/ban', { from: '2023', reality }))),
      ),
    ).toEqual(new Set([null]));
  });

  test('that is hedged, inferred or denied ends nothing', () => {
    const inferred = [{ what: 'relation' as const, why: 'it follows' }];
    for (const given of [{ hedged: true as const }, { inferred }, { stance: 'denies' as const }]) {
      expect(
        ends(imposed().claim('agency/mill', 'LIFTED', 'sanction/ban', { from: '2023', ...given }))[
          'TARGETS company/oleander'
        ],
      ).toBeNull();
    }
  });

  test('without a date lies at the latest on the day that reported it', () => {
    expect(
      ends(imposed().claim('agency/mill', 'LIFTED', 'sanction/ban'))['SANCTIONED company/oleander'],
    ).toBe(20230706);
  });

  test('leaves what was imposed anew after it', () => {
    const anew = imposed()
      .claim('agency/mill', 'LIFTED', 'sanction/ban', { from: '2022-12' })
      .claim('sanction/ban', 'TARGETS', 'company/oleander', { from: '2023-02' });
    expect(onlyRelation([anew.build()], 'TARGETS').periods).toEqual(['2022-03/2022-12', '2023-02/']);
  });
});

test('a charge ties who filed it to who is charged', () => {
  const x = aPackage('x')
    .claim('case/a-v-b', 'FILED_BY', 'agency/mill', { from: '2023' })
    .claim('person/bo', 'DEFENDANT_IN', 'case/a-v-b');
  expect(onlyRelation([x.build()], 'CHARGED')).toMatchObject({
    from: 'agency/mill',
    to: 'person/bo',
    status: 'asserted',
    periods: ['2023/'],
  });
});

describe('an invitation', () => {
  const invited = () =>
    aPackage('x')
      .claim('company/oleander', 'INVITED_TO', 'event/fair', {
        occasion: 'occasion/card',
        qualifiers: { by: 'person/ada' },
        attributedTo: 'person/cy',
      })
      .claim('company/oleander', 'INVITED_TO', 'event/fair', { occasion: 'occasion/card' });

  test('is as strong as the claims that name who invites, however strong the others are', () => {
    const relations = relationsOf([invited().build()]);
    expect(relations.find(({ type }) => type === 'INVITED_TO')).toMatchObject({ status: 'asserted' });
    expect(relations.find(({ type }) => type === 'INVITED')).toMatchObject({
      from: 'person/ada',
      to: 'company/oleander',
      status: 'said',
      qualifiers: { to: ['event/fair'] },
      derivedFrom: ['INVITED_TO|company/oleander|event/fair||occasion/card'],
    });
  });

  test('to two things on one occasion is two lines', () => {
    const twice = invited().claim('company/oleander', 'INVITED_TO', 'event/ball', {
      occasion: 'occasion/card',
      qualifiers: { by: 'person/ada' },
    });
    const lines = relationsOf([twice.build()]).filter(({ type }) => type === 'INVITED');
    expect(lines.map(({ key }) => key).toSorted()).toEqual([
      'INVITED|person/ada|company/oleander|to=event/ball|occasion/card',
      'INVITED|person/ada|company/oleander|to=event/fair|occasion/card',
    ]);
  });
});
