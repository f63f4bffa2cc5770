import type { PictureOf } from '#contract/picture';
import { toLimitWords } from '../../client/words/limits.ts';
import { shippedBy, type Catalogue } from '../catalogue/load.ts';
import { runQuery } from '../catalogue/run.ts';
import type { Db } from '../db/run.ts';
import { AppError } from '../errors.ts';
import { toParams, type Arguments } from './arguments.ts';
import { toQueryCanvas } from './query-canvas.ts';

/** A query's answer, laid out; what was asked and what was cut stand in the picture. */
export async function pictureOfQuery(
  { db, catalogue }: { db: Db; catalogue: Catalogue },
  { query, layout, given }: Extract<Arguments['of'], { query: string }>,
): Promise<{ of: PictureOf; title: string }> {
  const header = shippedBy(catalogue.queries, query);
  if (header === undefined) throw new AppError('unknown-query', `There is no query ${query}.`);
  const answer = await runQuery({ db, catalogue, id: query, params: toParams(header, given) });
  const names = new Map(answer.graph.nodes.map((node) => [node.id, node.name]));
  const asked = Object.entries(answer.query.params).map(([name, value]) => `${name}: ${toValueWords(value, names)}`);
  return {
    title: header.title,
    of: {
      canvas: toQueryCanvas(answer, layout),
      asOf: null,
      selection: { nodes: [], edges: [] },
      window: null,
      question: [`${header.about} (query ${answer.query.id})`, ...asked],
      investigation: null,
      steps: [],
      cut: answer.limits.map(toLimitWords),
    },
  };
} // oxfmt-ignore

/** "Xi Jinping (person/xi-jinping)": whoever is drawn is named, and the id says who is meant. */
function toValueWords(value: unknown, names: ReadonlyMap<string, string>): string {
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((one) => toValueWords(one, names)).join(', ');
  if (typeof value !== 'string') return JSON.stringify(value);
  const name = names.get(value);
  return name === undefined ? value : `${name} (${value})`;
}
