import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DossierOptions } from '#contract/dossier';
import { compose } from '#export/picture/compose';
import type { Made } from '../../server/dossiers/make.ts';
import { writeDossier } from '../../server/dossiers/write.ts';
import { launchBrowser } from '../support/browser.ts';
import { aNode, anEdge } from '../support/a-node.ts';
import { aContent } from '../unit/export/a-content.ts';
import { aDossier, aDossierOf, aLineOf, aMade, HOSTILE } from '../unit/export/dossier/a-dossier.ts';
import { violations } from './violations.ts';

/** The HTML of a dossier is opened as whoever receives it opens it: from a folder, with no way to anywhere. */
let browser: Browser;
let folder: string;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'redthread-dossier-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await context?.close();
});

/** With a picture of Ada, who met Bo: its line has the number 2. */
function made(dossier = aDossier()): Made {
  const [ada, bo] = [aNode('ada'), aNode('bo')];
  const content = aContent([[ada, { x: 0, y: 0 }], [bo, { x: 300, y: 40 }]], [anEdge(ada.id, bo.id, { key: 'met', type: 'MET' })]); // oxfmt-ignore
  const edges = new Map([...content.scene.edges].map(([key, edge]) => [key, Object.assign({}, edge, { note: '2' })]));
  const noted = { ...content, scene: { ...content.scene, edges } };
  const setting = { papers: [], ground: '#ffffff', isGrey: false, isPressed: true, fingerprint: () => 'aaaa' };
  const { pages } = compose(noted, setting);
  const onPage = { pages, fingerprint: 'aaaa', title: '', about: 'Two actors', maker: '', asOf: null, nodes: 2, edges: 1, smallest: null };
  return aMade({ dossier, onPage });
} // oxfmt-ignore

const TWO = aDossier({ lines: [aLineOf(), aLineOf({ n: 2, says: 'Ada met Bo again' })] });

interface Opened {
  page: Page;
  /** Whatever asked for anything, was held back by the policy, or went wrong. */
  faults: string[];
}

async function open(
  dossier = TWO,
  { scripts = true, scheme = 'light' }: { scripts?: boolean; scheme?: 'light' | 'dark' } = {},
): Promise<Opened> {
  const file = join(folder, 'dossier.html');
  await writeFile(file, await writeDossier(made(dossier), 'html', DossierOptions.parse({})));
  context = await browser.newContext({ javaScriptEnabled: scripts, colorScheme: scheme, offline: true });
  const page = await context.newPage();
  const faults: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:'))
      faults.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, faults };
}

const evidence = (page: Page) => page.locator('details', { has: page.locator('#line-2') });

test('a line in the picture opens its evidence', async () => {
  const { page, faults } = await open();
  expect(await evidence(page).getAttribute('open')).toBeNull();
  // The line itself, away from its number in the middle.
  const line = page.locator('svg a[href="#line-2"] path[d^="M"][d*="Q"]');
  const place = await line.evaluate((path: SVGPathElement) => {
    path.scrollIntoView({ block: 'center' });
    const at = path.getPointAtLength(path.getTotalLength() * 0.3).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: at.x, y: at.y };
  }); // oxfmt-ignore
  await page.mouse.click(place.x, place.y);
  await page.locator('#line-2').waitFor({ state: 'visible' });
  expect(new URL(page.url()).hash).toBe('#line-2');
  expect(faults).toEqual([]);
});

test('by keys the number of a line in a sentence opens its evidence', async () => {
  const { page } = await open();
  await page.getByRole('link', { name: 'Line 1', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await page.locator('#line-1').waitFor({ state: 'visible' });
});

test('without scripts the evidence is opened by whoever presses its line', async () => {
  const { page, faults } = await open(TWO, { scripts: false });
  await page.locator('summary').nth(1).click();
  await page.locator('#line-2').waitFor({ state: 'visible' });
  expect(faults).toEqual([]);
});

test.each(HOSTILE)('of %j nothing is carried out, asked for, or held back by the policy', async (words) => {
  const { page, faults } = await open(aDossierOf(words));
  await page.locator('summary').first().click();
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
  expect(await page.locator('img, iframe, object, main a:not([href^="#"])').count()).toBe(0);
  expect(faults).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing, in %s', async (scheme) => {
  const { page } = await open(TWO, { scheme });
  await page.locator('summary').first().click();
  expect(await violations(page)).toEqual([]);
});

test('printed, all evidence is on the paper', async () => {
  const { page } = await open();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('details:not([open])').count()).toBe(0);
});
