import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { anApp, toEnvironment, type AnApp } from '../support/an-app.ts';
import { launchBrowser } from '../support/browser.ts';
import { aDatabase } from '../support/database.ts';
import { openPage } from '../support/page.ts';

interface Look {
  width: number;
  height: number;
  theme: 'light' | 'dark';
  /** `/i/<id>`; the desk as it begins, if none is named. */
  path?: string;
  mayReport?: readonly RegExp[];
}

/** The app on the seed, without the analyst's texts, and a browser. Settles when the first picture has come to rest. */
export function aDesk(): { open(look: Look): Promise<Page> } {
  const database = aDatabase({ seed: true });
  let app: AnApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await anApp({ ...toEnvironment(database.address), ARTICLES_DIR: undefined });
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  return {
    async open({ path = '', ...look }) {
      const page = await openPage(browser, { url: `${app.url}${path}`, ...look });
      await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]:not([data-nodes="0"])');
      return page;
    },
  };
}

/** What is painted on the canvas, without what lies over it. */
export function layersOf(page: Page): Promise<string[]> {
  return page
    .getByTestId('canvas')
    .locator('canvas')
    .evaluateAll((painted) =>
      painted.map((layer) => (layer instanceof HTMLCanvasElement ? layer.toDataURL() : '')),
    );
}
