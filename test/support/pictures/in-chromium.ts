import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';

/** Letters and the look of words come with a picture; nothing else may be used, fetched or run. */
const OF_SVG = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; report-uri /violated";
const OF_PAGE = "default-src 'none'; img-src 'self'; report-uri /violated";

export interface Gallery {
  /** A picture in dots, as Chromium draws it. */
  shoot(svg: string): Promise<Buffer>;
  /** All that a picture did beside being shown, as a page of its own and within another. */
  deeds(svg: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Serves pictures from a port of this machine, and looks at them. */
export async function openGallery(browser: Browser): Promise<Gallery> {
  let held = '';
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const isPage = url === '/page.html';
    if (!isPage && url !== '/picture.svg') {
      response.writeHead(404).end();
      return;
    }
    const type = isPage ? 'text/html; charset=utf-8' : 'image/svg+xml';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': isPage ? OF_PAGE : OF_SVG });
    response.end(isPage ? '<!doctype html><title>p</title><img src="/picture.svg" alt="">' : held);
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  // A large picture on a busy machine takes longer to be looked at than a page usually may.
  page.setDefaultTimeout(120_000);
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => heard.push(`error: ${message}`));
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    const known = request.url().startsWith('data:font/') || [`${url}/picture.svg`, `${url}/page.html`].includes(request.url());
    if (!known) heard.push(`request: ${request.url().slice(0, 200)}`);
  });
  return {
    async shoot(svg) {
      held = svg;
      const [, width = '1', height = '1'] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
      await page.setViewportSize({ width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) });
      await page.goto(`${url}/picture.svg`);
      await page.evaluate(whenLettered);
      return page.screenshot();
    },
    async deeds(svg) {
      held = svg;
      heard.length = 0;
      asked.length = 0;
      await page.goto(`${url}/picture.svg`);
      const root = await page.evaluate(() => document.documentElement.localName);
      await page.evaluate(whenLettered);
      await page.goto(`${url}/page.html`);
      const isShown = await isDrawn(page);
      const strange = asked.filter((one) => one !== '/picture.svg' && one !== '/page.html' && one !== '/favicon.ico');
      return [...heard, ...strange, ...(root === 'svg' ? [] : [`a ${root} was read`]), ...(isShown ? [] : ['not shown as an image'])];
    },
    async close() {
      await page.close();
      server.closeAllConnections();
      await new Promise((closed) => void server.close(closed));
    },
  };
} // oxfmt-ignore

/** Runs in the page. */
async function whenLettered(): Promise<void> {
  await document.fonts.ready;
}

function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => (document.images[0]?.naturalWidth ?? 0) > 0);
}
