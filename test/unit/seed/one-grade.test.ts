import { expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { isOfKind } from '#contract/support';
import { NO_FILTERS } from '#contract/filters';
import { passes, staysUngraded } from '#drawing/sources';
import { readSeed } from '../../../seed/read.ts';
import { relationsOf } from '../../support/witnesses.ts';

const POST = 'organization/south-china-morning-post';
const AT_LEAST_A = { ...NO_FILTERS.sources, reliability: 'A' } as const;

const isFirm = ({ hedged, inferred, caption }: GraphEdge) => !hedged && !inferred && !caption;

test('of one publisher graded F, by a filter for A, just those lines stay that stand without it', async () => {
  const packages = await readSeed('seed');
  const grade = {
    kind: 'grade',
    id: 'judgement/1',
    by: 'Carol',
    subject: POST,
    reliability: 'F',
    why: '-',
  } as const;
  const graded = relationsOf(packages, [grade]).filter(({ reliability }) => reliability === 'F');
  const others = packages.filter(({ article }) => article.publisher !== POST);
  const without = new Map(relationsOf(others).map((edge) => [edge.key, edge]));
  const stands = (line: GraphEdge) => {
    const other = without.get(line.key);
    return other !== undefined && isOfKind(other.status, line.status) && (isFirm(other) || !isFirm(line));
  };
  const keysOf = (lines: readonly GraphEdge[]) => lines.map(({ key }) => key);
  const staying = graded.filter((line) => passes(line, AT_LEAST_A));
  expect(staying.length).toBeGreaterThan(0);
  expect(staying.length).toBeLessThan(graded.length);
  expect(keysOf(staying)).toEqual(keysOf(graded.filter(stands)));
  expect(keysOf(staying)).toEqual(keysOf(graded.filter((line) => staysUngraded(line, AT_LEAST_A))));
});
