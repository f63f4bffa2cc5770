import { beforeEach, describe, expect, test } from '@jest/globals';
import { EXPORT_FILE_VERSION } from '#contract/exports';
import { anApi } from '../support/an-api.ts';
import { loadFresh } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import { beforehand, importing } from '../support/importing.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);
const { preview, approve, evidenceOf } = importing(api);

beforeEach(async () => {
  await loadFresh(database.db, [beforehand()]);
});

describe('FollowTheMoney', () => {
  const line = (id: string, schema: string, properties: Record<string, string[]>) =>
    JSON.stringify({ id, schema, properties });
  const text = [
    line('person.ada', 'Person', { name: ['Ada'] }),
    line('Q1', 'Company', { name: ['Harbour Ltd', 'Harbour Limited'], registrationNumber: ['77'] }),
    line('o1', 'Ownership', {
      owner: ['person.ada'],
      asset: ['Q1'],
      startDate: ['2019-02-01'],
      sourceUrl: ['https://register.example/77'],
    }),
    line('d1', 'Directorship', { director: ['person.ada'], organization: ['Q1'], role: ['Chief Officer'] }),
    line('v1', 'Vessel', { name: ['Boat'] }),
  ].join('\n');

  test('is taken in by its lines, and what has no place here is counted', async () => {
    const files = [{ name: 'harbour.ftm.json', text }];
    const shown = await preview({ files });
    expect(shown).toMatchObject({ format: 'ftm', counts: { claims: 2, entities: { new: 1, byId: 1 } } });
    expect(shown.leftOut).toEqual([
      { what: 'entities of the schema Vessel', count: 1, why: 'Redthread has no place for them' },
    ]);
    await approve({ files });
    const { claims } = await evidenceOf('OWNS|person/ada|company/harbour-ltd|');
    expect(claims[0]).toMatchObject({
      from: '2019-02-01',
      at: [{ paragraph: 3, column: 'Ownership', cites: 'https://register.example/77' }],
    });
    const office = await evidenceOf('HOLDS_POSITION|person/ada|company/harbour-ltd|role=chief-officer');
    expect(office.claims[0]?.says).toBe('Ada is chief officer of Harbour Ltd.');
  });

  test('leaves out what it does not know, with whatever hangs on it, and takes in the rest', async () => {
    const more = [
      line('z', 'Wizard', {}),
      line('o2', 'Ownership', { owner: ['person.ada'], asset: ['v1'] }),
      line('r1', 'Representation', { agent: ['Q1'], client: ['Q1'] }),
    ];
    const shown = await preview({ files: [{ name: 'x.json', text: [text, ...more].join('\n') }] });
    expect(shown).toMatchObject({ mistakes: [], counts: { claims: 2 } });
    expect(shown.leftOut.map(({ what, count }) => [what, count])).toEqual([
      ['entities of the schema Vessel', 1],
      ['entities of the schema Wizard', 1],
      ['links of the schema Ownership', 1],
      ['links of the schema Representation from Company to Company', 1],
    ]);
  });

  test('has sanctions and countries as the ontology has them, and tells which properties are not read', async () => {
    const sanction = { authority: ['Treasury of Oz'], program: ['OZ-1'], startDate: ['2022-05-01'], reason: ['For wizardry.'] };
    const more = [
      line('p2', 'Person', { name: ['Bo'], nationality: ['ru'], country: ['de'], topics: ['role.pep'] }),
      line('s1', 'Sanction', { ...sanction, entity: ['p2'] }),
      line('s2', 'Sanction', { ...sanction, entity: ['Q1'] }),
    ];
    const files = [{ name: 'oz.json', text: [text, ...more].join('\n') }];
    const shown = await preview({ files });
    expect(shown.mistakes).toEqual([]);
    expect(shown.unread.map(({ column, cells }) => [column, cells])).toEqual([
      ['Person.country', 1],
      ['Person.topics', 1],
    ]);
    expect(shown.newEntities.map(({ id }) => id).toSorted()).toEqual([
      'agency/treasury-of-oz', 'company/harbour-ltd', 'country/russia', 'person/bo', 'sanction/oz-1-2022-05-01',
    ]);
    await approve({ files });
    const { relation } = await evidenceOf('SANCTIONED|agency/treasury-of-oz|person/bo||sanction/oz-1-2022-05-01');
    expect(relation).toMatchObject({ status: 'asserted', inferred: false });
    expect((await evidenceOf('NATIONAL_OF|person/bo|country/russia|')).claims).toMatchObject([{ at: [{ column: 'properties.nationality' }] }]);
  }); // oxfmt-ignore
});

describe('our own JSON', () => {
  const claim = {
    id: 'article/elsewhere/c1', subject: 'person/ada', type: 'CRITICIZED', object: 'organization/acme', stance: 'asserts', voice: 'said',
    reality: 'actual', says: 'Ada criticised Acme.', subjectName: 'Ada', objectName: 'Acme', relKey: 'x', credibility: null,
    speaker: { id: 'person/eve', name: 'Eve' }, relay: null,
    at: [{ article: 'article/elsewhere', paragraph: 4, zone: 'body', start: 1, end: 9, story: 'article/elsewhere' }],
  }; // oxfmt-ignore
  const node = (id: string, type: string, name: string) => ({
    id, type, name, named: true, aliases: [], summary: null, kind: null, role: null, countries: [], members: null, hub: false, degree: 1,
  }); // oxfmt-ignore
  const file = (given: object = {}) => ({
    format: 'redthread/export', version: 1, redthread: '0.1.0', what: 'everything', title: null, asOf: null,
    counts: { nodes: 2, relations: 1 }, limits: [], relations: [], evidence: [claim],
    nodes: [node('person/ada', 'Person', 'Ada'), node('organization/acme', 'Organization', 'Acme')],
    articles: [{
      id: 'article/elsewhere', title: 'Far away', publisher: { id: 'company/far', name: 'Far Press' }, publishedAt: '2022-02-03',
      url: 'https://far.example/1', reliability: null, language: 'en', textSha256: 'a', textLength: 1,
    }],
    ...given,
  }); // oxfmt-ignore
  const asFiles = (given?: object) => [{ name: 'export.json', text: JSON.stringify(file(given)) }];

  test('travels with what it cites, and is told by the file', async () => {
    const { row } = await approve({ files: asFiles() });
    const { body } = await api().get('/api/evidence').query({ entity: 'person/ada' });
    const told = body.claims.find((one: { id: string }) => one.id.startsWith(row.id));
    expect(told).toMatchObject({
      says: 'Ada criticised Acme.',
      speaker: { id: 'person/eve', name: 'Eve' },
      at: [
        {
          zone: 'row',
          paragraph: 1,
          cites: '“Far away”, Far Press, 2022-02-03, paragraph 4, https://far.example/1',
        },
      ],
    });
    expect((await evidenceOf(told.relKey)).relation).toMatchObject({
      status: 'said',
      reportedFirst: 20220203,
    });
  });

  test('adds nothing to what its own article tells here', async () => {
    const [own] = (await evidenceOf('LEADS|person/ada|organization/acme|')).claims;
    const { counts, leftOut } = await preview({ files: asFiles({ evidence: [own, claim] }) });
    expect(counts.claims).toBe(1);
    expect(leftOut).toMatchObject([{ count: 1, what: 'claims of articles' }]);
    const changed = await preview({ files: asFiles({ evidence: [{ ...own, says: 'Something else.' }] }) });
    expect(changed).toMatchObject({ counts: { claims: 1, relations: { more: 1 } }, leftOut: [] });
  });

  test.each([
    ['from a newer version', { version: EXPORT_FILE_VERSION + 1 }, /newer Redthread/],
    ['damaged', { nodes: 7 }, /damaged/],
    ['a workfile', { format: 'redthread/investigation' }, /workfile/],
    ['something else', { format: 'else' }, /none that is known/],
  ])('that is %s is refused in words', async (_what, given, words) => {
    const { mistakes, digest } = await preview({ files: asFiles(given) });
    expect(digest).toBeNull();
    expect(mistakes[0]?.problem).toMatch(words);
  });
});
