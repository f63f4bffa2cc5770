import { expect, test } from '@jest/globals';
import { writeGexf } from '../../../client/export/gexf.ts';
import { writeGraphml } from '../../../client/export/graphml.ts';
import { toXml } from '../../../client/export/xml.ts';
import type { ExportSource } from '../../../client/export/source.ts';
import { attributesOf } from '../../support/attributes.ts';
import { aFigure, anExportedLine, aSource, textOf } from '../../support/an-export.ts';
import { anEdge, aNode } from '../../support/a-node.ts';
import { readGexf, readGraphml, readStrictly } from '../../support/read-exports.ts';
import { aHostileSource } from '../../support/a-hostile-source.ts';

const WRITERS = {
  gexf: { write: writeGexf, read: readGexf },
  graphml: { write: writeGraphml, read: readGraphml },
};
type Form = keyof typeof WRITERS;
const FORMS = Object.keys(WRITERS) as Form[];
const write = (form: Form, source: ExportSource) => textOf(WRITERS[form].write(source, form), form);

const [ada, eve] = [aNode('person/ada', { name: 'Ada' }), aNode('person/eve', { name: 'Eve' })];
const lineOf = (periods: string[], more = {}) =>
  anExportedLine(anEdge(ada.id, eve.id, { key: `SUPPORTS|${periods.join()}`, periods, ...more }), [ada, eve]);

test.each(FORMS)('%s is strict XML, and a reader finds every attribute of hostile names as it was', async (form) => {
  const source = aHostileSource();
  const xml = await write(form, source);
  const counts = readStrictly(xml);
  expect([counts.get('node'), counts.get('edge')]).toEqual([source.head.counts.nodes, source.head.counts.relations]);
  const graph = WRITERS[form].read(xml);
  const { nodes, edges } = await attributesOf(source);
  expect([graph.order, graph.size]).toEqual([nodes.size, edges.size]);
  for (const [id, told] of nodes) expect(graph.getNodeAttributes(id)).toMatchObject(told);
  for (const [key, told] of edges) expect(graph.getEdgeAttributes(key)).toMatchObject(told);
}); // oxfmt-ignore

test.each(FORMS)('%s keeps relations of the same two apart, by their keys and directions', async (form) => {
  const back = anExportedLine(anEdge(eve.id, ada.id), [ada, eve]);
  const graph = WRITERS[form].read(await write(form, aSource([ada, eve], [lineOf(['2021/']), lineOf(['/2022']), back])));
  const ends = graph.mapEdges((key, _, from, to) => [key, from, to]);
  expect(ends).toEqual([
    ['SUPPORTS|2021/', ada.id, eve.id], ['SUPPORTS|/2022', ada.id, eve.id], [back.edge.key, eve.id, ada.id],
  ]);
  expect(graph.everyEdge((_key, _told, _from, _to, _source, _target, undirected) => !undirected)).toBe(true);
}); // oxfmt-ignore

test('on the timeline of GEXF a relation is there for all days that its periods allow', async () => {
  const lines = [lineOf(['2021-04/2023']), lineOf(['2020-02/']), lineOf(['/']), lineOf(['/2019-06-30', '2024-02/2024-02'])];
  const xml = await write('gexf', aSource([ada, eve], lines));
  const spells = [...xml.matchAll(/<(?:edge|spell) [^>]*>/g)].map(([tag]) =>
    [...tag.matchAll(/ (start|end)="([^"]*)"/g)].map(([, name, day]) => `${name} ${day}`),
  );
  expect(spells).toEqual([
    ['start 2021-04-01', 'end 2023-12-31'], ['start 2020-02-01'], [], [], ['end 2019-06-30'], ['start 2024-02-01', 'end 2024-02-29'],
  ]);
  expect(xml).toContain('<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">');
}); // oxfmt-ignore

test.each(FORMS)('%s says what it holds, of which day, and what was left out', async (form) => {
  const xml = await write(form, aSource([ada], []));
  for (const words of ['What was drawn: 1 entity, 0 relations, 0 figures.', 'As of 20 July 2023', '38 relations hidden: too few stories.'])
    expect(xml).toContain(words);
}); // oxfmt-ignore

test.each(FORMS)('%s tells figures as lists of whom they are of, and of a line which of them name both its ends', async (form) => {
  const figures = [
    aFigure(ada.id, { approx: true, place: eve.id, placeName: 'Eve|s' }),
    aFigure(ada.id, { id: 'article/2023-gazette/f2', min: 7 }),
    aFigure('person/beside', { id: 'article/2023-gazette/f3' }),
    aFigure(eve.id, { id: 'article/2023-gazette/f4', metric: 'share', unit: 'percent', min: 88.5 }),
  ];
  const line = anExportedLine(anEdge(ada.id, eve.id), [ada, eve], { figures: ['article/2023-gazette/f1'] });
  const graph = WRITERS[form].read(await write(form, aSource([ada, eve], [line], { figures })));
  expect(graph.getNodeAttributes(ada.id)).toMatchObject({
    figures: 'article/2023-gazette/f1 | article/2023-gazette/f2',
    figures_min: '40 | 7', figures_min_open: 'true | true', figures_approx: 'true | false',
    figures_place: 'person/eve | ', figures_place_name: String.raw`Eve\|s | `,
  });
  expect(graph.getNodeAttributes(ada.id)).not.toHaveProperty('figures_max');
  expect(graph.getNodeAttributes(eve.id)).toMatchObject({ figures: 'article/2023-gazette/f4', figures_min: '88.5' });
  expect(graph.getEdgeAttributes(line.edge.key)).toMatchObject({ figures: 'article/2023-gazette/f1' });
}); // oxfmt-ignore

test('what XML cannot hold is told by its number, and nothing else is changed', () => {
  expect(toXml('a\u0000b\u001F\uFFFE\uD800c]]>\u202E\u{1F600}')).toBe(
    'a⟨U+0000⟩b⟨U+001F⟩⟨U+FFFE⟩⟨U+D800⟩c]]&gt;\u202E\u{1F600}',
  );
});
