import { afterAll, beforeAll } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { anApp, toEnvironment, type AnApp } from '../support/an-app.ts';
import { load } from '../support/articles.ts';
import { launchBrowser } from '../support/browser.ts';
import { aDatabase } from '../support/database.ts';
import { openPage } from '../support/page.ts';
import { ferryText, toldArticles } from '../support/told-articles.ts';

/** The app on articles of ours, one with its text and one without, and a browser. */
export function aToldDesk(): { open(width: number): Promise<Page> } {
  const folder = mkdtempSync(join(tmpdir(), 'redthread-told-'));
  const database = aDatabase({ empty: true });
  let app: AnApp;
  let browser: Browser;
  beforeAll(async () => {
    await writeFile(join(folder, 'ferry.txt'), ferryText.text);
    await load(database.db, toldArticles());
    app = await anApp({ ...toEnvironment(database.address), ARTICLES_DIR: folder });
    browser = await launchBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await rm(folder, { recursive: true });
  });
  return {
    async open(width) {
      const page = await openPage(browser, { url: app.url, width, height: 800, theme: 'light' });
      await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]:not([data-nodes="0"])');
      return page;
    },
  };
}
