import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { openPage, takeFaults, type PageOptions } from '../support/page.ts';

let browser: Browser;
let server: Server | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

afterAll(async () => {
  await browser.close();
});

const policy = "default-src 'none'; script-src 'self'";

describe('a page opened for a test', () => {
  test('has the size and the theme that were asked for', async () => {
    const page = await openPage(browser, { ...quiet, url: await serve('<h1>Fine</h1>'), theme: 'dark' });

    const seen = await page.evaluate(() => ({
      width: window.innerWidth,
      height: window.innerHeight,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
    }));

    expect(seen).toEqual({ width: 640, height: 360, dark: true });
  });

  test('is painted by the browser', async () => {
    const page = await openPage(browser, { ...quiet, url: await serve('<h1>Fine</h1>') });

    const blank = await page.screenshot({ clip: { x: 0, y: 200, width: 300, height: 60 } });
    const heading = await page.screenshot({ clip: { x: 0, y: 10, width: 300, height: 60 } });

    expect(heading.length).toBeGreaterThan(blank.length);
  });

  test('reports what its content policy refused', async () => {
    const url = await serve('<script>document.title = "run"</script><h1>Fine</h1>');

    const page = await openPage(browser, { ...quiet, url });

    expect(await page.title()).toBe('');
    expect(takeFaults()).toContain('console: content policy: script-src-elem refused inline');
  });

  test('reports an error in the console and an exception nobody caught', async () => {
    const page = await openPage(browser, { ...quiet, url: await serve('<h1>Fine</h1>') });

    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() => {
      console.error('lost the thread');
      setTimeout(() => {
        throw new Error('knot');
      });
    });
    await thrown;

    expect(takeFaults()).toEqual(['console: lost the thread', 'uncaught: knot']);
  });

  test('lets a fault pass that the test announced', async () => {
    const url = await serve('<h1>Fine</h1>');
    const page = await openPage(browser, { ...quiet, url, mayReport: [/lost/] });

    await page.evaluate(() => console.error('lost the thread'));
    await page.evaluate(() => console.error('found a knot'));

    expect(takeFaults()).toEqual(['console: found a knot']);
  });
});

const quiet = { width: 640, height: 360, theme: 'light' } satisfies Omit<PageOptions, 'url'>;

async function serve(html: string): Promise<string> {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/`;
}
