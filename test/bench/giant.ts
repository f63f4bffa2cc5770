import type { QueryResult } from '#contract/graph';
import { paramsSchema, type QueryHeader } from '#contract/query';
import type { Db } from '../../server/db/run.ts';
import type { Address } from '../support/database.ts';
import { writeGenerated } from '../support/generated-graph.ts';
import { askApi, askDriver, askInTurn, type Asker } from './ask.ts';
import { compare, median, percentile, type Aim, type Figure } from './figures.ts';

/** Of the whole graph only the giant is written, with all that it is joined to. */
const GIANT = 'country/g-1';
const SIZES = {
  full: { entities: 412_500, relations: 1_375_000, warmUp: 30, pairs: 60 },
  quick: { entities: 3_000, relations: 10_000, warmUp: 3, pairs: 6 },
};
const PAGE = 25;

/** The least that tells who is around: what a hand would type. */
const PLAIN_COUNT = `
  MATCH (e:Entity {id: $id})--(n)
  RETURN labels(n) AS labels, count(DISTINCT n) AS neighbours`;

interface Given {
  address: Address;
  db: Db;
  url: string;
  queries: ReadonlyMap<string, QueryHeader>;
  aim: Aim;
  quick: boolean;
}

/** The next neighbours of the most connected, and the counts of the menu: what may never freeze. */
export async function benchGiant({ address, db, url, queries, aim, quick }: Given): Promise<Figure[]> {
  const { warmUp, pairs, ...size } = quick ? SIZES.quick : SIZES.full;
  const { entities } = await writeGenerated(db, { seed: 1, ...size, withLines: true, around: GIANT });
  const degree = entities.find(({ properties }) => properties.id === GIANT)?.properties.degree ?? 0;
  const headerOf = (id: string): QueryHeader => {
    const header = queries.get(id);
    if (header === undefined) throw new Error(`The catalogue holds no ${id}.`);
    return header;
  };
  const [next, counts] = [headerOf('explore/neighbours'), headerOf('explore/neighbour-counts')];
  const toBoth = ({ id, text }: QueryHeader) => ({ ours: askApi(url, id), bare: askDriver(address, text) });
  const askers = { next: toBoth(next), counts: toBoth(counts), plain: askDriver(address, PLAIN_COUNT) };
  const params = {
    next: paramsSchema(next).parse({ id: GIANT, limit: PAGE, except: [GIANT] }),
    counts: paramsSchema(counts).parse({ id: GIANT, except: [GIANT] }),
  };
  try {
    await checkPage(askers.next.ours, { params: params.next, degree });
    const times = await askInTurn(
      {
        next: () => askers.next.ours.ask(params.next),
        nextBare: () => askers.next.bare.ask(params.next),
        counts: () => askers.counts.ours.ask(params.counts),
        countsBare: () => askers.counts.bare.ask(params.counts),
        plain: () => askers.plain.ask({ id: GIANT }),
      },
      { warmUp, count: pairs },
    );
    const who = `a giant, ${degree} neighbours`;
    const rows = [
      { what: `${who}, the first ${PAGE}`, ours: times.next, bare: times.nextBare, aim },
      { what: `${who}, its counts`, ours: times.counts, bare: times.countsBare, aim },
      { what: `${who}, its counts beside a bare count by type`, ours: times.counts, bare: times.plain },
    ];
    return rows.flatMap(({ what, ours, bare, ...goal }) => [
      compare(`${what}: p50`, { ours: median(ours), bare: median(bare), ...goal }),
      compare(`${what}: p95`, { ours: percentile(ours, 0.95), bare: percentile(bare, 0.95) }),
    ]);
  } finally {
    const { plain, ...both } = askers;
    const all = [plain, ...Object.values(both).flatMap(({ ours, bare }) => [ours, bare])];
    await Promise.all(all.map((asker) => asker.close()));
  }
}

/** A time of anything but 25 of all of them would tell nothing. */
async function checkPage(
  asker: Asker,
  { params, degree }: { params: Record<string, unknown>; degree: number },
): Promise<void> {
  const { limits, rows } = (await asker.ask(params)) as QueryResult; // Parsed by the contract on the other side.
  const total = limits[0]?.total;
  if (rows.length !== PAGE || total !== degree) throw new Error(`${rows.length} of ${total} came`);
}
