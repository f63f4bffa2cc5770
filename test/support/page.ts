import { afterEach, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

export type PageOptions = {
  url: string;
  width: number;
  height: number;
  theme: 'light' | 'dark';
  /** Faults this test provokes on purpose, such as the failed requests while the database is down. */
  mayReport?: readonly RegExp[];
};

const faults: string[] = [];

afterEach(() => {
  expect(takeFaults()).toEqual([]);
});

/** What the pages of this file reported as wrong since it was last asked. */
export function takeFaults(): string[] {
  return faults.splice(0);
}

/**
 * Opens the page in a context of its own. Whatever the page reports as wrong (a broken content policy,
 * an error in the console, an uncaught exception) fails the test that is running. The browser owns the page.
 */
export async function openPage(browser: Browser, options: PageOptions): Promise<Page> {
  const { url, width, height, theme, mayReport = [] } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme });
  const page = await context.newPage();
  const report = (fault: string): void => {
    if (!mayReport.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  await page.addInitScript(reportRefusals);
  page.on('console', (message) => {
    // That the database needs more than a second on a busy machine is an answer of this door, which the page tells.
    if (message.type() === 'error' && !message.location().url.endsWith('/api/health/ready'))
      report(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => report(`uncaught: ${error.message}`));
  page.on('crash', () => report('the page crashed'));
  await page.goto(url);
  return page;
}

/** Runs in the page: the browser does not write every violation of the content policy to the console. */
function reportRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    console.error(`content policy: ${effectiveDirective} refused ${blockedURI}`);
  });
}
