import { expect, test } from '@jest/globals';
import { ExportFile } from '#contract/exports';
import { writeJson } from '../../../client/export/json.ts';
import {
  A_FILE,
  A_ROW,
  AN_ARTICLE,
  aClaim,
  aFigure,
  anExportedLine,
  aSource,
  textOf,
} from '../../support/an-export.ts';
import { anEdge, aNode } from '../../support/a-node.ts';
import { HOSTILE_NAMES } from '../../support/hostile-names.ts';
import type { ExportSource } from '../../../client/export/source.ts';
import { aHostileSource } from '../../support/a-hostile-source.ts';

const [ada, acme] = [aNode('person/ada', { name: 'Ada' }), aNode('company/acme', { type: 'Company' })];
const read = async (source: ExportSource) =>
  ExportFile.parse(JSON.parse(await textOf(writeJson(source, 'x'), 'x')));

test('our own file holds the elements as they are, with each claim and article once', async () => {
  const owns = anEdge(ada.id, acme.id, { type: 'OWNS', status: 'alleged', hedged: true });
  const derived = anEdge(ada.id, acme.id, { type: 'SANCTIONED', derivedFrom: [owns.key] });
  const claim = aClaim(owns);
  const lines = [
    anExportedLine(owns, [ada, acme], { claims: [claim], ended: true }),
    anExportedLine(derived, [ada, acme], { claims: [claim] }),
  ];
  const figures = [aFigure(acme.id), aFigure(ada.id, { id: 'file/2023-register/f1', at: [A_ROW] })];
  expect(await read(aSource([acme, ada], lines, { figures }))).toEqual({
    format: 'redthread/export', version: 2, redthread: '0.0.0-test', what: 'drawn', title: 'A title', asOf: '2023-07-20',
    counts: { nodes: 2, relations: 2, figures: 2 }, limits: ['38 relations hidden: too few stories.'],
    nodes: [acme, ada],
    relations: [
      { ...owns, ended: true, claims: [claim.id], claimsInAll: 1 },
      { ...derived, ended: false, claims: [claim.id], claimsInAll: 1 },
    ],
    evidence: [claim],
    figures: figures.map(({ figure }) => figure),
    articles: [AN_ARTICLE, A_FILE],
  });
}); // oxfmt-ignore

test('a claim of a line that is not exported itself is told by the line that is derived from it', async () => {
  const owns = anEdge(ada.id, acme.id, { type: 'OWNS' });
  const derived = (key: string) =>
    anEdge(ada.id, acme.id, { key, type: 'SANCTIONED', derivedFrom: [owns.key] });
  const lines = ['SANCTIONED|1', 'SANCTIONED|2'].map((key) =>
    anExportedLine(derived(key), [ada, acme], { claims: [aClaim(owns)] }),
  );
  const { evidence } = await read(aSource([acme, ada], lines));
  expect(evidence).toEqual([aClaim(owns)]);
});

test('hostile names come back as they were', async () => {
  // Longer and emptier than the schema lets claims be: what a writer is given it writes.
  const file = JSON.parse(await textOf(writeJson(aHostileSource(), 'x'), 'x')) as ExportFile;
  expect(file.nodes.map(({ name }) => name)).toEqual(HOSTILE_NAMES);
  expect(file.evidence.map(({ says }) => says)).toEqual(HOSTILE_NAMES);
});

test('the same data make the same bytes', async () => {
  const text = () => textOf(writeJson(aHostileSource(), 'x'), 'x');
  expect(await text()).toBe(await text());
});
