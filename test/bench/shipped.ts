import { join } from 'node:path';
import type { QueryResult } from '#contract/graph';
import type { QueryHeader, QueryParam } from '#contract/query';
import { RELATION_TYPE_NAMES } from '#contract/ontology';
import { MEASURED, type GeneratedGraph } from '../../seed/generate-graph.ts';
import { readCatalogue } from '../../server/catalogue/load.ts';
import { askApi } from './ask.ts';
import type { Outcome, Task } from './benches.ts';
import { alone, median, type Figure } from './figures.ts';
import { onLargeGraph } from './large-graph.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SIZES = {
  full: { ...MEASURED, asked: 3 },
  quick: { entities: 3_000, relations: 10_000, asked: 1 },
};
/** What takes longer is asked once after the first time. */
const ONCE_MS = 3_000;
/** What a lane ends a question at. */
const MOST_MS = { interactive: 15_000, heavy: 60_000 } as const;

const CONTENTS = {
  ours: 'the median of the times asked after a first one, one time of what takes longer than 3 s, through the API: gate, parameters and answer checked, graph and limits told, JSON parsed',
  hub: 'each actor that is asked for is the one with most lines of the kinds that the query looks at',
  usual: 'each is one with about ten such lines; only of queries that ask for an actor',
  evidence: 'the lines of the generated graph have no claims: only the five articles that ship have',
  machine: 'shared: a time is what this machine gave that day, and a missed goal may be its load',
};

/** Every shipped query on a large graph, asked about hubs and about others. Adding a query adds its lines. */
export async function benchShipped({ quick, say }: Task): Promise<Outcome> {
  const { asked, ...size } = quick ? SIZES.quick : SIZES.full;
  return onLargeGraph({ size, say }, async ({ url, graph, facts: held }) => {
    const { figures, facts } = await askShipped({ url, graph, asked, say });
    return { figures, facts: { ...held, asked, ...CONTENTS, ...facts } };
  });
}

/** Each query in turn, with what came of it. */
export async function askShipped({
  url,
  graph,
  asked,
  say,
}: {
  url: string;
  graph: GeneratedGraph;
  asked: number;
  say: Task['say'];
}): Promise<Outcome> {
  const figures: Figure[] = [];
  const facts: Outcome['facts'] = {};
  for (const header of readCatalogue(join(ROOT, 'cypher')).values()) {
    for (const [who, params] of toAskings(header, graph)) {
      const { rows, ...told } = await askSome(url, { header, params, asked });
      const figure = { ...told, what: `${header.id}, ${who}` };
      figures.push(figure);
      facts[`rows: ${figure.what}`] = rows;
      say(`${figure.what}: ${Math.round(figure.ours)} ms, ${rows}`);
    }
  }
  return { figures, facts };
}

/** One that fails misses its goal and is told with its reason: the others are measured all the same. */
async function askSome(
  url: string,
  { header, params, asked }: { header: QueryHeader; params: Record<string, unknown>; asked: number },
): Promise<Figure & { rows: string }> {
  const most = MOST_MS[header.heavy === true ? 'heavy' : 'interactive'];
  const asker = askApi(url, header.id);
  const times: number[] = [];
  let rows = '';
  let began = performance.now();
  try {
    for (let n = 0; n <= asked; n += 1) {
      began = performance.now();
      const answer = (await asker.ask(params)) as QueryResult; // Parsed by the contract on the other side.
      const took = performance.now() - began;
      if (n > 0) times.push(took);
      rows = toRows(answer);
      if (n > 0 && took > ONCE_MS) break;
    }
    return { ...alone(header.id, { ours: median(times), most }), rows };
  } catch (error) {
    const { goal, ...figure } = alone(header.id, { ours: performance.now() - began, most });
    const missed = goal === undefined ? {} : { goal: { ...goal, met: false } };
    return { ...figure, ...missed, rows: `failed: ${String(error).slice(0, 300)}` };
  } finally {
    await asker.close();
  }
}

function toRows({ rows, limits: [limit] }: QueryResult): string {
  const shown = rows.length.toLocaleString('en');
  return limit === undefined
    ? `${shown} rows`
    : `${shown} of ${limit.total?.toLocaleString('en') ?? 'more'} rows`;
}

type Who = 'hub' | 'usual';
const USUAL_LINES = 10;

/** The parameters that a query cannot do without, for each kind of actor; without any it is asked once. */
function toAskings(header: QueryHeader, graph: GeneratedGraph): [Who | 'all', Record<string, unknown>][] {
  const wanted = header.params.filter((param) => param.default === undefined);
  const ofActors = wanted.some(({ kind }) => ACTORS.has(kind));
  const who: readonly Who[] = ofActors ? ['hub', 'usual'] : ['hub'];
  return who.map((one) => {
    const given = wanted.map(
      (param, n) =>
        [
          param.name,
          toValue(param, { n, ranked: rankedFor(header, { who: one, types: param.types, graph }) }),
        ] as const,
    );
    return [ofActors ? one : 'all', Object.fromEntries(given)];
  });
}

const ACTORS: ReadonlySet<string> = new Set(['entity', 'entities', 'drawn', 'selection']);
/** So many are selected. */
const SELECTED = 5;

function toValue(param: QueryParam, { n, ranked }: { n: number; ranked: readonly string[] }): unknown {
  if (!ACTORS.has(param.kind)) return GIVEN[param.kind] ?? param.min;
  return param.kind === 'entity' ? ranked[n] : ranked.slice(n * SELECTED, (n + 1) * SELECTED);
}

/** In the generated graph things happen from 2000 to 2019, and all was reported in 2020. */
const GIVEN: { [kind in QueryParam['kind']]?: unknown } = {
  text: 'fentanyl',
  search: 'john',
  date: '2010',
  dates: { from: '2010-01', to: '2010-06' },
};

/** Those first whom most of the lines join that the query looks at, or about ten of them. */
function rankedFor(
  { text }: QueryHeader,
  { who, types, graph }: { who: Who; types: QueryParam['types']; graph: GeneratedGraph },
): string[] {
  const named = RELATION_TYPE_NAMES.filter((type) => new RegExp(`[:|]${type}\\b`).test(text));
  const lines = new Map<string, number>();
  for (const [type, rows] of graph.relations) {
    if (named.length > 0 && !named.includes(type)) continue;
    for (const { from, to } of rows) for (const id of [from, to]) lines.set(id, (lines.get(id) ?? 0) + 1);
  }
  const away = (id: string): number => {
    const joined = lines.get(id) ?? 0;
    return who === 'hub' ? -joined : Math.abs(joined - USUAL_LINES);
  };
  return graph.entities
    .map(({ properties }) => properties)
    .filter(({ typeName }) => types === undefined || types.includes(typeName))
    .map(({ id }) => id)
    .toSorted((a, b) => away(a) - away(b));
}
