import type { QueryResult } from '#contract/graph';
import { PICTURE_LIMITS, type PictureOf } from '#contract/picture';
import type { QueryHeader } from '#contract/query';
import { digits } from '../../client/words/count.ts';
import { toPrintedLimit } from '../../client/words/limits.ts';
import { shippedBy, type Catalogue } from '../catalogue/load.ts';
import { runQuery } from '../catalogue/run.ts';
import type { Db } from '../db/run.ts';
import { AppError } from '../errors.ts';
import { toParams, type Arguments } from './arguments.ts';
import { threadsIn, toQueryCanvas } from './query-canvas.ts';

type Asked = Extract<Arguments['of'], { query: string }>;

/** A query's answer, laid out; what was asked and what was cut stand in the picture. */
export async function pictureOfQuery(
  library: { db: Db; catalogue: Catalogue },
  asked: Asked,
): Promise<{ of: PictureOf; title: string }> {
  const { header, answer } = await askQuery(library, asked);
  const canvas = toQueryCanvas(answer, { layout: asked.layout, lights: 'first' });
  const of = toAskedOf(header, answer);
  const found = threadsIn(answer.columns, answer.rows).length;
  const lit = found < 2 ? [] : [`Lit: the first of ${digits(found)} paths that were found; the others are drawn as well.`];
  return { title: header.title, of: { ...of, question: [...of.question, ...lit], canvas } };
} // oxfmt-ignore

/** What a command asks. Errors: `unknown-query`, and those of the query. */
export async function askQuery(
  { db, catalogue }: { db: Db; catalogue: Catalogue },
  { query, given }: Pick<Asked, 'query' | 'given'>,
): Promise<{ header: QueryHeader; answer: QueryResult }> {
  const header = shippedBy(catalogue.queries, query);
  if (header === undefined) throw new AppError('unknown-query', `There is no query ${query}.`);
  return { header, answer: await runQuery({ db, catalogue, id: query, params: toParams(header, given) }) };
} // oxfmt-ignore

/** What was asked and what was cut, of a canvas that nobody stands before. */
export function toAskedOf(header: QueryHeader, { query, graph, limits }: QueryResult): Omit<PictureOf, 'canvas'> {
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  // What nobody chose is as the query has it, and told by what was cut.
  const usual = new Map(header.params.map((param) => [param.name, JSON.stringify(param.default)]));
  const chosen = Object.entries(query.params).filter(([name, value]) => JSON.stringify(value) !== usual.get(name));
  return {
    asOf: null,
    selection: { nodes: [], edges: [] },
    window: null,
    question: toQuestion(`${header.about} (query ${query.id})`, Object.fromEntries(chosen), names),
    investigation: null,
    steps: [],
    cut: limits.map(toPrintedLimit),
  };
} // oxfmt-ignore

/** What was asked, and each parameter, within what a picture may tell; what is left out is counted. */
export function toQuestion(
  about: string,
  params: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): string[] {
  const lines = Object.entries(params).map(([name, value]) => within(`${name}: `, toValues(value, names)));
  // Besides what is asked, what is left out, and which path is lit.
  const most = PICTURE_LIMITS.question - 3;
  const left = lines.length - most;
  const rest = left > 0 ? [`and ${digits(left)} more parameters`] : [];
  return [within('', [about]), ...lines.slice(0, most), ...rest];
}

/** "Xi Jinping (person/xi-jinping)": whoever is drawn is named, and the id says who is meant. */
function toValues(value: unknown, names: ReadonlyMap<string, string>): string[] {
  if (Array.isArray(value)) return value.length === 0 ? ['none'] : value.flatMap((one) => toValues(one, names));
  if (typeof value !== 'string') return [JSON.stringify(value)];
  const name = names.get(value);
  return [name === undefined ? value : `${name} (${value})`];
} // oxfmt-ignore

/** Of room for "and 1,000 more". */
const SPARE = 40;

function within(head: string, values: readonly string[]): string {
  const room = PICTURE_LIMITS.line - SPARE;
  let line = head;
  for (const [at, value] of values.entries()) {
    const longer = at === 0 ? line + value : `${line}, ${value}`;
    if (longer.length > room)
      return at === 0 ? `${longer.slice(0, room)}…` : `${line}, and ${digits(values.length - at)} more`;
    line = longer;
  }
  return line;
}
