import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ArticlePackage, Claim } from '#contract/article';
import type { GraphEdge } from '#contract/graph';
import { relationRow } from '#contract/ontology';
import { standingOn } from '#contract/standing';
import { readSeed } from '../../../seed/read.ts';
import { relationsOf } from '../../support/witnesses.ts';

const COALITION = 'organization/global-coalition-to-address-synthetic-drug-threats';
const LABORATORY = 'agency/institute-of-forensic-science';

let packages: ArticlePackage[] = [];
beforeAll(async () => {
  packages = await readSeed('seed');
});

/** "country/china STANCE_ON organization/x": the one relation of this type between the two. */
function relation(line: string, { where = () => true, from = packages }: Choice = {}): GraphEdge {
  const [subject, type, object] = line.split(' ');
  const found = relationsOf(from).filter(
    (edge) => edge.type === type && edge.from === subject && edge.to === object && where(edge),
  );
  if (found.length !== 1) throw new Error(`${line}: ${found.length} relations, not one`);
  return found[0] as GraphEdge;
}
interface Choice {
  where?: (edge: GraphEdge) => boolean;
  from?: readonly ArticlePackage[];
}

const on = (line: string, days: readonly number[], choice?: Choice) => {
  const edge = relation(line, choice);
  return days.map((day) => standingOn(edge, day, { point: relationRow(edge.type).point === true }));
};

describe('what ended, resumed or changed is a matter of periods', () => {
  test('a sanction held from 2020 until it was lifted, on a day that is not told', () => {
    expect(
      on(
        `sanction/2020-institute-of-forensic-science TARGETS ${LABORATORY}`,
        [20191231, 20220101, 20231215, 20240201],
      ),
    ).toEqual(['did not hold', 'held', 'not known', 'did not hold']);
  });

  test('and so did the line that stands for it', () => {
    expect(on(`country/united-states SANCTIONED ${LABORATORY}`, [20191231, 20220101, 20240201])).toEqual([
      'did not hold',
      'held',
      'did not hold',
    ]);
  });

  test('an office that was held "then" is shown on that day and over when the text says so', () => {
    const office = 'person/nancy-pelosi HOLDS_POSITION agency/us-house-of-representatives';
    expect(on(office, [20220815, 20230601, 20240201])).toEqual(['held', 'not known', 'did not hold']);
  });

  test('a position that changed is two positions, neither of which contradicts the other', () => {
    const stance = (position: string) => ({
      where: ({ qualifiers }: GraphEdge) => qualifiers['position']?.includes(position) === true,
    });
    const line = `country/china STANCE_ON ${COALITION}`;
    const [undecided, abstained] = [relation(line, stance('undecided')), relation(line, stance('abstained'))];
    expect([undecided.contested, abstained.contested]).toEqual([false, false]);
    expect(standingOn(undecided, 20230615)).toBe('held');
    expect(standingOn(abstained, 20230615)).toBe('not known');
  });

  test('cooperation in one field lends that in another no days, no voices and no firmness', () => {
    const cooperation = (field: string) =>
      relation('country/china COOPERATES_WITH country/united-states', {
        where: ({ qualifiers }) => qualifiers['in']?.includes(field) === true,
      });
    const [drugs, climate] = [cooperation('topic/counternarcotics'), cooperation('topic/climate-change')];
    // He who denies it for some months is the one who says that it was: no contradiction.
    expect(drugs).toMatchObject({ contested: false, status: 'said', stories: 1, voices: 1 });
    expect(standingOn(drugs, 20230901)).toBe('did not hold');
    expect(climate).toMatchObject({ contested: false, status: 'asserted', stories: 1, voices: 1 });
    expect(standingOn(climate, 20240115)).toBe('held');
  });

  test('two visits are two relations, each on its own days', () => {
    const visits = relationsOf(packages).filter(
      ({ type, from, to }) =>
        type === 'VISITED' && from === 'person/antony-blinken' && to === 'country/china',
    );
    expect(visits.map(({ occasion }) => occasion ?? '').toSorted()).toEqual([
      'event/2023-06-blinken-visit-to-china',
      'event/2024-blinken-visit-to-china',
    ]);
    expect(visits.every(({ contested }) => !contested)).toBe(true);
  });
});

describe('contested is only what another speaker denies for a time that may be the same', () => {
  /** The seed with one more claim in the article on the working group. */
  const beside = (subject: string, type: Claim['type'], object: string, more: Partial<Claim>) =>
    packages.map((one) => {
      if (one.article.id !== 'article/2024-scmp-working-group') return one;
      const [first] = one.claims;
      if (first === undefined) throw new Error('it has claims');
      const { at } = first;
      const extra: Claim = {
        id: `${one.article.id}/c9999`, subject, type, object, stance: 'denies', reality: 'actual',
        voice: 'stated', says: 'A denial.', at, ...more,
      }; // oxfmt-ignore
      return { ...one, claims: [...one.claims, extra] };
    });
  const office = ['person/nancy-pelosi', 'HOLDS_POSITION', 'agency/us-house-of-representatives'] as const;
  const line = office.join(' ');
  const qualifiers = { role: 'speaker' };
  const denial = { voice: 'said', attributedTo: 'country/china', qualifiers } as const;

  test('an office is contested when somebody else denies it for that time', () => {
    expect(relation(line).contested).toBe(false);
    const from = beside(...office, { ...denial, from: '2022', to: '2022' });
    expect(relation(line, { from })).toMatchObject({ contested: true, status: 'asserted' });
  });

  test('not when it is denied for a time after it', () => {
    const from = beside(...office, { ...denial, from: '2025' });
    expect(relation(line, { from }).contested).toBe(false);
  });

  test('nor by the very voice that asserts it', () => {
    const from = beside(...office, { qualifiers, from: '2022', to: '2022' });
    expect(relation(line, { from }).contested).toBe(false);
  });

  test('what is only denied is denied, and not contested', () => {
    const money = relation(`country/united-states SUPPORTS ${COALITION}`, {
      where: ({ qualifiers: { with: what } }) => what?.includes('new funding') === true,
    });
    expect(money).toMatchObject({ status: 'denied', contested: false, stories: 1, voices: 1 });
  });

  test('to deny what is only wanted contests nothing', () => {
    const pressure = relationsOf(packages).filter(
      ({ type, from, to, status }) =>
        type === 'PRESSURED' &&
        from === 'country/united-states' &&
        to === 'country/china' &&
        status === 'wanted',
    );
    expect(pressure.map(({ contested }) => contested)).toEqual([false]);
  });
});

describe('support is counted in stories and voices', () => {
  test.each([
    [
      'what two articles print, the one from the other, is one story',
      `country/japan MEMBER_OF ${COALITION}`,
      1,
      1,
    ],
    [
      'so is what the copy says of the same official',
      'person/unnamed-senior-state-department-official PRAISED country/china',
      1,
      1,
    ],
    [
      'an invitation told by an official, and by another on a call of which two articles tell',
      `country/china INVITED_TO ${COALITION}`,
      3,
      2,
    ],
  ])('%s', (_what, told, stories, voices) => {
    expect(relation(told)).toMatchObject({ stories, voices });
  });

  test('two articles that quote one official on one call are two stories and one voice', () => {
    const quoted = packages.map((one) => ({
      ...one,
      claims: one.claims.filter(({ attributedTo }) => attributedTo === 'person/todd-robinson'),
    }));
    expect(relation(`country/china INVITED_TO ${COALITION}`, { from: quoted })).toMatchObject({
      stories: 2,
      voices: 1,
    });
  });

  test('a heading that sums up what an official says makes it no fact of the paper', () => {
    expect(relation(`country/china INVITED_TO ${COALITION}`).status).toBe('said');
  });

  test('what only a caption tells says so', () => {
    expect(relation('person/jen-daskal MET person/wang-xiaohong')).toMatchObject({
      caption: true,
      stories: 1,
    });
    const captions = relationsOf(packages).filter(({ caption }) => caption);
    expect(captions.length).toBeLessThan(5);
  });
});
