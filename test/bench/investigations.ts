import * as z from 'zod';
import { Investigation, InvestigationRow, StepRecord } from '#contract/investigations';
import { askDriver, askInTurn, getFrom } from './ask.ts';
import type { Outcome, Task } from './benches.ts';
import { compare, median, percentile, sum, type Figure } from './figures.ts';
import { onOwnApp } from './own-app.ts';
import { STEPS_AT_ONCE, STEPS_OF_OTHERS, writeInvestigations } from './kept-work.ts';

const SIZES = {
  full: { investigations: 500, steps: 10_000, of: 500, large: 20_000, cold: 10, warmUp: 60, asked: 60 },
  quick: { investigations: 50, steps: 2_000, of: 50, large: 500, cold: 2, warmUp: 2, asked: 6 },
};
const MOST_MS = { list: 100, open: 500 };

/** The same rows, asked for by hand. */
const BARE = {
  list: `
    MATCH (i:Investigation)
    WHERE i.deletedAt IS NULL
    RETURN
      i.id, i.title, i.version, i.createdAt, i.updatedAt, i.savedBy, i.nodes, i.edges, i.steps, i.example, i.deletedAt
    ORDER BY i.updatedAt DESC
    LIMIT 200`,
  open: `
    MATCH (i:Investigation {id: $id})
    RETURN
      i.id, i.title, i.version, i.createdAt, i.updatedAt, i.savedBy, i.nodes, i.edges, i.steps, i.example, i.deletedAt,
      i.canvas`,
  steps: `
    MATCH (s:Step)
    WHERE s.investigation = $id AND s.n > $after
    RETURN s.step
    ORDER BY s.n
    LIMIT 1000`,
};

const CONTENTS = {
  ours: 'node:http kept alive, rows counted and read in two questions, the canvas checked as it is read and as it is sent, the steps as they are sent, JSON parsed',
  bare: 'session.executeRead of one text for the same rows, the canvas and the steps left as letters',
};

const List = z.looseObject({ investigations: z.array(InvestigationRow) });
const Steps = z.looseObject({ steps: z.array(StepRecord) });

/** What is kept of the analysts' work, when there is much of it. */
export async function benchInvestigations({ quick, say }: Task): Promise<Outcome> {
  const { cold, warmUp, asked, ...size } = quick ? SIZES.quick : SIZES.full;
  return onOwnApp((db) => writeInvestigations(db, { ...size, say }), async ({ address, url, filled, facts }) => {
    const { long, large } = filled;
    const figures: Figure[] = [];
    const measured = async ({ what, when = 'of its kind', most, path, query, bare, params, check }: Read): Promise<void> => {
      const askers = { ours: getFrom(url, path), bare: askDriver(address, bare) };
      let answer: unknown;
      const asks = {
        ours: async () => {
          answer = await askers.ours.ask(query);
        },
        bare: () => askers.bare.ask(params),
      };
      try {
        const first = await askInTurn(asks, { count: cold });
        check(answer);
        const { ours, bare: its } = await askInTurn(asks, { warmUp, count: asked });
        const aim = { text: `p95 <= ${most} ms`, isMet: (mine: number) => mine <= most };
        figures.push(
          compare(`${what}, the first ${cold} ${when}: p50`, { ours: median(first.ours), bare: median(first.bare) }),
          compare(`${what}: p50`, { ours: median(ours), bare: median(its) }),
          compare(`${what}: p95`, { ours: percentile(ours, 0.95), bare: percentile(its, 0.95), aim }),
        );
      } finally {
        await Promise.all([askers.ours.close(), askers.bare.close()]);
      }
    };
    const opened = (of: { id: string; nodes: number }): Pick<Read, 'path' | 'query' | 'bare' | 'params' | 'check'> => ({
      path: `/api/investigations/${of.id}`,
      query: {},
      bare: BARE.open,
      params: { id: of.id },
      check: (answer) => expectCount(Investigation.parse(answer).canvas.nodes.length, of.nodes),
    });
    await measured({
      what: `${size.investigations} investigations listed`,
      when: 'after a start',
      most: MOST_MS.list,
      path: '/api/investigations',
      query: {},
      bare: BARE.list,
      params: {},
      check: (answer) => {
        const { investigations: listed } = List.parse(answer);
        // The app has laid its own examples beside them; it saved those last, so they are listed first.
        const examples = listed.filter(({ example }) => example).length;
        expectCount(listed.length, Math.min(200, size.investigations + examples));
      },
    });
    await measured({ what: `one with ${size.steps} steps opened`, most: MOST_MS.open, ...opened(long) });
    await measured({ what: `one with ${size.large} actors opened`, most: MOST_MS.open, ...opened(large) });
    say(`reading a log of ${size.steps} steps ...`);
    figures.push(...(await readLog({ address, url, id: long.id, steps: size.steps, times: Math.ceil(asked / 6) })));
    return { figures, facts: { ...facts, ...size, stepsOfOthers: STEPS_OF_OTHERS, warmUp, asked, ...CONTENTS } };
  });
} // oxfmt-ignore

/** One thing that is read, and what of it is a proof that it was all there. */
interface Read {
  what: string;
  /** What the first ones are: only of what is asked before all else they are the first after a start. */
  when?: 'after a start' | 'of its kind';
  most: number;
  path: string;
  query: Record<string, unknown>;
  bare: string;
  params: Record<string, unknown>;
  check: (answer: unknown) => void;
}

interface Log {
  address: Parameters<typeof askDriver>[0];
  url: string;
  id: string;
  steps: number;
  times: number;
}

/** As the page reads it: the next part when the one before it is there. */
async function readLog({ address, url, id, steps, times }: Log): Promise<Figure[]> {
  const askers = {
    ours: getFrom(url, `/api/investigations/${id}/steps`),
    bare: askDriver(address, BARE.steps),
  };
  const pages = { ours: [] as number[], bare: [] as number[] };
  const whole = { ours: [] as number[], bare: [] as number[] };
  try {
    for (let n = 0; n < times; n += 1) {
      const read = { ours: [] as number[], bare: [] as number[] };
      for (let after = 0; after < steps; after += STEPS_AT_ONCE) {
        const asks = {
          ours: () => askers.ours.ask({ after }),
          bare: () => askers.bare.ask({ id, after }),
        };
        const { ours, bare } = await askInTurn(asks, { count: 1, first: n });
        read.ours.push(...ours);
        read.bare.push(...bare);
      }
      if (n === 0) {
        const { steps: last } = Steps.parse(await askers.ours.ask({ after: steps - 1 }));
        expectCount(last[0]?.n, steps);
      }
      for (const side of ['ours', 'bare'] as const) {
        pages[side].push(...read[side]);
        whole[side].push(sum(read[side]));
      }
    }
  } finally {
    await Promise.all([askers.ours.close(), askers.bare.close()]);
  }
  return [
    compare(`${STEPS_AT_ONCE} steps of the log: p50`, { ours: median(pages.ours), bare: median(pages.bare) }),
    compare(`${STEPS_AT_ONCE} steps of the log: p95`, { ours: percentile(pages.ours, 0.95), bare: percentile(pages.bare, 0.95) }),
    compare('the whole log, page after page: p50', { ours: median(whole.ours), bare: median(whole.bare) }),
  ];
} // oxfmt-ignore

function expectCount(count: number | undefined, wanted: number): void {
  if (count !== wanted) throw new Error(`${count} instead of ${wanted} were read`);
}
