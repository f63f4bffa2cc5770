import type { Browser } from 'playwright-core';
import { PALETTE } from '#drawing/palette';
import { toScene } from '#drawing/scene';
import type { Sheet } from '#drawing/sheet';
import { NO_FILTERS } from '#contract/filters';
import { compose } from '#export/picture/compose';
import { toLegend } from '#export/picture/legend';
import { say as write } from '#export/picture/said';
import { toSvg } from '#export/svg';
import { toPdf } from '../../server/pictures/pdf.ts';
import { toPng } from '../../server/pictures/png.ts';
import { launchBrowser } from '../support/browser.ts';
import type { Outcome, Task } from './benches.ts';
import { alone, compare, median, type Aim, type Figure } from './figures.ts';
import { toPicture, type Picture } from './graph.ts';
import type { Bench } from './page/main.ts';
import { serveSite } from './site.ts';

declare const bench: Bench;

const SCALES = [
  { nodes: 1_000, edges: 2_000, turns: 7 },
  { nodes: 5_000, edges: 10_000, turns: 5 },
];

/** Drawn as the canvas draws it, with head, legend and counts, and the same graph by what everybody has. */
export async function benchPictures({ quick, say }: Task): Promise<Outcome> {
  const site = await serveSite();
  const browser = await launchBrowser();
  const figures: Figure[] = [];
  try {
    for (const { nodes, edges, turns } of SCALES) {
      const picture = toPicture({ nodes, edges });
      await site.hold(picture);
      const url = `${site.url}?way=bare&nodes=${picture.nodes.length}`;
      const taken = await measure({ browser, url, picture, turns: quick ? 1 : turns });
      say(`${nodes}: SVG ${Math.round(median(taken.svg))} ms, cy.png ${Math.round(median(taken.bare))} ms`);
      const bare = median(taken.bare);
      const size = nodes.toLocaleString('en');
      figures.push(
        compare(`${size} as SVG`, { ours: median(taken.svg), bare, aim: atMost(0.2) }),
        compare(`${size} as PNG, with its SVG`, { ours: median(taken.png), bare, aim: atMost(1.2) }),
        alone(`${size} as PDF on A4`, { ours: median(taken.pdf) }),
      );
    }
    const sizes = SCALES.map(({ nodes, edges }) => `${nodes}/${edges}`).join(', ');
    return { figures, facts: { chromium: browser.version(), sizes } };
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Taken {
  readonly svg: number[];
  readonly png: number[];
  readonly pdf: number[];
  readonly bare: number[];
}

interface Measured {
  browser: Browser;
  url: string;
  picture: Picture;
  turns: number;
}

/** In turn, so that the machine's own drift falls on all alike. */
async function measure({ browser, url, picture, turns }: Measured): Promise<Taken> {
  const taken: Taken = { svg: [], png: [], pdf: [], bare: [] };
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  try {
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in globalThis);
    await page.evaluate(() => bench.draw());
    for (let turn = 0; turn < turns; turn += 1) {
      // One after the other: they would take each other's processor.
      /* oxlint-disable no-await-in-loop */
      const { took, letters } = await page.evaluate(() => bench.png());
      if (letters < 10_000) throw new Error('Cytoscape made no picture');
      taken.bare.push(took);
      const began = performance.now();
      const svg = toText(draw(picture, null));
      taken.svg.push(performance.now() - began);
      await toPng(svg);
      taken.png.push(performance.now() - began);
      const paper = performance.now();
      await toPdf(draw(picture, { width: 793.7, height: 1_122.5 }), { title: '', about: '', maker: '' });
      taken.pdf.push(performance.now() - paper);
      /* oxlint-enable no-await-in-loop */
    }
  } finally {
    await page.close();
  }
  return taken;
}

/** From the facts to the sheet, as a request does; nothing is kept of the turn before. */
function draw({ nodes, edges, positions }: Picture, paper: { width: number; height: number } | null): readonly Sheet[] {
  const drawn = {
    nodes: new Map(nodes.map((node) => [node.id, { ...node }])),
    edges: new Map(edges.map((edge) => [edge.key, { ...edge }])),
    positions: new Map(positions),
    selection: { nodes: new Set<string>(), edges: new Set<string>() },
    filters: NO_FILTERS, pinned: new Set<string>(), hidden: new Set<string>(), groups: new Map(), emphasis: new Map(),
    shortLabels: new Map(), hypotheses: new Map(), asOf: 20_231_231, theme: 'light' as const,
  };
  const scene = toScene(drawn);
  const legend = toLegend({ scene, nodes: [...drawn.nodes.values()], edges: [...drawn.edges.values()], asOf: drawn.asOf, family: PALETTE.light.family });
  const content = {
    title: 'Who met whom', subtitle: '', question: [], handling: '', scene, lit: null,
    said: write({ scene, lit: null }, { zoom: 1, mayWiden: false }),
    frames: [], cards: [], legend, counts: [`${nodes.length} actors drawn.`], cut: [], lines: [], sources: [],
    imprint: ['Redthread'], hasFingerprint: true, hasPageNumbers: false,
  };
  return compose(content, { papers: paper === null ? [] : [paper], ground: '#ffffff', isGrey: false, fingerprint: String.prototype.toString.bind('0') }).pages;
} // oxfmt-ignore

/** Without embedded letters: they take the same few milliseconds however large the drawing is. */
function toText([page]: readonly Sheet[]): string {
  return page === undefined ? '' : toSvg(page, { title: 'Who met whom', about: '', css: '' });
}

function atMost(ratio: number): Aim {
  return { text: `<= ${ratio} x`, isMet: (ours, bare) => ours <= ratio * bare };
}
