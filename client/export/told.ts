import { count } from '../words/count.ts';
import { toDate } from '../words/days.ts';
import type { ExportHead } from './source.ts';

const WHAT = {
  everything: 'Everything that is loaded',
  drawn: 'What was drawn',
  selection: 'What was selected, with the relations among it',
} as const satisfies Record<ExportHead['what'], string>;

/** What a file says of itself: what it holds, of which day, and what it does not hold. */
export function toTold({ what, title, asOf, redthread, counts, limits }: ExportHead): string[] {
  const [nodes, relations, figures] = [
    count(counts.nodes, 'entity', 'entities'),
    count(counts.relations, 'relation', 'relations'),
    count(counts.figures, 'figure', 'figures'),
  ];
  return [
    `${title === null ? 'Data' : `“${title}”`}, exported by Redthread ${redthread}.`,
    `${WHAT[what]}: ${nodes}, ${relations}, ${figures}.`,
    asOf === null
      ? 'No article and no file is loaded.'
      : `As of ${toDate(asOf)}: by that day it is judged what has ended.`,
    'Each relation is what texts say, with its status: only what is asserted is told as a fact.',
    ...(limits.length === 0 ? [] : ['Not in this file:', ...limits.map((limit) => `- ${limit}`)]),
  ];
}
