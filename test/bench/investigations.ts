import { newUlid } from '../../client/store/ulid.ts';
import type { SavedCanvas } from '#contract/saved-canvas';
import type { Db } from '../../server/db/run.ts';
import { saveInvestigation } from '../../server/investigations/store.ts';
import { aCanvas, aSave, aStep, node } from '../support/an-investigation.ts';
import type { Address } from '../support/database.ts';
import { askDriver, getFrom, type Asker } from './ask.ts';
import type { Outcome, Task } from './benches.ts';
import { compare, median, percentile, type Figure } from './figures.ts';
import { onOwnApp } from './own-app.ts';

const SIZES = {
  full: { investigations: 500, nodes: 300, edges: 600, steps: 10_000, warmUp: 20, rounds: 100 },
  quick: { investigations: 20, nodes: 30, edges: 60, steps: 2_000, warmUp: 2, rounds: 10 },
};
type Size = (typeof SIZES)['full'];
/** The most that is saved with one save, and that one answer of the log holds. */
const PAGE = 1_000;

/** The same rows, asked for as plainly as can be. */
const BARE = {
  list: `
    MATCH (i:Investigation)
    WHERE i.deletedAt IS NULL
    RETURN i {.*, canvas: null} AS row
    ORDER BY i.updatedAt DESC
    LIMIT 200`,
  open: 'MATCH (i:Investigation {id: $id}) RETURN i AS investigation',
  steps: `
    MATCH (s:Step {investigation: $id})
    WHERE s.n > $after
    RETURN s.step AS step
    ORDER BY s.n
    LIMIT ${PAGE}`,
};

const CONTENTS = {
  ours: 'node:http kept alive, rows counted, those cut off told, canvas and steps checked, JSON written and parsed',
  bare: 'session.executeRead of one text for the same rows: canvas and steps stay the strings that they are',
};

/** A desk that many have worked at for long: its list, one of its canvases, and the longest log, a page at a time. */
export function benchInvestigations({ quick, say }: Task): Promise<Outcome> {
  const size = quick ? SIZES.quick : SIZES.full;
  const fill = (db: Db): Promise<string> => {
    say(`saving ${size.investigations} investigations, one of them with ${size.steps} steps ...`);
    return save(db, size);
  };
  return onOwnApp(fill, async ({ address, url, filled: id, facts }) => {
    const { warmUp, rounds } = size;
    const inTurn = async (askers: Askers, ask: (asker: Asker) => Promise<unknown>): Promise<Times> => {
      const times: Times = { ours: [], bare: [] };
      try {
        for (let round = -warmUp; round < rounds; round += 1)
          await askBoth(askers, { ask, round, times: round < 0 ? undefined : times });
        return times;
      } finally {
        await Promise.all([askers.ours.close(), askers.bare.close()]);
      }
    };
    const paired = (path: string, text: string): Askers => pair({ url, path, address, text, id });
    const path = `/api/investigations/${id}`;
    const list = await inTurn(paired('/api/investigations', BARE.list), (asker) => asker.ask({}));
    const open = await inTurn(paired(path, BARE.open), (asker) => asker.ask({}));
    const log = await inTurn(paired(`${path}/steps`, BARE.steps), (asker) => inPages(asker, size.steps));
    const figures = [
      ...toFigures(`the list of ${size.investigations}`, list, 100),
      ...toFigures(`one of ${size.nodes} actors and ${size.steps} steps, opened`, open, 500),
      ...toFigures(`its ${size.steps} steps, ${PAGE} at a time`, log),
    ];
    return { figures, facts: { ...facts, ...size, ...CONTENTS } };
  });
}

/** The id of the one that has the steps; it was saved first, so that the list does not begin with it. */
async function save(db: Db, { investigations, nodes, edges, steps }: Size): Promise<string> {
  const canvas = toCanvas({ nodes, edges });
  const id = newUlid();
  for (let done = 0; done < steps; done += PAGE) {
    const page = Array.from({ length: PAGE }, (_, at) => aStep(done + at + 1));
    const saving = aSave({ expected: done / PAGE, title: 'The longest', canvas, steps: page });
    await saveInvestigation(db, { id, by: 'Zoë', ...saving });
  }
  for (let n = 1; n < investigations; n += 1) {
    const saving = aSave({ title: `Who met whom, part ${n}`, canvas, steps: [aStep(1), aStep(2)] });
    await saveInvestigation(db, { id: newUlid(), by: 'Zoë', ...saving });
  }
  return id;
}

function toCanvas({ nodes, edges }: Pick<Size, 'nodes' | 'edges'>): SavedCanvas {
  const idOf = (n: number): string => `person/p-${n % nodes}`;
  return aCanvas({
    nodes: Array.from({ length: nodes }, (_, n) => node(`p-${n}`, `Person number ${n}`)),
    edges: Array.from({ length: edges }, (_, n) => {
      const [from, to] = [idOf(n), idOf(n + 1 + Math.floor(n / nodes))];
      return { key: `MET|${from}|${to}`, from, to, type: 'MET', status: 'alleged' };
    }),
    notes: [],
  });
}

type Askers = Record<'ours' | 'bare', Asker>;
type Times = Record<keyof Askers, number[]>;

/** The id stands in the path of the one, and among the parameters of the other. */
function pair(at: { url: string; path: string; address: Address; text: string; id: string }): Askers {
  const { ask, close } = askDriver(at.address, at.text);
  return { ours: getFrom(at.url, at.path), bare: { ask: (more) => ask({ id: at.id, ...more }), close } };
}

/** Who goes first changes each round: the second one finds the pages warm. */
async function askBoth(
  askers: Askers,
  { ask, round, times }: { ask: (asker: Asker) => Promise<unknown>; round: number; times: Times | undefined },
): Promise<void> {
  for (const who of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
    const began = performance.now();
    await ask(askers[who]);
    times?.[who].push(performance.now() - began);
  }
}

async function inPages(asker: Asker, steps: number): Promise<void> {
  for (let after = 0; after < steps; after += PAGE) await asker.ask({ after });
}

function toFigures(what: string, { ours, bare }: Times, most?: number): Figure[] {
  const p95 = { ours: percentile(ours, 0.95), bare: percentile(bare, 0.95) };
  const aim =
    most === undefined ? {} : { aim: { text: `<= ${most} ms`, isMet: (mine: number) => mine <= most } };
  return [
    compare(`${what}: p50`, { ours: median(ours), bare: median(bare) }),
    compare(`${what}: p95`, { ...p95, ...aim }),
  ];
}
