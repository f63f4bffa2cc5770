import { launchBrowser } from '../support/browser.ts';
import type { Outcome, Task } from './benches.ts';
import { compare, median, percentile, sum, type Aim, type Figure } from './figures.ts';
import { nothing, SIZE, takeTurn, type Taken } from './gestures.ts';
import { toPicture, type Picture } from './graph.ts';
import { serveSite } from './site.ts';

type Way = 'ours' | 'bare';

/** Goals in milliseconds, as far as a size has them. `mean` of 33.4 is 30 frames a second. */
interface Scale {
  nodes: number;
  edges: number;
  /** Of a gesture: a bare Cytoscape takes seconds for each frame of the largest. */
  steps: number;
  /** In turn, so that the machine's own drift falls on both. */
  order: readonly Way[];
  goals: { paint?: number; mean?: number; p95?: number; worst?: number; lit?: number; hover?: number; block?: number };
} // oxfmt-ignore

const SCALES: readonly Scale[] = [
  {
    nodes: 1_000,
    edges: 2_000,
    steps: 120,
    order: ['ours', 'bare', 'bare', 'ours', 'ours', 'bare'],
    goals: { paint: 1_000, p95: 33, worst: 150, lit: 50, hover: 3 },
  },
  {
    nodes: 5_000,
    edges: 10_000,
    steps: 48,
    order: ['ours', 'bare', 'ours'],
    goals: { paint: 1_000, mean: 33.4, lit: 100, block: 100 },
  },
  { nodes: 20_000, edges: 40_000, steps: 12, order: ['ours', 'bare', 'ours'], goals: {} },
];
/** How far down among the actors, by their number of neighbours, those stand that are lit. */
const LIT = [0, 0.001, 0.005, 0.02, 0.09, 0.3, 0.7, 0.95];

/** The same picture drawn and moved by real input, on pages of their own in one browser. */
export async function benchFrames({ quick, say }: Task): Promise<Outcome> {
  const site = await serveSite();
  const browser = await launchBrowser();
  const figures: Figure[] = [];
  try {
    for (const { nodes, edges, steps, order, goals } of SCALES) {
      const picture = toPicture({ nodes, edges });
      await site.hold(picture);
      const taken: Record<Way, Taken> = { ours: nothing(), bare: nothing() };
      for (const way of quick ? order.slice(0, 2) : order) {
        const url = `${site.url}?way=${way}&nodes=${picture.nodes.length}`;
        await takeTurn({ browser, url, steps, ids: toLit(picture), into: taken[way] });
        say(`${nodes}, ${way}: first picture after ${Math.round(taken[way].paint.at(-1) ?? 0)} ms`);
      }
      figures.push(...toFigures(taken, { size: nodes.toLocaleString('en'), goals }));
    }
    return {
      figures,
      facts: {
        chromium: browser.version(),
        sizes: SCALES.map(({ nodes, edges }) => `${nodes}/${edges}`).join(', '),
        window: `${SIZE.width}x${SIZE.height}`,
      },
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

function toLit({ nodes }: Picture): string[] {
  const ranked = nodes.toSorted((a, b) => b.degree - a.degree);
  return LIT.flatMap((part) => ranked[Math.floor(part * ranked.length)]?.id ?? []);
}

function toFigures(
  { ours, bare }: Record<Way, Taken>,
  { size, goals }: { size: string; goals: Scale['goals'] },
): Figure[] {
  const figure = (what: string, of: (taken: Taken) => number, most?: number): Figure =>
    compare(`${size} ${what}`, { ours: of(ours), bare: of(bare), ...(most && { aim: atMost(most) }) });
  const moving = (gesture: 'pan' | 'zoom'): Figure[] => {
    const frames = (taken: Taken): number[] => taken[gesture].flatMap((moved) => moved.frames);
    const cpu = (taken: Taken): number => sum(taken[gesture].map((moved) => moved.cpu));
    const mean = (taken: Taken): number => sum(frames(taken)) / frames(taken).length;
    return [
      figure(`${gesture}: frame mean`, mean, goals.mean),
      figure(`${gesture}: frame p95`, (taken) => percentile(frames(taken), 0.95), goals.p95),
      figure(`${gesture}: worst frame`, (taken) => Math.max(...frames(taken)), goals.worst),
      figure(`${gesture}: processor per frame`, (taken) => cpu(taken) / frames(taken).length),
    ];
  };
  return [
    figure('first paint', ({ paint }) => median(paint), goals.paint),
    ...moving('pan'),
    ...moving('zoom'),
    figure('hover: move p50', ({ hover }) => median(hover), goals.hover),
    figure('hover: move p95', ({ hover }) => percentile(hover, 0.95)),
    figure('highlight p50', ({ lit }) => median(lit), goals.lit),
    figure('highlight worst', ({ lit }) => Math.max(...lit)),
    figure('longest block, drawing', ({ blocks }) => Math.max(...blocks.drawn), goals.block),
    figure('longest block, in use', ({ blocks }) => Math.max(...blocks.used), goals.block),
  ];
}

function atMost(milliseconds: number): Aim {
  return { text: `<= ${milliseconds} ms`, isMet: (ours) => ours <= milliseconds };
}
