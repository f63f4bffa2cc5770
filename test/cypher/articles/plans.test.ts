import { expect, test } from '@jest/globals';
import { stepsOf } from '../../../server/db/plan.ts';
import { internalText, steadyText } from '../../../server/db/text.ts';
import { aDatabase } from '../../support/database.ts';

const database = aDatabase({ empty: true });

/** Texts that run for each article of a load. Their plans are made while the graph is empty and kept. */
const STEADY = [
  'import-claims', 'import-evidence', 'load-note', 'load-read', 'project-articles', 'project-attributes',
  'project-claims-beside', 'project-claims-of', 'project-declarations', 'project-declared-before',
  'project-declared-in', 'project-entities-changed', 'project-entities-created', 'project-entities-gone',
  'project-relations-changed', 'project-relations-created', 'project-relations-gone', 'project-standing-claims',
  'project-standing-figures', 'project-standing-mentions', 'project-standing-sources', 'take-lock',
]; // oxfmt-ignore

const GIVEN = { given: {}, source: '', contentHash: '', removed: false, lock: '', purpose: '' };

test.each(STEADY)('%s begins at an index even when it was planned for an empty graph', async (name) => {
  const { root } = await database.db.explain(steadyText(name), GIVEN);
  const operators = stepsOf(root).map(({ operator }) => operator);
  expect(operators.filter((operator) => operator.endsWith('Scan'))).toEqual([]);
});

test.each(['judge-about', 'judge-merges'])('%s finds what it is about by index', async (name) => {
  const { root } = await database.db.explain(internalText(name), { ids: ['company/press'] });
  const operators = stepsOf(root).map(({ operator }) => operator);
  expect(operators).not.toContain('NodeByLabelScan');
  expect(operators.filter((operator) => operator.startsWith('NodeIndex')).length).toBeGreaterThan(0);
});
