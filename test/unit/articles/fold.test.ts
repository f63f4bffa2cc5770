import { describe, expect, test } from '@jest/globals';
import { aPackage } from '../../support/a-package.ts';
import { onlyRelation, relationsOf } from '../../support/witnesses.ts';

const CLUB = ['person/ada', 'MEMBER_OF', 'organization/club'] as const;

describe('status', () => {
  test.each([
    [{}, 'asserted'],
    [{ attributedTo: 'person/bob' }, 'said'],
    [{ attributedTo: 'person/bob', reality: 'planned' }, 'planned'],
    [{ reality: 'alleged' }, 'alleged'],
    [{ reality: 'wanted' }, 'wanted'],
    [{ stance: 'denies' }, 'denied'],
  ] as const)('%j alone is %s', (given, status) => {
    expect(
      onlyRelation(
        [
          aPackage('x')
            .claim(...CLUB, given)
            .build(),
        ],
        'MEMBER_OF',
      ),
    ).toMatchObject({
      status,
      inferred: false,
      hedged: false,
    });
  });

  test('a firm allegation outweighs a hedged fact, and carries no mark', () => {
    const x = aPackage('x')
      .claim(...CLUB, { reality: 'alleged' })
      .claim(...CLUB, { hedged: true });
    expect(onlyRelation([x.build()], 'MEMBER_OF')).toMatchObject({ status: 'alleged', hedged: false });
  });

  test('a caption weighs less than the text: it counts, with its mark, only where nothing else says so', () => {
    const regions = [
      { paragraph: 1, start: 0, end: 100, zone: 'body' as const },
      { paragraph: 2, start: 102, end: 200, zone: 'caption' as const },
    ];
    const captioned = () => aPackage('x', { regions }).claim(...CLUB, { at: [{ start: 110, end: 150 }] });
    expect(onlyRelation([captioned().build()], 'MEMBER_OF')).toMatchObject({
      status: 'asserted',
      caption: true,
    });
    const both = captioned().claim(...CLUB, { attributedTo: 'person/bob', at: [{ start: 10, end: 50 }] });
    expect(onlyRelation([both.build()], 'MEMBER_OF')).toMatchObject({ status: 'said', caption: false });
    const twice = aPackage('x', { regions }).claim(...CLUB, {
      at: [
        { start: 110, end: 150 },
        { start: 10, end: 50 },
      ],
    });
    expect(onlyRelation([twice.build()], 'MEMBER_OF').caption).toBe(false);
  });

  test('what is only inferred shows the mark; an inferred date is none', () => {
    const inferred = (what: 'relation' | 'end' | 'date') =>
      onlyRelation(
        [
          aPackage('x')
            .claim(...CLUB, { inferred: [{ what, why: 'it follows' }] })
            .build(),
        ],
        'MEMBER_OF',
      ).inferred;
    expect([inferred('relation'), inferred('end'), inferred('date')]).toEqual([true, true, false]);
  });

  test('one who is quoted beside an article that states it leaves it asserted, by two voices', () => {
    const x = aPackage('x')
      .claim(...CLUB)
      .claim(...CLUB, { attributedTo: 'person/bob' });
    expect(onlyRelation([x.build()], 'MEMBER_OF')).toMatchObject({
      status: 'asserted',
      stories: 1,
      voices: 2,
    });
  });

  test('a wish lends a fact neither days nor sources', () => {
    const x = aPackage('x').claim(...CLUB, { from: '2021' });
    const y = aPackage('y', { publishedAt: '2020-01-05' }).claim(...CLUB, {
      reality: 'wanted',
      from: '2019',
    });
    expect(onlyRelation([x.build(), y.build()], 'MEMBER_OF')).toMatchObject({
      periods: ['2021/'],
      stories: 1,
      voices: 1,
      reportedFirst: 20230706,
    });
  });
});

describe('contested', () => {
  const denial = { stance: 'denies', attributedTo: 'person/bob' } as const;
  const contested = (...claims: object[]) => {
    const x = aPackage('x');
    for (const given of claims) x.claim(...CLUB, given);
    return onlyRelation([x.build()], 'MEMBER_OF').contested;
  };

  test('asserted by one and denied by another', () => expect(contested({}, denial)).toBe(true));
  test('not by who denies what he said', () =>
    expect(contested({ attributedTo: 'person/bob' }, denial)).toBe(false));
  test('not an allegation', () => expect(contested({ reality: 'alleged' }, denial)).toBe(false));
  test('not for another time', () => {
    expect(contested({ to: '2019' }, { ...denial, from: '2020' })).toBe(false);
    expect(contested({ to: '2020' }, { ...denial, from: '2020-05' })).toBe(true);
  });
  test('not by the denial of a plan', () =>
    expect(contested({}, { ...denial, reality: 'planned' })).toBe(false));
});

describe('days', () => {
  const days = (type: 'MEMBER_OF' | 'VISITED', ...claims: object[]) => {
    const x = aPackage('x');
    const object = type === 'VISITED' ? 'place/quay' : 'organization/club';
    for (const given of claims)
      x.claim('person/ada', type, object, {
        ...(type === 'VISITED' ? { occasion: 'occasion/trip' } : {}),
        ...given,
      });
    const { periods, firstDay, lastDay, knownDays } = onlyRelation([x.build()], type);
    return { periods, firstDay, lastDay, knownDays };
  };

  test('a month reaches from its first day to its last', () => {
    expect(days('MEMBER_OF', { from: '2024-02', to: '2024-02' })).toEqual({
      periods: ['2024-02/2024-02'],
      firstDay: 20240201,
      lastDay: 20240229,
      knownDays: true,
    });
  });
  test('the day as of which it is true is no beginning and no end', () => {
    expect(days('MEMBER_OF', { asOf: '2023-07' })).toEqual({
      periods: ['/'],
      firstDay: null,
      lastDay: null,
      knownDays: true,
    });
    expect(days('MEMBER_OF', { asOf: '2023-07' }, { from: '2021' }).periods).toEqual(['2021/']);
    expect(days('MEMBER_OF', { asOf: '2023-07' }, { to: '2019' }).periods).toEqual(['/', '/2019']);
  });
  test('but what has happened had happened by then', () => {
    expect(days('VISITED', { asOf: '2023-07' })).toMatchObject({ periods: ['/2023-07'], lastDay: 20230731 });
    expect(days('VISITED', { asOf: '2023-07', reality: 'planned' })).toMatchObject({ lastDay: null });
  });
  test('without any day nothing is known', () => {
    expect(days('MEMBER_OF', {})).toEqual({ periods: [], firstDay: null, lastDay: null, knownDays: false });
  });
  test('an open end is closed by who knows it, unless it was still true later', () => {
    expect(
      days('MEMBER_OF', { from: '2021', asOf: '2022' }, { from: '2021-03', to: '2023' }).periods,
    ).toEqual(['2021-03/2023']);
    expect(
      days('MEMBER_OF', { from: '2021', asOf: '2024' }, { from: '2021-03', to: '2023' }).periods,
    ).toEqual(['2021-03/2023', '2021/']);
  });
  test('two times are two periods, and their bounds span both', () => {
    expect(days('MEMBER_OF', { from: '2001', to: '2003' }, { from: '2010', to: '2011' })).toEqual({
      periods: ['2001/2003', '2010/2011'],
      firstDay: 20010101,
      lastDay: 20111231,
      knownDays: true,
    });
  });
  describe('worked out', () => {
    const inferred = [{ what: 'date' as const, why: 'The text says only Tuesday.' }];
    const isInferred = (...claims: object[]) => {
      const x = aPackage('x');
      for (const given of claims) x.claim(...CLUB, given);
      return onlyRelation([x.build()], 'MEMBER_OF').dateInferred;
    };

    test('when no text gives the date that is shown', () => {
      expect(isInferred({ from: '2021', to: '2021', inferred })).toBe(true);
      expect(isInferred({ from: '2021', to: '2021' })).toBe(false);
    });
    test('not when another text gives it', () =>
      expect(isInferred({ from: '2021', inferred }, { from: '2021' })).toBe(false));
    test('not when a text gives it more exactly, nor when it is only told less exactly', () => {
      expect(isInferred({ from: '2021', inferred }, { from: '2021-03' })).toBe(false);
      expect(isInferred({ from: '2021' }, { from: '2021-03', inferred })).toBe(true);
    });
    test('not by a day on which it is only shown true', () => {
      expect(isInferred({ asOf: '2023', inferred })).toBe(false);
      expect(isInferred({ asOf: '2023' }, { from: '2021', inferred })).toBe(true);
    });
    test('not by what lends the line no support', () =>
      expect(isInferred({ from: '2021' }, { from: '2020', inferred, reality: 'planned' })).toBe(false));
  });

  test('a happening told less exactly is the same happening', () => {
    expect(
      days('VISITED', { from: '2023-06-18' }, { from: '2023-06' }, { notAfter: '2023-07-01' }).periods,
    ).toEqual(['2023-06-18/2023-06-18']);
  });
});

describe('support', () => {
  const original = aPackage('wire').claim(...CLUB, { at: [{ start: 100, end: 140 }] });
  const copyOf = { article: 'article/wire', start: 100, end: 140 };
  const copy = aPackage('reprint').claim(...CLUB, { at: [{ start: 300, end: 340, copyOf }] });
  const second = aPackage('third').claim(...CLUB, {
    at: [{ start: 500, end: 540, copyOf: { article: 'article/reprint', start: 310, end: 320 } }],
  });

  test("a copy of a copy is the first story, in its publisher's voice", () => {
    expect(onlyRelation([original.build(), copy.build(), second.build()], 'MEMBER_OF')).toMatchObject({
      stories: 1,
      voices: 1,
    });
  });
  test('an own passage is an own story', () => {
    const own = aPackage('own').claim(...CLUB);
    expect(onlyRelation([original.build(), own.build()], 'MEMBER_OF')).toMatchObject({
      stories: 2,
      voices: 2,
    });
  });
  test('who relays is no voice', () => {
    const relayed = (slug: string) =>
      aPackage(slug).claim(...CLUB, { attributedTo: 'person/bob', relayedBy: `company/${slug}` });
    expect(onlyRelation([relayed('a').build(), relayed('b').build()], 'MEMBER_OF')).toMatchObject({
      stories: 2,
      voices: 1,
    });
  });
});

test('one who is merged with the other end is no relation to himself', () => {
  expect(relationsOf([aPackage('x').claim('person/ada', 'MET', 'person/ada').build()])).toEqual([]);
});
