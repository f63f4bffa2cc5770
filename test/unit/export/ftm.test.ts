import { expect, test } from '@jest/globals';
import { writeFtm } from '../../../client/export/ftm.ts';
import type { Proxy } from '../../../client/export/ftm-proxies.ts';
import { aFigure, anExportedLine, aSource, textOf } from '../../support/an-export.ts';
import { anEdge, aNode } from '../../support/a-node.ts';
import { readTable } from '../../support/read-exports.ts';
import { aHostileSource } from '../../support/a-hostile-source.ts';

const ada = aNode('person/ada', { name: 'Ada Stone', aliases: ['A. Stone'] });
const acme = aNode('company/acme', { name: 'Acme', type: 'Company' });
const state = aNode('country/utopia', { name: 'Utopia', type: 'Country' });
const ban = aNode('sanction/ban', { name: 'The ban', type: 'Sanction' });
const pact = aNode('agreement/pact', { name: 'The pact', type: 'Agreement' });
const nodes = [pact, acme, state, ada, ban];
const line = (...given: Parameters<typeof anEdge>) => anExportedLine(anEdge(...given), nodes);

async function write(...lines: ReturnType<typeof line>[]) {
  const files = writeFtm(aSource(nodes, lines));
  const text = await textOf(files, 'entities.ftm.json');
  return {
    proxies: text.split('\n').filter(Boolean).map((one) => JSON.parse(one) as Proxy),
    unsaid: readTable(await textOf(files, 'not-in-followthemoney.csv')),
    readme: await textOf(files, 'README.txt'),
  };
} // oxfmt-ignore

test('an office, an ownership and a sanction have schemata of their own, with status, both dates and sources', async () => {
  const { proxies } = await write(
    line(ada.id, acme.id, { type: 'HOLDS_POSITION', status: 'said', periods: ['2021-04/'], qualifiers: { role: ['chief-economist'] } }),
    line(ban.id, state.id, { type: 'IMPOSED_BY' }),
    line(ada.id, acme.id, { type: 'OWNS', hedged: true }),
    line(ban.id, ada.id, { type: 'TARGETS', periods: ['2020/2024-01'] }),
  );
  const [office, owns, sanction] = proxies.slice(3);
  expect(office).toMatchObject({
    schema: 'Employment',
    properties: {
      employee: ['person.ada'], employer: ['company.acme'], role: ['chief economist'], status: ['said'], startDate: ['2021-04'],
      summary: ['They are told to.', 'Bo Reed, Eve Ng, “What was told”, The Gazette, 20 June 2023, paragraph 3, https://gazette.example/told'],
      sourceUrl: ['https://gazette.example/told'], proof: ['article.2023-gazette'],
    },
  });
  expect(office?.properties['description']?.[0]).toMatch(/^Status: said .*Support: 1 story, 1 voice\..*Reported: first 2023-06-01/);
  expect(owns).toMatchObject({ schema: 'Ownership', properties: { role: ['hedged: owns'] } });
  expect(sanction).toMatchObject({
    schema: 'Sanction',
    properties: { entity: ['person.ada'], authority: ['Utopia'], program: ['The ban'], startDate: ['2020'], endDate: ['2024-01'] },
  });
}); // oxfmt-ignore

test('a person is born and known to registers, and says who was merged into it', async () => {
  const known = { ...ada, identifiers: ['register:77'], birthDate: '1970-05', formerIds: ['person/a-stone'] };
  const [proxy] = (await textOf(writeFtm(aSource([known])), 'entities.ftm.json')).split('\n');
  expect(JSON.parse(proxy ?? '')).toMatchObject({
    properties: {
      birthDate: ['1970-05'],
      notes: ['Identifiers: register:77.', 'Merged into it: person/a-stone.'],
    },
  });
});

test('what is not told as a fact is no ownership: a link whose role says so, or nothing where it is only denied', async () => {
  const { proxies, unsaid } = await write(
    line(ada.id, acme.id, { type: 'OWNS', status: 'alleged' }),
    line(ada.id, acme.id, { type: 'CONTROLS', status: 'denied' }),
    line(ban.id, ada.id, { type: 'TARGETS', status: 'planned' }),
  );
  const links = proxies.filter(({ id }) => id.startsWith('relation-'));
  expect(links.map(({ schema, properties }) => [schema, properties['role'], properties['status']])).toEqual([
    ['UnknownLink', ['alleged: owns'], ['alleged']],
  ]);
  expect(unsaid.filter(({ what }) => what === 'relation').map(({ type, status }) => [type, status])).toEqual([
    ['CONTROLS', 'denied'], ['TARGETS', 'planned'],
  ]);
}); // oxfmt-ignore

test('each element is said or listed with a reason, and the text beside tells how many', async () => {
  const { proxies, unsaid, readme } = await write(
    line(ada.id, pact.id, { type: 'PARTY_TO' }),
    line(ada.id, state.id, { type: 'NATIONAL_OF' }),
  );
  expect(proxies.map(({ id, schema }) => [id.replace(/-.*/, ''), schema])).toEqual([
    ['company.acme', 'Company'], ['country.utopia', 'Territory'], ['person.ada', 'Person'], ['relation', 'UnknownLink'], ['article.2023', 'Article'],
  ]);
  expect(unsaid.map(({ what, id, why }) => [what, id, why !== ''])).toEqual([
    ['entity', 'agreement/pact', true], ['entity', 'sanction/ban', true], ['relation', 'PARTY_TO|person/ada|agreement/pact', true],
  ]);
  expect(readme).toContain('It says 3 of 5 entities and 1 of 2 relations;');
}); // oxfmt-ignore

test('a figure is told in the notes of whom it is of, and stands in the table of what the model has no property for', async () => {
  const figures = [aFigure(pact.id, { id: 'article/2023-gazette/f2' }), aFigure(acme.id, { metric: 'participants', unit: 'person' })];
  const files = writeFtm(aSource(nodes, [], { figures }));
  const [first] = (await textOf(files, 'entities.ftm.json')).split('\n');
  const told = 'More than 40 people, as of June 2023: Bo Reed, Eve Ng, “What was told”, The Gazette, 20 June 2023, paragraph 4, https://gazette.example/told';
  expect(JSON.parse(first ?? '')).toMatchObject({ id: 'company.acme', properties: { notes: [`Figure: ${told}`] } });
  const unsaid = readTable(await textOf(files, 'not-in-followthemoney.csv')).filter(({ what }) => what === 'figure');
  expect(unsaid.map(({ id, type, words, why }) => [id, type, words === `Acme: ${told}`, why?.includes('in words')])).toEqual([
    ['article/2023-gazette/f2', 'members', false, false], ['article/2023-gazette/f1', 'participants', true, true],
  ]);
  expect(await textOf(files, 'README.txt')).toContain('1 of 2 figures are told in words');
}); // oxfmt-ignore

test('references are of letters, digits, hyphens and stops, and lead to entities of the file', async () => {
  const { proxies } = await write(line(ada.id, acme.id, { type: 'OWNS' }));
  const ids = new Set(proxies.map(({ id }) => id));
  for (const id of ids) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
  const ends = proxies.flatMap(({ properties: { owner = [], asset = [], proof = [] } }) =>
    [owner, asset, proof].flat(),
  );
  expect(ends.filter((id) => !ids.has(id))).toEqual([]);
  expect(ends).toHaveLength(3);
}); // oxfmt-ignore

test('of hostile names each is a line of JSON with a name that FollowTheMoney takes', async () => {
  const source = aHostileSource();
  const text = await textOf(writeFtm(source), 'entities.ftm.json');
  const people = text.split('\n').filter(Boolean).map((one) => JSON.parse(one) as Proxy).filter(({ schema }) => schema === 'Person');
  expect(people).toHaveLength(source.head.counts.nodes);
  for (const { properties } of people)
    expect(properties['name']).toEqual([expect.stringMatching(/^(?=[^]*[\p{L}\p{N}])[^]{1,384}$/u)]);
}); // oxfmt-ignore
