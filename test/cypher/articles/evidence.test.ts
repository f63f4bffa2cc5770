import { beforeEach, describe, expect, test } from '@jest/globals';
import { evidenceOfEntity, evidenceOfRelation } from '../../../server/articles/evidence.ts';
import { openTexts } from '../../../server/articles/texts.ts';
import { decide } from '../../../server/judgements/decide.ts';
import { aPackage } from '../../support/a-package.ts';
import { HUB_DEGREE, loadFresh } from '../../support/articles.ts';
import { aDatabase } from '../../support/database.ts';

const database = aDatabase({ empty: true });

const who = { by: 'an analyst', why: 'they are one' };
const invited = (by: string | string[]) => ({ occasion: 'event/gala', qualifiers: { by } });

/** One invitation with two inviters, one of whom is also known under a second id. */
beforeEach(async () => {
  const gala = aPackage('gazette')
    .claim('person/ada', 'INVITED_TO', 'event/gala', invited('country/utopia'))
    .claim('person/ada', 'INVITED_TO', 'event/gala', invited(['country/utopia', 'person/bo']))
    .claim('person/ada', 'INVITED_TO', 'event/gala', { ...invited('person/bo'), stance: 'denies' })
    .claim('person/ada', 'INVITED_TO', 'event/gala', invited('person/bob'))
    .claim('person/ada', 'INVITED_TO', 'event/gala', { occasion: 'event/gala' });
  await loadFresh(database.db, [gala.build()]);
});

test('an invitation shows the claims that name this inviter, those of the line it stands for shows all', async () => {
  expect(await claimsOf('INVITED_TO|person/ada|event/gala||event/gala')).toEqual([1, 2, 3, 4, 5]);
  expect(await claimsOf('INVITED|country/utopia|person/ada|to=event/gala|event/gala')).toEqual([1, 2]);
  expect(await claimsOf('INVITED|person/bo|person/ada|to=event/gala|event/gala')).toEqual([2, 3]);
});

test('an inviter who was merged into another brings the claims along', async () => {
  const merge = { kind: 'same', from: 'person/bob', into: 'person/bo' } as const;
  await decide(database.db, { ...merge, ...who }, { hubDegree: HUB_DEGREE });

  expect(await claimsOf('INVITED|person/bo|person/ada|to=event/gala|event/gala')).toEqual([2, 3, 4]);
});

test('a figure comes with the name of its place, as it is called since a merge', async () => {
  const report = aPackage('courier')
    .figure({ subject: 'substance/balm', place: 'country/old-utopia' })
    .claim('country/utopia', 'COOPERATES_WITH', 'country/old-utopia');
  await loadFresh(database.db, [report.build()]);
  const merge = { kind: 'same', from: 'country/old-utopia', into: 'country/utopia' } as const;
  await decide(database.db, { ...merge, ...who }, { hubDegree: HUB_DEGREE });

  const { figures, nodes } = await evidenceOfEntity('substance/balm', await library());

  expect(figures.map(({ place }) => place)).toEqual(['country/utopia']);
  expect(nodes.map(({ id }) => id)).toContain('country/utopia');
});

test('a figure is found from where it was counted and from who gives it', async () => {
  const report = aPackage('courier')
    .figure({ subject: 'substance/balm', place: 'country/utopia' })
    .figure({ subject: 'substance/balm', attributedTo: 'country/utopia', voice: 'said' })
    .figure({ subject: 'country/utopia' })
    .figure({ subject: 'substance/balm' });
  await loadFresh(database.db, [report.build()]);

  const { figures } = await evidenceOfEntity('country/utopia', await library());

  expect(figures.map(({ id, subjectName }) => [id, subjectName])).toEqual([
    [`${report.id}/f1`, 'balm'], [`${report.id}/f2`, 'balm'], [`${report.id}/f3`, 'utopia'],
  ]); // oxfmt-ignore
});

test('a line shows the figures that name both of its ends, and they support nothing', async () => {
  const report = aPackage('courier')
    .figure({ subject: 'person/ada', place: 'country/utopia' })
    .figure({ subject: 'person/ada' })
    .figure({ subject: 'country/utopia', place: 'country/utopia' })
    .claim('person/ada', 'VISITED', 'country/utopia', { occasion: 'event/gala' });
  const other = aPackage('herald').figure({ subject: 'person/ada', place: 'country/utopia' });
  await loadFresh(database.db, [report.build(), other.build()]);

  const visit = await evidenceOfRelation('VISITED|person/ada|country/utopia||event/gala', await library());

  expect(visit.figures.map(({ id }) => id)).toEqual([`${report.id}/f1`, `${other.id}/f1`]);
  expect(visit.byStory.map(({ story, figures }) => [story, figures])).toEqual([[report.id, []]]);
  expect([visit.stories, visit.voices]).toEqual([1, 1]);
});

describe('what two papers tell, one of which copies the other', () => {
  const MET = 'MET|person/ada|person/bo||event/gala';
  const met = { occasion: 'event/gala' };
  /** Without a day of its own: it appeared on the 23rd at the earliest, after the leaflet of the 20th. */
  const gazette = aPackage('gazette', { publishedAt: '2023-06', publishedNotBefore: '2023-06-23' })
    .claim('person/ada', 'MET', 'person/bo', { ...met, at: [{ start: 900, end: 930 }] })
    .claim('person/ada', 'MET', 'person/bo', { ...met, at: [{ start: 200, end: 230 }] })
    .figure({ subject: 'person/ada' });
  const copied = { start: 500, end: 530, copyOf: { article: gazette.id, start: 200, end: 230 } };
  const courier = aPackage('courier', { publishedAt: '2023-07-01' })
    .claim('person/ada', 'MET', 'person/bo', { ...met, at: [copied, { start: 100, end: 130 }] })
    .claim('person/ada', 'MET', 'person/bo', { ...met, at: [copied] });
  const leaflet = aPackage('leaflet', { publishedAt: '2023-06-20' }).claim('person/ada', 'MET', 'person/bo', {
    ...met,
    stance: 'denies',
  });
  /** Its original was never loaded; it is as old as this copy of it. */
  const reprint = aPackage('reprint', { publishedAt: '2023-06-21' }).claim('person/ada', 'MET', 'person/bo', {
    ...met,
    at: [{ start: 100, end: 130, copyOf: { article: 'article/lost', start: 1, end: 31 } }],
  });
  const papers = [courier, gazette, leaflet, reprint];

  test('is grouped by story, the oldest first, each claim where it stands', async () => {
    await loadFresh(
      database.db,
      papers.map((paper) => paper.build()),
    );

    const { byStory } = await evidenceOfRelation(MET, await library());

    const told = { denials: [], figures: [], repeatedBy: [] };
    expect(byStory.map(({ article }) => article?.title ?? null)).toEqual([
      'What leaflet reported', null, 'What gazette reported', 'What courier reported',
    ]); // oxfmt-ignore
    expect(byStory.map(({ article: _article, ...story }) => story)).toEqual([
      {
        ...told,
        story: leaflet.id,
        claims: [],
        denials: [`${leaflet.id}/c1`],
      },
      { ...told, story: 'article/lost', claims: [`${reprint.id}/c1`], repeatedBy: [reprint.id] },
      {
        ...told,
        story: gazette.id,
        claims: [`${gazette.id}/c2`, `${gazette.id}/c1`, `${courier.id}/c1`, `${courier.id}/c2`],
        repeatedBy: [courier.id],
      },
      { ...told, story: courier.id, claims: [`${courier.id}/c1`] },
    ]);
  });

  test('is one list by the day of report and the place in the text, of an actor too', async () => {
    await loadFresh(
      database.db,
      papers.map((paper) => paper.build()),
    );

    const { claims } = await evidenceOfRelation(MET, await library());
    const ofAda = await evidenceOfEntity('person/ada', await library());

    expect(claims.map(({ id }) => id)).toEqual([
      `${leaflet.id}/c1`, `${reprint.id}/c1`, `${gazette.id}/c2`, `${gazette.id}/c1`, `${courier.id}/c1`, `${courier.id}/c2`,
    ]); // oxfmt-ignore
    expect(ofAda.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(ofAda.byStory.map(({ story, figures }) => [story, figures])).toEqual([
      [leaflet.id, []], ['article/lost', []], [gazette.id, [`${gazette.id}/f1`]], [courier.id, []],
    ]); // oxfmt-ignore
  });

  test('knows the original although no claim of the original is shown', async () => {
    const only = aPackage('echo', { publishedAt: '2023-07-02' }).claim('person/eve', 'MET', 'person/zoe', {
      at: [copied],
    });
    await loadFresh(database.db, [gazette.build(), only.build()]);

    const { byStory, articles } = await evidenceOfEntity('person/eve', await library());

    expect(byStory).toMatchObject([
      { story: gazette.id, article: { publisher: { id: 'company/gazette-press' } }, repeatedBy: [only.id] },
    ]);
    expect(articles.map(({ id }) => id)).toEqual([only.id]);
  });
});

test('who is sanctioned sees what else is said of the sanction, but not its other targets', async () => {
  const act = aPackage('act')
    .claim('sanction/ban', 'TARGETS', 'person/ada')
    .claim('sanction/ban', 'TARGETS', 'person/bo')
    .claim('sanction/ban', 'IMPOSED_BY', 'country/utopia', { qualifiers: {}, from: '2023-07-01' })
    .claim('person/ada', 'PRAISED', 'person/bo', { qualifiers: { about: 'topic/peace' } });
  await loadFresh(database.db, [act.build()]);

  const { relations, nodes } = await evidenceOfEntity('person/ada', await library());

  expect(relations.map(({ type, from, to }) => `${from} ${type} ${to}`).toSorted()).toEqual([
    'country/utopia SANCTIONED person/ada',
    'person/ada PRAISED person/bo',
    'sanction/ban IMPOSED_BY country/utopia',
    'sanction/ban TARGETS person/ada',
  ]);
  expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['country/utopia', 'topic/peace']));
});

async function library() {
  return { db: database.db, texts: await openTexts(undefined) };
}

/** By number, in order. */
async function claimsOf(key: string): Promise<number[]> {
  const { claims } = await evidenceOfRelation(key, await library());
  return claims.map(({ id }) => Number(id.split('/c')[1])).toSorted((a, b) => a - b);
}
