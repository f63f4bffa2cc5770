import type { DossierOptions } from '#contract/dossier';
import { PATH_LIMITS, PathQuestion } from '#contract/path-question';
import { count } from '../../client/words/count.ts';
import { toKeptTitle } from '../../client/words/kept-paths.ts';
import { toWholeProof } from '../../client/words/path-ending.ts';
import { toKept } from '../../client/words/kept-answer.ts';
import type { Catalogue } from '../catalogue/load.ts';
import type { Db } from '../db/run.ts';
import { AppError } from '../errors.ts';
import { readState } from '../exports/state.ts';
import { findPaths } from '../paths/find-paths.ts';
import { findLoosenings } from '../paths/loosen.ts';
import type { Arguments } from '../pictures/arguments.ts';
import { askQuery, toAskedOf } from '../pictures/of-query.ts';
import { toQueryCanvas } from '../pictures/query-canvas.ts';
import { EMPTY } from './answers.ts';
import type { AskedQuery, Commission } from './commission.ts';

type Asked = Extract<Arguments['of'], { query: string }>;

interface Library {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly hubDegree: number;
}

/** The answer of a saved query. That it returned nothing is an answer, too. */
export async function dossierOfQuery(library: Library, asked: Asked, options: DossierOptions): Promise<Commission> {
  const { query, given, layout } = asked;
  const { header, answer } = await askQuery(library, asked);
  const of = toAskedOf(header, answer);
  const told: AskedQuery = { query, given, layout, name: header.title, title: header.title, nothing: null };
  const ends = query === SHORTEST ? PathQuestion.safeParse(toEnds(answer.query.params)) : null;
  if (ends?.success === true) return dossierOfPaths(ends.data, { library, told, of, options });
  if (answer.graph.nodes.length > 0)
    return { ...BARE, of: { ...of, canvas: toQueryCanvas(answer, { layout, lights: 'all' }) }, options, asked: told };
  if (answer.rows.length > 0)
    throw new AppError('nothing-to-draw', 'The query returned a table in which nobody stands who could be told of. Export its rows instead.');
  const nothing = await toNothing(library.db);
  return { ...BARE, of: { ...of, canvas: EMPTY }, options, asked: { ...told, nothing } };
} // oxfmt-ignore

const BARE = { investigation: null, answers: [], steps: [] };

/** Whose answer tells what it rests on that there is none: the same question is put to the search for paths. */
const SHORTEST = 'paths/shortest';

function toEnds({ from, to, avoid }: Readonly<Record<string, unknown>>) {
  return { from: [from], to: [to], avoid, hops: PATH_LIMITS.hops };
}

interface Paths extends Pick<Commission, 'of' | 'options'> {
  readonly library: Library;
  readonly told: AskedQuery;
}

async function dossierOfPaths(
  question: PathQuestion,
  { library, told, of, options }: Omit<Paths, 'of'> & { of: Omit<Commission['of'], 'canvas'> },
): Promise<Commission> {
  const { db, hubDegree } = library;
  const asking = { db, question, hubDegree };
  const answer = await findPaths(asking);
  const loosenings = answer.ending === 'none' ? await findLoosenings(asking) : null;
  const names = new Map(answer.graph.nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const kept = toKept(answer, {
    id: SHORTEST,
    title: toKeptTitle(answer, nameOf),
    at: new Date().toISOString(),
    proof: toWholeProof({ answer, loosenings }, nameOf),
  });
  return {
    ...BARE,
    of: { ...of, question: [], cut: [], canvas: EMPTY },
    options: { ...options, picture: options.picture === 'none' ? 'none' : 'findings', results: null },
    answers: [kept],
    asked: { ...told, title: kept.title },
  };
}

/** How much it was asked of: without that, nothing would say nothing. */
async function toNothing(db: Db): Promise<string[]> {
  const { entities, relations } = await readState(db);
  return [
    'The query was answered in full, and returned nothing.',
    `It was asked of all that is loaded: ${count(entities, 'entity', 'entities')} and ${count(relations, 'relation', 'relations')}.`,
    'There may be such ties all the same of which no loaded article tells.',
  ];
}
