import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { loadInvestigations } from '../../seed/load-investigations.ts';
import { launchBrowser } from '../support/browser.ts';
import { aDatabase } from '../support/database.ts';
import { openPage } from '../support/page.ts';
import { workersApp } from '../support/workers-app.ts';

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
  let url: string;
  let browser: Browser;
  beforeAll(async () => {
    url = await workersApp(database.address);
    // The app itself loads the examples when it starts; where the graph was put back under it, they went.
    await loadInvestigations({ db: database.db });
    browser = await launchBrowser();
  }, 240_000);
  afterAll(() => browser?.close());
  return {
    async open({ path = '', ...look }) {
      const page = await openPage(browser, { url: `${url}${path}`, ...look });
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
